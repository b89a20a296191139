import type { Span } from "../../text/index.ts";
import type { Tile } from "./align.ts";
import { factsOf, type Laid, lay } from "./facts.ts";
import { spanOfWords } from "./passages.ts";

/** Two passages that stand for one another: the words of the older version and those of the newer. */
export interface Pair {
  readonly older: Span;
  readonly newer: Span;
}

/** What a newer version made of an older one. Spans of `added` lie in the newer text, those of `removed` in the older. */
export interface Difference {
  readonly added: readonly Span[];
  readonly removed: readonly Span[];
  readonly changed: readonly Pair[];
  /** The same words at another place among the rest. */
  readonly moved: readonly Pair[];
}

/** What `newer` made of `older`, in the order of the newer text. */
export function differenceOf(older: string, newer: string): Difference {
  return differenceOfLaid(lay(older), lay(newer));
}

function differenceOfLaid(older: Laid, newer: Laid): Difference {
  const { tiles } = factsOf(older, newer);
  const kept = inOrder(tiles);
  const stays = new Set(kept);
  const moved = tiles.filter((tile) => !stays.has(tile));
  const added: Span[] = [];
  const removed: Span[] = [];
  const changed: Pair[] = [];
  const movedInA = gapsOf(moved, "a");
  const movedInB = gapsOf(moved, "b");
  let a = 0;
  let b = 0;
  const end: Tile = { a: older.words.length, b: newer.words.length, length: 0 };
  for (const tile of [...kept, end]) {
    const gone = without(a, tile.a, movedInA);
    const come = without(b, tile.b, movedInB);
    const [onlyGone, onlyCome] = [gone[0], come[0]];
    if (gone.length === 1 && come.length === 1 && onlyGone && onlyCome) {
      changed.push({ older: spanOfWords(older, ...onlyGone), newer: spanOfWords(newer, ...onlyCome) });
    } else {
      for (const range of gone) removed.push(spanOfWords(older, ...range));
      for (const range of come) added.push(spanOfWords(newer, ...range));
    }
    a = tile.a + tile.length;
    b = tile.b + tile.length;
  }
  return {
    added,
    removed,
    changed,
    moved: moved.map((tile) => ({
      older: spanOfWords(older, tile.a, tile.a + tile.length),
      newer: spanOfWords(newer, tile.b, tile.b + tile.length),
    })),
  };
}

/** The heaviest row of tiles that follow each other in both texts, by words; tiles come in the order of `b`. */
function inOrder(tiles: readonly Tile[]): readonly Tile[] {
  // A Fenwick tree over the places in `a`: the heaviest row that ends before a place.
  const rank = new Map(tiles.toSorted((x, y) => x.a - y.a).map((tile, at) => [tile, at + 1] as const));
  const best: (number | null)[] = Array.from({ length: tiles.length + 1 }, () => null);
  const weights: number[] = [];
  const previous: (number | null)[] = [];
  const heavier = (x: number | null, y: number | null): number | null =>
    x === null ? y : y === null || (weights[x] ?? 0) >= (weights[y] ?? 0) ? x : y;
  for (const [at, tile] of tiles.entries()) {
    const place = rank.get(tile) ?? 0;
    let before: number | null = null;
    for (let node = place - 1; node > 0; node -= node & -node) before = heavier(before, best[node] ?? null);
    previous.push(before);
    weights.push(tile.length + (before === null ? 0 : (weights[before] ?? 0)));
    for (let node = place; node <= tiles.length; node += node & -node) best[node] = heavier(best[node] ?? null, at);
  }
  let last: number | null = null;
  for (const at of tiles.keys()) last = heavier(last, at);
  const row: Tile[] = [];
  for (; last !== null; last = previous[last] ?? null) {
    const tile = tiles[last];
    if (tile) row.push(tile);
  }
  return row.toReversed();
}

type Range = readonly [from: number, end: number];

function gapsOf(tiles: readonly Tile[], side: "a" | "b"): readonly Range[] {
  return tiles.map((tile) => [tile[side], tile[side] + tile.length] as const).toSorted((x, y) => x[0] - y[0]);
}

/** What of a range lies in none of `taken` (in order, apart). */
function without(from: number, end: number, taken: readonly Range[]): readonly Range[] {
  const rest: Range[] = [];
  let at = from;
  for (const [start, stop] of taken) {
    if (start >= end) break;
    if (stop <= at) continue;
    if (start > at) rest.push([at, start]);
    at = Math.max(at, stop);
  }
  if (at < end) rest.push([at, end]);
  return rest;
}
