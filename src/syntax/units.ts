import { foldSegmentUnit, foldUnit, isWhite } from "./fold.ts";
import { fnv1a } from "./hash.ts";

const CLASSES = 8;
const LONGEST_CHUNK = 40;
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
