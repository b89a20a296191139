import { expect, test } from "vitest";
import { consolidate, type ProcessView, type Report, type Round } from "../../src/record/index.ts";
import { recordOf, type Told } from "../helpers/records.ts";
import { type ReportSpec, report, type Spec } from "../helpers/reports.ts";

const ASTANA = "process:astana";
const KAZ = "state:KAZ";
const RUS = "state:RUS";

const from = (spec: Omit<ReportSpec, "tells">, ...tells: Spec[]) => report({ ...spec, tells: [{ mention: ASTANA }, ...tells] });
const round = (number: number | undefined, more: Partial<Spec> = {}): Spec =>
  ({ event: "talks-round", process: ASTANA, ...(number === undefined ? {} : { round: number }), ...more }) as Spec;

function view(...reports: Report[]): ProcessView {
  const found = consolidate(reports).processes.find(({ id }) => id === ASTANA);
  return found ?? expect.unreachable();
}
const roundsIn = (dossier: ProcessView): string[] =>
  dossier.rounds.map(({ number, standing, dates }: Round) => `${number} ${standing} ${dates.value}`);

test("the round without a number that a report on the 20th plans is the 21st", () => {
  const plan = round(undefined, { state: "planned", time: "2023-07/2023-12" });
  const dossier = view(from({ published: "2023-06-21" }, round(20, { time: "2023-06-21" }), plan));
  expect(roundsIn(dossier)).toEqual(["20 happened 2023-06-21", "21 planned 2023-07/2023-12"]);
});

test("a meeting that a body counts among its own is no round of the process that the report is about", () => {
  const dossier = view(
    from({ published: "2023-06-21" }, round(20, { time: "2023-06-21" })),
    from({ published: "2023-07-21" }, { event: "meeting", round: 20, actors: ["org Border Commission"], time: "2023-07-20" }),
  );
  expect(roundsIn(dossier)).toEqual(["20 happened 2023-06-21"]);
});

test("talks are in the town that a report of these days was written in, where the process meets there", () => {
  const written = (dateline: string) => view(from({ published: "2023-06-21", dateline }, round(20, { time: "2023-06-21" })));
  expect(written("place:astana").rounds[0]?.place.value).toBe("place:astana");
  expect(written("place:moscow").rounds[0]?.place.value).toBe(null);
  const later = view(from({ published: "2023-09-21", dateline: "place:astana" }, round(20, { time: "2023-06-21" })));
  expect(later.rounds[0]?.place.value).toBe(null);
});

test("of a state and a town with one name, talks are in the town", () => {
  const at = (place: string) =>
    view(from({ published: "2023-06-21" }, round(20, { time: "2023-06-21", place }))).rounds[0]?.place.value;
  expect(at("state:DJI")).toBe("place:djibouti");
  expect(at("state:KEN")).toBe("state:KEN");
});

test("a report on the 21st round that recalls the 20th is about the 21st", () => {
  const guests: Spec = { event: "talks", process: ASTANA, actors: [RUS, KAZ] };
  const dossier = view(
    from({ published: "2024-01-25" }, round(21, { time: "2024-01-25" }), round(20, { time: "2023-06-21" }), guests),
  );
  const present = dossier.rounds.find(({ number }) => number === 21)?.participants.map(({ actor }) => actor.id);
  expect(present).toEqual([KAZ, RUS]);
});

test("of a round that was put off the last plan holds, the earlier ones are kept, and nothing is contested", () => {
  const dossier = view(
    from({ published: "2023-12-06", outlet: "A" }, round(22, { state: "planned", time: "2024-02" })),
    from({ published: "2024-02-20", outlet: "B" }, round(22, { state: "planned", time: "2024-04" })),
  );
  expect(roundsIn(dossier)).toEqual(["22 planned 2024-04"]);
  expect(dossier.rounds[0]?.planned.map(({ edtf }) => edtf)).toEqual(["2024-02"]);
  expect(dossier.contested).toEqual([]);
});

