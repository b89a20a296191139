import { expect, test } from "vitest";
import { consolidate, UNASSIGNED } from "../../src/record/index.ts";
import { type ReportSpec, report } from "../helpers/reports.ts";

/** "process link" of each event on the timelines of single processes, the unassigned included. */
function homes(...specs: ReportSpec[]): string[] {
  const record = consolidate(specs.map(report));
  const alone = record.processes.filter(({ members }) => members.length === 0);
  const all = record.unassigned ? [...alone, record.unassigned] : alone;
  return all
    .flatMap(({ id, timeline }) => timeline.flatMap(({ support }) => support.claims.map(({ link }) => `${id} ${link}`)))
    .toSorted();
}
const killing = { event: "killing", recipients: ["population civilians"] } as const;

test("a claim that names its process belongs to it, others to the only process of the report", () => {
  expect(homes({ tells: [{ event: "talks", process: "process:astana" }, killing] })).toEqual([
    "process:astana only-process",
    "process:astana said",
  ]);
});

test("in a report of two processes, what names neither stays unassigned", () => {
  expect(
    homes({ tells: [{ event: "talks", process: "process:astana" }, { event: "talks", process: "process:geneva" }, killing] }),
  ).toEqual(["process:astana said", "process:geneva said", `${UNASSIGNED} none`]);
});

test("talks at its place about its country are a known process's, talks elsewhere are nobody's", () => {
  const syria = { mention: "state:SYR" };
  expect(homes({ tells: [syria, { event: "talks-round", place: "place:astana" }] })).toEqual([
    "process:astana place-and-conflict",
  ]);
  expect(homes({ tells: [{ event: "talks-round", place: "place:astana" }] })).toEqual([`${UNASSIGNED} none`]);
  expect(homes({ tells: [syria, { event: "talks-round", place: "place:lima" }] })).toEqual([`${UNASSIGNED} none`]);
});

test("a dispatch of the day after tells of the talks that ended the day before, not of those whose deal is carried out", () => {
  const told = [
    { mention: "state:VEN" },
    { mention: "group:plataforma-unitaria" },
    { mention: "state:NOR" },
    { mention: "state:MEX" },
    { event: "agreement", place: "state:BRB", actors: ["state:VEN", "group:plataforma-unitaria"] },
  ] as const;
  const barbados = ["process:barbados-venezuela place-and-conflict"];
  for (const published of ["2023-10-17", "2023-10-18", "2023-10-22"]) expect(homes({ published, tells: told })).toEqual(barbados);
  expect(homes({ published: "2022-11-28", tells: told })[0]).not.toContain("barbados");
});

test("a process that nobody knows goes by the proper names in its name, in either language", () => {
  const keys = homes(
    { language: "fr", tells: [{ event: "talks", process: "process pourparlers de Kpalimé" }] },
    { language: "en", tells: [{ event: "talks", process: "process Kpalimé talks" }] },
  );
  expect(new Set(keys).size).toBe(1);
  expect(keys[0]).toMatch(/^process~kpalime said$/);
});

test("« les pourparlers » name no process", () => {
  expect(homes({ language: "fr", tells: [{ event: "talks", process: "process pourparlers" }] })).toEqual([`${UNASSIGNED} none`]);
});

test("beside a known process, a summit with a name is one of its meetings", () => {
  const ids = homes({
    tells: [
      { event: "talks", process: "process:astana" },
      { event: "summit", process: "process Kpalimé summit" },
    ],
  });
  expect(ids).toEqual(["process:astana only-process", "process:astana said"]);
});

test("a report of talks that names the country, the town and who takes part needs no name of the process", () => {
  const mentions = ["state:SYR", "place:astana", "state:RUS", "state:TUR"].map((mention) => ({ mention }));
  const talks = { event: "talks", actors: ["state:RUS", "state:TUR"] } as const;
  expect(homes({ tells: [...mentions, talks] })).toEqual(["process:astana place-and-conflict"]);
  expect(homes({ tells: [{ mention: "state:SYR" }, talks] })).toEqual([`${UNASSIGNED} none`]);
});

