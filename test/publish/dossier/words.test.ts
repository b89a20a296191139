import { expect, test } from "vitest";
import subjects from "../../../src/knowledge/data/subjects.json" with { type: "json" };
import { DOSSIER_WORDS } from "../../../src/publish/dossier/words/index.ts";
import kinds from "../../../src/record/data/kinds.json" with { type: "json" };
import { recordJsonSchema } from "../../../src/record/index.ts";

const keys = (words: object) => Object.keys(words).toSorted();
const ids = (entries: readonly { readonly id: string }[]) => entries.map(({ id }) => id);

for (const [language, words] of Object.entries(DOSSIER_WORDS)) {
  test(`${language}: every issue and population that is known has words, and no other has`, () => {
    expect(keys(words.issues)).toEqual([...ids(subjects.issues), "other"].toSorted());
    expect(keys(words.populations)).toEqual([...new Set(ids(subjects.populations))].toSorted());
  });

  test(`${language}: every stance has words, and no other has`, () => {
    const stances = new Set([...Object.values(kinds.stances), ...Object.values(kinds.agendaStances)]);
    expect(keys(words.stances)).toEqual([...stances].toSorted());
  });

  test(`${language}: every standing, role status, marking and relation of the record has words`, () => {
    const known = new Set(
      [words.standings, words.roleStatus, words.markings, words.relations, words.questionStates].flatMap(keys),
    );
    const enums = enumsIn(recordJsonSchema());
    for (const value of ["happened", "candidate", "closed", "contradicts", "settled"]) {
      const all = enums.find((one) => one.includes(value)) ?? [];
      expect(all.length).toBeGreaterThan(0);
      expect(all.filter((one) => !known.has(one))).toEqual([]);
    }
  });
}

test("French has its spaces: none that breaks inside quotation marks or before ; : ?", () => {
  const texts = textsIn(DOSSIER_WORDS.fr).filter((text) => !text.startsWith("["));
  expect(texts.filter((text) => /« | »| [;:?!]|[^\s\u00a0\u202f;][:?!](\s|$)/.test(text))).toEqual([]);
  expect(texts.filter((text) => /'/.test(text))).toEqual([]);
});

/** Every text of the words; of those that are made, what they make of a name. */
function textsIn(value: unknown): string[] {
  if (typeof value === "string") return [value];
  if (typeof value === "function") return textsIn((value as (...given: unknown[]) => unknown)("Oslo", "Nord"));
  return typeof value === "object" && value !== null ? Object.values(value).flatMap(textsIn) : [];
}

function enumsIn(schema: unknown): string[][] {
  if (typeof schema !== "object" || schema === null) return [];
  const own = "enum" in schema && Array.isArray(schema.enum) ? [schema.enum as string[]] : [];
  return [...own, ...Object.values(schema).flatMap(enumsIn)];
}
