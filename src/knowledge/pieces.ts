import { kept } from "./kept.ts";

/** A run of letters and digits of a text, folded for look-up, with its place and what its capitals allow. */
export interface Piece {
  readonly start: number;
  readonly end: number;
  readonly folded: string;
  readonly capital: boolean;
  readonly allCapitals: boolean;
}

const WORD = /[\p{L}\p{M}\p{N}]/u;
const DIGIT = /[^a-z]/;
const SPECIAL: Readonly<Record<string, string>> = { œ: "oe", æ: "ae", ø: "o", ł: "l", đ: "d", ı: "i", ß: "ss", ə: "e" };

/** Lower case without accents: « Côte » and "COTE" are the same word. */
export const foldWord = kept((word) => {
  const lower = word.toLowerCase();
  if (/^[a-z0-9]*$/.test(lower)) return lower;
  return lower
    .replace(/[œæøłđıßə]/g, (c) => SPECIAL[c] ?? c)
    .normalize("NFKD")
    .replace(/\p{M}/gu, "");
});

/** The words of `text` from `start` to `end`; hyphens, apostrophes, dots and spaces part words. */
export function piecesOf(text: string, start = 0, end = text.length): Piece[] {
  const pieces: Piece[] = [];
  let at = start;
  while (at < end) {
    const first = letterAt(text, at, end);
    if (first === 0) {
      at++;
      continue;
    }
    const from = at;
    for (let size: number = first; size > 0; size = letterAt(text, at, end)) at += size;
    pieces.push(pieceOf(text, from, at));
  }
  return pieces;
}

/** How many units of the text the letter, mark or digit here takes: 0 where there is none. */
function letterAt(text: string, at: number, end: number): 0 | 1 | 2 {
  if (at >= end) return 0;
  const code = text.charCodeAt(at);
  if (code < 128) return (code >= 97 && code <= 122) || (code >= 65 && code <= 90) || (code >= 48 && code <= 57) ? 1 : 0;
  const point = code >= 0xd800 && code < 0xdc00 && at + 1 < end ? (text.codePointAt(at) ?? code) : code;
  if (!WORD.test(String.fromCodePoint(point))) return 0;
  return point > 0xffff ? 2 : 1;
}

function pieceOf(text: string, start: number, end: number): Piece {
  const word = text.slice(start, end);
  const folded = foldWord(word);
  // most words are all small letters without accents
  if (word === folded && !DIGIT.test(word)) return { start, end, folded, capital: false, allCapitals: false };
  const upper = word.toUpperCase();
  return { start, end, folded, capital: upper[0] === word[0], allCapitals: upper === word };
}

/** The words of a name as it is looked up. */
export const keyOf = (pieces: readonly Piece[]): string => pieces.map((p) => p.folded).join(" ");

/** The first word of a name, folded; "" where it has none. */
export function firstWordOf(name: string): string {
  let start = 0;
  while (start < name.length && letterAt(name, start, name.length) === 0) start++;
  let end = start;
  for (let size: number = letterAt(name, end, name.length); size > 0; size = letterAt(name, end, name.length)) end += size;
  return foldWord(name.slice(start, end));
}