test("talks that one report ends a day later than another contradict each other", () => {
  const dossier = view(
    from({ outlet: "A" }, round(20, { time: "2023-06-20/2023-06-21" })),
    from({ outlet: "B" }, round(20, { time: "2023-06-20/2023-06-22" })),
  );
  expect(dossier.contested.map(({ question }) => question)).toEqual(["round-date"]);
});

const ends = (more: Partial<Spec>): Spec => ({ event: "end-of-process", process: ASTANA, ...more }) as Spec;

test("that it is over, says the host, and that it is not, says another: both stand, and the host is about to go", () => {
  const dossier = view(
    from({ published: "2023-06-21", outlet: "A" }, { role: "host", holder: KAZ, of: ASTANA }, round(20, { time: "2023-06-21" })),
    from({ published: "2023-06-22", outlet: "B" }, ends({ state: "possible", by: KAZ })),
    from({ published: "2023-06-22", outlet: "C" }, ends({ state: "denied", by: RUS })),
  );
  expect(dossier.status.state).toBe("contested");
  const [contest] = dossier.contested;
  expect(contest?.question).toBe("process-status");
  expect(contest?.values.map(({ value, support }) => [value, support.claims.at(-1)?.by[0]?.who?.id]).toSorted()).toEqual([
    ["ended", KAZ],
    ["ongoing", RUS],
  ]);
  expect(dossier.roles.find(({ role }) => role === "host")?.status).toBe("ending");
});

test("a process that ended after its last round is over, and nobody contradicts", () => {
  const dossier = view(
    from({ published: "2023-06-21", outlet: "A" }, round(20, { time: "2023-06-21" })),
    from({ published: "2023-06-23", outlet: "B" }, ends({ time: "2023-06-22" })),
  );
  expect(dossier.status).toMatchObject({ state: "agreed", value: "ended" });
  expect(dossier.contested).toEqual([]);
});

test("a committee that stops to meet suspends no talks", () => {
  const dossier = view(
    from({ published: "2023-06-21" }, round(20, { time: "2023-06-20" })),
    from(
      { published: "2023-06-22", outlet: "B" },
      { event: "suspension", actors: ["org Border Commission"], time: "2023-06-21" },
    ),
  );
  expect(dossier.status).toMatchObject({ value: "ongoing", values: [{ value: "ongoing" }] });
});

test("talks that were not held when they were planned are told as not held, and do not make the later round doubtful", () => {
  const dossier = view(
    from(
      { published: "2022-10-05" },
      round(18, { time: "2022-10-05" }),
      round(undefined, { state: "planned", time: "2022-12-06" }),
    ),
    from(
      { published: "2023-04-05", outlet: "B" },
      round(19, { time: "2023-04-05" }),
      round(undefined, { state: "denied", time: "2022-12" }),
    ),
  );
  const told = dossier.rounds.map(({ number, standing, dates }) => `${number} ${standing} ${dates.value}`);
  expect(told).toContain("19 happened 2023-04-05");
  expect(dossier.timeline.map(({ standing, time }) => `${standing} ${time.edtf}`)).toContain("denied 2022-12");
});

test("those who sit in the process and meet in the days of its round meet in the round", () => {
  const dossier = view(
    from({ published: "2023-06-21" }, round(20, { time: "2023-06-21" }), { event: "meeting", actors: [RUS, "state:TUR"] }),
  );
  expect(dossier.rounds.map(({ participants }) => participants.map(({ actor }) => actor.id))).toEqual([[RUS, "state:TUR"]]);
});

test("a round that was put off for most of a year is the one that was planned", () => {
  const dossier = view(
    from({ published: "2019-12-11" }, round(15, { state: "planned", time: "2020-03" })),
    from({ published: "2021-02-17", outlet: "B" }, round(15, { time: "2021-02-17" })),
  );
  expect(roundsIn(dossier)).toEqual(["15 happened 2021-02-17"]);
  expect(dossier.rounds[0]?.planned.map(({ edtf }) => edtf)).toEqual(["2020-03"]);
});

