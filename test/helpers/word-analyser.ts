import type { ReadingAnalyser } from "../../src/reading/index.ts";
import type { Analysis, Sentence, Token } from "../../src/text/index.ts";

/**
 * An analyser without a model: sentences end at full stops and empty lines, every word hangs on the first. For tests of
 * what stands around the analysis, never of what is read in it.
 */
export function wordAnalyser(language: string): ReadingAnalyser {
  const analyse = (text: string): Analysis => ({ text, language, sentences: sentencesOf(text) });
  return {
    language,
    hash: "0".repeat(64),
    analyse,
    *analyseAll(texts) {
      for (const text of texts) yield analyse(text);
    },
  };
}

function sentencesOf(text: string): Sentence[] {
  return [...text.matchAll(/[^.\n\s](?:[^.\n]|\n(?!\s*\n))*\.?/g)].flatMap(({ 0: words, index: start }) => {
    const tokens = [...words.matchAll(/[\p{L}\p{N}]+|[^\s\p{L}\p{N}]/gu)].map(
      ({ 0: form, index: at }, index): Token => ({
        index,
        start: start + at,
        end: start + at + form.length,
        form,
        lemma: form.toLowerCase(),
        upos: /\p{L}/u.test(form) ? "X" : "PUNCT",
        feats: {},
        head: index === 0 ? -1 : 0,
        deprel: index === 0 ? "root" : "dep",
      }),
    );
    const last = tokens.at(-1);
    return last ? [{ start, end: last.end, tokens, multiwords: [], names: [] }] : [];
  });
}
