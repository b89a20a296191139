import { expect, test } from "vitest";
import { consolidate, type ProcessView, type Report } from "../../src/record/index.ts";
import { type ReportSpec, report, type Spec } from "../helpers/reports.ts";

const ASTANA = "process:astana";
const KAZ = "state:KAZ";
const RUS = "state:RUS";
const TUR = "state:TUR";

/** A report of the Astana process. */
const told = (...tells: Spec[]) => report({ tells: [{ mention: ASTANA }, ...tells] });
const from = (spec: Omit<ReportSpec, "tells">, ...tells: Spec[]) => report({ ...spec, tells: [{ mention: ASTANA }, ...tells] });
const round = (number: number, more: Partial<Spec> = {}): Spec =>
  ({ event: "talks-round", process: ASTANA, round: number, ...more }) as Spec;

function view(...reports: Report[]): ProcessView {
  const found = consolidate(reports).processes.find(({ id }) => id === ASTANA);
  if (!found) throw new Error("no such process");
  return found;
}
const roundIn = (dossier: ProcessView, number: number) => {
  const found = dossier.rounds.find((r) => r.number === number);
  if (!found) throw new Error(`no round ${number}`);
  return found;
};
const eventIn = (dossier: ProcessView, kind: string) => {
  const found = dossier.timeline.filter((event) => event.kinds.includes(kind));
  expect(found).toHaveLength(1);
  return found[0] ?? expect.unreachable();
};
const contestedIn = (dossier: ProcessView) => dossier.contested.map(({ question }) => question);

test("a Wednesday of the month and the 21st are the 21st", () => {
  const dossier = view(
    from({ outlet: "A" }, round(20, { time: "[2023-06-07,2023-06-14,2023-06-21,2023-06-28]", actors: [RUS] })),
    from({ outlet: "B" }, round(20, { time: "2023-06-21", place: "place:astana", actors: [TUR] })),
  );
  expect(roundIn(dossier, 20).dates).toMatchObject({ state: "agreed", value: "2023-06-21" });
  expect(roundIn(dossier, 20).participants.map(({ actor }) => actor.id)).toEqual([RUS, TUR]);
  expect(dossier.timeline).toHaveLength(1);
});

test("two rounds stay two though host, place and guests are the same", () => {
  const common = { place: "place:astana", actors: [RUS, TUR] };
  const host: Spec = { role: "host", holder: KAZ, of: ASTANA };
  const dossier = view(
    from({ published: "2023-06-21" }, round(20, { ...common, time: "2023-06-20/2023-06-21" }), host),
    from({ published: "2024-01-25" }, round(21, { ...common, time: "2024-01-24/2024-01-25" }), host),
  );
  expect(dossier.rounds.map(({ number, dates, host: by }) => [number, dates.value, by.value])).toEqual([
    [20, "2023-06-20/2023-06-21", KAZ],
    [21, "2024-01-24/2024-01-25", KAZ],
  ]);
  expect(contestedIn(dossier)).toEqual([]);
});

test("rival dates of one round stand side by side with their words", () => {
  const dossier = view(
    from({ outlet: "A" }, round(20, { time: "2023-06-21", words: "The 20th round was held on 21 June." })),
    from({ outlet: "B" }, round(20, { time: "2023-06-14", words: "The 20th round was held on 14 June." })),
  );
  expect(roundIn(dossier, 20).dates.state).toBe("contested");
  const [contest] = dossier.contested;
  expect(contest?.question).toBe("round-date");
  expect(contest?.values.map(({ value, support }) => [value, support.claims[0]?.span.exact])).toEqual([
    ["2023-06-14", "The 20th round was held on 14 June."],
    ["2023-06-21", "The 20th round was held on 21 June."],
  ]);
});

test("the first and the second day of a round are no contradiction", () => {
  const dossier = view(told(round(20, { time: "2023-06-20" })), from({ outlet: "B" }, round(20, { time: "2023-06-21" })));
  expect(roundIn(dossier, 20).dates).toMatchObject({ state: "agreed", value: "2023-06-20/2023-06-21" });
});

test("a wire and its copies are one voice, quoted people are another count", () => {
  const claim = round(20, { time: "2023-06-21", by: "person:alexander-lavrentyev" });
  const wire = from({ outlet: "Wire" }, claim);
  const copies = ["B", "C"].map((outlet) => from({ outlet, origin: wire.origin }, claim));
  const own = from({ outlet: "D" }, claim);
  const { support } = eventIn(view(wire, ...copies, own), "talks-round");
  expect(support).toMatchObject({ count: 4, origins: 2, attributors: 1 });
});

