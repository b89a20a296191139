import { expect, test } from "vitest";
import en from "../../../src/language/en/times.json" with { type: "json" };
import fr from "../../../src/language/fr/times.json" with { type: "json" };
import { type TimesExample, timesGrammarSchema } from "../../../src/language/times-schema.ts";
import { compileGrammar } from "../../../src/reading/times/grammar.ts";
import { readWith } from "../../../src/reading/times/read-times.ts";

for (const source of [fr, en]) {
  const data = timesGrammarSchema.parse(source);
  const grammar = compileGrammar(data);

  const read = (example: TimesExample): { words: string; edtf: string | null; rule: string }[] => {
    const analysis = { text: example.text, language: data.language, sentences: [] };
    return readWith(
      grammar,
      () => ({ direction: example.direction ?? "undecided", sure: true }),
      analysis,
      example.published,
    ).map(({ time, rule }) => ({ words: time.span.exact, edtf: time.edtf, rule }));
  };
  const found = (example: TimesExample): [string, string | null][] => read(example).map(({ words, edtf }) => [words, edtf]);

  for (const rule of data.rules) {
    test(`${data.language}: ${rule.name}`, () => {
      for (const example of rule.examples) expect(found(example), example.text).toEqual(example.found);
    });
  }

  test(`${data.language}: sentences give what they should and no more`, () => {
    for (const example of data.sentences) expect(found(example), example.text).toEqual(example.found);
  });

  test(`${data.language}: rules have names of their own`, () => {
    const names = data.rules.map((rule) => rule.name);
    expect(new Set(names).size).toBe(names.length);
  });
}
