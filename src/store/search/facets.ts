import type { Facet, FacetCount, FacetCounts, Facets } from "../claim-face.ts";
import { dayNumber, daysOfYear, yearOf } from "../listing/days.ts";
import { DESCRIBED } from "../listing/index-claims.ts";
import { numbersOf, readTraits, TRAITS, type TraitNumbers, valuesOf } from "../listing/traits.ts";
import { inPieces } from "../paging.ts";
import type { Database, Tables } from "../tables.ts";

/** Values of one facet that are told, the most first. */
const MOST_VALUES = 100;
const PIECE = 500;

interface Described {
  readonly document: number;
  /** As it lies in the store: where that is the same, so are its traits. */
  readonly packed: Uint8Array;
  readonly first: number | null;
  readonly last: number | null;
  readonly traits: TraitNumbers;
}

type DescribedRow = Tables["described"];

/** What a text must have of one facet, or of its days. */
interface Condition {
  readonly facet: Facet | "day";
  readonly holds: (text: Described) => boolean;
}

/** Numbers of all texts that can be told apart. */
export async function describedOnes(db: Database): Promise<readonly number[]> {
  return [...(await allDescribed(db)).texts.keys()];
}

/** The texts that were published last; equals in the order of their ids. */
export async function newest(db: Database, documents: readonly number[], size: number): Promise<readonly string[]> {
  const { texts } = await allDescribed(db);
  const lastOf = (document: number) => texts.get(document)?.last ?? Number.NEGATIVE_INFINITY;
  const inOrder = documents.toSorted((a, b) => lastOf(b) - lastOf(a) || 0);
  const end = inOrder[Math.min(size, inOrder.length) - 1];
  if (end === undefined) return [];
  const near = inOrder.filter((document) => lastOf(document) >= lastOf(end));
  const found: { readonly id: string; readonly last: number }[] = [];
  for (const piece of inPieces(near, PIECE)) {
    const rows = await db.selectFrom("documents").select(["number", "id"]).where("number", "in", piece).execute();
    for (const { number, id } of rows) found.push({ id, last: lastOf(number) });
  }
  return found
    .toSorted((a, b) => (a.last === b.last ? (a.id < b.id ? -1 : 1) : b.last - a.last))
    .slice(0, size)
    .map(({ id }) => id);
}

/**
 * Those of the texts that are meant, and how many have which value of the facets to be counted: of each facet as if
 * nothing of it had been chosen, so that what else could be chosen can be seen.
 */
export async function toldApart(
  db: Database,
  documents: readonly number[],
  facets: Facets | undefined,
  count: readonly Facet[],
): Promise<{ readonly documents: readonly number[]; readonly counts: FacetCounts }> {
  const conditions = facets ? await conditionsOf(db, facets) : [];
  if (conditions.length === 0 && count.length === 0) return { documents, counts: {} };
  const { texts, highest } = await allDescribed(db);
  const tallies = new Map(count.map((facet) => [facet, new Int32Array(highest + 1)]));
  const kept: number[] = [];
  for (const document of documents) {
    const text = texts.get(document);
    if (!text) continue;
    const failing = new Set(conditions.filter(({ holds }) => !holds(text)).map(({ facet }) => facet));
    if (failing.size === 0) kept.push(document);
    if (failing.size > 1) continue;
    for (const [facet, tally] of tallies)
      if (failing.size === 0 || failing.has(facet))
        for (const value of valuesIn(text, facet)) tally[value] = (tally[value] ?? 0) + 1;
  }
  const counts: Partial<Record<Facet, readonly FacetCount[]>> = {};
  for (const [facet, tally] of tallies) counts[facet] = await countsOf(db, facet, tally);
  return { documents: kept, counts };
}

