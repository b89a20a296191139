import * as fc from "fast-check";
import { expect, test } from "vitest";
import { loadAnalyser } from "../../src/syntax/index.ts";
import type { Analysis } from "../../src/text/index.ts";
import { toyModel } from "./toy-model.ts";

const models = [1, 2, 3].map((seed) => toyModel(seed));
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

export function expectSound({ text, sentences }: Analysis): void {
  let last = 0;
  let ink = "";
  for (const { start, end, tokens, multiwords, names } of sentences) {
    expect(tokens.length).toBeGreaterThan(0);
    expect(start).toBeGreaterThanOrEqual(last);
    expect(start).toBe(tokens[0]?.start);
    expect(end).toBe(tokens.at(-1)?.end);
    const shared = new Map(
      multiwords.flatMap((m) => Array.from({ length: m.last - m.first + 1 }, (_, i) => [m.first + i, m] as const)),
    );
    let at = start;
    for (const [i, t] of tokens.entries()) {
      expect(t.index).toBe(i);
      const multiword = shared.get(i);
      if (multiword && multiword.start === t.start && multiword.end === t.end) {
        if (i === multiword.first) ink += text.slice(t.start, t.end);
        at = multiword.end;
        continue;
      }
      expect(t.start).toBeGreaterThanOrEqual(at);
      expect(text.slice(t.start, t.end)).toBe(t.form);
      expect(t.form.trim()).not.toBe("");
      expect(t.lemma).not.toBe("");
      ink += t.form;
      at = t.end;
    }
    for (const m of multiwords) {
      expect(text.slice(m.start, m.end)).toBe(m.form);
      expect(m.last).toBeGreaterThan(m.first);
    }
    for (const n of names) expect([n.start, n.end]).toEqual([tokens[n.first]?.start, tokens[n.last]?.end]);
    expect(tokens.filter((t) => t.head < 0)).toHaveLength(1);
    for (const t of tokens) {
      expect(t.head).not.toBe(t.index);
      expect(t.deprel === "root").toBe(t.head < 0);
      let up = t.index;
      let steps = 0;
      while (up >= 0 && steps++ <= tokens.length) up = tokens[up]?.head ?? -1;
      expect(up).toBe(-1);
    }
    last = end;
  }
  const bare = (s: string): string => s.replace(/\p{White_Space}+/gu, "");
  expect(bare(ink)).toBe(bare(text));
}

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