test("a town that only the name of a process knows is its place, and a process not yet begun is no other", () => {
  const told = [
    { mention: "state:MAR" },
    { mention: "group:polisario" },
    { event: "talks-round", place: "place Manhasset" },
  ] as const;
  expect(homes({ published: "2008-01-09", tells: told })).toEqual(["process:manhasset place-and-conflict"]);
  const named = { event: "talks", process: "process Manhasset process" } as const;
  expect(homes({ published: "2008-01-09", tells: [{ mention: "group:polisario" }, named] })).toEqual(["process:manhasset said"]);
  const early = { event: "talks", process: "process Western Sahara talks" } as const;
  expect(homes({ published: "2008-01-09", tells: [{ mention: "state:ESH" }, early] })[0]).not.toContain("geneva");
});

test("what parties to talks sign at their place belongs to them, some weeks before the talks open too, years before never", () => {
  const told = [
    { mention: "state:SDN" },
    { event: "agreement", place: "place:juba", actors: ["state:SDN"] },
    { event: "talks", actors: ["state:SDN"] },
  ] as const;
  const both = ["process:juba place-and-conflict", "process:juba place-and-conflict"];
  expect(homes({ published: "2019-12-28", tells: told })).toEqual(both);
  expect(homes({ published: "2019-09-11", tells: told })).toEqual(both);
  expect(homes({ published: "2017-09-11", tells: told })).toEqual([`${UNASSIGNED} none`, `${UNASSIGNED} none`]);
});

test("the agreement of Sudan is none of South Sudan, though its name stands in that of the other's", () => {
  const told = [
    { mention: "state:SSD" },
    { mention: "state:SDN" },
    { event: "agreement", process: "process Sudan agreement", place: "place:juba", actors: ["state:SDN"] },
    { event: "talks", place: "place:juba", actors: ["state:SDN"] },
  ] as const;
  expect(new Set(homes({ published: "2020-09-03", tells: told }))).toEqual(new Set(["process:juba place-and-conflict"]));
});

test("of the processes of one conflict that meet in a town, talks there are the one that bears its name", () => {
  const told = [
    { mention: "state:UKR" },
    { event: "talks-round", place: "place:minsk", actors: ["state:UKR", "org:osce"] },
  ] as const;
  expect(homes({ published: "2014-12-25", tells: told })).toEqual(["process:minsk place-and-conflict"]);
});

test("talks named for those who take part are those of the known process that is meant, however often they are named", () => {
  const often = ["Taliban-Qatar talks", "Taliban-Qatar talks", "Taliban-Qatar talks"].map((name) => ({
    event: "talks" as const,
    process: `process ${name}`,
    place: "place:doha",
  }));
  const told = [{ mention: "state:AFG" }, { mention: "state:USA" }, { mention: "group:taliban" }, ...often];
  expect(new Set(homes({ published: "2019-05-02", tells: told }))).toEqual(new Set(["process:doha-taliban place-and-conflict"]));
});

test("talks elsewhere of all parties, called together by its mediator, are those of the process that is to come", () => {
  const parties = [{ mention: "state:YEM" }, { mention: "group:houthis" }] as const;
  const talks = { event: "talks", place: "place:geneva" } as const;
  expect(homes({ published: "2018-09-08", tells: [...parties, { mention: "org:un" }, talks] })).toEqual([
    "process:stockholm members",
  ]);
  expect(homes({ published: "2018-09-08", tells: [...parties, talks] })).toEqual([`${UNASSIGNED} none`]);
  expect(homes({ published: "2018-09-08", tells: [{ mention: "state:YEM" }, { mention: "org:un" }, talks] })).toEqual([
    `${UNASSIGNED} none`,
  ]);
});

test("what parties do after a deal belongs to the process that made it where its host is named, some years long", () => {
  const told = [
    { mention: "state:YEM" },
    { mention: "group:houthis" },
    { mention: "state:SWE" },
    { event: "talks-round", place: "place:amman" },
  ] as const;
  expect(homes({ published: "2019-01-18", tells: told })).toEqual(["process:stockholm members"]);
  expect(homes({ published: "2023-01-18", tells: told })[0]).not.toContain("stockholm");
});

