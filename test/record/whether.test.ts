import { expect, test } from "vitest";
import { consolidate, type Report } from "../../src/record/index.ts";
import { type ReportSpec, report, type Spec } from "../helpers/reports.ts";

const ASTANA = "process:astana";
const [TUR, RUS] = ["state:TUR", "state:RUS"];
const LAVROV = "person:sergei-lavrov";

const from = (spec: Omit<ReportSpec, "tells">, ...tells: Spec[]) => report({ ...spec, tells: [{ mention: ASTANA }, ...tells] });
const asks = (content: string, more: Partial<Spec> = {}): Spec =>
  ({ agenda: "open-question", content, status: "undecided", ...more }) as Spec;
const PARTIES: Spec[] = [
  { role: "party", holder: TUR, of: ASTANA },
  { role: "party", holder: RUS, of: ASTANA },
];
const told = (time: string, event: string, more: Partial<Spec> = {}): Report =>
  from({ published: time, outlet: "B" }, ...PARTIES, { event, process: ASTANA, time, ...more } as Spec);

/** Whether the question is open, or the day of what settled it. */
function settled(...reports: Report[]): string[] {
  const view = consolidate(reports).processes.find(({ id }) => id === ASTANA) ?? expect.unreachable();
  return view.questions.map(({ state, settledBy }) => settledBy[0]?.on ?? state);
}

/** The report, in which these words name somebody. */
function naming(one: Report, who: string, words: string): Report {
  const { document, entities } = one.reading;
  const start = document.text.lastIndexOf(words);
  const span = { start, end: start + words.length, exact: words };
  const named = entities.map((entity) =>
    entity.ref === who ? { ...entity, mentions: [...entity.mentions, { span, form: "name" as const }] } : entity,
  );
  return { ...one, reading: { ...one.reading, entities: named } };
}

test("whether talks go ahead is settled by the next round, or by a meeting of two of the parties", () => {
  const asked = from({ published: "2023-06-21", outlet: "A" }, asks("whether the planned meeting would go ahead"));
  expect(settled(asked, told("2023-07-10", "talks-round", { round: 6 }))).toEqual(["2023-07-10"]);
  expect(settled(asked, told("2023-07-10", "meeting", { actors: [TUR, RUS] }))).toEqual(["2023-07-10"]);
  expect(settled(asked, told("2023-07-10", "meeting", { actors: [TUR, "state:JPN"] }))).toEqual(["open"]);
  expect(settled(asked, told("2024-01-20", "talks-round", { round: 6 }))).toEqual(["open"]);
  const covers = from({ published: "2023-06-21", outlet: "A" }, asks("whether the talks would cover the missing"));
  expect(settled(covers, told("2023-07-10", "talks-round", { round: 6 }))).toEqual(["open"]);
});

test("whether two persons meet is settled by no round of their envoys", () => {
  const asked = from({ published: "2023-06-21" }, { mention: LAVROV }, asks("whether the meeting with Lavrov would take place"));
  expect(settled(naming(asked, LAVROV, "Lavrov"), told("2023-07-10", "talks-round", { round: 6 }))).toEqual(["open"]);
});

test("whether somebody comes back to the table is settled by talks long afterwards", () => {
  const asked = (content: string) =>
    naming(from({ published: "2023-06-21" }, { mention: LAVROV }, asks(content)), LAVROV, "Lavrov");
  const talks = told("2023-12-10", "talks", { actors: [LAVROV, TUR] });
  expect(settled(asked("whether Lavrov would return to the table"), talks)).toEqual(["2023-12-10"]);
  expect(settled(asked("whether Lavrov would attend the talks"), talks)).toEqual(["open"]);
});

test("whether somebody comes is settled by talks at which he sits, and for a person by nobody who acts for him", () => {
  const asked = naming(
    from({ published: "2023-06-21" }, { mention: LAVROV }, asks("whether Lavrov will attend the next round")),
    LAVROV,
    "Lavrov",
  );
  expect(settled(asked, told("2023-07-10", "talks", { actors: [LAVROV, TUR] }))).toEqual(["2023-07-10"]);
  expect(settled(asked, told("2023-07-10", "talks", { actors: [RUS, TUR] }))).toEqual(["open"]);
  const troops = naming(
    from({ published: "2023-06-21", language: "fr" }, { mention: LAVROV }, asks("si Lavrov participera au scrutin")),
    LAVROV,
    "Lavrov",
  );
  expect(settled(troops, told("2023-07-10", "talks", { actors: [LAVROV, TUR] }))).toEqual(["open"]);
});

test("whether somebody comes to a place is settled where the talks there are told never to have been held", () => {
  const asked = naming(
    from(
      { published: "2023-06-21" },
      { mention: LAVROV },
      { mention: "place:vienna" },
      asks("whether Lavrov will attend the round in Vienna"),
    ),
    LAVROV,
    "Lavrov",
  );
  const never = (words: string): Report =>
    from({ published: "2023-08-10", outlet: "B" }, { event: "talks", process: ASTANA, state: "denied", words } as Spec);
  const both = naming(asked, "place:vienna", "Vienna");
  expect(settled(both, never("The round due in Vienna never took place."))).toEqual(["2023-08-10"]);
  expect(settled(both, never("The round due in Oslo never took place."))).toEqual(["open"]);
});
