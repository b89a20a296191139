import { describe, expect, test } from "vitest";
import en from "../../../src/language/en/speech.json" with { type: "json" };
import fr from "../../../src/language/fr/speech.json" with { type: "json" };
import { speechSchema } from "../../../src/language/speech-schema.ts";
import { folded, lexiconOf } from "../../../src/reading/statements/lexicon.ts";

describe.each([
  ["fr", fr],
  ["en", en],
] as const)("the words of speech in %s", (language, raw) => {
  const data = speechSchema.parse(raw);
  const isTally = (entry: object): boolean => "frames" in entry && String(entry.frames) === "tally";
  const cues = [...data.verbs, ...data.nouns, ...data.adjectives];

  test("the file is for this language and is found by its code", () => {
    expect(data.language).toBe(language);
    expect(lexiconOf(`${language}-CA`)?.data.language).toBe(language);
  });

  test("every example holds the form of its cue and its content, apart from each other", () => {
    for (const { cue, example, form, content } of [...cues, ...data.sources.map((s) => ({ ...s, cue: s.words }))]) {
      expect(example, cue).toContain(form);
      expect(example, cue).toContain(content);
      expect(example.replace(content, ""), cue).toContain(form);
      expect(example, cue).toMatch(/[.!?…»"]$/);
    }
  });

  test("the form begins as its lemma does", () => {
    const bare = (cue: string): string[] =>
      folded(cue)
        .replace(/^(se |s')/, "")
        .split(" ");
    const apart = cues.filter(({ cue, form }) => !bare(cue).some((word) => word[0] === folded(form)[0]));
    expect(apart.map((c) => c.form)).toEqual(language === "en" ? ["went"] : []);
  });

  test("no cue stands twice with the same words", () => {
    for (const list of [data.verbs, data.nouns, data.adjectives]) {
      // « compter » counts the dead besides meaning to do something
      const names = list.map((entry) => (isTally(entry) ? `${entry.cue} 40` : entry.cue));
      expect(names.filter((name, i) => names.indexOf(name) !== i)).toEqual([]);
    }
  });

  test("examples of verbs that report nothing hold a form of the verb", () => {
    for (const { cue, example } of data.notCues) {
      const [first = ""] = folded(cue).replace(/^(se |s')/, "");
      const suppletive = ["être", "avoir", "be", "have"];
      if (!suppletive.includes(cue)) expect(folded(example), cue).toMatch(new RegExp(`(^|[ '])${first}`));
    }
  });

  test("verbs that need words beside them are found before the bare ones", () => {
    for (const entries of lexiconOf(language)?.verbs.values() ?? []) {
      const ranks = entries.map((e) => e.rest.length);
      expect(ranks).toEqual([...ranks].sort((a, b) => b - a));
    }
  });
});

test("a language without a lexicon has none", () => {
  expect(lexiconOf("de")).toBeNull();
  expect(lexiconOf("constructor")).toBeNull();
});
