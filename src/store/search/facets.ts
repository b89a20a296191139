import type { Facet, FacetCount, FacetCounts, Facets } from "../claim-face.ts";
import { dayNumber, daysOfYear, yearOf } from "../listing/days.ts";
import { numbersOf, readTraits, TRAITS, type TraitNumbers, valuesOf } from "../listing/traits.ts";
import { inPieces } from "../paging.ts";
import type { Database } from "../tables.ts";

/** Values of one facet that are told, the most first. */
const MOST_VALUES = 100;
const PIECE = 500;
/** Beyond so many texts all rows are read: that costs less than asking for each. */
const MANY = 2_000;

interface Described {
  readonly document: number;
  readonly first: number | null;
  readonly last: number | null;
  readonly traits: TraitNumbers;
}

/** What a text must have of one facet, or of its days. */
interface Condition {
  readonly facet: Facet | "day";
  readonly holds: (text: Described) => boolean;
}

/** Numbers of all texts that can be told apart. */
export async function describedOnes(db: Database): Promise<readonly number[]> {
  const rows = await db.selectFrom("described").select("document").orderBy("document").execute();
  return rows.map(({ document }) => document);
}

/** The texts that were published last; equals in the order of their ids. */
export async function newest(db: Database, documents: readonly number[], size: number): Promise<readonly string[]> {
  const wanted = new Set(documents);
  const rows = await db
    .selectFrom("described")
    .innerJoin("documents", "documents.number", "described.document")
    .select(["described.document", "documents.id", "last"])
    .execute();
  return rows
    .filter(({ document }) => wanted.has(document))
    .toSorted((a, b) => (b.last ?? Number.NEGATIVE_INFINITY) - (a.last ?? Number.NEGATIVE_INFINITY) || (a.id < b.id ? -1 : 1))
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
  const tallies = new Map(count.map((facet) => [facet, new Map<number, number>()]));
  const kept: number[] = [];
  for (const text of await described(db, documents)) {
    const failing = new Set(conditions.filter(({ holds }) => !holds(text)).map(({ facet }) => facet));
    if (failing.size === 0) kept.push(text.document);
    if (failing.size > 1) continue;
    for (const [facet, tally] of tallies)
      if (failing.size === 0 || failing.has(facet))
        for (const value of valuesIn(text, facet)) tally.set(value, (tally.get(value) ?? 0) + 1);
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

async function described(db: Database, documents: readonly number[]): Promise<readonly Described[]> {
  const query = db.selectFrom("described").selectAll().orderBy("document");
  const pieces = documents.length > MANY ? [null] : inPieces(documents, PIECE);
  const wanted = new Set(documents);
  const found: Described[] = [];
  for (const piece of pieces) {
    const rows = await query.$if(piece !== null, (one) => one.where("document", "in", piece ?? [])).execute();
    for (const row of rows) if (wanted.has(row.document)) found.push({ ...row, traits: readTraits(row.traits) });
  }
  return found;
}

function valuesIn({ traits, first }: Described, facet: Facet): readonly number[] {
  if (facet !== "year") return traits[facet];
  return first === null ? [] : [Number(yearOf(first))];
}

async function countsOf(db: Database, facet: Facet, tally: ReadonlyMap<number, number>): Promise<readonly FacetCount[]> {
  const ranked = [...tally].toSorted(([, a], [, b]) => b - a);
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
