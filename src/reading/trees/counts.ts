import { childrenBy, headOf, type Sentence, type Token, universal } from "../../text/index.ts";
import { isFinite } from "../statements/clause.ts";
import type { Lexicon } from "../statements/lexicon.ts";
import { sourceAt } from "../statements/source-phrases.ts";
import type { DraftTree } from "./draft-tree.ts";

/**
 * « a tué 37 personnes, selon l'hôpital, 25 selon le gouverneur », "left 12 dead, 40 according to the rebels": a bare number with a
 * source of its own counts the same once more: it belongs to the verb, and its source to the number, whatever the tree tied them to.
 */
export function countBehindSource(tree: DraftTree, lexicon: Lexicon): void {
  const { tokens } = tree.sentence();
  if (!tokens.some(({ upos }) => upos === "NUM")) return;
  for (const { index } of tokens) {
    const sentence = tree.sentence();
    const next = sourceAt(lexicon, sentence, index);
    const number = next === null ? null : numberBefore(sentence, index);
    const verb = number && countingVerb(sentence, number);
    if (next === null || !number || !verb) continue;
    const source = topFrom(sentence, sentence.tokens[next - 1], index);
    const behind = topFrom(sentence, sentence.tokens[next], index);
    if (number.head !== verb.index) tree.attach(number.index, verb.index, "parataxis");
    for (const one of new Set([source, behind])) if (one && one.head < index) tree.attach(one.index, number.index, "nmod");
  }
}

/**
 * "Two million are displaced within the country and 2.3 million live abroad": a number that a conjunction joins to the noun before it,
 * right before a verb in the present that has no subject, is who does what the verb says.
 */
export function numberBeforeVerb(tree: DraftTree): void {
  for (const { index } of tree.sentence().tokens) {
    const { tokens } = tree.sentence();
    const [number, verb] = [tokens[index], tokens[index + 1]];
    if (number?.upos !== "NUM" || universal(number.deprel) !== "conj" || verb?.upos !== "VERB") continue;
    const { VerbForm: form, Tense: tense } = verb.feats;
    if (form !== "Fin" || tense !== "Pres" || universal(verb.deprel) !== "conj" || verb.head >= number.index) continue;
    if (childrenBy(tree.sentence(), verb.index, "nsubj").length > 0) continue;
    const mark = childrenBy(tree.sentence(), number.index, "cc").at(0);
    tree.attach(number.index, verb.index, "nsubj");
    if (mark) tree.attach(mark.index, verb.index, "cc");
  }
}

/** So many words may say how sure the number is: « au moins une quarantaine ». */
const MODIFIED = 5;

/** The number that alone stands between a mark, or a conjunction, and the word. */
function numberBefore(sentence: Sentence, end: number): Token | null {
  const number = sentence.tokens[end - 1];
  if (number?.upos !== "NUM" && !/^\d/u.test(number?.form ?? "")) return null;
  for (let at = end - 2; at > 0 && at >= end - 2 - MODIFIED; at--) {
    const token = sentence.tokens[at];
    if (!token || token.upos === "VERB" || token.upos === "PRON" || token.upos === "SCONJ" || token.upos === "NOUN") return null;
    if (/^[,;(–—]$/u.test(token.form) || token.upos === "CCONJ") return number ?? null;
  }
  return null;
}

/** The verb that tells of those whom the last number before counts. */
function countingVerb(sentence: Sentence, { index }: Token): Token | null {
  const before = sentence.tokens.slice(0, index).findLast(({ upos, form }) => upos === "NUM" || /^\d/u.test(form));
  let at: Token | null = before ?? null;
  for (let steps = 0; at && steps < CLIMB && !(at.upos === "VERB" || isFinite(sentence, at)); steps++) at = headOf(sentence, at);
  return at && at.index < index ? at : null;
}

const CLIMB = 6;

/** The word through which a phrase hangs on what stands before it. */
function topFrom(sentence: Sentence, token: Token | undefined, first: number): Token | null {
  let at: Token | null = token ?? null;
  for (let steps = 0; at && steps < CLIMB; steps++) {
    const head = headOf(sentence, at);
    if (!head || head.index < first) return at;
    at = head;
  }
  return at;
}
