import { type Knowledge, piecesOf } from "../../knowledge/index.ts";
import type { Sentence, Token } from "../../text/index.ts";

const WORD_BEFORE = /[\p{L}\p{M}]+(?=[ \u00a0]$)/u;
/** No first word of a demonym is longer. */
const REACH = 16;

/** The word right before, with one space between; null where there is none. */
function wordBefore(text: string, { start }: Token): string | null {
  const mark = text[start - 1];
  if (mark !== " " && mark !== "\u00a0") return null;
  const least = Math.max(0, start - REACH);
  let from = start - 1;
  for (; from > least; from--) {
    const code = text.charCodeAt(from - 1);
    if (code >= 128) return WORD_BEFORE.exec(text.slice(least, start))?.[0] ?? null;
    if (!((code >= 97 && code <= 122) || (code >= 65 && code <= 90))) break;
  }
  return from < start - 1 ? text.slice(from, start - 1) : null;
}

const known = new WeakMap<Token, { readonly knowledge: Knowledge; readonly states: readonly string[] }>();

/**
 * The states whose adjective or noun of nationality a word is, the likeliest first: with the word before it where the two make
 * one, for a South Sudanese is no Sudanese.
 */
export function statesOfWord(knowledge: Knowledge, language: string, text: string, token: Token): readonly string[] {
  const found = known.get(token);
  if (found?.knowledge === knowledge) return found.states;
  const before = wordBefore(text, token);
  const both = before === null ? [] : knowledge.statesOf(language, `${before} ${token.form}`);
  const states = both.length > 0 ? both : knowledge.statesOf(language, token.form);
  known.set(token, { knowledge, states });
  return states;
}

/** The states that a name in the plural stands for: both Koreas, where a word is « Corées ». */
export function statesTogether(knowledge: Knowledge, language: string, token: Token): readonly string[] {
  return token.upos === "PROPN" || token.upos === "NOUN" || token.upos === "X" ? knowledge.togetherOf(language, token.form) : [];
}

/** True where these words are nothing but a nationality, or the first word of one: « South » in "South African". */
export function isNationality(knowledge: Knowledge, language: string, text: string, first: Token, last: Token): boolean {
  if (knowledge.statesOf(language, text.slice(first.start, last.end)).length > 0) return true;
  const behind = /^[ \u00a0][\p{L}\p{M}]+/u.exec(text.slice(last.end, last.end + REACH))?.[0];
  return first === last && behind !== undefined && knowledge.statesOf(language, `${last.form}${behind}`).length > 0;
}

const CAPITAL = /^\p{Lu}/u;

/** "North and South Korea": the states of two words that are joined before the name that they share; none for any other word. */
export function statesJoined(
  knowledge: Knowledge,
  language: string,
  { tokens }: Sentence,
  { index, form }: Token,
): readonly string[] {
  const [first, joint, second] = [tokens[index - 3], tokens[index - 2], tokens[index - 1]];
  if (!first || !second || joint?.upos !== "CCONJ" || ![first.form, second.form, form].every((word) => CAPITAL.test(word)))
    return [];
  const both = [first, second].map((word) => stateNamed(knowledge, language, `${word.form} ${form}`));
  const refs = both.flatMap((ref) => ref ?? []);
  return new Set(refs).size === both.length ? refs : [];
}

/** The state whose name or nationality these words are, all of them. */
function stateNamed(knowledge: Knowledge, language: string, words: string): string | null {
  const found = knowledge.scan(language, words, piecesOf(words)).find(({ start, end }) => start === 0 && end === words.length);
  const named = found?.targets.find(({ ref }) => knowledge.find(ref)?.type === "state")?.ref;
  return named ?? knowledge.statesOf(language, words)[0] ?? null;
}
