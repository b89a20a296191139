import { describe, expect, test } from "vitest";
import { foldWord } from "../../../src/knowledge/index.ts";
import en from "../../../src/language/en/roles.json" with { type: "json" };
import fr from "../../../src/language/fr/roles.json" with { type: "json" };
import { rolesSchema } from "../../../src/language/roles-schema.ts";
import { lexiconOf } from "../../../src/reading/roles/lexicon.ts";
import type { Token } from "../../../src/text/index.ts";

const word = (form: string): Token => ({
  index: 0,
  start: 0,
  end: 0,
  form,
  lemma: form,
  upos: "X",
  feats: {},
  head: -1,
  deprel: "root",
});
const wordsOf = (text: string): string[] => text.match(/[\p{L}\p{N}]+(?:-[\p{L}\p{N}]+)*/gu) ?? [];

describe.each([
  ["fr", fr],
  ["en", en],
] as const)("the words of roles in %s", (language, raw) => {
  const data = rolesSchema.parse(raw);
  const lexicon = lexiconOf(`${language}-CA`);

  test("the file is for this language and is found by its code", () => {
    expect(data.language).toBe(language);
    expect(lexicon?.data.language).toBe(language);
  });

  test("every example is a sentence with one of its entry's words", () => {
    for (const { example } of [...data.led, ...data.frames, ...data.nouns, ...data.phrases, ...data.deeds, ...data.compounds])
      expect(example).toMatch(/^\p{Lu}.*\.$/u);
    for (const { nouns, example } of [...data.led, ...data.nouns, ...data.deeds]) {
      const found = nouns.some((n) =>
        n.includes(" ") ? example.includes(n) : wordsOf(example).some((w) => lexicon?.has([n], word(w))),
      );
      expect(found, example).toBe(true);
    }
    for (const { words, example } of data.phrases) expect(example).toContain(words.replace(/ de$/, " d"));
    for (const { words, example } of data.compounds)
      expect(
        words.some((w) => example.includes(`-${w}`)),
        example,
      ).toBe(true);
    for (const { words, example } of data.recast)
      expect(
        words.some((w) => foldWord(example).includes(foldWord(w))),
        example,
      ).toBe(true);
  });

  test("every frame is found by the verb of its example", () => {
    for (const frame of lexicon?.data.frames ?? [])
      expect(
        wordsOf(frame.example).some((w) => lexicon?.framesOf(word(w)).includes(frame)),
        frame.example,
      ).toBe(true);
  });
});

test.each(["fr", "en"])("every verb of those who deal with each other is one of its example's in %s", (language) => {
  const lexicon = lexiconOf(language);
  const forms = (text: string) =>
    wordsOf(text).flatMap((form) => [form, form.replace(/(?:e?d|ing)$/, ""), form.replace(/d$/, "")]);
  for (const dealing of lexicon?.data.dealings ?? []) {
    expect(dealing.example).toMatch(/^\p{Lu}.*\.$/u);
    const beginnings = dealing.verbs.map((v) => v.slice(0, 3));
    expect(
      forms(dealing.example).some((form) => beginnings.some((b) => form.toLowerCase().startsWith(b))),
      dealing.example,
    ).toBe(true);
  }
});

test("the two languages give the same parts", () => {
  const parts = (language: string) => [...new Set(lexiconOf(language)?.data.frames.map((f) => f.role))].sort();
  expect(parts("fr")).toEqual(parts("en"));
});

test("a language without a lexicon has none", () => {
  expect(lexiconOf("de")).toBeNull();
  expect(lexiconOf("constructor")).toBeNull();
});
