import { childrenBy, childrenOf, headOf, type Sentence, type Token, universal } from "../../../text/index.ts";
import { isVerbal } from "../../statements/clause.ts";
import { isNoun, type Scene } from "../scene.ts";
import { whoAt } from "../who.ts";

/** "seriously wounded prisoners", "dead and wounded troops": a participle before its noun says what it is like. */
export function isBeforeNoun(sentence: Sentence, verb: Token): boolean {
  if (verb.feats["VerbForm"] !== "Part" || verb.feats["Tense"] === "Pres") return false;
  const first = universal(verb.deprel) === "conj" ? headOf(sentence, verb) : verb;
  const noun =
    first && universal(first.deprel) === "amod" && !["VERB", "AUX"].includes(headOf(sentence, first)?.upos ?? "")
      ? headOf(sentence, first)
      : null;
  return noun !== null && noun.index > verb.index;
}

/** « des soldats blessés ou malades », « mort-né »: a participle joined to an adjective, or half of a word, tells of nothing that happened. */
export function isAdjective(sentence: Sentence, verb: Token): boolean {
  const next = sentence.tokens[verb.index + 1];
  if (next?.upos === "X" && /^-\p{L}/u.test(next.form)) return true;
  if (verb.feats["VerbForm"] !== "Part" || childrenBy(sentence, verb.index, "aux", "obl", "obj", "xcomp").length > 0)
    return false;
  return childrenBy(sentence, verb.index, "conj").some(
    (t) => !isVerbal(t) && ["ADJ", "NOUN"].includes(t.upos) && childrenBy(sentence, t.index, "det", "case").length === 0,
  );
}

/** "the Hamas-led attack": who does it stands before the participle. */
export const leaderBefore = (scene: Scene, at: number, sentence: Sentence, verb: Token): boolean =>
  childrenOf(sentence, verb.index).some((t) => t.index < verb.index && isNoun(t) && whoAt(scene, at, t).length > 0);

/** A participle beside its noun tells something where it says more than what kind of thing this is: « arrêté en mai ». */
export const isTold = (sentence: Sentence, verb: Token): boolean =>
  childrenOf(sentence, verb.index).some((t) => ["obl", "nmod", "advmod", "advcl", "xcomp"].includes(universal(t.deprel)));
