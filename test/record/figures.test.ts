import { expect, test } from "vitest";
import { consolidate, type ProcessView } from "../../src/record/index.ts";
import { recordOf } from "../helpers/records.ts";
import { type FigureSpec, type ReportSpec, report } from "../helpers/reports.ts";

const ASTANA = "process:astana";

const from = (spec: Omit<ReportSpec, "tells">, ...tells: readonly FigureSpec[]) =>
  report({ ...spec, tells: [{ mention: ASTANA }, ...tells] });

const view = (...reports: readonly ReturnType<typeof from>[]): ProcessView => {
  const [only] = consolidate(reports).processes;
  if (!only) throw new Error("no dossier");
  return only;
};

const series = ({ figures }: ProcessView) =>
  figures.map(({ points }) => points.map(({ value, low, high, relation }) => `${value ?? low ?? high} ${relation}`));

const contested = (dossier: ProcessView) => dossier.contested.map(({ values }) => values.map(({ value }) => value));

test("a count that a later version of the dispatch corrects is corrected, though the two say different things of their place", () => {
  const words = (count: string) => `an accord in Geneva for the exchange of ${count} prisoners`;
  const first = from(
    { outlet: "Wire", origin: "wire", published: "2020-09-27" },
    { measure: "released", value: 1_801, place: "state:CHE", words: words("1,801") },
  );
  const last = from(
    { outlet: "Wire", origin: "wire", published: "2020-09-28", supersedes: [first] },
    { measure: "released", value: 1_081, words: words("1,081") },
  );
  expect(series(view(first, last))).toEqual([["1801 corrected", "1081 first"]]);
  expect(contested(view(first, last))).toEqual([]);
});

test("of the two counts in one sentence of the last version, the one of the same people stands in the place of an earlier one", () => {
  const words = (count: string) => `there are ${count} prisoners in the country, including 133 soldiers`;
  const told = (count: number): readonly FigureSpec[] => [
    { measure: "detained", value: 133, population: "population soldiers", words: words(String(count)) },
    { measure: "detained", value: count, population: "population prisoners", words: words(String(count)) },
  ];
  const first = from({ outlet: "Wire", origin: "wire", published: "2021-09-27" }, ...told(292));
  const last = from({ outlet: "Wire", origin: "wire", published: "2021-09-28", supersedes: [first] }, ...told(262));
  expect(series(view(first, last)).toSorted()).toEqual([
    ["133 corrected", "133 first"],
    ["292 corrected", "262 first"],
  ]);
});

test("a part that both versions tell alike does not stand in the place of the whole that was corrected", () => {
  const told = (count: number, word: string): readonly FigureSpec[] => [
    { measure: "killed", value: count, population: "population civilians", words: `${word} civilians, five children among them` },
    { measure: "killed", value: 5, population: "population children", words: `${word} civilians, five children among them` },
  ];
  const first = from({ outlet: "Wire", origin: "wire", published: "2021-09-27" }, ...told(17, "Seventeen"));
  const last = from({ outlet: "Wire", origin: "wire", published: "2021-09-28", supersedes: [first] }, ...told(13, "Thirteen"));
  expect(series(view(first, last)).toSorted()).toEqual([
    ["17 corrected", "13 first"],
    ["5 corrected", "5 first"],
  ]);
});

test("a count of something else in the earlier version stays another count", () => {
  const first = from(
    { outlet: "Wire", origin: "wire", published: "2020-09-27" },
    { measure: "released", value: 30, place: "state:CHE", words: "thirty went home on a plane of the army" },
  );
  const last = from(
    { outlet: "Wire", origin: "wire", published: "2020-09-28", supersedes: [first] },
    { measure: "released", value: 90, words: "ninety prisoners were exchanged" },
  );
  expect(series(view(first, last))).toHaveLength(2);
});

