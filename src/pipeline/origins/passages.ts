import { type Span, spanOf } from "../../text/index.ts";
import type { Tile } from "./align.ts";
import type { Laid } from "./facts.ts";
import { SHINGLE } from "./words.ts";

/** The same words in two texts. */
export interface Passage {
  readonly a: Span;
  readonly b: Span;
}

/** Edits of up to so many words do not end a passage. */
const SMALL_EDIT = 3;

/** The passages with five shared words and more of two texts, in the order of `b`; small edits inside do not part them. */
export function passagesOf(a: Laid, b: Laid, tiles: readonly Tile[]): readonly Passage[] {
  const passages: Passage[] = [];
  let from = 0;
  let shared = 0;
  for (const [at, tile] of tiles.entries()) {
    shared += tile.length;
    const next = tiles[at + 1];
    if (next && isClose(next.a - tile.a - tile.length) && isClose(next.b - tile.b - tile.length)) continue;
    const first = tiles[from] ?? tile;
    const isLong = shared >= SHINGLE;
    from = at + 1;
    shared = 0;
    if (!isLong) continue;
    passages.push({
      a: spanOfWords(a, first.a, tile.a + tile.length),
      b: spanOfWords(b, first.b, tile.b + tile.length),
    });
  }
  return passages;
}

function isClose(gap: number): boolean {
  return gap >= 0 && gap <= SMALL_EDIT;
}

const OPENING = /[«“„"‘([]\s?$/u;
const CLOSING = /^[^\S\n]?[.,;:!?…»”"’)\]]+(?:\s?[»”"])?/u;

/** The words from `from` to `end` (exclusive, at least one) with the marks that open and close them. */
export function spanOfWords({ text, words }: Laid, from: number, end: number): Span {
  const first = words.starts[from] ?? 0;
  const last = words.ends[end - 1] ?? first;
  const before = OPENING.exec(text.slice(Math.max(0, first - 2), first))?.[0].length ?? 0;
  const after = CLOSING.exec(text.slice(last, last + 6))?.[0].length ?? 0;
  return spanOf(text, first - before, last + after);
}
