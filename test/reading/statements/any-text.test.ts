import fc from "fast-check";
import { expect, test } from "vitest";
import { readStatements } from "../../../src/reading/statements/index.ts";
import type { Analysis, Sentence, Token, Upos } from "../../../src/text/index.ts";
import { mentionsOf } from "./says.ts";

const WORDS: readonly (readonly [string, string, Upos])[] = [
  ["dit", "dire", "VERB"],
  ["a", "avoir", "AUX"],
  ["annoncé", "annoncer", "VERB"],
  ["que", "que", "SCONJ"],
  ["ministre", "ministre", "NOUN"],
  ["Moscou", "Moscou", "PROPN"],
  ["-t-il", "lui", "PRON"],
  ["selon", "selon", "ADP"],
  ["«", "«", "PUNCT"],
  ["»", "»", "PUNCT"],
  ['"', '"', "PUNCT"],
  [",", ",", "PUNCT"],
  [":", ":", "PUNCT"],
  [".", ".", "PUNCT"],
  ["de", "de", "ADP"],
  ["refuser", "refuser", "VERB"],
  ["qui", "qui", "PRON"],
  ["se", "se", "PRON"],
  ["ne", "ne", "ADV"],
  ["prêt", "prêt", "ADJ"],
  ["espoir", "espoir", "NOUN"],
  ["said", "say", "VERB"],
  ["to", "to", "PART"],
];
const RELATIONS = [
  "nsubj",
  "obj",
  "ccomp",
  "xcomp",
  "parataxis",
  "advcl",
  "acl",
  "acl:relcl",
  "conj",
  "obl",
  "nmod",
  "mark",
  "case",
  "punct",
  "aux",
  "appos",
  "root",
  "expl:subj",
  "nsubj:pass",
];
const FORMS: readonly Record<string, string>[] = [
  { VerbForm: "Fin" },
  { VerbForm: "Inf" },
  { VerbForm: "Part" },
  { Person: "3" },
  {},
];

const drawn = fc.array(fc.tuple(fc.nat(WORDS.length - 1), fc.nat(1000), fc.nat(RELATIONS.length - 1), fc.nat(FORMS.length - 1)), {
  minLength: 1,
  maxLength: 24,
});

/** A text of sentences with arbitrary trees: the head of each word stands in a fixed order of attachment, so there is no ring. */
function textOf(language: string, sentences: readonly (readonly [number, number, number, number][])[]): Analysis {
  let text = "";
  const made: Sentence[] = sentences.map((words) => {
    if (text !== "") text += words.length % 5 === 0 ? "\n\n" : " ";
    const start = text.length;
    const root = (words[0]?.[1] ?? 0) % words.length;
    const tokens = words.map(([word, pull, relation, form], index): Token => {
      const [written, lemma, upos] = WORDS[word] ?? ["x", "x", "X"];
      if (index > 0) text += " ";
      const at = text.length;
      text += written;
      // words left of the root hang on one to their right, words right of it on one to their left
      const head = index === root ? -1 : index < root ? index + 1 + (pull % (root - index)) : index - 1 - (pull % (index - root));
      return {
        index,
        start: at,
        end: text.length,
        form: written,
        lemma,
        upos,
        feats: FORMS[form] ?? {},
        head,
        deprel: index === root ? "root" : (RELATIONS[relation] ?? "dep"),
      };
    });
    return { start, end: text.length, tokens, multiwords: [], names: [] };
  });
  return { text, language, sentences: made };
}

test.each(["fr", "en"])("any words in any tree (%s): places say what the text says, ids and holders are sound", (language) => {
  fc.assert(
    fc.property(fc.array(drawn, { minLength: 1, maxLength: 5 }), (sentences) => {
      const analysis = textOf(language, sentences);
      const found = readStatements(analysis, mentionsOf(analysis, { Moscou: { type: "state" } }));
      const ids = found.map((s) => s.id);
      expect(ids).toEqual(ids.map((_, i) => `s${i + 1}`));
      for (const s of found) {
        expect(s.content.length).toBeGreaterThan(0);
        for (const span of [s.evidence, ...s.content, ...s.quotes, ...(s.cue ? [s.cue] : [])]) {
          expect(span.exact).toBe(analysis.text.slice(span.start, span.end));
          expect(span.end).toBeGreaterThan(span.start);
        }
        for (const [i, span] of s.content.entries()) expect(span.start).toBeGreaterThanOrEqual(s.content[i - 1]?.end ?? 0);
        if (s.attributedTo !== null) expect(ids).toContain(s.attributedTo);
        expect(s.attributedTo).not.toBe(s.id);
      }
      expect(readStatements(analysis, mentionsOf(analysis, { Moscou: { type: "state" } }))).toEqual(found);
    }),
    { numRuns: 1500 },
  );
});

test("a language without words of speech has no statements", () => {
  const analysis = textOf("de", [[[0, 0, 0, 0]]]);
  expect(readStatements(analysis, mentionsOf(analysis))).toEqual([]);
});