test("a plan is no event that happened, and a plan with what came of it is one event", () => {
  const plan = from({ published: "2023-06-10" }, round(20, { time: "2023-06-20", state: "planned" }));
  expect(eventIn(view(plan), "talks-round").standing).toBe("planned");
  const done = from({ published: "2023-06-21" }, round(20, { time: "2023-06-20" }));
  expect(eventIn(view(plan, done), "talks-round").standing).toBe("happened");
  const late = from({ published: "2023-07-01" }, round(20, { time: "2023-06-27" }));
  const postponed = roundIn(view(plan, late), 20);
  expect(postponed.dates).toMatchObject({ state: "single", value: "2023-06-27" });
  expect(postponed.planned.map(({ edtf }) => edtf)).toEqual(["2023-06-20"]);
});

test("what a report asserts of days to come is a plan", () => {
  const dossier = view(told({ event: "visit", actors: ["org:un"], time: "2023-06-25" }));
  expect(eventIn(dossier, "visit").standing).toBe("planned");
});

test("a denial stands against the assertion, in one event that is contested", () => {
  const stop = { event: "suspension", actors: [KAZ], time: "2023-06-21" } as const;
  const dossier = view(
    from({ outlet: "A" }, { ...stop, by: "body Kazakh foreign ministry" }),
    from({ outlet: "B" }, { ...stop, state: "denied", by: RUS }),
  );
  expect(eventIn(dossier, "suspension").standing).toBe("contested");
  expect(contestedIn(dossier)).toEqual(["did-it-happen"]);
  expect(dossier.contested[0]?.values.map(({ value, support }) => [value, support.claims[0]?.by[0]?.who?.id])).toEqual([
    ["yes", expect.stringContaining("body")],
    ["no", RUS],
  ]);
});

test("a speaker's view stays the speaker's", () => {
  const dossier = view(told({ event: "agreement", actors: [TUR, RUS], by: TUR, time: "2023-06-21" }));
  expect(eventIn(dossier, "agreement").standing).toBe("claimed");
});

test("a rumour stays a rumour however many repeat it", () => {
  const rumour: Spec = { event: "resignation", actors: ["person:alexander-lavrentyev"], state: "possible", time: "2023-06-22" };
  const dossier = view(...["A", "B", "C"].map((outlet) => from({ outlet, published: "2023-06-23" }, rumour)));
  expect(eventIn(dossier, "resignation")).toMatchObject({ standing: "possible", support: { origins: 3 } });
});

test("civilians are not all the dead, « depuis 2011 » is not this year, another place is another count", () => {
  const dossier = view(
    told({ measure: "killed", value: 500_000, time: "2011/..", population: "population people" }),
    from({ outlet: "B" }, { measure: "killed", value: 300_000, time: "2011/..", population: "population civilians" }),
    from({ outlet: "C" }, { measure: "killed", value: 4_000, time: "2023" }),
    from({ outlet: "D" }, { measure: "killed", value: 90_000, time: "2011/..", place: "place:aleppo" }),
  );
  expect(dossier.figures).toHaveLength(4);
  expect(dossier.figures.every(({ contested }) => !contested)).toBe(true);
  const civilians = dossier.figures.find(({ population }) => population === "civilians");
  expect(civilians?.otherScopes.map(({ differs }) => differs.join())).toContain("population");
});

test("« civils » and civilians are the same people", () => {
  const dossier = view(
    from({ language: "fr" }, { measure: "killed", value: 300_000, time: "2011/..", population: "population civils" }),
    from(
      { language: "en", outlet: "B" },
      { measure: "killed", value: 300_000, time: "2011/..", population: "population civilians" },
    ),
  );
  expect(dossier.figures).toHaveLength(1);
});

test("a later higher toll is an update, another toll of the same day a contradiction", () => {
  const toll = (value: number, published: string, by: string) =>
    from({ published, outlet: by }, { measure: "killed", value, by: `org ${by}`, place: "place:aleppo" });
  expect(view(toll(40, "2023-06-20", "A"), toll(55, "2023-06-22", "B")).figures[0]).toMatchObject({
    contested: false,
    points: [{ relation: "first" }, { relation: "update" }],
  });
  const rivals = view(toll(40, "2023-06-20", "A"), toll(55, "2023-06-20", "B"));
  expect(rivals.figures[0]?.contested).toBe(true);
  expect(rivals.contested[0]?.values.map(({ value }) => value)).toEqual(["40", "55"]);
});

