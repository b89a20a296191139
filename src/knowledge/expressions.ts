import { type Piece, piecesOf } from "./pieces.ts";

export interface Pattern {
  readonly id: string;
  /** Folded words; `open`: only their beginnings count. */
  readonly words: readonly { readonly folded: string; readonly open: boolean }[];
}

export type Entries = readonly { readonly id: string; readonly fr: readonly string[]; readonly en: readonly string[] }[];

/** Letters of its first word by which a pattern is looked up. */
export const OPENING = 3;

const LETTER = /\p{L}/u;

/** True where one of these expressions stands in the words as they are written: « où » is not « ou ». */
export function saysOne(expressions: readonly string[], words: string): boolean {
  const written = writtenOf(words);
  return expressions.some((expression) => placeOf(expression, written) >= 0);
}

/** Where the first of these expressions stands in the words; null: none does. */
export function firstOf(expressions: readonly string[], words: string): number | null {
  const written = writtenOf(words);
  const places = expressions.map((expression) => placeOf(expression, written)).filter((at) => at >= 0);
  return places.length > 0 ? Math.min(...places) : null;
}

const writtenOf = (words: string): string => words.toLowerCase().replaceAll("’", "'");

function placeOf(expression: string, written: string): number {
  const open = expression.endsWith("*");
  // at the end of the words: "for a resumption", and no more
  const last = expression.endsWith("$");
  const wanted = open || last ? expression.slice(0, -1) : expression;
  for (let at = written.indexOf(wanted); at >= 0; at = written.indexOf(wanted, at + 1)) {
    const [before, behind] = [written[at - 1] ?? " ", written[at + wanted.length] ?? " "];
    const ends = !last || !LETTER.test(written.slice(at + wanted.length));
    if (ends && !LETTER.test(before) && (open || !LETTER.test(behind))) return at;
  }
  return -1;
}

/** True for folded words that these are, or (with a star) that begin so. */
export function patternsOfWords(expressions: readonly string[]): (folded: string) => boolean {
  const all = expressions.flatMap((written) =>
    piecesOf(written).map(({ folded, end }) => ({ folded, open: written[end] === "*" })),
  );
  return (word) => all.some(({ folded, open }) => (open ? word.startsWith(folded) : word === folded));
}

/** The expressions of entries as patterns of folded words, by the letters that they begin with. */
export function patternsOf(entries: Entries, language: "fr" | "en"): ReadonlyMap<string, readonly Pattern[]> {
  const byOpening = new Map<string, Pattern[]>();
  for (const entry of entries) {
    for (const written of entry[language]) {
      const words = piecesOf(written).map((piece) => ({ folded: piece.folded, open: written[piece.end] === "*" }));
      const opening = words[0]?.folded.slice(0, OPENING) ?? "";
      byOpening.set(opening, [...(byOpening.get(opening) ?? []), { id: entry.id, words }]);
    }
  }
  return byOpening;
}

/** True where a pattern stands at this piece. */
export function matches(pattern: Pattern, pieces: readonly Piece[], at: number): boolean {
  return pattern.words.every(({ folded, open }, i) => {
    const word = pieces[at + i]?.folded;
    return word !== undefined && (open ? word.startsWith(folded) : word === folded);
  });
}

/** The longest of the patterns at each word of a text, and where it stands. */
export function placedIn(
  byOpening: ReadonlyMap<string, readonly Pattern[]>,
  text: string,
): readonly { readonly id: string; readonly at: number; readonly end: number }[] {
  const pieces = piecesOf(text);
  return pieces.flatMap(({ folded, start, end }, at) => {
    const fitting = byOpening.get(folded.slice(0, OPENING))?.filter((pattern) => matches(pattern, pieces, at)) ?? [];
    const [longest] = [...fitting].sort((a, b) => b.words.length - a.words.length);
    return longest ? [{ id: longest.id, at: start, end: pieces[at + longest.words.length - 1]?.end ?? end }] : [];
  });
}
