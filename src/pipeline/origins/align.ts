import { lowest } from "../../text/index.ts";
import { SHINGLE, shinglesOf, type Words } from "./words.ts";

/** A run of words that stands in both texts: `length` words from word `a` of the one and word `b` of the other. */
export interface Tile {
  readonly a: number;
  readonly b: number;
  readonly length: number;
}

/** How many places of a shingle are tried: in a text that says one thing a thousand times, the first do. */
const MOST_PLACES = 16;
/** Between two runs, what both lack or changed may be this many words long for single words in it to be matched. */
const LONGEST_GAP = 48;
/** Single words of a gap count where they are this share of its shorter side: else they are a language's small change. */
const LEAST_OF_GAP = 0.5;

/**
 * What two texts have in common, as runs of words in the order of `b`; no word is used twice. Runs may stand in another
 * order in `a`. Runs of five words and more are found wherever they stand, shorter ones between two others. Time is
 * near-linear in the words of both.
 */
export function alignWords(a: Words, b: Words): readonly Tile[] {
  const runs = apart(findRuns(a, b));
  const filled = withGaps(runs, a, b);
  return filled.toSorted((left, right) => left.b - right.b);
}

/** From left to right through `b`: the longest run of `a` that begins at each word, then on behind it. */
function findRuns(a: Words, b: Words): Tile[] {
  const places = placesOf(a);
  const shingles = shinglesOf(b);
  const size = Math.min(SHINGLE, a.length, b.length);
  const runs: Tile[] = [];
  let expected = 0;
  for (let at = 0; at < shingles.length; ) {
    const candidates = places.get(shingles[at] ?? 0) ?? [];
    let best: Tile | null = null;
    for (const place of nearest(candidates, expected)) {
      const length = runLength(a, place, b, at);
      if (length >= size && (best === null || length > best.length)) best = { a: place, b: at, length };
    }
    if (best === null) {
      at++;
      continue;
    }
    runs.push(best);
    expected = best.a + best.length;
    at += best.length;
  }
  return runs;
}

function placesOf(words: Words): ReadonlyMap<number, readonly number[]> {
  const places = new Map<number, number[]>();
  for (const [at, shingle] of shinglesOf(words).entries()) {
    const known = places.get(shingle);
    if (known) known.push(at);
    else places.set(shingle, [at]);
  }
  return places;
}

/** The places from the expected one on, where the text goes on as before; of too many, those around it. */
function nearest(places: readonly number[], expected: number): readonly number[] {
  if (places.length <= 1) return places;
  const low = lowest(places.length, (i) => (places[i] ?? 0) >= expected);
  const from = Math.max(0, Math.min(low, places.length - MOST_PLACES));
  const ahead = places.slice(from, from + MOST_PLACES);
  const behind = from > 0 ? places.slice(Math.max(0, from - MOST_PLACES), from) : [];
  return [...ahead, ...behind];
}

function runLength(a: Words, fromA: number, b: Words, fromB: number): number {
  let length = 0;
  while (fromA + length < a.length && fromB + length < b.length && a.hashes[fromA + length] === b.hashes[fromB + length])
    length++;
  return length;
}

/** Runs that use the same words of `a` are cut so that the longest keeps them. */
function apart(runs: readonly Tile[]): readonly Tile[] {
  const used = new Set<number>();
  const kept: Tile[] = [];
  for (const run of runs.toSorted((x, y) => y.length - x.length || x.b - y.b)) {
    for (let at = 0; at < run.length; ) {
      if (used.has(run.a + at)) {
        at++;
        continue;
      }
      let end = at;
      while (end < run.length && !used.has(run.a + end)) used.add(run.a + end++);
      if (end - at >= Math.min(SHINGLE, run.length)) kept.push({ a: run.a + at, b: run.b + at, length: end - at });
      at = end;
    }
  }
  return kept.toSorted((x, y) => x.b - y.b);
}

/** Matches single words between runs that follow each other in both texts, before the first and after the last. */
function withGaps(runs: readonly Tile[], a: Words, b: Words): readonly Tile[] {
  if (runs.length === 0) return runs;
  const bounded = [{ a: 0, b: 0, length: 0 }, ...runs, { a: a.length, b: b.length, length: 0 }];
  const rank = new Map(bounded.toSorted((x, y) => x.a - y.a || x.length - y.length).map((run, at) => [run, at] as const));
  const all: Tile[] = [...runs];
  for (const [at, run] of bounded.entries()) {
    const next = bounded[at + 1];
    if (!next || (rank.get(run) ?? 0) + 1 !== rank.get(next)) continue;
    all.push(...matchGap(a, run.a + run.length, next.a, b, run.b + run.length, next.b));
  }
  return all;
}

/** The longest common subsequence of a short gap, as runs; none where it is little of the gap. */
function matchGap(a: Words, fromA: number, toA: number, b: Words, fromB: number, toB: number): readonly Tile[] {
  const rows = toA - fromA;
  const columns = toB - fromB;
  if (rows === 0 || columns === 0 || rows > LONGEST_GAP || columns > LONGEST_GAP) return [];
  const width = columns + 1;
  const lengths = new Uint8Array((rows + 1) * width);
  for (let row = rows - 1; row >= 0; row--) {
    for (let column = columns - 1; column >= 0; column--) {
      lengths[row * width + column] =
        a.hashes[fromA + row] === b.hashes[fromB + column]
          ? (lengths[(row + 1) * width + column + 1] ?? 0) + 1
          : Math.max(lengths[(row + 1) * width + column] ?? 0, lengths[row * width + column + 1] ?? 0);
    }
  }
  if ((lengths[0] ?? 0) < LEAST_OF_GAP * Math.min(rows, columns)) return [];
  const tiles: Tile[] = [];
  for (let row = 0, column = 0; row < rows && column < columns; ) {
    if (a.hashes[fromA + row] === b.hashes[fromB + column]) {
      const length = runInGap(a, fromA + row, toA, b, fromB + column, toB);
      tiles.push({ a: fromA + row, b: fromB + column, length });
      row += length;
      column += length;
    } else if ((lengths[(row + 1) * width + column] ?? 0) >= (lengths[row * width + column + 1] ?? 0)) row++;
    else column++;
  }
  return tiles;
}

function runInGap(a: Words, fromA: number, toA: number, b: Words, fromB: number, toB: number): number {
  const longest = Math.min(toA - fromA, toB - fromB);
  let length = 0;
  while (length < longest && a.hashes[fromA + length] === b.hashes[fromB + length]) length++;
  return length;
}
