import numeralsData from "./data/numerals.json" with { type: "json" };
import { type Piece, piecesOf } from "./pieces.ts";

/** A number, with its place. */
export interface Numeral {
  readonly value: number;
  readonly start: number;
  readonly end: number;
}

interface Numerals {
  readonly words: ReadonlyMap<string, number>;
  /** One, which is a number only where it is joined to another: « vingt et un ». */
  readonly units: ReadonlyMap<string, number>;
  readonly joiners: ReadonlySet<string>;
}

const BY_LANGUAGE: ReadonlyMap<string, Numerals> = new Map(
  Object.entries(numeralsData).map(([language, { words, units, joiners }]) => [
    language,
    { words: new Map(Object.entries(words)), units: new Map(Object.entries(units)), joiners: new Set<string>(joiners) },
  ]),
);

/** Four twenties, and whatever stands above a unit. */
const [FOUR, SCORE, TENS] = [4, 20, 20];

const FIGURES = /\d(?:[\d.,\u202f\u00a0 ]*\d)?/gu;

/** The numbers that a text writes in figures, whatever parts their thousands: "1,119", « 177.000 »; a decimal counts by its digits ("1.9" is 19). */
export const numbersInFigures = (text: string): readonly Numeral[] =>
  [...text.matchAll(FIGURES)].map(({ 0: figures, index }) => ({
    value: Number(figures.replace(/\D/gu, "")),
    start: index,
    end: index + figures.length,
  }));

/** The numbers up to a hundred that a text spells out: « vingt et un », "seventy-three", « une trentaine »; offsets in UTF-16 units. */
export function numeralsIn(language: string, text: string): readonly Numeral[] {
  const known = BY_LANGUAGE.get(language);
  if (!known) return [];
  const pieces = piecesOf(text);
  const found: Numeral[] = [];
  for (let at = 0; at < pieces.length; ) {
    const first = pieces[at];
    const value = first && known.words.get(first.folded);
    if (!first || value === undefined) {
      at++;
      continue;
    }
    const whole = wholeOf(known, text, pieces, at, value);
    found.push({ value: whole.value, start: first.start, end: pieces[whole.last]?.end ?? first.end });
    at = whole.last + 1;
  }
  return found;
}

/** « quatre-vingt-dix-sept »: what is joined to the number at this piece. */
function wholeOf({ words, units, joiners }: Numerals, text: string, pieces: readonly Piece[], at: number, value: number) {
  let whole = { value, last: at, least: value };
  for (;;) {
    const before = pieces[whole.last];
    const joined = joiners.has(pieces[whole.last + 1]?.folded ?? "");
    const place = whole.last + (joined ? 2 : 1);
    const next = pieces[place];
    const more = next && (words.get(next.folded) ?? units.get(next.folded));
    if (!before || !next || more === undefined) return whole;
    const between = text.slice(before.end, next.start);
    if (!joined && between !== "-") return whole;
    if (whole.value === FOUR && more === SCORE) whole = { value: FOUR * SCORE, last: place, least: SCORE };
    else if (whole.least >= TENS && more < whole.least) whole = { value: whole.value + more, last: place, least: more };
    // « dix-sept »
    else if (whole.least === TENS / 2 && !joined && more < whole.least)
      whole = { value: whole.value + more, last: place, least: more };
    else return whole;
  }
}
