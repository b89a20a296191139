import type { Words } from "./words.ts";

const MARK = /[«»“”„"]|\n[^\S\n]*\n/g;
const OPENS = "«“„";

/**
 * 1 for each word inside quotation marks. They are a speaker's, whoever reports them: two reports of one press
 * conference share them and are still two reports. A quotation ends with its paragraph, closed or not.
 */
export function quotedWords(text: string, words: Words): Uint8Array {
  const quoted = new Uint8Array(words.length);
  let depth = 0;
  let isStraight = false;
  let from = 0;
  let word = 0;
  const markUntil = (end: number): void => {
    for (; word < words.length && (words.starts[word] ?? 0) < end; word++) {
      if ((words.starts[word] ?? 0) >= from && (depth > 0 || isStraight)) quoted[word] = 1;
    }
  };
  for (const { 0: mark, index } of text.matchAll(MARK)) {
    markUntil(index);
    from = index;
    if (mark === '"') isStraight = !isStraight;
    else if (OPENS.includes(mark)) depth++;
    else if (mark === "»" || mark === "”") depth = Math.max(0, depth - 1);
    else {
      depth = 0;
      isStraight = false;
    }
  }
  markUntil(text.length);
  return quoted;
}
