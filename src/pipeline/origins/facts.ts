import { alignWords, type Tile } from "./align.ts";
import { quotedWords } from "./quotes.ts";
import { type Words, wordsOf } from "./words.ts";

/** A text made ready to be laid beside others. */
export interface Laid {
  readonly text: string;
  readonly words: Words;
  /** 1 for each word inside quotation marks. */
  readonly quoted: Uint8Array;
}

export function lay(text: string): Laid {
  const words = wordsOf(text);
  return { text, words, quoted: quotedWords(text, words) };
}

/** What one of two texts shares with the other; shares are of its own words, 0 to 1. */
export interface Part {
  readonly words: number;
  readonly shared: number;
  readonly share: number;
  /** The same with quoted words weighing a tenth: they are the speaker's, whoever reports them. */
  readonly proseShare: number;
  /** How many words outside quotation marks the other does not have. */
  readonly ownProse: number;
  /** Numbers the other does not have, beside words that it has. */
  readonly ownNumbers: number;
}

/** Two texts side by side. */
export interface Facts {
  readonly tiles: readonly Tile[];
  readonly a: Part;
  readonly b: Part;
}

const WEIGHT_OF_QUOTED = 0.1;
/** A number this close to shared words stands in a sentence that both have. */
const NEAR = 3;

/** Lays two texts side by side; the other way round gives the mirrored facts. */
export function factsOf(a: Laid, b: Laid): Facts {
  if (isBefore(b, a)) {
    const { tiles, a: partB, b: partA } = factsOf(b, a);
    const flipped = tiles.map((tile) => ({ a: tile.b, b: tile.a, length: tile.length }));
    return { tiles: flipped.toSorted((x, y) => x.b - y.b), a: partA, b: partB };
  }
  const tiles = alignWords(a.words, b.words);
  return { tiles, a: partOf(a, tiles, "a"), b: partOf(b, tiles, "b") };
}

/** Which of two comes first must not depend on who asks: the shorter, then the lower in its first different word. */
function isBefore(a: Laid, b: Laid): boolean {
  if (a.words.length !== b.words.length) return a.words.length < b.words.length;
  const at = a.words.hashes.findIndex((hash, place) => hash !== b.words.hashes[place]);
  return at >= 0 && (a.words.hashes[at] ?? 0) < (b.words.hashes[at] ?? 0);
}

function partOf({ words, quoted }: Laid, tiles: readonly Tile[], side: "a" | "b"): Part {
  const isShared = new Uint8Array(words.length);
  for (const tile of tiles) isShared.fill(1, tile[side], tile[side] + tile.length);
  let shared = 0;
  let prose = 0;
  let sharedProse = 0;
  let ownNumbers = 0;
  for (let at = 0; at < words.length; at++) {
    if (isShared[at]) shared++;
    else if (words.numeric[at] && isBetween(isShared, at)) ownNumbers++;
    if (quoted[at]) continue;
    prose++;
    if (isShared[at]) sharedProse++;
  }
  const weighed = (own: number, all: number): number => own + WEIGHT_OF_QUOTED * (all - own);
  return {
    words: words.length,
    shared,
    share: words.length === 0 ? 0 : shared / words.length,
    proseShare: words.length === 0 ? 0 : weighed(sharedProse, shared) / weighed(prose, words.length),
    ownProse: prose - sharedProse,
    ownNumbers,
  };
}

function isBetween(isShared: Uint8Array, at: number): boolean {
  const near = (from: number, to: number): boolean => isShared.subarray(Math.max(0, from), Math.max(0, to)).includes(1);
  return near(at - NEAR, at) && near(at + 1, at + 1 + NEAR);
}
