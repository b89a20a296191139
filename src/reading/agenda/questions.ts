import { childrenBy, childrenOf, type Sentence, type Token, universal } from "../../text/index.ts";
import { isFinite, isVerbal, ownSubject, rangeOf } from "../statements/clause.ts";
import type { Range } from "../statements/ranges.ts";
import type { Scene } from "./scene.ts";

/** True where the clause has a finite verb or an auxiliary. */
export const isFiniteAny = (sentence: Sentence, token: Token): boolean =>
  isFinite(sentence, token) || childrenBy(sentence, token.index, "aux", "cop").length > 0;

/** The indirect question that hangs on a verb: "not known who will pay". */
export function questionBelow(scene: Scene, sentence: Sentence, verb: Token): Token | null {
  const found = childrenBy(sentence, verb.index, "ccomp", "csubj", "xcomp", "advcl", "nsubj", "obj").filter(
    (t) =>
      isQuestionClause(scene, sentence, t) &&
      (isVerbal(t) || childrenOf(sentence, t.index).length > 0) &&
      !isSetIn(sentence, t, verb),
  );
  return found.find(({ index }) => index > verb.index) ?? found[0] ?? null;
}

/** "In the port, where the committee has not met, it is not known who": a clause set in behind a name asks nothing. */
function isSetIn(sentence: Sentence, token: Token, verb: Token): boolean {
  if (token.index > verb.index) return false;
  const own = rangeOf(sentence, token.index);
  const first = sentence.tokens.find((t) => t.start >= own.start && t.upos !== "PUNCT");
  const [before, name] = first ? [sentence.tokens[first.index - 1], sentence.tokens[first.index - 2]] : [];
  return before?.form === "," && (name?.upos === "PROPN" || name?.upos === "NOUN");
}

/** True where a word of a question opens the clause. */
export function isQuestionClause(scene: Scene, sentence: Sentence, token: Token): boolean {
  const { lexicon } = scene;
  const own = rangeOf(sentence, token.index);
  const first = sentence.tokens.find((t) => t.start >= own.start && t.upos !== "PUNCT");
  if (!first) return false;
  const before = askedBefore(sentence, token, first);
  if (before && lexicon.has("questionWords", before)) return true;
  const words = [first, sentence.tokens[first.index + 1]].filter((t) => t !== undefined);
  const opens = words.find((t) => lexicon.has("questionWords", t) || lexicon.data.questionWords.includes(t.lemma));
  return (
    opens !== undefined &&
    (opens === first || first.upos === "ADP") &&
    (isVerbal(token) || childrenBy(sentence, token.index, "cop", "aux").length > 0 || opens.head === token.index)
  );
}

/** "where they would meet has not been decided": the word right before the clause that hangs on the verb above it. */
function askedBefore(sentence: Sentence, { deprel, head, index }: Token, first: Token): Token | null {
  const before = sentence.tokens[first.index - 1];
  // "would not say where the round would be held": behind the verb too
  const isLed =
    index < head
      ? universal(deprel) === "advcl"
      : ["ccomp", "xcomp", "advcl"].includes(universal(deprel)) && before && before.index > head;
  return before && isLed && before.head === head && ["advmod", "obj"].includes(universal(before.deprel)) ? before : null;
}

/** True where a comma and a conjunction lead the clause. */
function isBehindComma(sentence: Sentence, token: Token): boolean {
  const own = rangeOf(sentence, token.index);
  const lead = sentence.tokens.find((t) => t.start >= own.start && t.upos !== "PUNCT");
  return lead?.upos === "CCONJ" && sentence.tokens[lead.index - 1]?.form === ",";
}

/** The words of what is open, without marks before them. */
export function openRange(sentence: Sentence, token: Token): Range {
  // "when they would meet, and an envoy said": what is told beside the question
  const isBeside = (t: Token): boolean =>
    ["parataxis", "discourse"].includes(universal(t.deprel)) ||
    (universal(t.deprel) === "conj" &&
      isVerbal(t) &&
      ownSubject(sentence, t) !== null &&
      t.index > token.index + 1 &&
      isBehindComma(sentence, t));
  const own = rangeOf(sentence, token.index, isBeside);
  const first = sentence.tokens.find((t) => t.start >= own.start && t.upos !== "PUNCT");
  const before = first && askedBefore(sentence, token, first);
  return { start: (before ?? first)?.start ?? own.start, end: own.end };
}
