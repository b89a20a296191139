/** A run of letters and digits of a text, folded for look-up, with its place and what its capitals allow. */
export interface Piece {
  readonly start: number;
  readonly end: number;
  readonly folded: string;
  readonly capital: boolean;
  readonly allCapitals: boolean;
}

const RUN = /[\p{L}\p{M}\p{N}]+/gu;
const SPECIAL: Readonly<Record<string, string>> = { œ: "oe", æ: "ae", ø: "o", ł: "l", đ: "d", ı: "i", ß: "ss", ə: "e" };

/** Lower case without accents: « Côte » and "COTE" are the same word. */
export function foldWord(word: string): string {
  const lower = word.toLowerCase();
  if (/^[a-z0-9]*$/.test(lower)) return lower;
  return lower
    .replace(/[œæøłđıßə]/g, (c) => SPECIAL[c] ?? c)
    .normalize("NFKD")
    .replace(/\p{M}/gu, "");
}

/** Reports repeat their words: folding is kept for the last few thousand. */
const folded = new Map<string, string>();

function foldKept(word: string): string {
  let known = folded.get(word);
  if (known === undefined) {
    known = foldWord(word);
    if (folded.size > 8192) folded.clear();
    folded.set(word, known);
  }
  return known;
}

/** The words of `text` from `start` to `end`; hyphens, apostrophes, dots and spaces part words. */
export function piecesOf(text: string, start = 0, end = text.length): Piece[] {
  const pieces: Piece[] = [];
  for (const match of text.slice(start, end).matchAll(RUN)) {
    const word = match[0];
    const at = start + match.index;
    const upper = word.toUpperCase();
    pieces.push({
      start: at,
      end: at + word.length,
      folded: foldKept(word),
      capital: upper[0] === word[0],
      allCapitals: upper === word,
    });
  }
  return pieces;
}
