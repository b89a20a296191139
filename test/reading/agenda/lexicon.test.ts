import { describe, expect, test } from "vitest";
import { agendaSchema } from "../../../src/language/agenda-schema.ts";
import en from "../../../src/language/en/agenda.json" with { type: "json" };
import fr from "../../../src/language/fr/agenda.json" with { type: "json" };
import { lexiconOf } from "../../../src/reading/agenda/lexicon.ts";
import { folded } from "../../../src/reading/statements/lexicon.ts";

describe.each([
  ["fr", fr],
  ["en", en],
] as const)("the words of the agenda in %s", (language, raw) => {
  const data = agendaSchema.parse(raw);
  const cues = [...data.verbs, ...data.adjectives];

  test("the file is for this language and is found by its code", () => {
    expect(data.language).toBe(language);
    expect(lexiconOf(`${language}-CA`)?.data.language).toBe(language);
  });

  test("every example holds the form of its cue and its content, apart from each other", () => {
    for (const { cue, example, form, content } of cues) {
      expect(example, cue).toContain(form);
      expect(example, cue).toContain(content);
      expect(example.replace(content, ""), cue).toContain(form);
    }
  });

  test("every example of a noun holds one of them and its content", () => {
    for (const { nouns, example, content } of data.nouns) {
      expect(example).toContain(content);
      expect(
        nouns.some((noun) => folded(example).includes(noun)),
        example,
      ).toBe(true);
    }
  });

  test("the forms told are those of cues", () => {
    const known = new Set(data.verbs.map(({ cue }) => cue));
    expect(Object.keys(data.forms).filter((cue) => !known.has(cue))).toEqual([]);
  });

  test("no cue stands twice for the same kind", () => {
    const names = cues.map(({ cue, kind }) => `${cue} ${kind}`);
    expect(names.filter((name, i) => names.indexOf(name) !== i)).toEqual([]);
  });
});

test("a language without a lexicon has none", () => {
  expect(lexiconOf("de")).toBeNull();
  expect(lexiconOf("constructor")).toBeNull();
});
