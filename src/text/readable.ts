/** How many words and marks of one report are read: some seventy dispatches, a book of a hundred and fifty pages. */
const MOST = 50_000;
/** So much of what could be read may go unread for the sake of a better place to stop. */
const SLACK = 0.1;

/** A run of letters without a blank counts once for every forty: a line of a million letters is no word. */
const WORD_OR_MARK = /[\p{L}\p{M}\p{N}]{1,40}|[^\s\p{L}\p{M}\p{N}]/gu;

/**
 * Where reading stops in a text, in UTF-16 units: at its end, or, where it holds more than 50,000 words and marks, at the
 * last paragraph, line or sentence that ends before. Time to read grows with words, and nobody waits for a library.
 */
export function readableEnd(text: string): number {
  // No text this short holds more.
  if (text.length <= MOST) return text.length;
  let left = MOST;
  for (const { index } of text.matchAll(WORD_OR_MARK)) {
    if (left === 0) return stopBefore(text, index);
    left--;
  }
  return text.length;
}

function stopBefore(text: string, limit: number): number {
  const least = Math.floor(limit * (1 - SLACK));
  for (const end of ["\n\n", "\n", ". ", " "]) {
    const at = text.lastIndexOf(end, limit - end.length);
    if (at > least) return at + end.length;
  }
  // Never between the halves of a character.
  return /[\udc00-\udfff]/.test(text.charAt(limit)) && /[\ud800-\udbff]/.test(text.charAt(limit - 1)) ? limit - 1 : limit;
}
