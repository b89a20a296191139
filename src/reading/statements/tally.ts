import type { Sentence, Token } from "../../text/index.ts";
import { folded, type Lexicon, type VerbEntry } from "./lexicon.ts";

/** So many words may stand between a verb of counting and its number, and between the number and those who are counted. */
const [UNTIL_NUMBER, UNTIL_NOUN] = [9, 4];

/**
 * The number right behind a verb of counting: of the dead, the wounded or the missing where the verb is one of having as well
 * (« compter »: a town that counts 300 refugees tells nobody so), be they told of before. Null where nothing is counted.
 */
export function tallyAfter(sentence: Sentence, verb: Token, { frames }: VerbEntry, lexicon: Lexicon): Token | null {
  const behind = sentence.tokens.slice(verb.index + 1, verb.index + 1 + UNTIL_NUMBER);
  const at = behind.findIndex((token) => isNumber(token) || STOPS.has(token.upos));
  const number = behind[at];
  if (!number || !isNumber(number)) return null;
  if (frames.size > 1) return number;
  const isLoss = ({ form, lemma }: Token): boolean => lexicon.is("losses", folded(form)) || lexicon.is("losses", lemma);
  const next = sentence.tokens[number.index + 1];
  // "87 died, the army said, while rights groups counted 154": of those told of before
  if (!next || next.upos === "PUNCT") return sentence.tokens.slice(0, verb.index).some(isLoss) ? number : null;
  const counted = sentence.tokens.slice(number.index + 1, number.index + 1 + UNTIL_NOUN);
  const end = counted.findIndex(({ upos }) => upos === "PUNCT");
  const near = end < 0 ? counted : counted.slice(0, end);
  return near.some(isLoss) ? number : null;
}

/** Digits, whatever the tree takes them for. */
const isNumber = ({ upos, form }: Token): boolean => upos === "NUM" || /^\d/u.test(form);

const STOPS: ReadonlySet<string> = new Set(["PUNCT", "VERB", "CCONJ", "SCONJ"]);
