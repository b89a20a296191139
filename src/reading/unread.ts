import type { Unread } from "../claims/index.ts";
import { readableEnd, type Sentence, spanOf } from "../text/index.ts";

/** Why a sentence is given back unread. */
export type UnreadReason = "no-words" | "unknown-script" | "over-long";

/** Trees of longer sentences are guesses: what was read in them is kept, but the sentence is named. */
const MOST_WORDS = 250;

/** Share of its letters that a sentence must have in the Latin script. */
const LEAST_LATIN = 0.5;

/**
 * The sentences that made no sense, in the order of the text, and what of a very long text was not reached. `text` is the
 * document's, not the analysis's.
 */
export function unreadOf(text: string, sentences: readonly Sentence[]): Unread[] {
  const senseless = sentences.flatMap((sentence) => {
    const reason = unreadReason(text, sentence);
    return reason ? [{ span: spanOf(text, sentence.start, sentence.end), reason }] : [];
  });
  const end = readableEnd(text);
  const rest = text.slice(end);
  const first = end + rest.length - rest.trimStart().length;
  return first === text.length
    ? senseless
    : [...senseless, { span: spanOf(text, first, text.trimEnd().length), reason: "not-reached" }];
}

/** Why a sentence makes no sense, or null where it may. */
export function unreadReason(text: string, { start, end, tokens }: Sentence): UnreadReason | null {
  const words = text.slice(start, end);
  // Rules of asterisks and stray marks: there is nothing to understand.
  if (!/[\p{L}\p{N}]/u.test(words)) return null;
  const letters = words.match(/\p{L}/gu)?.length ?? 0;
  if (letters === 0) return "no-words";
  const latin = words.match(/\p{Script=Latin}/gu)?.length ?? 0;
  if (latin < LEAST_LATIN * letters) return "unknown-script";
  return tokens.length > MOST_WORDS ? "over-long" : null;
}
