import { expect, test } from "vitest";
import { consolidate, UNASSIGNED } from "../../src/record/index.ts";
import { recordOf } from "../helpers/records.ts";
import { type ReportSpec, report } from "../helpers/reports.ts";

/** Ids of the processes that claims of a report belong to. */
const homes = (spec: ReportSpec): string[] => {
  const { processes, unassigned } = consolidate([report(spec)]);
  return [...processes.filter(({ timeline }) => timeline.length > 0).map(({ id }) => id), ...(unassigned ? [UNASSIGNED] : [])];
};

/** What fills a report and says nothing of who talks. */
const further = (published: string, first: ReportSpec["tells"], ...last: ReportSpec["tells"]): ReportSpec => ({
  published,
  tells: [
    ...first,
    ...Array.from({ length: 12 }, (_, i) => ({
      event: "return",
      words: `On day ${i} a lorry brought cement, sugar, tinned fish and the post to the villages along the river.`,
    })),
    ...last,
  ],
});

const LEAD = "Armenia and Turkey agreed on Friday to let citizens of third countries cross their land border.";
const agreement = { event: "agreement", actors: ["state:ARM", "state:TUR"], words: LEAD } as const;
const asides = [{ mention: "state:AZE" }, { mention: "place:brussels" }] as const;

test("a report is about the talks of those who agree where it begins, whoever else of them is named with a third", () => {
  expect(homes(further("2022-07-01", [agreement], ...asides))).toEqual(["process:armenia-turkey"]);
  const other = { ...agreement, actors: ["state:ARM", "state:AZE"], words: LEAD.replace("Turkey", "Azerbaijan") } as const;
  expect(homes(further("2022-07-01", [other], { mention: "state:TUR" }, ...asides))).toEqual(["process:armenia-azerbaijan"]);
});

test("of a war without a word of talks it is about none, however many of their sides it names", () => {
  const battle = {
    event: "fighting",
    actors: ["state:SDN", "group:rsf"],
    words: "The army and the RSF fought on Monday.",
  } as const;
  expect(homes({ ...further("2023-11-02", [battle]), language: "en" })).toEqual([UNASSIGNED]);
  const talks = { ...battle, event: "talks", words: "The army and the RSF talked on Monday." } as const;
  expect(homes(further("2023-11-02", [talks]))).toEqual(["process:jeddah-sudan"]);
});

test("a few lines are not enough to weigh", () => {
  expect(
    homes({ published: "2021-06-10", tells: [{ mention: "state:SYR" }, { event: "talks", actors: ["state:RUS", "state:TUR"] }] }),
  ).toEqual([UNASSIGNED]);
});

test("a process that only a headline names is what a report is about, where those that are known are named further down", () => {
  const told = report(further("2022-09-17", [{ mention: "process Marvaux process" }], { mention: "process:matignon-1988" }));
  const headed = (title: string | null) => ({
    ...told,
    reading: { ...told.reading, document: { ...told.reading.document, title } },
  });
  const home = (title: string | null) =>
    consolidate([headed(title)])
      .processes.filter(({ timeline }) => timeline.length > 0)
      .map(({ id }) => id);
  expect(home("Marvaux process")).toEqual(["process~marvauks"]);
  expect(home(null)).toEqual(["process:matignon-1988"]);
});

test("talks that are named below all else are not what a report is about, where its beginning speaks for others", () => {
  const first =
    "Colombia called off a meeting with negotiators of the Estado Mayor de los Bloques y Frentes (EMBF) that had been planned for Monday, after seven soldiers were killed.";
  const second =
    "The EMBF, led by Calarca Cordoba, said that the army had attacked first. The delegations had last sat down for a full round in October.";
  const filler = "Villagers on the river said that they had heard helicopters through the night and slept at the school. ".repeat(
    6,
  );
  const last = "Petro broke off the talks with the ELN over the fighting in Catatumbo in January.";
  const home = (text: string) =>
    recordOf(["2025-04-29", "en", text])
      .processes.filter(({ timeline }) => timeline.some(({ kinds }) => kinds.includes("cancelled-meeting")))
      .map(({ id }) => id);
  expect(home(`${first}\n\n${second}\n\n${filler}\n\n${last}`)).toEqual(["process:emc-2023"]);
});

test("talks of the sides of a process a year before it is known to have begun are of it; those of years before are not", () => {
  const talks = {
    event: "talks",
    actors: ["state:ETH", "group:tplf"],
    words: "Ethiopia and the TPLF held talks on Friday.",
  } as const;
  expect(homes(further("2021-06-05", [talks]))).toEqual(["process:pretoria"]);
  const border = {
    event: "talks",
    actors: ["state:ARM", "state:TUR"],
    words: "Armenia and Turkey held talks on Friday.",
  } as const;
  expect(homes(further("2018-06-02", [border]))).toEqual([UNASSIGNED]);
});
