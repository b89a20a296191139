import { describe, expect, test } from "vitest";
import en from "../../../src/language/en/figures.json" with { type: "json" };
import { figuresSchema } from "../../../src/language/figures-schema.ts";
import fr from "../../../src/language/fr/figures.json" with { type: "json" };
import { lexiconOf } from "../../../src/reading/figures/lexicon.ts";
import { figuresIn } from "./counts.ts";

describe.each([
  ["fr", fr],
  ["en", en],
] as const)("the words of figures in %s", (language, raw) => {
  const data = figuresSchema.parse(raw);
  const entries = [
    ...data.collectives,
    ...data.modifiers,
    ...data.ranges,
    ...data.fractions,
    ...data.nouns,
    ...data.verbs,
    ...data.deeds,
    ...data.tolls,
    ...data.recounts,
    ...data.parts,
  ];

  test("the file is for this language and is found by its code", () => {
    expect(data.language).toBe(language);
    expect(lexiconOf(`${language}-CA`)?.data.language).toBe(language);
  });

  test.each(entries.map(({ example, reads }) => [example, reads]))("%s: %s", (example, reads) => {
    expect(figuresIn(language, example)).toContain(reads);
  });

  test("all words are in lower case", () => {
    const words = [...data.nouns, ...data.deeds, ...data.tolls].flatMap((entry) => entry.words);
    expect(words.filter((word) => word !== word.toLowerCase())).toEqual([]);
  });
});

test("a language without a lexicon has none, and no figures", () => {
  expect(lexiconOf("de")).toBeNull();
  expect(lexiconOf("constructor")).toBeNull();
  expect(figuresIn("de", "Der Krieg tötete 40 Menschen.")).toEqual([]);
});