test("a toll of a whole war and one of a blow are two counts", () => {
  const dossier = view(told({ measure: "killed", value: 500_000 }), from({ outlet: "B" }, { measure: "killed", value: 12 }));
  expect(dossier.figures).toHaveLength(2);
  expect(dossier.contested).toEqual([]);
});

test("a wire's correction replaces what it said before, also in copies, and is no contradiction", () => {
  const first = from({ outlet: "Wire", published: "2023-06-20" }, round(20, { time: "2023-06-14" }));
  const copy = from({ outlet: "Paper", published: "2023-06-20", origin: first.origin }, round(20, { time: "2023-06-14" }));
  const fixed = from(
    { outlet: "Wire", published: "2023-06-21", origin: first.origin, supersedes: [first] },
    round(20, { time: "2023-06-20" }),
  );
  const dossier = view(first, copy, fixed);
  expect(roundIn(dossier, 20).dates).toMatchObject({ state: "single", value: "2023-06-20" });
  expect(roundIn(dossier, 20).dates.values.map(({ value, superseded }) => [value, superseded])).toEqual([
    ["2023-06-20", false],
    ["2023-06-14", true],
  ]);
  expect(contestedIn(dossier)).toEqual([]);
  expect(dossier.sources.map(({ supersededBy }) => supersededBy.length)).toEqual([1, 0, 0]);
});

test("an old and a new name of a town are one place", () => {
  const dossier = view(
    told(round(14, { time: "2019-12-10/2019-12-11", place: "place:astana" })),
    from({ outlet: "B" }, round(14, { time: "2019-12-10", place: "place Nour-Soultan" })),
    from({ outlet: "C" }, round(14, { time: "2019-12-11", place: "place Nur-Sultan" })),
  );
  expect(roundIn(dossier, 14).place).toMatchObject({ state: "agreed", value: "place:astana" });
});

test("a candidate venue hosts nothing", () => {
  const dossier = view(
    told(round(20, { time: "2023-06-21", place: "place:astana" }), { role: "host", holder: KAZ, of: ASTANA, round: 20 }),
    from(
      { outlet: "B" },
      { role: "host", holder: TUR, of: ASTANA, status: "candidate" },
      { event: "talks", process: ASTANA, state: "possible", place: "place:ankara", time: "2023-07/2023-12" },
    ),
  );
  expect(roundIn(dossier, 20).host.values.map(({ value }) => value)).toEqual([KAZ]);
  expect(roundIn(dossier, 20).place.values.map(({ value }) => value)).toEqual(["place:astana"]);
  expect(dossier.rounds).toHaveLength(1);
});

test("a demand and a promise of the same thing are two items", () => {
  const content = "the withdrawal of all foreign troops";
  const dossier = view(
    told({ agenda: "demand", content, parties: ["state:SYR"], towards: [TUR] }),
    from({ outlet: "B" }, { agenda: "commitment", content, parties: [TUR], status: "offered" }),
  );
  expect(dossier.agenda.map(({ kind }) => kind).toSorted()).toEqual(["commitment", "demand"]);
});

test("claimed-fulfilled by one and denied by another is contested and not fulfilled", () => {
  const content = "creating de-escalation zones";
  const dossier = view(
    told({ agenda: "objective", content, parties: [KAZ], status: "claimed-fulfilled", by: KAZ }),
    from(
      { outlet: "B", published: "2023-06-23" },
      {
        agenda: "objective",
        content,
        parties: [KAZ],
        status: "claimed-fulfilled",
        state: "denied",
        by: "party Syrian opposition",
      },
    ),
  );
  expect(dossier.agenda).toHaveLength(1);
  expect(dossier.agenda[0]).toMatchObject({ contested: true, status: "denied" });
  expect(contestedIn(dossier)).toEqual(["agenda-status"]);
});

test("an anniversary told today is dated when it was", () => {
  const dossier = view(
    told({ event: "agreement", actors: [RUS, TUR], time: "2017-05-04" }),
    from({ outlet: "B" }, { event: "agreement", actors: [RUS, TUR], time: "2023-06-21" }),
  );
  expect(dossier.timeline.map(({ time }) => time.edtf)).toEqual(["2017-05-04", "2023-06-21"]);
});