test("a count of the headline stands for that of the lead in the last version, where each counts those people once", () => {
  const gunmen = { measure: "killed", population: "population gunmen" } as const;
  const first = from(
    { outlet: "Wire", origin: "wire", published: "2023-09-24" },
    { ...gunmen, value: 4, words: "Policeman, four gunmen killed in siege" },
  );
  const last = (...more: readonly FigureSpec[]) =>
    from(
      { outlet: "Wire", origin: "wire", published: "2023-09-25", supersedes: [first] },
      {
        ...gunmen,
        value: 3,
        time: "2023-09-24",
        words: "an officer and three gunmen were killed on Sunday in the north, where masked men hid",
      },
      ...more,
    );
  expect(series(view(first, last()))).toEqual([["4 corrected", "3 first"]]);
  const other = {
    ...gunmen,
    value: 9,
    time: "2021-05-02",
    words: "nine gunmen were shot dead elsewhere in the years before",
  } as const;
  expect(series(view(first, last(other))).flat()).not.toContain("4 corrected");
});

test("at least so many, and up to so many by somebody else in the same report, are contested", () => {
  const tells = [
    { measure: "killed", low: 5_486, value: 5_486, time: "2014-04/..", by: "org:un" },
    { measure: "killed", high: 50_000, population: "population people", by: "state:DEU" },
  ] as const;
  expect(contested(view(from({ published: "2015-02-12" }, ...tells)))).toEqual([["50000", "5486"]]);
  const [first, second] = tells;
  const same = view(from({ published: "2015-02-12" }, first, { ...second, by: "org:un" }));
  expect(contested(same)).toEqual([]);
});

test("a count by somebody else right behind one with a place answers it; another's dead, or the same speaker's, do not", () => {
  const first = { measure: "killed", value: 42, place: "place:homs", population: "population people", by: "org:sohr" } as const;
  const second = { measure: "killed", value: 32, population: "population people", by: "state:SYR" } as const;
  expect(contested(view(from({ published: "2017-02-25" }, first, second)))).toEqual([["32", "42"]]);
  expect(contested(view(from({ published: "2017-02-25" }, first, { ...second, by: "org:sohr" })))).toEqual([]);
  expect(contested(view(from({ published: "2017-02-25" }, first, { ...second, value: 4_000 })))).toEqual([]);
});

test("the few dead of a blow are none of a war's, whoever counts them", () =>
  expect(
    view(
      from(
        {},
        { measure: "killed", value: 5_486, time: "2014-04/..", by: "org:un" },
        { measure: "killed", value: 30, population: "population people", by: "state:DEU" },
      ),
    ).figures,
  ).toHaveLength(2));

test("counts too far apart are no rivals", () => {
  const killed = (value: number, by: string): FigureSpec => ({ measure: "killed", value, by, words: `${value} were killed` });
  const apart = (low: number, high: number) =>
    view(
      from({ outlet: "A", published: "2025-01-15" }, killed(high, "person Israelis")),
      from({ outlet: "B", published: "2025-01-15" }, killed(low, "person Soldiers")),
    );
  expect(contested(apart(34, 1_200))).toEqual([]);
  expect(contested(apart(340, 1_200))).toEqual([["340", "1200"]]);
});

test("of a long series only those counts are contested that contradict each other", () => {
  const count = (published: string, value: number, by: string) =>
    from({ published, outlet: `${by} ${published}` }, { measure: "killed", value, time: "2011/..", by });
  const dossier = view(
    count("2014-01-01", 100_000, "org:un"),
    count("2016-01-01", 200_000, "org:un"),
    count("2018-01-01", 400_000, "org:un"),
    count("2018-01-01", 600_000, "state:TUR"),
  );
  expect(contested(dossier)).toEqual([["400000", "600000"]]);
});

test("the dead of two blows, told months apart without a day, do not contradict each other", () => {
  const blow = (published: string, value: number) => from({ published, outlet: published }, { measure: "killed", value });
  expect(contested(view(blow("2019-05-09", 9), blow("2020-03-03", 3)))).toEqual([]);
  expect(contested(view(blow("2019-05-09", 9), blow("2019-05-10", 3)))).toEqual([["9", "3"]]);
});

