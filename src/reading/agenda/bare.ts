import type { Sentence, Token } from "../../text/index.ts";
import { isInfinitive, isVerbal } from "../statements/clause.ts";
import { standsAt } from "./lexicon.ts";
import { isForetold } from "./mood.ts";
import type { Open, Scene } from "./scene.ts";

/** Words between the question word and what leaves it open: "where, he said, has yet to be agreed". */
const BETWEEN = 12;
/** Words within which where and on what day are asked together. */
const PAIRED = 5;
/** A sentence of no more words than these asks nothing but where or when. */
const ALONE = 5;

/**
 * "They will meet in June, but where has not been decided", « sans que l'on sache où »: a question word without a verb of its
 * own asks it of what the words before it foretell.
 */
export function bareQuestions(scene: Scene, at: number, sentence: Sentence): Open[] {
  const { lexicon } = scene;
  return sentence.tokens.flatMap((word): Open[] => {
    if (!lexicon.has("bare", word)) return [];
    const before = sentence.tokens[word.index - 1];
    const pair = sentence.tokens[word.index - 2];
    // "where and when": the first asks for both
    if (before?.upos === "CCONJ" && pair && lexicon.has("bare", pair)) return [];
    const [and, other] = [sentence.tokens[word.index + 1], sentence.tokens[word.index + 2]];
    const last =
      and?.upos === "CCONJ" && other && lexicon.has("bare", other) ? other : (dayBehind(scene, sentence, word) ?? word);
    const behind = openedBehind(scene, sentence, word, last);
    const end = last === word || lexicon.has("bare", last) ? behind?.end : last.end;
    if (behind && end !== undefined)
      return isOfWhatComes(scene, at, sentence, word) ? [{ content: { start: word.start, end }, cue: behind }] : [];
    const first = openedBefore(scene, sentence, word, last);
    if (!first || !isOfWhatComes(scene, at, sentence, first)) return [];
    return [{ content: { start: first.start, end: last.end }, cue: sentence.tokens[word.index - 1] ?? word }];
  });
}

/** The day of « où, et quel jour, (nul ne l'a dit) », "where and on what day". */
function dayBehind({ lexicon }: Scene, sentence: Sentence, word: Token): Token | null {
  const rest = sentence.tokens.slice(word.index + 1, word.index + 1 + PAIRED).filter((t) => t.form !== "," && t.upos !== "ADP");
  const [link, which, day] = rest;
  const isDay = day !== undefined && (lexicon.is("days", day) || lexicon.is("appointments", day));
  return link?.upos === "CCONJ" && which && isDay && (lexicon.has("questionWords", which) || lexicon.has("things", which))
    ? day
    : null;
}

/** "where has not been decided", « où, nul ne le sait »: what is said right behind the word, which opens its clause. */
function openedBehind(scene: Scene, sentence: Sentence, word: Token, last: Token): Token | null {
  const { lexicon } = scene;
  const [before, next] = [sentence.tokens[word.index - 1], sentence.tokens[last.index + 1]];
  const opens = !before || ["CCONJ", "SCONJ", "PUNCT"].includes(before.upos);
  // "where they will meet": a question with a verb of its own
  const bare = next && (["AUX", "VERB", "PUNCT"].includes(next.upos) || isNegation(scene, next));
  if (!opens || !bare) return null;
  const rest = clauseBehind(sentence, last).slice(0, BETWEEN);
  const found = rest.find((t) => leavesOpen(scene, sentence, t, rest[0] ?? t));
  const words = found && lexicon.phrases("unsettled").find((phrase) => standsAt(sentence, found.index, phrase));
  // "when, as was not known then, they met"
  return found && !(next.upos === "PUNCT" && next.form !== ",") && !lexicon.has("bare", found)
    ? (sentence.tokens[found.index + (words?.length ?? 1) - 1] ?? found)
    : null;
}

/** « on ignore où », "has not said when": the first word of what is said right before the word, which ends its clause. */
function openedBefore(scene: Scene, sentence: Sentence, word: Token, last: Token): Token | null {
  const next = sentence.tokens[last.index + 1];
  // « reste à savoir où : Genève et Oslo sont candidates » has words of its own
  if (next && ((next.upos !== "PUNCT" && next.upos !== "CCONJ") || next.form === ":")) return null;
  const before = sentence.tokens[word.index - 1];
  if (!before) return null;
  const opening = sentence.tokens.findLast((t) => t.index < word.index && (t.upos === "PUNCT" || t.upos === "CCONJ"));
  const first = sentence.tokens[(opening?.index ?? -1) + 1] ?? before;
  return leavesOpen(scene, sentence, before, first) || scene.lexicon.has("ignoring", before) ? first : null;
}

/** What nobody has decided, knows or says, by words between `first` and this one. */
export function leavesOpen(scene: Scene, sentence: Sentence, token: Token, first: Token): boolean {
  const { lexicon } = scene;
  if (lexicon.has("unsettled", token)) return true;
  if (lexicon.phrases("unsettled").some((words) => standsAt(sentence, token.index, words))) return true;
  if (!lexicon.has("settling", token) && !lexicon.has("certain", token)) return false;
  const near = sentence.tokens.slice(first.index, token.index);
  return near.some(
    (t) =>
      isNegation(scene, t) ||
      lexicon.is("without", t) ||
      lexicon.is("withholding", t) ||
      lexicon.data.nobody.includes(t.form.toLowerCase()) ||
      lexicon.phrases("pending").some((words) => standsAt(sentence, t.index, words)),
  );
}

const isNegation = ({ lexicon }: Scene, token: Token): boolean =>
  token.feats["Polarity"] === "Neg" || lexicon.is("noWords", token);

function clauseBehind(sentence: Sentence, { index }: Token): readonly Token[] {
  const stop = sentence.tokens.findIndex((t) => t.index > index && /^[;:–—]$/.test(t.form));
  return sentence.tokens.slice(index + 1, stop < 0 ? undefined : stop);
}

/** True where something is to come of which the words ask from here: in the sentence, or in the one before where they open theirs. */
function isOfWhatComes(scene: Scene, at: number, sentence: Sentence, first: Token): boolean {
  const { text, sentences } = scene.analysis;
  const ahead = sentence.tokens.filter((t) => t.index < first.index && t.upos !== "PUNCT" && t.upos !== "CCONJ");
  if (ahead.length > 0) return tellsToCome(scene, sentence, ahead);
  const before = sentences[at - 1];
  // « Reste à savoir où. » opens a paragraph with what the last one told
  const alone = sentence.tokens.filter((t) => t.upos !== "PUNCT").length <= ALONE && first.index === 0;
  return (
    before !== undefined &&
    (alone || !text.slice(before.end, sentence.start).includes("\n")) &&
    tellsToCome(scene, before, before.tokens)
  );
}

const tellsToCome = (scene: Scene, sentence: Sentence, tokens: readonly Token[]): boolean =>
  tokens.some((t) => scene.lexicon.has("planned", t) || (isVerbal(t) && (isForetold(scene, sentence, t) || isInfinitive(t))));
