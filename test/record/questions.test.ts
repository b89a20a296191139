import { expect, test } from "vitest";
import { consolidate, type Report } from "../../src/record/index.ts";
import { type ReportSpec, report, type Spec } from "../helpers/reports.ts";

const ASTANA = "process:astana";
const TUR = "state:TUR";
const RUS = "state:RUS";

const from = (spec: Omit<ReportSpec, "tells">, ...tells: Spec[]) => report({ ...spec, tells: [{ mention: ASTANA }, ...tells] });
const asks = (content: string, more: Partial<Spec> = {}): Spec =>
  ({ agenda: "open-question", content, status: "undecided", ...more }) as Spec;

/** `issue state since: options`, then who or what settled it. */
function questions(...reports: Report[]): string[] {
  const view = consolidate(reports).processes.find(({ id }) => id === ASTANA) ?? expect.unreachable();
  return view.questions.map(({ issue, state, askedSince, options, settledBy }) =>
    [
      `${issue} ${state} ${askedSince}:`,
      ...options.map(({ actor }) => actor.id),
      ...settledBy.map(({ value }) => `= ${value}`),
    ].join(" "),
  );
}

test("when talks go on is asked in any words and settled by the next ones", () => {
  const asked = from({ published: "2023-06-21", outlet: "A" }, asks("No date has been set for a sixth round"));
  const again = from({ published: "2023-07-02", outlet: "B" }, asks("when the sides would meet again"));
  const held: Spec = { event: "talks-round", process: ASTANA, round: 6, time: "2023-09-12" };
  expect(questions(asked, again)).toEqual(["talks-date open 2023-06-21:"]);
  expect(questions(asked, again, from({ published: "2023-09-13", outlet: "C" }, held))).toEqual([
    "talks-date settled 2023-06-21: = 2023-09-12",
  ]);
});

test("that talks stay where they are settles where they go on, whether or not a day is told", () => {
  const asked = from({ published: "2023-06-21", outlet: "A" }, asks("where the next talks will be held"));
  const stay: Spec = { event: "talks", process: ASTANA, state: "planned", place: "place:astana" };
  expect(questions(asked, from({ published: "2023-07-05", outlet: "B" }, stay))).toEqual([
    "venue settled 2023-06-21: = place:astana",
  ]);
  expect(questions(asked, from({ published: "2023-06-05", outlet: "B" }, stay))).toEqual(["venue open 2023-06-21:"]);
});

test("where something is signed is settled by what is signed after it was last asked, in a place that is told", () => {
  const asked = from({ published: "2023-06-21", outlet: "A" }, asks("where the accord will be signed"));
  const signed = (time: string, place?: string): Report =>
    from({ published: time, outlet: "B" }, {
      event: "agreement",
      actors: [RUS, TUR],
      time,
      ...(place === undefined ? {} : { place }),
    } as Spec);
  expect(questions(asked, signed("2023-09-01", "place:astana"))).toEqual(["signing settled 2023-06-21: = place:astana"]);
  expect(questions(asked, signed("2023-09-01"))).toEqual(["signing open 2023-06-21:"]);
  const again = from({ published: "2023-10-01", outlet: "C" }, asks("where the accord will be signed"));
  expect(questions(asked, again, signed("2023-09-01", "place:astana"))).toEqual(["signing open 2023-06-21:"]);
});

test("who offers to host is an option of where; who hosts and is ready to go on is none", () => {
  const offer: Spec = { event: "hosting", state: "possible", actors: [TUR] };
  const host: Spec = { role: "host", holder: TUR, of: ASTANA };
  expect(questions(from({ published: "2023-06-21" }, offer))).toEqual([`venue open 2023-06-21: ${TUR}`]);
  expect(questions(from({ published: "2023-06-21" }, offer, host))).toEqual([]);
});

test("a capital and its own state are one option of where", () => {
  const asked = from(
    { published: "2023-06-21", outlet: "A" },
    asks("where the next talks will be held", { options: ["place:moscow"] }),
  );
  const offer: Spec = { event: "hosting", state: "possible", actors: [RUS] };
  expect(questions(asked, from({ published: "2023-06-22", outlet: "B" }, offer))).toEqual([
    "venue open 2023-06-21: place:moscow",
  ]);
});

test("whether they sign is settled by what is soon told to have been signed; a date that is lacking alone, by nothing so told", () => {
  const signed = (time: string, words: string): Report =>
    from({ published: time, outlet: "B" }, { event: "agreement", actors: [RUS, TUR], time, words } as Spec);
  const whether = from({ published: "2023-06-21", outlet: "A" }, asks("when they would sign the roadmap"));
  expect(questions(whether, signed("2023-09-01", "The sides signed the roadmap"))).toEqual([
    "signing settled 2023-06-21: = 2023-09-01",
  ]);
  expect(questions(whether, signed("2023-09-01", "The sides agreed on prisoners"))).toEqual(["signing open 2023-06-21:"]);
  expect(questions(whether, signed("2024-06-01", "The sides signed the roadmap"))).toEqual(["signing open 2023-06-21:"]);
});

/** The same report, in whose last line these words name the place. */
function naming(one: Report, place: string, words: string): Report {
  const { document, entities } = one.reading;
  const start = document.text.lastIndexOf(words);
  const span = { start, end: start + words.length, exact: words };
  const named = entities.map((entity) =>
    entity.ref === place ? { ...entity, mentions: [...entity.mentions, { span, form: "name" as const }] } : entity,
  );
  return { ...one, reading: { ...one.reading, entities: named } };
}

