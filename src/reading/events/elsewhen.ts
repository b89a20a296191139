import { childrenBy, type Sentence, subtree, type Token, universal } from "../../text/index.ts";
import { caseOf, type Scene } from "./scene.ts";

/** "a day after they left": a clause that tells of another time than the one above it. */
export function isOfAnotherTime(scene: Scene, sentence: Sentence, verb: Token): boolean {
  if (universal(verb.deprel) !== "advcl") return false;
  const is = (words: string): boolean => scene.lexicon.has("otherTime", words);
  return is(caseOf(sentence, verb.index)) || childrenBy(sentence, verb.index, "mark").some((t) => is(t.form.toLowerCase()));
}

/** "…, which took power, …": a relative clause behind a comma, told in passing. */
export function isAside(sentence: Sentence, verb: Token): boolean {
  return verb.deprel === "acl:relcl" && sentence.tokens[firstOf(sentence, verb) - 1]?.form === ",";
}

/** The first word of a verb's clause. */
export const firstOf = (sentence: Sentence, verb: Token): number =>
  subtree(sentence, verb.index).find((i) => sentence.tokens[i]?.upos !== "PUNCT") ?? verb.index;