test("before a beginning nobody counts since then", () => {
  const dossier = view(
    from({ published: "2019-01-18", outlet: "A" }, { measure: "released", low: 2_000 }),
    from({ published: "2020-10-16", outlet: "B" }, { measure: "released", value: 1_056, time: "2020-10-15/.." }),
  );
  expect(dossier.figures).toHaveLength(2);
  expect(contested(dossier)).toEqual([]);
});

const blow = (published: string, value: number, spec: Partial<FigureSpec>) =>
  from({ published, outlet: `${published} ${value}` }, { measure: "killed", value, time: "2014-05-21", ...spec });

test("of the dead of one day two sides tell two numbers: the later one is no newer one", () => {
  const dossier = view(blow("2014-05-23", 33, { by: "state:MLI" }), blow("2014-05-25", 50, { by: "group:mnla" }));
  expect(contested(dossier)).toEqual([["33", "50"]]);
});

test("the same side's higher number, the outlet's own, and one that is said to have risen are newer ones", () => {
  const first = blow("2014-05-21", 9, { by: "state:MLI" });
  expect(contested(view(first, blow("2014-05-22", 21, { by: "state:MLI" })))).toEqual([]);
  expect(contested(view(first, blow("2014-05-22", 21, {})))).toEqual([]);
  expect(contested(view(first, blow("2014-05-22", 21, { by: "org:un", words: "the toll rose to 21" })))).toEqual([]);
});

test("more than 80 are not 77", () =>
  expect(
    contested(
      view(
        from(
          { published: "2017-01-18" },
          ...[
            { value: 77, by: "state:NGA" },
            { low: 80, value: 80, about: true as const },
          ].map((count) => ({
            measure: "killed" as const,
            time: "2017-01-18",
            ...count,
          })),
        ),
      ),
    ),
  ).toEqual([["77", "80"]]));

test("who leaves out the place of a day's dead tells of the same; those of the whole country or of another day are others", () => {
  const placed = blow("2014-05-22", 33, { place: "place:kidal" });
  expect(view(placed, blow("2014-05-22", 33, {})).figures).toHaveLength(1);
  expect(view(placed, blow("2014-05-22", 33, { time: "2014-05-20" })).figures).toHaveLength(2);
  expect(view(placed, blow("2014-05-22", 33, { place: "state:SYR" })).figures).toHaveLength(2);
});

test("who leaves out the day of a town's dead tells of the same in the weeks after it, not a year later", () => {
  const dated = blow("2014-05-22", 33, { place: "place:kidal" });
  const later = (published: string) =>
    from({ published, outlet: published }, { measure: "killed", value: 33, place: "place:kidal" });
  expect(view(dated, later("2014-06-02")).figures).toHaveLength(1);
  expect(view(dated, later("2015-06-02")).figures).toHaveLength(2);
});

test("people of a country, told beside all of them in one report, are some of them", () => {
  const told = [
    { measure: "missing", value: 1_621, by: "org:red-cross" },
    { measure: "missing", value: 570, population: "population Serbs", by: "state:SRB" },
  ] as const;
  expect(contested(view(from({ published: "2023-05-02" }, ...told)))).toEqual([]);
});

test("long after a war is over no count of its dead is a newer one: another contests it", () => {
  const count = (published: string, value: number) =>
    from({ published, outlet: published }, { measure: "killed", value, time: "1999" });
  expect(contested(view(count("2011-03-08", 10_000), count("2023-05-02", 13_000)))).toEqual([["10000", "13000"]]);
  expect(contested(view(count("1999-06-01", 10_000), count("1999-12-01", 13_000)))).toEqual([]);
});

test("soldiers are no rebels, though as many or more of one day died", () =>
  expect(
    contested(
      view(
        from(
          { published: "2014-05-22" },
          { measure: "killed", value: 6, population: "population soldiers", time: "2014-05-21", by: "state:MLI" },
          { measure: "killed", value: 30, population: "population rebels", time: "2014-05-21", by: "group:mnla" },
        ),
      ),
    ),
  ).toEqual([]));

