import { expect, test } from "vitest";
import en from "../../src/language/en/ordinals.json" with { type: "json" };
import fr from "../../src/language/fr/ordinals.json" with { type: "json" };
import { ordinalsSchema } from "../../src/language/ordinals-schema.ts";
import { ordinalOf } from "../../src/reading/ordinal.ts";

for (const source of [fr, en]) {
  const { language, words, suffixes } = ordinalsSchema.parse(source);
  const told = (sentence: string): number[] => sentence.split(/[ .]/).flatMap((word) => ordinalOf(language, word) ?? []);

  test.each([...words, ...suffixes])(`${language}: $example`, ({ example, value }) => expect(told(example)).toEqual([value]));

  test(`${language}: other words and numbers are no ordinals`, () => expect(told("20 15kg Astana 1000e e")).toEqual([]));
}