test("a process named in passing does not draw what a report tells of talks at another's place", () => {
  const told = [
    ...["state:SYR", "state:RUS", "state:TUR", "state:KAZ"].map((mention) => ({ mention })),
    { event: "talks-round", place: "place:astana", actors: ["state:RUS", "state:TUR"] },
  ] as const;
  expect(homes({ tells: [...told, { mention: "process:geneva" }] })).toEqual(["process:astana place-and-conflict"]);
});

test("of two processes named alike, a report is of the one at whose place its talks are", () => {
  const told = [
    { mention: "state:SYR" },
    { mention: "process:geneva" },
    { mention: "process:astana" },
    { event: "talks-round", place: "place:astana", actors: ["state:RUS"] },
    killing,
  ] as const;
  expect(new Set(homes({ tells: told }))).toEqual(new Set(["process:astana main-process"]));
});

test("what was signed at the place of talks came of them, though only one of their parties is named", () => {
  const told = (place: string) => [{ mention: "state:COD" }, { event: "agreement", place, time: "2024-07-30" }, killing] as const;
  const both = ["process:luanda place-and-conflict", "process:luanda place-and-conflict"];
  expect(homes({ published: "2024-08-22", tells: told("place:luanda") })).toEqual(both);
  expect(homes({ published: "2024-08-22", tells: told("place:lima") })[0]).toBe(`${UNASSIGNED} none`);
});

test("of two processes that fit alike, the one whose mediator is said to mediate is meant", () => {
  const told = [
    ...["state:COD", "state:AGO", "state:RWA", "state:QAT", "group:m23", "org:african-union", "place:luanda"].map((mention) => ({
      mention,
    })),
    { event: "talks", place: "place:doha", actors: ["state:COD", "state:RWA"] },
  ] as const;
  const mediates = { role: "mediator", holder: "state:AGO" } as const;
  expect(homes({ published: "2025-03-25", tells: [...told, mediates] })).toEqual(["process:luanda place-and-conflict"]);
});

test("a contact group within which a process meets is told of as that process", () => {
  const told = [{ event: "talks", process: "process:trilateral-contact-group" }, { mention: "process:minsk" }, killing] as const;
  const ids = homes({ published: "2016-03-03", tells: told });
  expect(new Set(ids.map((id) => id.split(" ")[0]))).toEqual(new Set(["process:minsk"]));
});

const between = (...states: string[]) => ({ event: "talks", actors: states }) as const;
const mentions = (...refs: string[]) => refs.map((mention) => ({ mention }));
const UNHOMED = [`${UNASSIGNED} none`];

test("ordinary talks of two of those who sit at a large table, or without the country it is about, are not its talks", () => {
  const [iran, russia, china] = ["state:IRN", "state:RUS", "state:CHN"];
  const published = "2014-03-10";
  expect(homes({ published, tells: [between(russia, china)] })).toEqual(UNHOMED);
  expect(homes({ published, tells: [...mentions(iran), between(russia, china)] })).toEqual(UNHOMED);
  expect(homes({ published, tells: [...mentions(iran), between(iran, russia, "state:FRA", "org:eu")] })).toEqual([
    "process:jcpoa members",
  ]);
});

test("a state and the state that mediates talk about much else, a group and the mediator about its talks", () => {
  const published = "2024-05-10";
  expect(homes({ published, tells: [between("state:ISR", "state:USA")] })).toEqual(UNHOMED);
  expect(homes({ published, tells: [between("state:QAT", "group:hamas")] })).toEqual(["process:gaza-ceasefire members"]);
});

test("what two states talk about in a town where one of them once sat at a table is not about that table", () => {
  const told = (...states: string[]) => [
    { mention: "state:IRN" },
    { event: "talks", place: "place:istanbul", actors: states } as const,
  ];
  expect(homes({ published: "2013-01-10", tells: told("state:IRN", "state:TUR") })).toEqual(UNHOMED);
  expect(homes({ published: "2013-01-10", tells: told("state:IRN", "state:USA", "state:RUS") })).toEqual([
    "process:jcpoa place-and-conflict",
  ]);
});

