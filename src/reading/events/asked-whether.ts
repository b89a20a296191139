import { childrenBy, type Sentence, type Token, universal } from "../../text/index.ts";

const CLOSING = /^[»"”')\]]$/;

/**
 * « se sont-ils rencontrés vendredi ? », "did they meet on Friday?": true where the verb of a sentence asks whether. What asks why or where takes for
 * granted that it was.
 */
export function isAskedWhether(sentence: Sentence, verb: Token): boolean {
  if (!["root", "conj", "parataxis"].includes(universal(verb.deprel))) return false;
  const last = sentence.tokens.findLast(({ form }) => !CLOSING.test(form));
  if (last?.form !== "?" || sentence.tokens.some((t) => t.index < verb.index && t.feats["PronType"] === "Int")) return false;
  // « se sont-ils », "did they"
  const [helper] = childrenBy(sentence, verb.index, "aux", "cop");
  const isBehind = childrenBy(sentence, verb.index, "expl", "nsubj").some(({ form }) => form.startsWith("-"));
  return (
    isBehind ||
    childrenBy(sentence, verb.index, "nsubj").some((t) => helper !== undefined && helper.index < t.index && t.index < verb.index)
  );
}
