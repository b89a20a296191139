import { describe, expect, test } from "vitest";
import { consolidate, type Report } from "../../src/record/index.ts";
import { type ReportSpec, report, type Spec } from "../helpers/reports.ts";

const ASTANA = "process:astana";
const [TUR, RUS] = ["state:TUR", "state:RUS"];
const [LAVROV, PEDERSEN] = ["person:sergei-lavrov", "person:geir-pedersen"];

const from = (spec: Omit<ReportSpec, "tells">, ...tells: Spec[]) => report({ ...spec, tells: [{ mention: ASTANA }, ...tells] });
const asks = (content: string): Spec => ({ agenda: "open-question", content, status: "undecided" }) as Spec;
const later = (published: string, ...tells: Spec[]): Report => from({ published, outlet: "B" }, ...tells);
const told = (time: string, event: string, more: Partial<Spec> = {}): Report =>
  later(time, { role: "party", holder: TUR, of: ASTANA }, { role: "party", holder: RUS, of: ASTANA }, {
    event,
    process: ASTANA,
    time,
    ...more,
  } as Spec);

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

describe("who it will be", () => {
  const asked = from({ published: "2023-06-21", outlet: "A" }, asks("who will take over as mediator"));

  test("is settled by the first one who is told in that part afterwards", () => {
    expect(settled(asked, later("2023-07-10", { role: "mediator", holder: PEDERSEN, of: ASTANA }))).toEqual(["2023-07-10"]);
  });

  test("is settled by nobody who had it when it was asked, by no other part, and not by one of years later", () => {
    const before = later("2023-06-01", { role: "mediator", holder: PEDERSEN, of: ASTANA });
    expect(settled(before, asked, later("2023-07-10", { role: "mediator", holder: PEDERSEN, of: ASTANA }))).toEqual(["open"]);
    expect(settled(asked, later("2023-07-10", { role: "observer", holder: PEDERSEN, of: ASTANA }))).toEqual(["open"]);
    expect(settled(asked, later("2025-07-10", { role: "mediator", holder: PEDERSEN, of: ASTANA }))).toEqual(["open"]);
  });

  test("is asked where nobody is named, and settled by one of the side for which the one before him spoke", () => {
    const office = (holder: string, of: string): Spec =>
      ({ role: "envoy", holder, of, office: true, words: "envoy", title: "envoy" }) as Spec;
    const question = naming(
      from({ published: "2023-06-21", outlet: "A" }, { mention: LAVROV }, asks("a successor to Lavrov"), office(LAVROV, RUS)),
      LAVROV,
      "Lavrov",
    );
    expect(settled(question, later("2023-07-10", office(PEDERSEN, RUS)))).toEqual(["2023-07-10"]);
    expect(settled(question, later("2023-07-10", office(PEDERSEN, "org:un")))).toEqual(["open"]);
  });

  test("is not asked where the words ask whether he comes", () => {
    const comes = from({ published: "2023-06-21", outlet: "A" }, asks("whether the mediator will agree"));
    expect(settled(comes, later("2023-07-10", { role: "mediator", holder: PEDERSEN, of: ASTANA }))).toEqual(["open"]);
  });
});

describe("whether somebody signs", () => {
  const asked = naming(
    from({ published: "2023-06-21", outlet: "A" }, { mention: LAVROV }, asks("whether Lavrov will put his name to the deal")),
    LAVROV,
    "Lavrov",
  );

  test("is settled by what he is told to have signed soon afterwards", () => {
    const words = "Lavrov signed the deal";
    expect(settled(asked, told("2023-07-10", "agreement", { actors: [LAVROV], words } as Partial<Spec>))).toEqual(["2023-07-10"]);
    expect(settled(asked, told("2024-07-10", "agreement", { actors: [LAVROV], words } as Partial<Spec>))).toEqual(["open"]);
  });

  test("is settled by nothing that others signed, and by no agreement that nobody signs", () => {
    const words = "Turkey signed the deal";
    expect(settled(asked, told("2023-07-10", "agreement", { actors: [TUR], words } as Partial<Spec>))).toEqual(["open"]);
    const agreed = { actors: [LAVROV], words: "Lavrov agreed on a date" } as Partial<Spec>;
    expect(settled(asked, told("2023-07-10", "agreement", agreed))).toEqual(["open"]);
  });

  test("is settled by his staying away", () => {
    expect(settled(asked, told("2023-07-10", "walk-out", { actors: [LAVROV] }))).toEqual(["2023-07-10"]);
    expect(settled(asked, told("2023-07-10", "walk-out", { actors: [TUR] }))).toEqual(["open"]);
    expect(settled(asked, told("2023-12-10", "walk-out", { actors: [LAVROV] }))).toEqual(["open"]);
  });
});