test("talks in a country's own capital are those of its process where another of its parties is named", () => {
  const told = (...others: string[]) => [
    ...mentions("state:ETH", "org:african-union", ...others),
    { event: "talks", place: "place:addis-ababa" } as const,
  ];
  expect(homes({ published: "2021-06-10", tells: told() })).toEqual(UNHOMED);
  expect(homes({ published: "2021-06-10", tells: told("state:EGY", "state:SDN") })).toEqual(["process:gerd place-and-conflict"]);
});

test("of two processes of the same parties, the one that has begun is meant", () => {
  const told = [between("state:SDN", "group:rsf")];
  expect(homes({ published: "2023-11-02", tells: told })).toEqual(["process:jeddah-sudan members"]);
});

test("talks under the name of a country alone are none that ended long ago", () => {
  const told = [...mentions("state:SDN"), { event: "talks", process: "process Sudan talks" } as const];
  expect(homes({ published: "2019-06-03", tells: told })[0]).not.toContain("process:sudan-south-sudan-2012");
});

test("what the state that mediates signs with one of the parties at its place is not what it mediates", () => {
  const [algeria, mali] = ["state:DZA", "state:MLI"];
  const signed = { event: "agreement", place: "place:algiers", actors: [algeria, mali] } as const;
  expect(homes({ published: "2020-02-12", tells: [signed] })).toEqual(UNHOMED);
  expect(homes({ published: "2020-02-12", tells: [...mentions("group:cma"), signed] })).toEqual([
    "process:algiers place-and-conflict",
  ]);
});

test("whoever is told to mediate between all parties mediates their talks, whether or not the report calls them so", () => {
  const mediated = { event: "mediation", actors: ["state:USA", "state:FRA"] } as const;
  const told = (...parties: string[]) => [...mentions(...parties), mediated];
  expect(homes({ published: "2024-11-27", tells: told("state:LBN", "state:ISR") })).toEqual([
    "process:israel-lebanon-ceasefire members",
  ]);
  expect(homes({ published: "2024-11-27", tells: told("state:LBN") })).toEqual(UNHOMED);
});

test("talks that are denied bring nobody together", () => {
  const talks = between("state:SDN", "group:rsf");
  expect(homes({ published: "2023-09-02", tells: [talks] })).toEqual(["process:jeddah-sudan members"]);
  expect(homes({ published: "2023-09-02", tells: [{ ...talks, state: "denied" }] })).toEqual(UNHOMED);
});

test("of talks with several groups in a town, those with the group that is named are meant", () => {
  const signed = { event: "agreement", place: "place:caracas", actors: ["state:COL", "group:eln"] } as const;
  expect(homes({ published: "2024-05-25", tells: [signed] })).toEqual(["process:quito-eln place-and-conflict"]);
});

test("what observers say together does not make talks of the parties ordinary", () => {
  const told = [
    ...mentions("place:transnistria"),
    { event: "talks", place: "place:bratislava", actors: ["state:MDA"] },
    { event: "talks", actors: ["state:RUS", "state:UKR"] },
  ] as const;
  expect(new Set(homes({ published: "2019-10-10", tells: told }))).toEqual(new Set(["process:5-plus-2 place-and-conflict"]));
});

test("a process that ended years before is only recalled beside the one whose talks the report tells of", () => {
  const old = { mention: "process:osce-minsk-group" } as const;
  const talks = { event: "talks-round", place: "place:almaty", actors: ["state:ARM", "state:AZE"] } as const;
  const homesOf = (published: string) => homes({ published, tells: [old, old, talks, killing] });
  expect(homesOf("2025-03-14")).toEqual([
    "process:armenia-azerbaijan place-and-conflict",
    "process:armenia-azerbaijan place-and-conflict",
  ]);
  // where nothing else is told of, it is still what the report is about
  expect(homes({ published: "2025-03-14", tells: [old, killing] })).toEqual(["process:osce-minsk-group only-process"]);
  expect(homesOf("2009-03-14")).toEqual(["process:osce-minsk-group only-process", "process:osce-minsk-group only-process"]);
});