const side = (published: string, ...tells: readonly FigureSpec[]) =>
  report({ published, outlet: published, tells: [{ mention: "process:armenia-azerbaijan" }, ...tells] });

test("in talks of two states the soldiers of one are not those of the other, be they told as its own losses", () => {
  const lost = (value: number, by: string, words: string) =>
    ({ measure: "killed", value, by, time: "2022-09-14", words }) as const;
  const first = lost(71, "state:AZE", "71 dead in its ranks");
  const second = { ...lost(135, "state:ARM", "135 Armenian soldiers were killed"), population: "population Armenian soldiers" };
  expect(contested(view(side("2022-09-16", first, second)))).toEqual([]);
  const rival = { ...second, value: 420, by: "state:AZE", words: "some 420 Armenian soldiers had died" };
  expect(contested(view(side("2022-09-16", first, second, rival)))).toEqual([["135", "420"]]);
});

test("whoever tells two numbers in one voice counts two things", () => {
  const told = (by?: string) => [
    { measure: "killed", value: 200, population: "population people" } as const,
    { measure: "killed", value: 170, population: "population people", ...(by === undefined ? {} : { by }) } as const,
  ];
  expect(contested(view(from({ published: "2023-10-05" }, ...told())))).toEqual([]);
  expect(contested(view(from({ published: "2023-10-05" }, ...told("state:RUS"))))).toEqual([["170", "200"]]);
});

test("how many somebody would free is no rival of how many another would months later, nor of how many came free", () => {
  const freed = (published: string, value: number, state: "planned" | "asserted") =>
    from({ published, outlet: published }, { measure: "released", value, state, population: "population people" });
  expect(contested(view(freed("2025-01-15", 33, "planned"), freed("2025-07-07", 10, "planned")))).toEqual([]);
  expect(contested(view(freed("2025-01-15", 33, "planned"), freed("2025-07-07", 30, "asserted")))).toEqual([]);
  expect(contested(view(freed("2025-01-15", 33, "asserted"), freed("2025-07-07", 30, "asserted")))).toEqual([["33", "30"]]);
});

test("the toll of a whole war answers no count of some of its dead", () => {
  const some = {
    measure: "killed",
    value: 1_000,
    low: 1_000,
    time: "2025-05-28/..",
    population: "population people",
    by: "org:un",
  } as const;
  const all = {
    measure: "killed",
    value: 59_587,
    by: "group:hamas",
    words: "the overall toll of the war stood at 59,587",
  } as const;
  expect(contested(view(from({ published: "2025-07-25" }, some, all)))).toEqual([]);
});

test("others than those told of are counted apart, and the dead of one side's officials are not the other's soldiers", () => {
  const soldiers = {
    measure: "killed",
    value: 192,
    population: "population soldiers",
    by: "state:AZE",
    time: "2023-09-20",
  } as const;
  const dead = { measure: "killed", value: 200, words: "Officials of the entity reported more than 200 dead" } as const;
  const others = { measure: "killed", value: 170, words: "killed at least 170 others" } as const;
  expect(contested(view(side("2023-10-05", soldiers, dead, others)))).toEqual([]);
});

test("of the soldiers of a civil war the other side's number right behind answers, be it without a day", () => {
  const own = { measure: "killed", value: 20, population: "population soldiers", by: "state:MLI", time: "2014-05-21" } as const;
  const theirs = { measure: "killed", value: 40, population: "population soldiers", by: "group:mnla" } as const;
  expect(contested(view(from({ published: "2014-05-25" }, own, theirs)))).toEqual([["20", "40"]]);
  expect(contested(view(from({ published: "2014-05-25" }, own, { ...theirs, population: "population rebels" })))).toEqual([]);
});

test("whoever counts otherwise answers all the dead, not those of them of whom it is said what they were", () => {
  const all = { measure: "killed", value: 13, by: "org:un", words: "Soldiers killed 13 villagers" } as const;
  const some = { measure: "killed", value: 2, words: "2 of the dead were children" } as const;
  const other = { measure: "killed", value: 9, by: "state:GTM", words: "The army put the number of dead at 9" } as const;
  expect(contested(view(from({ published: "1995-10-06" }, all, some, other)))).toEqual([["9", "13"]]);
});