describe("whether a truce lasts longer", () => {
  const asked = from({ published: "2023-06-21", outlet: "A" }, asks("whether the truce would be extended"));

  test("is settled by its being told to have been extended", () => {
    const words = "The truce was extended by three months";
    expect(settled(asked, told("2023-07-10", "ceasefire", { words } as Partial<Spec>))).toEqual(["2023-07-10"]);
  });

  test("is settled by an agreement or a refusal to extend it, and by its running out", () => {
    const agreed = { agenda: "commitment", content: "extend the truce", status: "agreed", parties: [TUR, RUS] } as Spec;
    expect(settled(asked, later("2023-07-10", agreed))).toEqual(["2023-07-10"]);
    const refused = { agenda: "refusal", content: "extend the truce", status: "rejected", parties: [TUR] } as Spec;
    expect(settled(asked, later("2023-07-10", refused))).toEqual(["2023-07-10"]);
    const words = "The truce expired at midnight";
    expect(settled(asked, told("2023-07-10", "ceasefire", { words } as Partial<Spec>))).toEqual(["2023-07-10"]);
  });

  test("is not settled by another truce", () => {
    expect(settled(asked, told("2023-07-10", "ceasefire", { words: "A truce began" } as Partial<Spec>))).toEqual(["open"]);
  });
});

describe("who will head a body", () => {
  const leads = (title: string): Spec =>
    ({ role: "leader", holder: PEDERSEN, of: "org:un", office: true, words: "Pedersen, its chief", title }) as Spec;
  const question = (content: string, ...before: Spec[]): Report =>
    from({ published: "2023-06-21", outlet: "A" }, ...before, asks(content));

  test("is settled by who is told to head it, and not by who heads another", () => {
    const asked = question("who would command the observers");
    expect(settled(asked, later("2023-07-10", leads("head of the United Nations monitoring mission")))).toEqual(["2023-07-10"]);
    expect(settled(asked, later("2023-07-10", leads("head of the land commission")))).toEqual(["open"]);
  });

  test("is asked of what the sentence before tells", () => {
    const told: Spec = { event: "deployment", words: "A peace council will be set up." };
    const chairs = later("2023-07-10", leads("chairman of the transitional council"));
    expect(settled(question("who will chair it", told), chairs)).toEqual(["2023-07-10"]);
    expect(settled(question("who will feed it", told), chairs)).toEqual(["open"]);
  });
});

test("a headline of which nobody reads who does it tells of him whom its words name", () => {
  const asked = naming(
    from({ published: "2023-06-21", outlet: "A" }, { mention: LAVROV }, asks("whether Lavrov will sign")),
    LAVROV,
    "Lavrov",
  );
  const headline = (words: string) => later("2023-07-10", { event: "agreement", process: ASTANA, words });
  expect(settled(asked, headline("Russia's Lavrov signs peace deal"))).toEqual(["2023-07-10"]);
  expect(settled(asked, headline("Russia's Ivanov signs peace deal"))).toEqual(["open"]);
});

test("a truce that is told to last longer in a telephone call is extended", () => {
  const asked = from({ published: "2023-06-21", outlet: "A" }, asks("whether the truce will be extended"));
  const call = (words: string) => later("2023-07-10", { event: "phone-call", process: ASTANA, actors: [LAVROV], words });
  expect(settled(asked, call("said on the telephone that the truce was now indefinite"))).toEqual(["2023-07-10"]);
  expect(settled(asked, call("said on the telephone that the visit was extended"))).toEqual(["open"]);
});

test("whether somebody will be prime minister is settled by his being told to be it, and not by another's", () => {
  const asked = naming(
    from(
      { published: "2023-06-21", outlet: "A" },
      { mention: LAVROV },
      asks("whether Lavrov will be sworn in as prime minister"),
    ),
    LAVROV,
    "Lavrov",
  );
  const office = (holder: string): Report =>
    later("2023-07-10", { role: "head-of-government", holder, of: RUS, office: true, words: "prime minister" } as Spec);
  expect(settled(asked, office(LAVROV))).toEqual(["2023-07-10"]);
  expect(settled(asked, office(PEDERSEN))).toEqual(["open"]);
});

test("whether somebody comes is settled by his not having made the journey, to where the question asks", () => {
  const asked = (content: string) =>
    naming(from({ published: "2023-06-21", outlet: "A" }, { mention: LAVROV }, asks(content)), LAVROV, "Lavrov");
  const visit = (state: "denied" | "asserted") =>
    later("2023-07-03", {
      event: "visit",
      process: ASTANA,
      actors: [LAVROV],
      place: "place:lima",
      state,
      words: "did not travel",
    });
  const question = asked("whether Lavrov will make the trip");
  expect(settled(question, visit("denied"))).toEqual(["2023-07-03"]);
  expect(settled(question, visit("asserted"))).toEqual(["open"]);
});