test("talks that nobody in particular is to have again within weeks are the next round, elsewhere or of somebody they are not", () => {
  const next = (more: Partial<Spec>) =>
    roundsIn(
      view(
        from({ published: "2023-06-21" }, round(20, { time: "2023-06-21" }), {
          event: "meeting",
          state: "planned",
          time: "2023-08-10/2023-08-11",
          ...more,
        } as Spec),
      ),
    ).filter((line) => line.startsWith("21"));
  expect(next({})).toEqual(["21 planned 2023-08-10/2023-08-11"]);
  expect(next({ place: "place:astana" })).toHaveLength(1);
  expect(next({ place: "place:lima" })).toEqual([]);
  expect(next({ actors: [RUS, KAZ] })).toEqual([]);
  expect(next({ time: "2024-08-10" })).toEqual([]);
});

test("what a report leaves open has not happened: no date was set for a 21st round", () => {
  const words = "No date was set for a 21st round";
  const told = from({ published: "2023-06-21" }, round(20, { time: "2023-06-21" }), round(21, { time: "2023-06-21", words }), {
    agenda: "open-question",
    content: words,
    status: "undecided",
  });
  const { reading } = told;
  const evidence = reading.events.find(({ round: number }) => number === 21)?.evidence ?? expect.unreachable();
  const agenda = reading.agenda.map((item) => ({ ...item, evidence }));
  expect(roundsIn(view({ ...told, reading: { ...reading, agenda } }))).toEqual(["20 happened 2023-06-21", "21 undecided null"]);
});

test("a round that is told as held without a day was on the days planned, where the news comes right after them", () => {
  const plan = from({ published: "2022-12-20", outlet: "A" }, round(19, { state: "planned", time: "2023-01-07/2023-01-09" }));
  const news = (published: string) => from({ published, outlet: "B" }, round(19));
  expect(roundsIn(view(plan, news("2023-01-09")))).toEqual(["19 happened 2023-01-07/2023-01-09"]);
  expect(roundsIn(view(plan, news("2023-06-09")))).toEqual(["19 happened null"]);
});

test("a round of an earlier count that is told without a day takes the plan of its time, not a later round of its number", () => {
  const dossier = view(
    from({ published: "2007-12-20", outlet: "A" }, round(3, { state: "planned", time: "2008-01-07/2008-01-09" })),
    from({ published: "2008-01-09", outlet: "B" }, round(3)),
    from({ published: "2010-11-09", outlet: "C" }, round(3, { time: "2010-11-08" })),
  );
  expect(roundsIn(dossier)).toEqual(["3 happened 2008-01-07/2008-01-09", "3 happened 2010-11-08"]);
});

test("what somebody wants to call, in the report that says it was not held, is none of an own day to come", () => {
  const never = round(9, { state: "denied" });
  const report = (time?: string) =>
    from(
      { published: "2015-01-16", outlet: "A" },
      never,
      round(9, { state: "planned", by: RUS, ...(time === undefined ? {} : { time }) }),
    );
  expect(view(report()).rounds.map(({ standing }) => standing)).toEqual(["denied"]);
  expect(view(report("2015-02-20")).rounds.map(({ standing }) => standing)).not.toEqual(["denied"]);
});

test("a round that a report from after its day says was never held is denied, and one round with its plan", () => {
  const plan = from({ published: "2008-03-18", outlet: "A" }, round(5, { state: "planned", time: "2008-04" }));
  const never = from({ published: "2011-09-06", outlet: "B" }, round(5, { state: "denied", time: "2011-08" }));
  expect(view(plan, never).rounds.map(({ number, standing }) => `${number} ${standing}`)).toEqual(["5 denied"]);
  const early = from({ published: "2008-03-20", outlet: "B" }, round(5, { state: "denied", time: "2008-04" }));
  expect(view(plan, early).rounds.map(({ number, standing }) => `${number} ${standing}`)).toEqual(["5 contested"]);
});

