import fc from "fast-check";
import { expect, test } from "vitest";
import { readFigures } from "../../../src/reading/figures/index.ts";
import type { Analysis, Token, Upos } from "../../../src/text/index.ts";
import { mentionsOf } from "./counts.ts";

const FORMS: readonly (readonly [string, Upos])[] = [
  ["12", "NUM"],
  ["500 000", "NUM"],
  ["1,200", "NUM"],
  ["2.5m", "NOUN"],
  ["10-15", "NUM"],
  ["trente", "NUM"],
  ["trois", "NUM"],
  ["dozens", "NOUN"],
  ["dizaines", "NOUN"],
  ["millions", "NOUN"],
  ["la", "DET"],
  ["moitié", "NOUN"],
  ["half", "NOUN"],
  ["de", "ADP"],
  ["of", "ADP"],
  ["plus", "ADV"],
  ["at", "ADP"],
  ["least", "ADJ"],
  ["entre", "ADP"],
  ["et", "CCONJ"],
  ["and", "CCONJ"],
  ["soldats", "NOUN"],
  ["people", "NOUN"],
  ["morts", "NOUN"],
  ["tué", "VERB"],
  ["killed", "VERB"],
  ["été", "AUX"],
  ["were", "AUX"],
  ["dont", "PRON"],
  ["including", "VERB"],
  ["nombre", "NOUN"],
  ["toll", "NOUN"],
  ["dollars", "NOUN"],
  ["aide", "NOUN"],
  ["par", "ADP"],
  [",", "PUNCT"],
  ["-", "PUNCT"],
  ["%", "SYM"],
];
const RELATIONS = [
  "nsubj",
  "nsubj:pass",
  "obj",
  "obl",
  "obl:agent",
  "nmod",
  "nummod",
  "conj",
  "acl",
  "acl:relcl",
  "xcomp",
  "ccomp",
  "appos",
];

const drawn = fc.array(fc.tuple(fc.nat(FORMS.length - 1), fc.nat(1000), fc.nat(RELATIONS.length - 1), fc.boolean()), {
  minLength: 1,
  maxLength: 24,
});

/** A text of one sentence in an arbitrary tree; words may stand together without a blank. */
function textOf(language: string, words: readonly (readonly [number, number, number, boolean])[]): Analysis {
  let text = "";
  const root = (words[0]?.[1] ?? 0) % words.length;
  const tokens = words.map(([word, pull, relation, tight], index): Token => {
    const [form, upos] = FORMS[word] ?? ["x", "X"];
    if (index > 0 && !tight) text += " ";
    const start = text.length;
    text += form;
    const head = index === root ? -1 : index < root ? index + 1 + (pull % (root - index)) : index - 1 - (pull % (index - root));
    return {
      index,
      start,
      end: text.length,
      form,
      lemma: form,
      upos,
      feats: {},
      head,
      deprel: index === root ? "root" : (RELATIONS[relation] ?? "dep"),
    };
  });
  return { text, language, sentences: [{ start: 0, end: text.length, tokens, multiwords: [], names: [] }] };
}

test.each(["fr", "en"])("any words in any tree (%s): places say what the text says, numbers and ids are sound", (language) => {
  fc.assert(
    fc.property(drawn, (words) => {
      const analysis = textOf(language, words);
      const figures = readFigures(analysis, mentionsOf(analysis, { soldats: "armed-group" }));
      expect(figures.map((f) => f.id)).toEqual(figures.map((_, i) => `f${i + 1}`));
      for (const { evidence, value, low, high, unit } of figures) {
        expect(evidence.exact).toBe(analysis.text.slice(evidence.start, evidence.end));
        expect(evidence.end).toBeGreaterThan(evidence.start);
        expect(value !== null || low !== null || high !== null).toBe(true);
        for (const number of [value, low, high]) if (number !== null) expect(Number.isFinite(number)).toBe(true);
        if (low !== null && high !== null) expect(low).toBeLessThanOrEqual(high);
        expect(unit).not.toBe("");
      }
      expect(readFigures(analysis, mentionsOf(analysis, { soldats: "armed-group" }))).toEqual(figures);
    }),
    { numRuns: 2000 },
  );
});