test("candidate venues are options of an open question, settled by the next talks", () => {
  const rumour: Spec = { event: "talks", process: ASTANA, state: "possible", place: "place:ankara", time: "2023-07/2023-12" };
  const asked = view(
    told({ agenda: "open-question", content: "the venue of the next talks", options: ["place:moscow"] }),
    from({ outlet: "B" }, rumour),
  );
  expect(asked.questions.map(({ state, options }) => [state, options.map(({ actor }) => actor.id)])).toEqual([
    ["open", ["place:ankara", "place:moscow"]],
  ]);
  const later = from({ published: "2024-01-26" }, round(21, { time: "2024-01-24/2024-01-25", place: "place:astana" }));
  const [settled] = view(
    told({ agenda: "open-question", content: "the venue of the next talks", options: ["place:moscow"] }),
    later,
  ).questions;
  expect(settled).toMatchObject({
    state: "settled",
    ageInDays: 218,
    settledBy: [{ on: "2024-01-24/2024-01-25", value: "place:astana" }],
  });
});

test("« 220.000 morts, dont 177.000 civils » are two counts, whoever is counted by a word that is nobody's name", () => {
  const words = "220.000 morts depuis 1958, dont 177.000 civils";
  const dossier = view(
    from(
      { language: "fr" },
      { measure: "killed", value: 220_000, time: "1958/..", words },
      { measure: "killed", value: 177_000, time: "1958/..", words },
    ),
  );
  expect(dossier.figures.map(({ population }) => population).toSorted()).toEqual(["civilians", "people"]);
  expect(contestedIn(dossier)).toEqual([]);
});

test("a note to a correction is no news, and where it is signed is no question of the next talks", () => {
  const dossier = view(
    told({ measure: "wounded", value: 20, words: "(Corrects the number of wounded: 17, not 20.)" }),
    told({ measure: "wounded", value: 20, words: "[Corrects the number of wounded: 17, not 20]" }),
    from({ outlet: "B" }, { agenda: "open-question", content: "the place of signing", status: "undecided" }),
    from({ outlet: "C", published: "2024-01-26" }, round(21, { time: "2024-01-24/2024-01-25", place: "place:astana" })),
  );
  expect(dossier.figures).toEqual([]);
  expect(dossier.questions.map(({ issue, state }) => `${issue} ${state}`)).toEqual(["signing open"]);
});

test("the end of a process, told, planned and denied in these weeks, is one event that is contested", () => {
  const end = (published: string, more: object): Report =>
    report({ published, outlet: published, tells: [{ event: "end-of-process", process: "process:astana", ...more }] });
  const ends = (...reports: Report[]) =>
    consolidate(reports).processes.flatMap(({ timeline }) =>
      timeline.filter(({ kind }) => kind === "end-of-process").map(({ standing }) => standing),
    );
  const told = end("2023-06-21", { actors: ["state:KAZ"], time: "2023-06-21" });
  const denied = end("2023-06-22", { by: "state:RUS", state: "denied" });
  expect(ends(told, denied, end("2023-06-23", { by: "state:KAZ", state: "possible" }))).toEqual(["contested"]);
  expect(ends(told, end("2024-06-22", { by: "state:RUS", state: "denied" }))).toEqual(["happened", "denied"]);
});

test("a number that counts whoever is named right behind it counts nobody else", () => {
  const counted = (words: string) =>
    consolidate([
      report({
        published: "2010-11-09",
        tells: [
          { mention: "process:manhasset" },
          { measure: "killed", value: 8, population: "population soldiers", by: "state:MAR" },
          { measure: "killed", value: 11, by: "group:polisario", words },
        ],
      }),
    ]).processes.flatMap(({ figures }) => figures.filter(({ points }) => points.length > 1));
  expect(counted("the Polisario put the number at 11")).toHaveLength(1);
  expect(counted("the Polisario said that 11 Sahrawis had died")).toEqual([]);
});

test("a number of somebody else right behind one since a year answers that one", () => {
  const told = (words: string) =>
    consolidate([
      report({
        published: "2019-12-28",
        tells: [
          { mention: "process:juba" },
          { measure: "killed", value: 300_000, time: "2003/..", by: "org:un" },
          { measure: "killed", value: 10_000, by: "state:SDN", words },
        ],
      }),
    ]).processes.flatMap(({ contested }) => contested.map(({ question }) => question));
  expect(told("Khartoum speaks of 10,000")).toEqual(["figure"]);
});

test("nobody demands anything of itself", () => {
  const demand = { agenda: "demand", content: "le départ des troupes de son territoire", parties: ["state:SYR"] } as const;
  const record = consolidate([
    report({ language: "fr", tells: [{ mention: "process:astana" }, { ...demand, towards: ["state:SYR", "state:TUR"] }] }),
  ]);
  expect(record.processes[0]?.agenda[0]?.towards.map(({ id }) => id)).toEqual(["state:TUR"]);
});

