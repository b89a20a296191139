import { expect, test } from "vitest";
import { creditsSchema } from "../../../src/language/credits-schema.ts";
import en from "../../../src/language/en/credits.json" with { type: "json" };
import fr from "../../../src/language/fr/credits.json" with { type: "json" };
import { creditsOf } from "../../../src/pipeline/origins/credits.ts";

const agencies = (text: string, language: string) => creditsOf(text, language).agencies;
const says = (text: string, language: string) => creditsOf(text, language).says;

for (const source of [fr, en]) {
  const data = creditsSchema.parse(source);
  const { language } = data;
  test.each(data.agencies)(`${language}: $example`, ({ id, example }) => expect(agencies(example, language)).toContain(id));
  test.each(data.introductions)(`${language}: $example`, ({ example }) => expect(agencies(example, language)).not.toEqual([]));
  test.each(data.marks)(`${language}: $example`, (mark) => expect(says(example(mark), language)).toBe(mark.says));
}

const example = (mark: { readonly example: string }) => mark.example;

test("both languages know an agency by one id", () => {
  const ids = (data: typeof fr | typeof en) => new Set(data.agencies.map(({ id }) => id));
  for (const id of ["afp", "reuters", "ap", "tass", "anadolu"]) expect([ids(fr).has(id), ids(en).has(id)]).toEqual([true, true]);
});

test.each([
  ["ASTANA (AFP) — Les garants ont signé.\n\nLa suite.", ["afp"]],
  ["Le titre\n\nLes garants ont signé.\n\nLe Journal (avec AFP et Reuters)", ["afp", "reuters"]],
  ["Le titre\nLe Journal avec l'AFP\n\nLes garants ont signé.", ["afp"]],
  ["Le ministre a déclaré à l'AFP que tout était prêt.", []],
  ["Selon une source citée par Reuters, la date est fixée.", []],
  ["Le titre\n\nUn document consulté par AFP dit le contraire.\n\nLa suite.", []],
  ["Le titre\n\nLa carte (map) est fausse.", []],
])("credits are told from sources: %s", (text, expected) => expect(agencies(text, "fr")).toEqual(expected));

test.each([
  ["UPDATE 1-Guarantors part\n\nThey parted.", "update"],
  ["Update on the talks\n\nThey parted.", null],
  ["Guarantors part\n\nThe ministry will update its list.", null],
  ["UPDATE 2-Guarantors part (corrects date)\n\nThey parted.", "correction"],
  ["Guarantors part\n\nThe two sides exchanged corrections of the draft.", null],
])("marks of later versions: %s", (text, expected) => expect(says(text, "en")).toBe(expected));

test("an unknown language has no credits", () => expect(creditsOf("(AFP)", "ru")).toEqual({ agencies: [], says: null }));