test("a plan that whoever told it gives up, or that is told after its day, does not stand against there having been no round", () => {
  const standingsOf = (...reports: Parameters<typeof view>) => view(...reports).rounds.map(({ standing }) => standing);
  const plan = round(6, { state: "planned", time: "2025-06-15" });
  const never = round(6, { state: "denied" });
  expect(standingsOf(from({ published: "2025-06-14", outlet: "A" }, plan, never))).toEqual(["denied"]);
  const off = from({ published: "2025-06-14", outlet: "A" }, never);
  expect(standingsOf(off, from({ published: "2025-06-30", outlet: "B" }, plan))).toEqual(["denied"]);
  expect(standingsOf(off, from({ published: "2025-06-14", outlet: "B" }, plan))).toEqual(["contested"]);
});

test("of two days planned in one report the later stands, and the other was the plan before", () => {
  const [round60] = view(
    from(
      { published: "2024-02-20" },
      round(60, { state: "planned", time: "2024-02-20" }),
      round(60, { state: "planned", time: "2024-04" }),
    ),
  ).rounds;
  expect([round60?.dates.value, round60?.planned.map(({ edtf }) => edtf)]).toEqual(["2024-04", ["2024-02-20"]]);
});

test("what is denied before a round does not deny it", () => {
  const dossier = view(
    from({ published: "2023-06-01", outlet: "A" }, { event: "talks", process: ASTANA, state: "denied", actors: [RUS] }),
    from({ published: "2023-06-21", outlet: "B" }, round(20, { time: "2023-06-21", actors: [RUS] })),
  );
  expect(roundsIn(dossier)).toContain("20 happened 2023-06-21");
});

test("a session planned under a lower number than the round told of is counted by somebody else", () => {
  const dossier = view(
    from(
      { published: "2022-06-16" },
      round(18, { time: "2022-06-16" }),
      round(9, { state: "planned", time: "2022-07-25/2022-07-29" }),
    ),
  );
  expect(dossier.rounds.map(({ number }) => number)).toEqual([18, null]);
});

test("who may host the next talks has no part in the round that the report tells of", () => {
  const candidate: Spec = { role: "host", holder: RUS, of: ASTANA, status: "candidate" };
  const dossier = view(from({ published: "2023-06-21" }, round(20, { time: "2023-06-21" }), candidate));
  expect(dossier.roles.map(({ rounds }) => rounds)).toEqual([[]]);
});

test("talks told beside a round take no day that another sentence gives for something else", () => {
  const told = from({ published: "2022-06-16" }, round(18, { time: "2022-06-16" }), {
    event: "talks",
    process: ASTANA,
    actors: [KAZ],
    time: "2022-06-10",
    words: "Kazakhstan attended the talks.",
  });
  const { reading } = told;
  const { text } = reading.document;
  const elsewhere = { start: 0, end: 6, exact: text.slice(0, 6) };
  const time = { id: "t1", span: elsewhere, edtf: "2022-06-10", type: "date", anchor: "absolute" } as const;
  const events = reading.events.map((event) =>
    event.kind === "talks" ? { ...event, time: { edtf: "2022-06-10", times: ["t1"] } } : event,
  );
  const dossier = view({ ...told, reading: { ...reading, times: [time], events } });
  expect(roundsIn(dossier)).toEqual(["18 happened 2022-06-16"]);
  expect(dossier.rounds[0]?.participants.map(({ actor }) => actor.id)).toEqual([KAZ]);
});

test("talks told with their first and last day are a round, though no word says of which process; of one day they are not", () => {
  const talks = (time: string) => roundsIn(view(from({ published: "2017-01-24" }, { event: "talks", actors: [RUS, KAZ], time })));
  expect(talks("2017-01-23/2017-01-24")).toEqual(["null happened 2017-01-23/2017-01-24"]);
  expect(talks("2017-01-24")).toEqual([]);
});

