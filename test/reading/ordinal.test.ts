import { expect, test } from "vitest";
import en from "../../src/language/en/ordinals.json" with { type: "json" };
import fr from "../../src/language/fr/ordinals.json" with { type: "json" };
import { ordinalsSchema } from "../../src/language/ordinals-schema.ts";
import { ordinalAt, ordinalOf } from "../../src/reading/ordinal.ts";
import type { Token } from "../../src/text/index.ts";

const tokensOf = (words: readonly string[]) => words.map((form, index) => ({ form, lemma: form, index })) as unknown as Token[];

for (const source of [fr, en]) {
  const { language, words, tens, suffixes } = ordinalsSchema.parse(source);
  const told = (sentence: string): number | undefined => {
    const tokens = tokensOf(sentence.split(/[ .]/));
    return tokens.map((_, at) => ordinalAt(language, tokens, at)).findLast((number) => number !== null) ?? undefined;
  };

  test.each([...words, ...tens])(`${language}: $example`, ({ example, value, composed = value }) =>
    expect(told(example)).toBe(composed),
  );
  test.each(suffixes)(`${language}: $example`, ({ example, value }) => expect(told(example)).toBe(value));

  test(`${language}: other words and numbers are no ordinals`, () => expect(told("20 15kg Astana 1000e e")).toBe(undefined));
}

test("an ordinal is one however its hyphens were parted", () => {
  expect(ordinalAt("en", tokensOf(["the", "fifty", "-", "sixth", "round"]), 3)).toBe(56);
  expect(ordinalAt("fr", tokensOf(["au", "soixante", "-", "et", "-", "onzième", "cycle"]), 5)).toBe(71);
  expect(ordinalOf("fr", "quatre-vingt-dix-huitième")).toBe(98);
});

test("what stands before a whole ordinal is no part of it", () =>
  expect(ordinalAt("en", tokensOf(["after", "twenty", "years", "the", "third", "round"]), 4)).toBe(3));