test("a group that sits in another process, told with who mediates there or set apart in words, is at no table here", () => {
  const told = (words: string, ...more: ReportSpec["tells"][number][]) =>
    homes({
      published: "2016-10-09",
      tells: [
        { mention: "state:PHL" },
        { event: "talks-round", round: 2, place: "place:oslo", actors: ["state:PHL", "group:ndfp"], time: "2016-10-09" },
        { event: "talks", actors: ["group:milf"], words },
        ...more,
      ],
    }).filter((home) => !home.startsWith("process:oslo"));
  expect(told("Separate talks with the Moro front go on.")).toEqual(["process:bangsamoro members"]);
  expect(told("Talks with the Moro front go on.")).toEqual([]);
});

test("talks to come are not those of years ago that a report recalls by their name, those of that time are", () => {
  const told = (time: string) =>
    homes({
      published: "2025-05-11",
      tells: [
        { mention: "state:UKR" },
        { mention: "state:TUR" },
        { event: "talks", process: "process:istanbul-ukraine-2022", place: "place:istanbul", time, actors: ["state:RUS"] },
      ],
    });
  expect(told("2025-05-15")).toEqual(["process:istanbul-ukraine-2025 place-and-conflict"]);
  expect(told("2022-03-29")).toEqual(["process:istanbul-ukraine-2022 said"]);
});

test("what all sides agree on belongs to the only talks that they are both in, without a word of talks", () => {
  const deal = { event: "agreement", actors: ["state:ARM", "state:AZE"] } as const;
  expect(homes({ published: "2025-03-13", tells: [deal] })).toEqual(["process:armenia-azerbaijan members"]);
  expect(homes({ published: "2025-03-13", tells: [{ event: "agreement", actors: ["state:ARM", "state:KAZ"] }] })).toEqual([
    `${UNASSIGNED} none`,
  ]);
});

test("talks whose sides a report does not name where it begins are told in passing: it is about something else", () => {
  const filler = { event: "killing", words: "Something else is told of here. ".repeat(20) } as const;
  const talks = [
    { mention: "state:UKR" },
    { event: "talks", place: "place:istanbul", actors: ["state:UKR", "state:RUS"], time: "2025-05-15" },
  ] as const;
  const about = (...tells: ReportSpec["tells"]) => new Set(homes({ published: "2025-05-12", tells: [...tells] }));
  expect(about(...talks, filler)).toEqual(new Set(["process:istanbul-ukraine-2025 place-and-conflict"]));
  expect([...about(filler, ...talks)].filter((home) => home.includes("place-and-conflict"))).toEqual([]);
});

test("an accord set apart in words is none of these talks, though one side of them is in it", () => {
  const told = (words: string) =>
    homes({
      published: "2025-08-20",
      tells: [
        { event: "talks", place: "place:doha", actors: ["state:COD", "group:m23"] },
        { event: "mediation", actors: ["state:USA", "state:COD", "state:RWA"], words },
      ],
    }).filter((home) => !home.startsWith("process:doha-m23"));
  expect(told("Washington brokered a separate accord between Congo and Rwanda.")).toHaveLength(1);
  expect(told("Washington brokered an accord of Congo with Rwanda.")).toEqual([]);
});

test("whoever leads a group on the day of a report stands for it among the parties, whoever led it before or after does not", () => {
  const told = (leader: string) =>
    homes({
      published: "2014-06-24",
      tells: [
        { mention: "state:SSD" },
        { mention: "state:ETH" },
        { mention: "place:addis-ababa" },
        { mention: leader },
        { event: "agreement", actors: ["person:salva-kiir", leader] },
      ],
    });
  expect(told("person:riek-machar")).toEqual(["process:addis-ababa-south-sudan place-and-conflict"]);
  expect(told("person:pagan-amum")).toEqual([`${UNASSIGNED} none`]);
});

