import { fnv1a } from "./hash.ts";

// Words longer than this are no words: only their beginning is looked at.
const LONGEST = 256;

/** What of a word the network looks up by hash: rows of `w.gram` (their mean counts) and of `w.affix` (their sum). */
export interface WordFeatures {
  readonly grams: readonly number[];
  readonly affixes: readonly number[];
}

/** The hashed features of a folded form; `lower` is its lower-case form. See training/MODEL.md. */
export function wordFeatures(form: string, lower: string, grams: number, affixes: number): WordFeatures {
  const inside = `<${lower.slice(0, LONGEST)}>`;
  const rows = [fnv1a(inside) % grams];
  for (let n = 3; n <= 5; n++) for (let i = 0; i + n <= inside.length; i++) rows.push(fnv1a(inside, i, i + n) % grams);
  const parts: number[] = [];
  for (let k = 1; k <= 4; k++) {
    if (form.length >= k) parts.push(fnv1a(form, 0, k, fnv1a(`p${k}:`)) % affixes);
    if (lower.length >= k) parts.push(suffix(lower, k) % affixes);
  }
  if (lower.length >= 5) parts.push(suffix(lower, 5) % affixes);
  parts.push(fnv1a(`shape:${shapeOf(form)}`) % affixes);
  return { grams: rows, affixes: parts };
}

function suffix(lower: string, k: number): number {
  return fnv1a(lower, lower.length - k, lower.length, fnv1a(`s${k}:`));
}

/** Upper X, lower x, digit d, other letters c, the rest as it is; runs cut to two, the whole to twelve marks. */
export function shapeOf(form: string): string {
  let shape = "";
  let count = 0;
  let run = 0;
  let last = "";
  for (const c of form) {
    const mark = markOf(c);
    run = mark === last ? run + 1 : 1;
    if (run <= 2) {
      shape += mark;
      count++;
      last = mark;
    }
    if (count >= 12) break;
  }
  return shape;
}

function markOf(c: string): string {
  if (/^\p{Uppercase}$/u.test(c)) return "X";
  if (/^\p{Lowercase}$/u.test(c)) return "x";
  if (/^\p{Nd}$/u.test(c)) return "d";
  return /^\p{L}$/u.test(c) ? "c" : c;
}
