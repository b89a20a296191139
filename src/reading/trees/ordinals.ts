import { childrenBy, childrenOf, headOf, type Sentence, universal } from "../../text/index.ts";
import { ordinalAt, ordinalOf } from "../ordinal.ts";
import type { Lexicon } from "../statements/lexicon.ts";
import type { DraftTree } from "./draft-tree.ts";

/** « Le vingt et unième cycle s'est tenu »: an ordinal of several words belongs to the noun behind it, which has its place. */
export function composedOrdinal(tree: DraftTree, { data: { language } }: Lexicon): void {
  for (const { index } of tree.sentence().tokens) {
    const sentence = tree.sentence();
    const noun = sentence.tokens[index + 1];
    if (noun?.upos !== "NOUN") continue;
    const first = firstOf(sentence, index, language);
    const opening = sentence.tokens[first];
    if (first === index || !opening) continue;
    if (noun.head >= first && noun.head <= index) tree.promote(noun.index, first);
    tree.attach(index, noun.index, "amod");
    for (let at = first; at < index; at++) tree.attach(at, index, "flat");
    const below = tree.sentence();
    for (const t of below.tokens.slice(0, first))
      if (headOf(below, t) && t.head >= first && t.head <= index && ["det", "case", "mark"].includes(universal(t.deprel)))
        tree.attach(t.index, noun.index, t.deprel);
    for (let at = first; at <= index; at++)
      for (const t of childrenBy(tree.sentence(), at, "nmod", "acl", "amod", "appos"))
        if (t.index > noun.index) tree.attach(t.index, noun.index, t.deprel);
  }
}

/** « Les onzièmes pourparlers »: an ordinal taken for a noun, or for a second subject, says the number of the noun right behind it. */
export function ordinalTakenForNoun(tree: DraftTree, { data: { language } }: Lexicon): void {
  for (const { index } of tree.sentence().tokens) {
    const { tokens } = tree.sentence();
    const [article, word, noun] = [tokens[index - 1], tokens[index], tokens[index + 1]];
    if (word?.upos !== "NOUN" || noun?.upos !== "NOUN" || article?.upos !== "DET") continue;
    const isBeside = noun.head === word.head && universal(noun.deprel) === universal(word.deprel);
    const isBelow = noun.head === index && ["appos", "nmod", "flat", "amod", "acl"].includes(universal(noun.deprel));
    if ((!isBeside && !isBelow) || noun.feats["Number"] === "Sing" || ordinalAt(language, tokens, index) === null) continue;
    if (isBelow) tree.promote(noun.index, index);
    tree.attach(index, noun.index, "amod");
    tree.setUpos(index, "ADJ");
    for (const t of childrenOf(tree.sentence(), index)) tree.attach(t.index, noun.index, t.deprel);
  }
}

/** Index of the first word of the ordinal that ends with this word; the word itself where it is no ordinal of several. */
function firstOf(sentence: Sentence, last: number, language: string): number {
  const number = ordinalAt(language, sentence.tokens, last);
  const word = sentence.tokens[last];
  if (number === null || !word || ordinalOf(language, word.form) === number) return last;
  let first = last;
  while (first > 0 && ordinalAt(language, sentence.tokens.slice(first, last + 1), last - first) !== number) first--;
  return first;
}
