import { expect, test } from "vitest";
import { consolidate, type ProcessView, type Report } from "../../src/record/index.ts";
import { readingIn } from "../helpers/english.ts";
import { recordOf, type Told } from "../helpers/records.ts";
import { report } from "../helpers/reports.ts";

const LOME: Told = [
  "2002-11-02",
  "fr",
  "Le premier cycle des pourparlers de Lomé entre le gouvernement ivoirien et le MPCI s'est achevé vendredi 1er novembre à Lomé.",
];
const MARCOUSSIS: Told = [
  "2003-01-25",
  "en",
  "A first round of the Linas-Marcoussis talks between the Ivory Coast government and the MPCI ended in Marcoussis on Friday, Jan. 24.",
];
const FAMILY = "process:ivory-coast-peace-process";

const viewOf = (reports: readonly Told[], id: string): ProcessView | undefined =>
  recordOf(...reports).processes.find((process) => process.id === id);

test("two processes that are told of as one have a dossier together, beside one of each", () => {
  expect(recordOf(LOME, MARCOUSSIS).processes.map(({ id, members }) => `${id} ${members.length}`)).toEqual([
    `${FAMILY} 2`,
    "process:linas-marcoussis 0",
    "process:lome-cote-divoire-2002 0",
  ]);
  const family = viewOf([LOME, MARCOUSSIS], FAMILY);
  expect(family?.members.map(({ id }) => id)).toEqual(["process:lome-cote-divoire-2002", "process:linas-marcoussis"]);
  expect(family?.sources).toHaveLength(2);
  expect(family?.name).toBe("Ivory Coast peace process");
});

test("reports of one of them alone make no dossier of the family", () => {
  expect(viewOf([LOME], FAMILY)).toBeUndefined();
});

test("each counts its rounds from one: two first rounds stay two", () => {
  const first = viewOf([LOME, MARCOUSSIS], FAMILY)?.rounds.filter(({ number }) => number === 1) ?? [];
  expect(first.map(({ dates }) => dates.value)).toEqual(["2002-11-01", "2003-01-24"]);
});

test("what one report tells of both is told once", () => {
  const both = report({
    published: "2003-01-25",
    tells: [
      { event: "talks", process: "process:lome-cote-divoire-2002", actors: ["state:CIV"] },
      { event: "talks", process: "process:linas-marcoussis", actors: ["state:CIV"] },
    ],
  });
  const family = consolidate([both]).processes.find(({ id }) => id === FAMILY);
  expect(family?.sources).toHaveLength(1);
  for (const { support } of family?.timeline ?? []) {
    const seen = support.claims.map(({ document, claim, span }) => `${document} ${claim} ${span.start}`);
    expect(new Set(seen).size).toBe(seen.length);
  }
});

test("a family's dossier is the same in whatever order its reports come", () => {
  const reports = [LOME, MARCOUSSIS].map(([published, language, text]): Report => {
    const reading = readingIn(language, text, published);
    return { reading, origin: reading.document.id, receivedAt: `${published}T12:00:00Z` };
  });
  expect(JSON.stringify(consolidate(reports))).toBe(JSON.stringify(consolidate(reports.toReversed())));
});