test("the adjective of a state that ends in another's is of the first one only", () => {
  const told = (language: "fr" | "en", words: string) =>
    homes({
      published: "2014-06-24",
      language,
      tells: [{ mention: "state:ETH" }, { mention: "org:auhip" }, { event: "talks", place: "place:addis-ababa", words }],
    });
  const ofSudan = ["process:two-areas-sudan place-and-conflict"];
  expect(told("fr", "Des responsables soudanais négocient.")).toEqual(ofSudan);
  expect(told("fr", "Des responsables sud-soudanais négocient.")).not.toEqual(ofSudan);
  expect(told("en", "Sudanese officials negotiate.")).toEqual(ofSudan);
  expect(told("en", "South Sudanese officials negotiate.")).not.toEqual(ofSudan);
});

test("talks of a government and a group are of the process of that year, not of the one that they ended long before", () => {
  const told = [
    { mention: "state:MOZ" },
    { mention: "group:renamo" },
    { event: "talks-round", place: "place:maputo", actors: ["state:MOZ", "group:renamo"] },
  ] as const;
  for (const published of ["2014-08-12", "2015-08-25", "2017-01-04"])
    expect(homes({ published, tells: told })[0]).toMatch(/^process:maputo-2019 /);
  expect(homes({ published: "1992-08-08", tells: told })[0]).not.toContain("maputo");
});

test("what a government and a group do together is of the one process they sit in, wherever it is; what states do, only where they talk", () => {
  const met = (published: string, ...actors: string[]) => homes({ published, tells: [{ event: "meeting", actors }] });
  expect(met("2006-12-22", "state:ESP", "group:eta")).toEqual(["process:eta-2006 members"]);
  expect(met("2006-12-22", "state:ESP", "state:FRA")).toEqual([`${UNASSIGNED} none`]);
  // both with the FARC and with the ELN talks went on that year
  expect(met("2016-06-22", "state:COL", "group rebels")).toEqual([`${UNASSIGNED} none`]);
  expect(met("2008-06-12", "state:CHN", "state:TWN")).toEqual([`${UNASSIGNED} none`]);
  const talked = homes({ published: "2008-06-12", tells: [{ event: "talks", actors: ["state:CHN", "state:TWN"] }] });
  expect(talked).toEqual(["process:cross-strait members"]);
});

test("rebels of whom no more is said are those of the only process of that country and year", () => {
  const told = (published: string, ...actors: string[]) => homes({ published, tells: [{ event: "talks-round", actors }] });
  expect(told("2003-08-18", "state:NPL", "group rebels")).toEqual(["process:nepal members"]);
  // two months before the next ones
  expect(told("2003-01-23", "state:CIV", "group rebels")).toEqual(["process:linas-marcoussis members"]);
  expect(told("1996-08-18", "state:NPL", "group rebels")).toEqual([`${UNASSIGNED} none`]);
  expect(told("2003-08-18", "state:NPL", "org traders")).toEqual([`${UNASSIGNED} none`]);
});

test("whoever is told to mediate in a country does so in the process in which he mediates", () => {
  const told = (mediator: string) =>
    homes({ published: "2019-06-28", tells: [{ mention: "state:CMR" }, { event: "mediation", actors: [mediator] }] });
  expect(told("state:CHE")).toEqual(["process:cameroon-anglophone members"]);
  expect(told("state:JPN")).toEqual([`${UNASSIGNED} none`]);
});

test("a report is about what it tells first of two processes, not about the one of which it names more behind", () => {
  const ofDoha = { event: "agreement", place: "place:doha", actors: ["state:COD", "group:m23"] } as const;
  const ofWashington = { event: "agreement", place: "place:washington", actors: ["state:COD", "state:RWA"] } as const;
  const told = (...tells: ReportSpec["tells"]) =>
    homes({ published: "2025-07-20", tells: [...tells, { event: "mediation", actors: ["state:USA"] }, killing] });
  expect(told(ofDoha, ofWashington)).toContain("process:doha-m23 place-and-conflict");
  expect(told(ofWashington, ofDoha).filter((home) => home.includes("doha-m23 place"))).toEqual([]);
});