test("some of the wounded are counted apart from all of them, be they named or not", () => {
  const all = {
    measure: "wounded",
    value: 102,
    time: "2022-03-13",
    by: "org:un",
    words: "102 were hurt, 77 of them officers",
  } as const;
  const some = {
    measure: "wounded",
    value: 77,
    time: "2022-03-13",
    by: "org:un",
    words: "102 were hurt, 77 of them officers",
  } as const;
  const other = {
    measure: "wounded",
    value: 130,
    time: "2022-03-13",
    by: "group:mnla",
    words: "The league counts 130 wounded",
  } as const;
  expect(contested(view(from({ published: "2022-03-18" }, all, some, other)))).toEqual([["102", "130"]]);
});

test("how many there are to be some day contradicts not how many there are", () => {
  const planned = {
    measure: "troops",
    value: 20_000,
    time: "../1999-12-31",
    words: "A force of 20,000 is to be in place by then",
  } as const;
  const now = { measure: "troops", value: 46_000, by: "state:GTM", words: "it would start from a strength of 46,000" } as const;
  expect(contested(view(from({ published: "1996-09-20" }, planned, now)))).toEqual([]);
});

test("no more dead at all are fewer dead soldiers, whoever counts them right behind", () => {
  const soldiers = {
    measure: "killed",
    value: 200,
    population: "population soldiers",
    by: "group:mnla",
    time: "1996-05/..",
  } as const;
  const dead = (value: number) =>
    ({ measure: "killed", value, by: "state:MLI", words: `The ministry spoke of ${value} dead` }) as const;
  expect(contested(view(from({ published: "1996-07-22" }, soldiers, dead(46))))).toEqual([["46", "200"]]);
  expect(contested(view(from({ published: "1996-07-22" }, soldiers, dead(300))))).toEqual([]);
});

test("whoever puts the soldiers' dead lower means the only ones that the report tells of, however far behind", () => {
  const blow = { measure: "killed", value: 11, population: "population soldiers", by: "state:COL", time: "2015-04-14" } as const;
  const between = { measure: "aid", value: 5, words: "and they talked of it ".repeat(40) } as const;
  const answer = { measure: "killed", value: 8, population: "population soldiers", by: "group:farc" } as const;
  const told = (...blows: readonly FigureSpec[]) =>
    report({ published: "2015-04-15", tells: [{ mention: ASTANA }, ...blows, between, { mention: "state:COL" }, answer] });
  expect(contested(view(told(blow)))).toEqual([["8", "11"]]);
  expect(contested(view(told(blow, { ...blow, value: 12, time: "2015-04-10" })))).toEqual([]);
});

test("however few one counts at a rally, many times as many are its rival; without it they may be others", () => {
  const few = (words: string) => ({ measure: "other", value: 200, by: "state:ARM", words }) as const;
  const many = (words: string) => ({ measure: "other", value: 1_500, words }) as const;
  const told = (a: string, b: string) => contested(view(from({ published: "2025-09-12" }, few(a), many(b))));
  expect(told("200 people protested there", "which had called the rally, put the turnout at 1,500")).toEqual([["200", "1500"]]);
  expect(told("200 people live there", "1,500 attended school")).toEqual([]);
});

test("counts that one breath gives beside a higher one are parts of it, and contest nobody's whole", () => {
  const record = recordOf(
    [
      "2000-12-20",
      "en",
      "Israeli and Palestinian negotiators opened talks in Washington on Tuesday. At least 330 people have been killed since September.",
    ],
    [
      "2001-01-28",
      "fr",
      "Israéliens et Palestiniens ont achevé samedi leurs négociations à Taba. L'Intifada a fait 380 morts au moins depuis le 28 septembre : " +
        "320 Palestiniens, 46 Israéliens, 13 Arabes israéliens et un Allemand.",
    ],
  );
  expect(record.processes.flatMap(contested)).toEqual([]);
});
