import { quotedWords } from "./quotes.ts";
import { shinglesOf, spread, type Words, wordsOf } from "./words.ts";

/** Raised when sketches of one text come out differently: those of another version cannot be compared. */
const SKETCH_VERSION = 1;

/**
 * What is kept of a text so that its likes are found without reading it again. Plain data: a store keeps it as it is
 * and finds candidates by equal `bands` or `anchors`. All numbers are unsigned and 32 bits wide.
 */
export interface Sketch {
  readonly version: typeof SKETCH_VERSION;
  readonly documentId: string;
  /** Equal for texts that differ in nothing but case, accents, spaces, date header and marks other than those of quotation. */
  readonly digest: string;
  /** How many words. */
  readonly words: number;
  /** The least shingle under each of 120 orders: the share of equal ones estimates how much two texts resemble. */
  readonly minhash: readonly number[];
  /** Three least shingles at a time: texts that resemble by half have one in common (99 in 100). */
  readonly bands: readonly number[];
  /**
   * Shingles picked so that any 20 words in common, wherever they stand, give one in common: finds a part in a whole,
   * where `minhash` sees little. In order, each once; the least 2,000 of a very long text.
   */
  readonly anchors: readonly number[];
}

const BANDS = 40;
const ROWS = 3;
const WINDOW = 16;
const MOST_ANCHORS = 2000;

const ORDERS = Uint32Array.from({ length: BANDS * ROWS }, (_, at) => spread(at + 1));

export function sketchOf(document: { readonly id: string; readonly text: string }): Sketch {
  const words = wordsOf(document.text);
  return sketchOfWords(document.id, words, digestOf(words, quotedWords(document.text, words)));
}

/** The sketch of a text whose words and digest are known. */
export function sketchOfWords(documentId: string, words: Words, digest: string): Sketch {
  const shingles = shinglesOf(words);
  const minhash = leastOf(shingles);
  return {
    version: SKETCH_VERSION,
    documentId,
    digest,
    words: words.length,
    minhash: [...minhash],
    bands: shingles.length === 0 ? [] : bandsOf(minhash),
    anchors: anchorsOf(shingles),
  };
}

function leastOf(shingles: Uint32Array): Uint32Array {
  const least = new Uint32Array(ORDERS.length).fill(0xffffffff);
  for (let row = 0; row < ORDERS.length; row++) {
    const order = ORDERS[row] ?? 0;
    let lowest = 0xffffffff;
    for (const shingle of shingles) {
      let value = Math.imul(shingle ^ order, 0x9e3779b1);
      value = Math.imul(value ^ (value >>> 15), 0x85ebca6b) >>> 0;
      if (value < lowest) lowest = value;
    }
    least[row] = lowest;
  }
  return least;
}

function bandsOf(minhash: Uint32Array): number[] {
  return Array.from({ length: BANDS }, (_, band) => {
    let hash = band + 1;
    for (let row = 0; row < ROWS; row++) hash = spread(Math.imul(hash, 0x9e3779b1) ^ (minhash[band * ROWS + row] ?? 0));
    return hash;
  });
}

/** The least shingle of every window (winnowing: Schleimer, Wilkerson, Aiken 2003); of equal ones the last. */
function anchorsOf(shingles: Uint32Array): number[] {
  const picked = new Set<number>();
  let least = -1;
  const lastWindow = Math.max(0, shingles.length - WINDOW);
  for (let window = 0; window <= lastWindow && shingles.length > 0; window++) {
    const end = Math.min(window + WINDOW, shingles.length);
    const newest = shingles[end - 1] ?? 0;
    if (least < window) {
      least = window;
      for (let at = window; at < end; at++) if ((shingles[at] ?? 0) <= (shingles[least] ?? 0)) least = at;
    } else if (newest <= (shingles[least] ?? 0)) least = end - 1;
    picked.add(shingles[least] ?? 0);
  }
  return [...picked].toSorted((a, b) => a - b).slice(0, MOST_ANCHORS);
}

/** 128 bits over the folded words in order and which of them are quoted. */
export function digestOf({ hashes }: Words, quoted: Uint8Array): string {
  const lanes = [0x9e3779b1, 0x85ebca6b, 0xc2b2ae35, 0x27d4eb2f].map((factor) => {
    let lane = factor;
    for (const [at, hash] of hashes.entries()) {
      lane = Math.imul((lane << 5) ^ (lane >>> 27) ^ hash ^ ((quoted[at] ?? 0) << 16), factor);
    }
    return spread(lane ^ hashes.length)
      .toString(16)
      .padStart(8, "0");
  });
  return lanes.join("");
}

/** Below this share of common anchors two texts have a quotation or a stock paragraph in common, no more. */
const LEAST_CONTAINMENT = 0.2;

/**
 * True where two texts are worth laying side by side, by the bands and anchors they have in common; `leastAnchors` is
 * how many the one with fewer has. Depends on nothing but the two.
 */
export function isAlike(shared: { readonly bands: number; readonly anchors: number }, leastAnchors: number): boolean {
  return shared.bands > 0 || (leastAnchors > 0 && shared.anchors / leastAnchors >= LEAST_CONTAINMENT);
}