test("a round that reports of its days follow lasted from the first to the last of them", () => {
  const opened = from({ published: "2019-10-14" }, round(1, { time: "2019-10-14" }));
  const closed = from({ published: "2019-10-21" }, round(1, { time: "2019-10-21" }));
  expect(roundsIn(view(opened, closed))).toEqual(["1 happened 2019-10-14/2019-10-21"]);
  expect(view(opened, closed).contested).toEqual([]);
  const other = from({ published: "2019-10-21" }, round(1, { time: "2019-10-14" }));
  expect(view(opened, closed, other).rounds[0]?.dates.state).toBe("contested");
});

test("what one report tells signed on one day is one agreement, and so is what was planned for that day", () => {
  const signed = (actors: string[]): Spec => ({ event: "agreement", process: ASTANA, time: "2019-10-03", actors });
  const planned: Spec = { event: "agreement", process: ASTANA, time: "2019-10-03", state: "planned" };
  const dossier = view(
    from({ published: "2019-09-01" }, planned),
    from({ published: "2019-10-03" }, signed([RUS]), signed([KAZ]), signed(["state:TUR"])),
  );
  expect(dossier.timeline.map(({ kind, standing }) => `${kind} ${standing}`)).toEqual(["agreement happened"]);
});

test("a round that a correction gives another number is one, with the number of the correction", () => {
  const other = from({ published: "2021-12-27", outlet: "B" }, round(8, { time: "2021-12-27" }));
  const withCorrection = (...first: Spec[]) => {
    const plain = from({ published: "2021-12-17", origin: "wire" }, ...first);
    const right = from({ published: "2021-12-18", origin: "wire", supersedes: [plain] }, round(7, { time: "2021-12-17" }));
    return roundsIn(view(plain, right, other));
  };
  const eighth = round(8, { time: "2021-12-17" });
  expect(withCorrection(eighth)).toEqual(["7 happened 2021-12-17", "8 happened 2021-12-27"]);
  // both numbers stand in the first version: nothing says that the one was meant by the other
  expect(withCorrection(eighth, round(7, { time: "2021-07-01" }))).not.toContain("8 happened 2021-12-27");
});

test("first rounds between the sixth and the seventh are of other talks; a new count that goes on is not", () => {
  const sixth = from({ published: "2023-07-16" }, round(6, { time: "2023-07-15" }));
  const first = from({ published: "2023-09-22" }, round(1, { time: "2023-09-21" }));
  const seventh = from({ published: "2023-11-01" }, round(7, { time: "2023-10-31" }));
  expect(roundsIn(view(sixth, first, seventh))).toEqual(["6 happened 2023-07-15", "7 happened 2023-10-31"]);
  expect(roundsIn(view(sixth, first))).toEqual(["1 happened 2023-09-21", "6 happened 2023-07-15"]);
});

test("where a round was planned is not where it was, unless it was held as planned", () => {
  const planned = from({ published: "2019-10-01" }, round(3, { time: "2019-10-14", place: "place:astana", state: "planned" }));
  const held = (time: string) => view(planned, from({ published: "2019-10-20" }, round(3, { time }))).rounds[0]?.place.value;
  expect(held("2019-10-14")).toBe("place:astana");
  expect(held("2019-10-16")).toBeNull();
});

test("where a headline names the state and the report its town, a round was in the town; of two towns nobody chooses", () => {
  const day = { time: "2023-06-21" };
  const told = (...places: readonly string[]) =>
    view(...places.map((place, i) => from({ published: "2023-06-21", outlet: `outlet ${i}` }, round(20, { ...day, place }))))
      .rounds;
  expect(told(KAZ, KAZ, "place:astana").map(({ place }) => place.value)).toEqual(["place:astana"]);
  expect(told(KAZ, KAZ, "place:astana", "place:almaty").map(({ place }) => place.value)).toEqual([KAZ]);
});

