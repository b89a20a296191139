import { foldSegmentUnit, foldUnit, isWhite } from "./fold.ts";
import { fnv1a } from "./hash.ts";

const CLASSES = 8;
const LONGEST_CHUNK = 40;
const LONGEST_WORD = 40;
const UNSEEN = 0xffff;

/** Fills `ids` with the network's ids of the text's units, `chunks` with the rows of the chunks they stand in. */
export type UnitReader = (text: string, from: number, to: number, ids: Uint32Array, chunks: Uint32Array) => void;

/** A reader for a model that knows the units of `known` and has `rows` rows for chunks (0: none). */
export function createUnitReader(known: string, rows: number): UnitReader {
  const table = new Uint16Array(65_536).fill(UNSEEN);
  for (let i = known.length - 1; i >= 0; i--) table[known.charCodeAt(i)] = i + CLASSES;
  const idOf = (raw: number): number => {
    const unit = foldSegmentUnit(raw);
    let id = table[unit] as number;
    if (id === UNSEEN) {
      id = classOf(unit);
      table[unit] = id;
    }
    return id;
  };
  return (text, from, to, ids, chunks) => {
    for (let i = from; i < to; i++) ids[i - from] = idOf(text.charCodeAt(i));
    if (rows > 0) readChunks(text, from, to, rows, chunks);
  };
}

/** Fills `rows` with the rows of `t.word` of the runs of letters that units stand in. */
export type WordReader = (text: string, from: number, to: number, rows: Uint32Array) => void;

// Rows of `t.word` before those of the words: outside of any word, and a word without a vector.
const NO_WORD = 0;
const UNKNOWN_WORD = 1;

/** A reader for words with the rows that `fixed` (of `w.fixed`, from 1 on) gives them. */
export function createWordReader(fixed: ReadonlyMap<string, number>): WordReader {
  const letters = new Int8Array(65_536).fill(-1);
  const isLetter = (unit: number): boolean => {
    let known = letters[unit] as number;
    if (known < 0) {
      known = /^\p{L}$/u.test(String.fromCharCode(unit)) ? 1 : 0;
      letters[unit] = known;
    }
    return known === 1;
  };
  return (text, from, to, rows) => {
    let start = from;
    while (start > 0 && from - start <= LONGEST_WORD && isLetter(text.charCodeAt(start - 1))) start--;
    while (start < to) {
      if (!isLetter(text.charCodeAt(start))) {
        if (start >= from) rows[start - from] = NO_WORD;
        start++;
        continue;
      }
      let end = start + 1;
      while (end < text.length && (end < to || end - start <= LONGEST_WORD) && isLetter(text.charCodeAt(end))) end++;
      const row = end - start > LONGEST_WORD ? UNKNOWN_WORD : (fixed.get(text.slice(start, end).toLowerCase()) ?? 0) + 1;
      rows.fill(row, Math.max(0, start - from), Math.min(end, to) - from);
      start = end;
    }
  };
}

/** 1 lower-case letter, 2 upper-case letter, 3 other letter, 4 digit, 5 space, 6 punctuation or symbol, 7 anything else. */
function classOf(unit: number): number {
  const c = String.fromCharCode(unit);
  if (/^\p{Ll}$/u.test(c)) return 1;
  if (/^\p{Lu}$/u.test(c)) return 2;
  if (/^\p{L}$/u.test(c)) return 3;
  if (/^\p{Nd}$/u.test(c)) return 4;
  if (isWhite(unit)) return 5;
  return /^[\p{P}\p{S}]$/u.test(c) ? 6 : 7;
}

function readChunks(text: string, from: number, to: number, rows: number, chunks: Uint32Array): void {
  let start = from;
  while (start > 0 && from - start <= LONGEST_CHUNK && !isWhite(text.charCodeAt(start - 1))) start--;
  while (start < to) {
    if (isWhite(text.charCodeAt(start))) {
      if (start >= from) chunks[start - from] = 0;
      start++;
      continue;
    }
    let end = start + 1;
    while (end < text.length && (end < to || end - start <= LONGEST_CHUNK) && !isWhite(text.charCodeAt(end))) end++;
    chunks.fill(
      end - start > LONGEST_CHUNK ? 0 : rowOf(text, start, end, rows),
      Math.max(0, start - from),
      Math.min(end, to) - from,
    );
    start = end;
  }
}

function rowOf(text: string, start: number, end: number, rows: number): number {
  let chunk = "";
  for (let i = start; i < end; i++) chunk += String.fromCharCode(foldUnit(text.charCodeAt(i)));
  return fnv1a(chunk.toLowerCase()) % rows;
}