test("talks of sides that have several processes are of the one of those years, of none where they lie far from all", () => {
  const told = (published: string) =>
    homes({ published, tells: [{ event: "talks", actors: ["state:MOZ", "group:renamo"], time: published }] });
  expect(told("1994-11-12")).toEqual(["process:rome-mozambique members"]);
  expect(told("2001-01-12")).toEqual([`${UNASSIGNED} none`]);
});

test("a report of some talks that begins with a group is about those that it sits in, while they go on and while their deal is carried out", () => {
  const told = (published: string, ...more: ReportSpec["tells"]) =>
    homes({ published, tells: [{ mention: "group:free-aceh-movement" }, { mention: "process peace talks" }, ...more, killing] });
  expect(told("2005-02-25")).toContain("process:helsinki-aceh members");
  expect(told("2006-01-25")).toContain("process:helsinki-aceh members");
  expect(told("2012-02-25")).toEqual([`${UNASSIGNED} none`]);
  // of a war and no talks
  expect(homes({ published: "2005-02-25", tells: [{ mention: "group:free-aceh-movement" }, killing] })).toEqual([
    `${UNASSIGNED} none`,
  ]);
});

test("a sentence about another land and who mediates there tells nothing of these talks", () => {
  const told = (mediator: string, side: string) =>
    homes({
      published: "2005-02-25",
      tells: [
        { mention: "process:helsinki-aceh" },
        { event: "talks-round", actors: ["state:IDN", "group:free-aceh-movement"], words: "They met. " },
        { event: "mediation", actors: [mediator], recipients: [side], words: "It mediates." },
      ],
    }).filter((home) => !home.includes("aceh"));
  expect(told("state:MYS", "state:PHL")).toEqual(["process:bangsamoro members"]);
  expect(told("state:MYS", "state:IDN")).toEqual([]);
  expect(told("state:FIN", "state:PHL")).toEqual([]);
});

test("what no word and no claim calls talks is no process, though the reading takes it for one", () => {
  expect(homes({ language: "fr", tells: [{ mention: "process coup d'Escobar" }, killing] })).toEqual([`${UNASSIGNED} none`]);
  expect(homes({ language: "fr", tells: [{ mention: "process pourparlers d'Escobar" }, killing] })[0]).toMatch(
    /^process~eskobar/,
  );
});

test("of a table of many the sides that tell it from others are enough: its states, or its state and one of its groups", () => {
  const told = (...actors: string[]) => homes({ published: "2024-11-27", tells: [{ event: "talks", actors }] });
  // Hezbollah too is a side of them
  expect(told("state:LBN", "state:ISR")).toEqual(["process:israel-lebanon-ceasefire members"]);
  expect(told("state:LBN", "state:CYP")).toEqual([`${UNASSIGNED} none`]);
});

test("of two tables with the same states, talks of these alone are those without the groups of the other", () => {
  const told = (...actors: string[]) => homes({ published: "2022-03-04", tells: [{ event: "talks", actors }] });
  expect(told("state:RUS", "state:UKR")).toEqual(["process:istanbul-ukraine-2022 members"]);
});

test("whom somebody meets gives no process its name", () => {
  const told = homes({
    tells: [{ mention: "person Nikol Pashinyan" }, { event: "meeting", process: "process meeting Pashinyan" }],
  });
  expect(told).toEqual([`${UNASSIGNED} none`]);
});

test("in the week in which one process ends and another opens in the same place, talks are of the one whose sides sit there", () => {
  const told = (published: string) =>
    homes({
      published,
      tells: [
        ...mentions("state:AFG", "group:taliban", "state:USA", "state:QAT"),
        { event: "talks", place: "place:doha", actors: ["group:taliban"] },
      ],
    });
  expect(told("2020-09-15")).toEqual(["process:intra-afghan place-and-conflict"]);
  expect(told("2020-08-15")).toEqual(["process:doha-taliban place-and-conflict"]);
});

test("talks that are named in the weeks before they open are those to come", () => {
  const told = (published: string) =>
    homes({ published, tells: [{ mention: "state:AFG" }, { event: "talks", process: "process intra-Afghan talks" }] })[0];
  expect(told("2020-08-10")).toBe("process:intra-afghan said");
  expect(told("2019-08-10")).not.toBe("process:intra-afghan said");
});