test("whoever was a guarantor or an observer before sat in no later round", () => {
  const seated = (text: string, day: string) => {
    const { processes } = recordOf([day, "en", text]);
    return processes.flatMap(({ rounds }) =>
      rounds.flatMap(({ participants, observers }) => [...participants, ...observers].map(({ actor }) => actor.id)),
    );
  };
  const astana = seated(
    "The twentieth round of the Astana talks closed on Wednesday. Russia, Turkey and Iran, the guarantors, took part. Jordan, a former observer, is no longer invited, a Kazakh diplomat said.",
    "2023-06-21",
  );
  expect(astana).toContain("state:RUS");
  expect(astana).not.toContain("state:JOR");
  const havana = seated(
    "The fifth round of talks between the government of Colombia and the ELN opened in Havana on Monday. Norway and Cuba, the guarantors, attended. Chile, once a guarantor, was not asked back.",
    "2024-03-20",
  );
  expect(havana).toContain("state:NOR");
  expect(havana).not.toContain("state:CHL");
});

/** The rounds of the one process that reports tell of, each in its own words. */
const told = (...reports: readonly Told[]): string[] => recordOf(...reports).processes.flatMap((dossier) => roundsIn(dossier));

const PLAN = "The twentieth round of the Astana talks will be held in Astana on June 20 and 21.";

test("a round that ended on the last of the days planned was on those days; cut short, drawn out or moved, it was not", () => {
  const ended = (day: string, published: string) =>
    told(
      ["2023-06-01", "en", PLAN],
      [published, "en", `The twentieth round of the Astana talks ended on ${day} with no accord.`],
    );
  expect(ended("Wednesday", "2023-06-21")).toEqual(["20 happened 2023-06-20/2023-06-21"]);
  expect(ended("Tuesday", "2023-06-20")).toEqual(["20 happened 2023-06-20"]);
  expect(ended("Thursday", "2023-06-22")).toEqual(["20 happened 2023-06-22"]);
  const moved = told(
    ["2023-06-01", "en", PLAN],
    ["2023-06-10", "en", "The twentieth round of the Astana talks will be held on June 21 and 22."],
    ["2023-06-21", "en", "The twentieth round of the Astana talks ended on Wednesday."],
  );
  expect(moved).toEqual(["20 happened 2023-06-21"]);
});

test("a round that was to have been elsewhere and will be held on other days is planned for those days", () => {
  const [line] = told([
    "2023-06-01",
    "en",
    "The twentieth round of the Astana talks, which was to have been held in Ankara, has been moved to Astana and will take place from June 20 to 21.",
  ]);
  expect(line).toBe("20 planned 2023-06-20/2023-06-21");
  const french = told([
    "2023-06-01",
    "fr",
    "Le vingtième cycle des pourparlers d'Astana, qui devait se tenir à Ankara, aura finalement lieu à Astana du 20 au 21 juin.",
  ]);
  expect(french).toEqual(["20 planned 2023-06-20/2023-06-21"]);
  const begun = told([
    "2023-06-20",
    "fr",
    "Entamé mardi matin, le vingtième cycle des pourparlers d'Astana a été interrompu dans l'après-midi et reprendra mercredi.",
  ]);
  expect(begun.every((line) => line.startsWith("20 happened"))).toBe(true);
});

test("what the sides of a round are to have for some days wherever it be is the next one, a meeting on one day is not", () => {
  const next = (more: string) =>
    told(["2023-06-21", "en", `The twentieth round of the Astana talks ended on Wednesday. The two sides will meet in ${more}.`]);
  expect(next("Peru from August 10 to 12")).toContain("21 planned 2023-08-10/2023-08-12");
  expect(next("Peru on August 10").some((line) => line.startsWith("21"))).toBe(false);
});

