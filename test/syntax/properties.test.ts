import * as fc from "fast-check";
import { expect, test } from "vitest";
import { loadAnalyser } from "../../src/syntax/index.ts";
import { expectSound } from "./sound.ts";
import { TOY_HEADER, toyModel } from "./toy-model.ts";

const models = [...[1, 2, 3].map((seed) => toyModel(seed)), ...[4, 5].map((seed) => toyModel(seed, TOY_HEADER, true))];
const analysers = models.map(({ bytes, hash }) => loadAnalyser(bytes, hash));

const word = fc.oneof(
  fc.constantFrom(
    "du",
    "Aux",
    "ledit",
    "Ledit",
    "l’accord",
    "500 000",
    "\n",
    "\n\n",
    "\r\n",
    "\t",
    "\u00a0",
    "…",
    "M.",
    "😀",
    "\ud83d",
    "e\u0301",
    "ﬁ",
    "İ",
    "\u2028",
    "\u0000",
  ),
  fc.string({ unit: "binary", maxLength: 12 }),
  fc.string({ unit: "grapheme", maxLength: 12 }),
  fc.array(fc.integer({ min: 0, max: 0xffff }), { maxLength: 6 }).map((units) => String.fromCharCode(...units)),
);
const texts = fc.array(fc.tuple(word, fc.constantFrom("", " ", "  ")), { maxLength: 60 }).map((parts) => parts.flat().join(""));

test("any text: every unit but white space is in one token, offsets say what the text says, trees are trees", () => {
  fc.assert(
    fc.property(texts, fc.constantFrom(...analysers), (text, analyser) => expectSound(analyser.analyse(text))),
    { numRuns: 150, seed: 7 },
  );
});

test("a line without end neither blows up nor takes long", () => {
  const [analyser] = analysers;
  if (!analyser) return;
  for (const text of [
    "a".repeat(10_000),
    "ab ".repeat(4_000),
    "é".repeat(1500) + " b.",
    "\n".repeat(10_000),
    "😀".repeat(3000),
  ]) {
    const analysis = analyser.analyse(text);
    for (const { tokens } of analysis.sentences) expect(tokens.length).toBeLessThanOrEqual(400);
    let count = 0;
    for (const sentence of analyser.sentences(text)) expect(sentence).toEqual(analysis.sentences[count++]);
    expect(count).toBe(analysis.sentences.length);
  }
});

test("the same text gives the same analysis, whatever was analysed before", () => {
  const [first] = models;
  if (!first) return;
  const text = "Les délégués du Sud ont quitté Addis-Abeba, dit-on ; rien n’est signé.";
  const fresh = loadAnalyser(first.bytes, first.hash).analyse(text);
  const used = loadAnalyser(first.bytes, first.hash);
  // More words than are kept between sentences.
  used.analyse(Array.from({ length: 6000 }, (_, i) => `mot${i}`).join(" "));
  expect(used.analyse(text)).toEqual(fresh);
});
