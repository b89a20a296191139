import type { Facet } from "../claim-face.ts";
import type { Writing } from "../numbering.ts";
import { inPieces } from "../paging.ts";
import { readNumbers, writeNumbers } from "../search/varint.ts";
import type { Database } from "../tables.ts";
import { shortKey } from "../words.ts";

/** Facets whose values are numbered; years are told by days. */
export const TRAITS = ["process", "actor", "kind", "outlet", "language"] as const satisfies readonly Facet[];
export type Trait = (typeof TRAITS)[number];

/** Numbers of the values that a text or claim has, by facet. */
export type TraitNumbers = Readonly<Record<Trait, readonly number[]>>;

const PIECE = 200;
const known = new WeakMap<Writing, Map<string, number>>();

/** The numbers of these values, which are given one where they have none; in the order of the values. */
export async function numbered(writing: Writing, facet: Trait, values: readonly string[]): Promise<readonly number[]> {
  const numbers = known.get(writing) ?? new Map<string, number>();
  known.set(writing, numbers);
  const keyOf = (value: string) => `${facet} ${value}`;
  const missing = [...new Set(values)].filter((value) => !numbers.has(keyOf(value)));
  for (const [value, number] of await numbersOf(writing.db, facet, missing)) numbers.set(keyOf(value), number);
  const rows: { number: number; facet: string; value: string; whole: string | null }[] = [];
  for (const value of missing) {
    if (numbers.has(keyOf(value))) continue;
    const number = await writing.next("traits");
    const short = shortKey(value);
    numbers.set(keyOf(value), number);
    rows.push({ number, facet, value: short, whole: short === value ? null : value });
  }
  for (const piece of inPieces(rows, PIECE)) await writing.db.insertInto("traits").values(piece).execute();
  return values.map((value) => numbers.get(keyOf(value)) ?? 0);
}

/** The numbers of those values that have one. */
export async function numbersOf(db: Database, facet: Trait, values: readonly string[]): Promise<ReadonlyMap<string, number>> {
  const found = new Map<string, number>();
  const byShort = new Map(values.map((value) => [shortKey(value), value]));
  for (const piece of inPieces([...byShort.keys()], PIECE)) {
    const rows = await db
      .selectFrom("traits")
      .select(["number", "value"])
      .where("facet", "=", facet)
      .where("value", "in", piece)
      .execute();
    for (const { number, value } of rows) found.set(byShort.get(value) ?? value, number);
  }
  return found;
}

/** The values that these numbers stand for. */
export async function valuesOf(db: Database, numbers: readonly number[]): Promise<ReadonlyMap<number, string>> {
  const found = new Map<number, string>();
  for (const piece of inPieces(numbers, PIECE)) {
    const rows = await db.selectFrom("traits").select(["number", "value", "whole"]).where("number", "in", piece).execute();
    for (const { number, value, whole } of rows) found.set(number, whole ?? value);
  }
  return found;
}

/** For each facet how many numbers, then the numbers in their order, as steps from one to the next. */
export function writeTraits(traits: TraitNumbers): Uint8Array {
  const all: number[] = [];
  for (const facet of TRAITS) {
    const numbers = [...new Set(traits[facet])].toSorted((a, b) => a - b);
    all.push(numbers.length, ...numbers.map((number, at) => number - (numbers[at - 1] ?? 0)));
  }
  return writeNumbers(all);
}

/** Throws RangeError where they cannot be read. */
export function readTraits(bytes: Uint8Array): TraitNumbers {
  const all = readNumbers(bytes);
  const traits: Record<Trait, number[]> = { process: [], actor: [], kind: [], outlet: [], language: [] };
  let at = 0;
  for (const facet of TRAITS) {
    const end = at + 1 + (all[at] ?? 0);
    let last = 0;
    for (at++; at < end; at++) traits[facet].push((last += all[at] ?? 0));
  }
  return traits;
}