test("talks of years later answer no question where the next ones are", () => {
  const asked = from(
    { published: "2008-03-18", outlet: "A" },
    { agenda: "open-question", content: "the venue of the next round", status: "undecided" },
  );
  const held = (day: string) => from({ published: day, outlet: "B" }, round(3, { time: day, place: "place:geneva" }));
  expect(view(asked, held("2008-09-08")).questions.map(({ state }) => state)).toEqual(["settled"]);
  expect(view(asked, held("2010-11-08")).questions.map(({ state }) => state)).toEqual(["open"]);
});

test("what is told as done was not done on a later day that another sentence, or a note to a correction, gives", () => {
  const roundOn = (words: string, edtf: string) => {
    const made = from({ published: "2008-03-18" }, round(4, { time: edtf, words: "The fourth round ended." }));
    const { reading } = made;
    const text = `${words}\n${reading.document.text}`;
    const shift = words.length + 1;
    const moved = <T extends { readonly evidence: { start: number; end: number; exact: string } }>(claim: T): T => ({
      ...claim,
      evidence: { ...claim.evidence, start: claim.evidence.start + shift, end: claim.evidence.end + shift },
    });
    const time = {
      id: "t1",
      span: { start: 0, end: words.length, exact: words },
      edtf,
      type: "date",
      anchor: "absolute",
    } as const;
    const events = reading.events.map((event) => ({ ...moved(event), time: { edtf, times: ["t1"] } }));
    const changed = { ...reading, document: { ...reading.document, text }, times: [time], events };
    return view({ ...made, reading: changed }).rounds.map(({ standing, dates }) => `${standing} ${dates.value}`);
  };
  expect(roundOn("A fifth round in April.", "2008-04")).toEqual(["happened null"]);
  expect(roundOn("(Corrects the month: an earlier version said April.)", "2007-04")).toEqual(["happened null"]);
  expect(roundOn("It ended on Monday.", "2008-03-17")).toEqual(["happened 2008-03-17"]);
});

test("one deal told with sides that have no name is one, of its day though another telling says only the week", () => {
  const deal = (...actors: string[]): Spec => ({ event: "agreement", actors, time: "2023-06-21" });
  const dossier = view(
    from({ outlet: "A" }, deal(RUS, "group rebels of the east")),
    from({ outlet: "B" }, deal(RUS, TUR, "group pro-war fighters")),
    from({ outlet: "C" }, { event: "agreement", place: "place:astana", time: "2023-06-21" }),
    from({ outlet: "D" }, { event: "agreement", actors: [RUS, TUR], time: "2023-06-19/2023-06-25" }),
  );
  expect(eventIn(dossier, "agreement").time.edtf).toBe("2023-06-21");
  expect(eventIn(dossier, "agreement").support.origins).toBe(4);
});

test("deals of one day with one party in common and others that have names are two", () => {
  const dossier = view(
    from({ outlet: "A" }, { event: "agreement", actors: [RUS, TUR], time: "2023-06-21" }),
    from({ outlet: "B" }, { event: "agreement", actors: [RUS, KAZ], time: "2023-06-21" }),
    from({ outlet: "C" }, { event: "agreement", actors: [RUS, "group rebels of the east"], time: "2023-06-21" }),
  );
  expect(dossier.timeline.filter(({ kinds }) => kinds.includes("agreement"))).toHaveLength(3);
});

test("an agreement signed at one place on one day is one, where a report does not name who signs", () => {
  const signed = (day: string, place: string | null, ...actors: string[]): Spec =>
    ({ event: "agreement", time: day, actors, ...(place === null ? {} : { place }) }) as Spec;
  const of = (a: Spec, b: Spec) =>
    view(from({ outlet: "A" }, a), from({ outlet: "B" }, b)).timeline.filter(({ kinds }) => kinds.includes("agreement")).length;
  const delegates = signed("2015-12-17", "place:astana", "population delegates");
  expect(of(delegates, signed("2015-12-17", "place:astana", "state:SYR"))).toBe(1);
  expect(of(delegates, signed("2015-12-17", "place:geneva", "state:SYR"))).toBe(2);
  expect(of(delegates, signed("2015-12-18", "place:astana", "state:SYR"))).toBe(2);
  expect(of(delegates, signed("2015-12-17", null, "state:SYR"))).toBe(1);
  expect(of(signed("2015-12-17", "place:astana", TUR), signed("2015-12-17", "place:astana", RUS))).toBe(2);
});
