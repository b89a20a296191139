import { withoutDateHeader } from "../../text/index.ts";

/**
 * The words of a text, folded: runs of letters and digits, without case, accents and compatibility forms, each as a
 * hash with its place. Marks, spaces, line ends and the date header play no part: what differs only in them is the same.
 */
export interface Words {
  readonly length: number;
  readonly hashes: Uint32Array;
  /** UTF-16 offsets into the text the words come from; ends are exclusive. */
  readonly starts: Uint32Array;
  readonly ends: Uint32Array;
  /** 1 where the word has a digit: a changed number weighs more than a changed word. */
  readonly numeric: Uint8Array;
}

/** Invisible marks stand inside words and say nothing. */
const WORD = /[\p{L}\p{M}\p{N}\u00ad\u200b-\u200d\u2060]+/gu;
const INVISIBLE = /[\p{M}\u00ad\u200b-\u200d\u2060]/gu;
const PLAIN = /^[a-z]*$/;
const DIGIT = /\p{N}/u;
/** Ideographs and kana are written without spaces: each is a word. */
const UNSPACED = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]/u;
const UNSPACED_OR_RUN =
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]|[^\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]+/gu;
const FIRST_UNSPACED = "\u2e80";

export function wordsOf(text: string): Words {
  const body = withoutDateHeader(text);
  const hashes: number[] = [];
  const starts: number[] = [];
  const ends: number[] = [];
  const numeric: number[] = [];
  const add = (word: string, start: number): void => {
    const lower = word.toLowerCase();
    const isPlain = PLAIN.test(lower);
    const folded = isPlain ? lower : lower.normalize("NFKD").replace(INVISIBLE, "").toLowerCase();
    if (folded === "") return;
    hashes.push(hashOf(folded));
    starts.push(start);
    ends.push(start + word.length);
    numeric.push(!isPlain && DIGIT.test(folded) ? 1 : 0);
  };
  for (const { 0: run, index } of body.matchAll(WORD)) {
    if (run < FIRST_UNSPACED && !UNSPACED.test(run)) add(run, index);
    else for (const part of run.matchAll(UNSPACED_OR_RUN)) add(part[0], index + part.index);
  }
  return {
    length: hashes.length,
    hashes: Uint32Array.from(hashes),
    starts: Uint32Array.from(starts),
    ends: Uint32Array.from(ends),
    numeric: Uint8Array.from(numeric),
  };
}

/** FNV-1a over UTF-16 units, its bits spread. */
function hashOf(word: string): number {
  let hash = 0x811c9dc5;
  for (let at = 0; at < word.length; at++) hash = Math.imul(hash ^ word.charCodeAt(at), 0x01000193);
  return spread(hash);
}

/** Makes every bit of a 32-bit number depend on every other (the finish of MurmurHash 3). */
export function spread(value: number): number {
  let hash = value | 0;
  hash = Math.imul(hash ^ (hash >>> 16), 0x85ebca6b);
  hash = Math.imul(hash ^ (hash >>> 13), 0xc2b2ae35);
  return (hash ^ (hash >>> 16)) >>> 0;
}

/** How many words in a row make a shingle: fewer are shared by chance, more do not survive an edit. */
export const SHINGLE = 5;

/** The hash of each run of five words, by the place of its first; a shorter text is one shingle, an empty one none. */
export function shinglesOf({ hashes, length }: Words): Uint32Array {
  if (length === 0) return new Uint32Array(0);
  const size = Math.min(SHINGLE, length);
  const shingles = new Uint32Array(length - size + 1);
  for (let at = 0; at < shingles.length; at++) {
    let hash = size;
    for (let next = at; next < at + size; next++) hash = (Math.imul(hash, 0x9e3779b1) ^ (hashes[next] ?? 0)) | 0;
    shingles[at] = spread(hash);
  }
  return shingles;
}