async function conditionsOf(db: Database, facets: Facets): Promise<readonly Condition[]> {
  const conditions: Condition[] = [];
  for (const facet of TRAITS) {
    const values = facets[facet];
    if (values === undefined) continue;
    const numbers = new Set((await numbersOf(db, facet, values)).values());
    conditions.push({ facet, holds: ({ traits }) => traits[facet].some((number) => numbers.has(number)) });
  }
  const { year, from, to } = facets;
  if (year) {
    const years = year.map(daysOfYear);
    conditions.push({ facet: "year", holds: (text) => years.some(({ first, last }) => meets(text, first, last)) });
  }
  if (from !== undefined || to !== undefined) {
    const first = from === undefined ? Number.NEGATIVE_INFINITY : dayNumber(from);
    const last = to === undefined ? Number.POSITIVE_INFINITY : dayNumber(to);
    conditions.push({ facet: "day", holds: (text) => meets(text, first, last) });
  }
  return conditions;
}

function meets({ first, last }: Described, from: number, to: number): boolean {
  return first !== null && last !== null && last >= from && first <= to;
}

interface AllDescribed {
  readonly texts: ReadonlyMap<number, Described>;
  /** The highest number of a trait, or the last year. */
  readonly highest: number;
}

/** Everything that texts are told apart by, read once for each state of it: some hundred bytes a text. */
const held = new WeakMap<Database, { readonly state: string; readonly all: Promise<AllDescribed> }>();

async function allDescribed(db: Database): Promise<AllDescribed> {
  const row = await db.selectFrom("facts").select("value").where("name", "=", DESCRIBED).executeTakeFirst();
  const state = row?.value ?? "";
  const known = held.get(db);
  if (known?.state === state) return known.all;
  const all = (known?.all.catch(() => null) ?? Promise.resolve(null)).then((before) => readDescribed(db, before));
  held.set(db, { state, all });
  all.catch(() => held.delete(db));
  return all;
}

/** So many texts are read at a time: whoever else asks is answered in between. */
const AT_ONCE = 500;

/** `before`: what was known last; only what has changed since is unpacked. */
async function readDescribed(db: Database, before: AllDescribed | null): Promise<AllDescribed> {
  const texts = new Map<number, Described>();
  let highest = 0;
  for (let last: number | null = -1; last !== null; ) {
    const rows: readonly DescribedRow[] = await db
      .selectFrom("described")
      .selectAll()
      .where("document", ">", last)
      .orderBy("document")
      .limit(AT_ONCE)
      .execute();
    for (const { document, first, last: end, traits: packed } of rows) {
      const known = before?.texts.get(document);
      const traits = known && Buffer.compare(known.packed, packed) === 0 ? known.traits : readTraits(packed);
      const text = { document, first, last: end, packed, traits };
      texts.set(document, text);
      for (const numbers of [...Object.values(traits), valuesIn(text, "year")])
        for (const number of numbers) highest = Math.max(highest, number);
    }
    last = rows.length < AT_ONCE ? null : (rows.at(-1)?.document ?? null);
    if (last !== null) await new Promise((resolve) => setImmediate(resolve));
  }
  return { texts, highest };
}

function valuesIn({ traits, first }: Described, facet: Facet): readonly number[] {
  if (facet !== "year") return traits[facet];
  return first === null ? [] : [Number(yearOf(first))];
}

async function countsOf(db: Database, facet: Facet, tally: Int32Array): Promise<readonly FacetCount[]> {
  const ranked: (readonly [number, number])[] = [];
  for (const [number, count] of tally.entries()) if (count > 0) ranked.push([number, count]);
  ranked.sort(([, a], [, b]) => b - a);
  const least = ranked[MOST_VALUES - 1]?.[1] ?? 0;
  const told = ranked.filter(([, count]) => count >= least);
  const names =
    facet === "year"
      ? null
      : await valuesOf(
          db,
          told.map(([number]) => number),
        );
  return told
    .map(([number, count]) => ({ value: names ? (names.get(number) ?? "") : String(number), count }))
    .toSorted((a, b) => b.count - a.count || (a.value < b.value ? -1 : 1))
    .slice(0, MOST_VALUES);
}
