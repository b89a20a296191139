import { type Word, wordsOf } from "../times/words.ts";
import { folded } from "./lexicon.ts";
import { quantitiesOf } from "./quantity.ts";
import type { Line, Scene } from "./scene.ts";

const DIGIT = /\d/;

/** A sentence with its quantities, or null where it has none: most have none, and are passed over quickly. */
export function lineOf(scene: Scene, index: number): Line | null {
  const { analysis, lexicon } = scene;
  const sentence = analysis.sentences[index];
  if (!sentence) return null;
  const maybe = sentence.tokens.some(({ form }, at) => {
    if (DIGIT.test(form)) return true;
    const word = folded(form);
    // « un » is a number where it counts the dead
    if (lexicon.is("articles", word)) return lexicon.nouns.get(folded(sentence.tokens[at + 1]?.form ?? ""))?.sure === true;
    return lexicon.numerals.has(word) || (word.includes("-") && word.split("-").some((part) => lexicon.numerals.has(part)));
  });
  if (!maybe) return null;
  const text = analysis.text.slice(sentence.start, sentence.end);
  const words = wordsOf(text);
  const quantities = quantitiesOf(lexicon, words, text);
  if (quantities.length === 0) return null;
  const tokens = tokensOf(words, sentence.start, sentence.tokens);
  const wordOf = new Map<number, number>();
  tokens.forEach((token, word) => {
    if (!wordOf.has(token)) wordOf.set(token, word);
  });
  return {
    scene,
    index,
    sentence,
    words,
    quantities,
    times: scene.timesIn(sentence),
    statements: scene.statementsIn(sentence),
    tokenOf: (word) => tokens[word] ?? 0,
    wordOf: (token) => wordOf.get(token) ?? words.length,
  };
}

/** For each word the token it lies in: of several in the same place the first, of none the one before. */
function tokensOf(words: readonly Word[], start: number, tokens: readonly { start: number; end: number }[]): number[] {
  let at = 0;
  return words.map((word) => {
    const offset = start + word.start;
    while (at + 1 < tokens.length && (tokens[at]?.end ?? 0) <= offset) at++;
    return at;
  });
}