test("a meeting of all parties of a process, and of nobody else, is a round of it", () => {
  const MEETS = { event: "meeting", process: "process:armenia-turkey", actors: ["state:ARM", "state:TUR"] } as const;
  const rounds = (more: Partial<Spec>) =>
    consolidate([report({ published: "2022-02-25", tells: [{ ...MEETS, ...more } as Spec] })]).processes.flatMap(roundsIn);
  expect(rounds({ time: "2022-02-24/2022-02-25" })).toEqual(["null happened 2022-02-24/2022-02-25"]);
  expect(rounds({ time: "2022-02-25" })).toEqual(["null happened 2022-02-25"]);
  expect(rounds({ time: "2022-02" })).toEqual([]);
  expect(rounds({ time: "2022-02-24/2022-02-25", actors: ["state:ARM", "state:RUS"] })).toEqual([]);
  expect(rounds({ time: "2022-02-25", actors: ["state:ARM", "state:TUR", "state:FRA"] })).toEqual([]);
});

test("talks of these days are the round that their report is about, whoever sits in which sentence", () => {
  const talks: Spec = { event: "talks", process: ASTANA, actors: ["population senior officers"], time: "2023-06-19/2023-06-21" };
  const about = round(20, { actors: [RUS] });
  expect(roundsIn(view(from({ published: "2023-06-21" }, about, talks)))).toEqual(["20 happened 2023-06-19/2023-06-21"]);
  const dated = round(20, { actors: [RUS], time: "2023-06-19" });
  expect(roundsIn(view(from({ published: "2023-06-21" }, dated, talks)))).toEqual(["20 happened 2023-06-19/2023-06-21"]);
});

test("talks of others, of long ago or of another round than the report is about stay apart from it", () => {
  const talks = (actors: string[], time: string): Spec => ({ event: "talks", process: ASTANA, actors, time });
  const about = round(20, { actors: [RUS] });
  const alone = "20 happened null";
  const guests: Spec = { event: "talks", actors: ["state:FRA", "state:DEU"], time: "2023-06-19" };
  expect(roundsIn(view(from({ published: "2023-06-21" }, about, guests)))).toContain(alone);
  const before = view(from({ published: "2023-06-21" }, about, talks(["population senior officers"], "2023-05-02")));
  expect(roundsIn(before)).toContain(alone);
  const other = view(
    from({ published: "2023-06-21", outlet: "A" }, round(20, { actors: [RUS] })),
    from({ published: "2023-06-21", outlet: "B" }, talks(["population senior officers"], "2023-06-19")),
  );
  expect(roundsIn(other)).toContain(alone);
});

test("talks that one report tells without a number are the round that another tells of these days in the same town", () => {
  const talks = (place: string): Spec => ({
    event: "talks",
    process: ASTANA,
    actors: ["population senior officers"],
    time: "2023-06-19/2023-06-21",
    place,
  });
  const numbered = from(
    { published: "2023-06-20", outlet: "A" },
    round(20, { actors: [RUS], time: "2023-06-20", place: "place:astana" }),
  );
  const same = view(numbered, from({ published: "2023-06-21", outlet: "B" }, talks("place:astana")));
  expect(roundsIn(same)).toEqual(["20 happened 2023-06-19/2023-06-21"]);
  const elsewhere = view(numbered, from({ published: "2023-06-21", outlet: "B" }, talks("place:moscow")));
  expect(roundsIn(elsewhere)).toContain("20 happened 2023-06-20");
});

test("a round was in the town where its report tells that the talks were, wherever it had been planned", () => {
  const plan = from({ published: "2023-04-02" }, round(20, { state: "planned", time: "2023-04", place: "place:moscow" }));
  const dossier = view(
    plan,
    from({ published: "2023-06-21" }, round(20, { actors: [RUS] }), {
      event: "talks",
      time: "2023-06-20/2023-06-21",
      place: "place:astana",
    }),
  );
  expect(roundsIn(dossier)).toEqual(["20 happened 2023-06-20/2023-06-21"]);
  expect(dossier.rounds[0]?.place.value).toBe("place:astana");
});