test("whether they are held in a town or somewhere else asks where", () => {
  const asked = (content: string): Report =>
    naming(from({ published: "2023-06-21", outlet: "A" }, { mention: "place:vienna" }, asks(content)), "place:vienna", "Vienna");
  expect(questions(asked("whether the next round will be held in Vienna or, for once, at home"))).toEqual([
    "venue open 2023-06-21:",
  ]);
  expect(questions(asked("whether the next round will be held at home or in Vienna"))).toEqual(["venue open 2023-06-21:"]);
  expect(questions(asked("whether the talks in Vienna would resume on Monday or later"))).toEqual(["other open 2023-06-21:"]);
});

test("« Où aura-t-elle lieu ? » and a bare date ask it of the talks that are told or proposed right before", () => {
  const fr = (...tells: Spec[]) => from({ published: "2023-06-21", language: "fr", outlet: "A" }, ...tells);
  const session: Spec = { event: "talks-round", process: ASTANA, state: "planned", words: "Une session est prévue." };
  expect(questions(inOneLine(fr(session, asks("Où aura-t-elle lieu ?"))))).toEqual(["venue open 2023-06-21:"]);
  expect(questions(fr(asks("Où aura-t-elle lieu ?")))).toEqual(["other open 2023-06-21:"]);
  const proposed = (content: string): Spec => ({ agenda: "proposal", content, status: "offered", parties: [TUR] });
  const dated = (content: string) =>
    inOneLine(from({ published: "2023-06-21", outlet: "A" }, proposed(content), asks("no date has been set")));
  expect(questions(dated("that the next round take place in Ankara."))).toEqual(["talks-date open 2023-06-21:"]);
  const opening = from(
    { published: "2023-06-21", outlet: "A" },
    proposed("that the round be held in Rome."),
    asks("a date for the opening"),
  );
  expect(questions(inOneLine(opening))).toEqual(["other open 2023-06-21:"]);
  expect(questions(dated("that both sides free their prisoners."))).toEqual(["other open 2023-06-21:"]);
});

test("who offers to host before anybody asks where has not asked it, and his offer is an option", () => {
  const offer: Spec = { event: "hosting", state: "possible", actors: [TUR] };
  const asked = from({ published: "2023-06-21", outlet: "B" }, asks("where the next talks will be held"));
  expect(questions(from({ published: "2023-06-01", outlet: "A" }, offer), asked)).toEqual([`venue open 2023-06-21: ${TUR}`]);
});

/** The same report with its lines one behind the other. */
const inOneLine = (one: Report): Report => ({
  ...one,
  reading: { ...one.reading, document: { ...one.reading.document, text: one.reading.document.text.replaceAll("\n", " ") } },
});

test("where talks go on is settled by talks told of there where no round is; by a round where one is", () => {
  const asked = from({ published: "2023-06-21", outlet: "A" }, asks("where the next talks will be held"));
  const there = (event: string, place: string, time: string): Report =>
    from({ published: time, outlet: place }, { event, process: ASTANA, place, time, actors: [RUS, TUR] });
  const talks = there("talks", "place:moscow", "2023-07-04");
  expect(questions(asked, talks)).toEqual(["venue settled 2023-06-21: = place:moscow"]);
});

test("where something was initialled says nothing of where it is signed, even where that alone is asked of a ceremony", () => {
  const signed = (time: string, place: string, words: string): Report =>
    from({ published: time, outlet: place }, { event: "agreement", actors: [RUS, TUR], time, place, words });
  const asked = from({ published: "2023-06-21", outlet: "A" }, asks("where the accord will be signed"));
  const initialled = signed("2023-07-01", "place:moscow", "The sides initialled the accord in Moscow");
  expect(questions(asked, initialled)).toEqual(["signing open 2023-06-21:"]);
  expect(questions(asked, initialled, signed("2023-07-02", "place:astana", "The sides signed it in Astana"))).toEqual([
    "signing settled 2023-06-21: = place:astana",
  ]);
  const ceremony = "A signing ceremony is to follow, though it is unclear whether it will be held in Vienna or at home";
  const named = naming(from({ published: "2023-06-21" }, { mention: "place:vienna" }, asks(ceremony)), "place:vienna", "Vienna");
  expect(questions(named)).toEqual(["signing open 2023-06-21:"]);
});

test("when a summit is held is told by no round of others", () => {
  const asked = from({ published: "2023-06-21", outlet: "A" }, asks("The date of the summit has not been set"));
  const held = (words: string): Report =>
    from(
      { published: "2023-09-13", outlet: "C" },
      { event: "talks-round", process: ASTANA, round: 6, time: "2023-09-12", words },
    );
  expect(questions(asked, held("The generals met for a sixth round"))).toEqual(["talks-date open 2023-06-21:"]);
  expect(questions(asked, held("The summit was held on Tuesday"))).toEqual(["talks-date settled 2023-06-21: = 2023-09-12"]);
});

test("a state and a town of it that were taken for one name are the town", () => {
  const asked = from(
    { published: "2023-06-21", language: "fr", outlet: "A" },
    asks("Le lieu de la rencontre n'est pas arrêté", { options: ["place:berlin", "place Ouganda Kampala"] }),
  );
  expect(questions(asked)).toEqual(["venue open 2023-06-21: place:berlin place:kampala"]);
});
