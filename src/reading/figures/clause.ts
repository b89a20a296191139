import { extentOf, headOf, type Sentence, subtree, type Token, universal } from "../../text/index.ts";

/** The verb whose clause a word stands in, or the word that heads the sentence. */
export function clauseOf(sentence: Sentence, token: Token): Token {
  let at = token;
  for (let steps = 0; steps <= sentence.tokens.length; steps++) {
    if (at.upos === "VERB" && at.deprel !== "amod") return at;
    const head = headOf(sentence, at);
    if (!head) return at;
    at = head;
  }
  return at;
}

const OTHER_CLAUSES: ReadonlySet<string> = new Set(["parataxis", "ccomp", "advcl"]);

/** The stretch of a clause, without clauses that say something else, but with all of `held`. */
export function stretchOf(
  sentence: Sentence,
  clause: Token,
  held: { readonly start: number; readonly end: number },
): { start: number; end: number } {
  const other = (t: Token): boolean => {
    const relation = universal(t.deprel);
    if (relation === "conj") return t.upos === "VERB" || t.upos === "AUX";
    return OTHER_CLAUSES.has(relation) && (t.upos === "VERB" || relation === "parataxis");
  };
  const words = subtree(sentence, clause.index, other).filter((i) => sentence.tokens[i]?.upos !== "PUNCT");
  const extent = extentOf(sentence, words) ?? held;
  return { start: Math.min(extent.start, held.start), end: Math.max(extent.end, held.end) };
}
