import { expect, test } from "vitest";
import { analysisOf, wordAt } from "./sentence.ts";

const analysis = analysisOf(
  "fr",
  `
  L’envoyé du président est parti.
  1 L’ le DET 2 det s
  2 envoyé envoyé NOUN 7 nsubj ms
  3-4 du
  3 de de ADP 5 case
  4 le le DET 5 det ms
  5 président président NOUN 2 nmod ms
  6 est être AUX 7 aux:tense
  7 parti partir VERB 0 root
  8 . . PUNCT 7 punct`,
  `
  ¶
  Ban Ki-moon attend.
  1 Ban Ban PROPN 3 nsubj _ B-PER
  2 Ki-moon Ki-moon PROPN 1 flat:name _ I-PER
  3 attend attendre VERB 0 root
  4 . . PUNCT 3 punct`,
);

test("words stand where the text has them, those of « du » on the same place", () => {
  for (const { tokens } of analysis.sentences) {
    for (const t of tokens) if (!["de", "le"].includes(t.form)) expect(analysis.text.slice(t.start, t.end)).toBe(t.form);
  }
  const [first] = analysis.sentences;
  expect(first?.multiwords).toEqual([{ first: 2, last: 3, form: "du", start: 9, end: 11 }]);
  expect(first?.tokens[3]).toMatchObject({ start: 9, end: 11, form: "le", feats: { Gender: "Masc" } });
});

test("names run over their words, the root has no head", () => {
  const second = analysis.sentences[1];
  expect(second?.names.map((n) => [n.type, analysis.text.slice(n.start, n.end)])).toEqual([["PER", "Ban Ki-moon"]]);
  expect(second?.tokens[wordAt(second, "attend")]?.head).toBe(-1);
});
