import { sql } from "kysely";
import type { Database, Tables } from "./tables.ts";

/** Every table with its key, each after those it names. */
export const TABLE_KEYS = {
  facts: ["name"],
  commits: ["number"],
  contents: ["hash"],
  documents: ["number"],
  sightings: ["number"],
  readings: ["number"],
  reviews: ["number"],
  markings: ["number"],
  sketches: ["number"],
  marks: ["mark", "sketch"],
  members: ["document"],
  families: ["family"],
  origins: ["number"],
  links: ["number"],
  parts: ["key"],
  revisions: ["process"],
  views: ["number"],
  view_lists: ["view", "section"],
  view_pieces: ["view", "section", "nth"],
  traits: ["number"],
  described: ["document"],
  claims: ["document", "ordinal"],
  claim_actors: ["actor", "day", "tie", "document", "ordinal"],
  postings: ["term", "document"],
  indexed: ["document"],
} as const satisfies { readonly [T in keyof Tables]: readonly (keyof Tables[T] & string)[] };

/** Tables of what is only assembled of others: a copy leaves them out, and who opens it assembles anew. */
export const ASSEMBLED: ReadonlySet<keyof Tables> = new Set(["views", "view_lists", "view_pieces"]);

/** Tables of the record: what another version folded is folded anew. */
export const FOLDED: ReadonlySet<keyof Tables> = new Set(["parts", "revisions", "traits", "described", "claims", "claim_actors"]);

const PAGE = 200;

/**
 * Every row of a table in the order of its key. Where rows cannot be read, those before the break come in order, then
 * those after it from the end backwards, and `broken` is told why, once.
 */
export async function* rowsOf<T extends keyof Tables>(
  db: Database,
  table: T,
  broken: (reason: string) => void,
): AsyncGenerator<Tables[T]> {
  const keys: readonly string[] = TABLE_KEYS[table];
  const keyOf = (row: Tables[T]) => keys.map((key) => (row as Record<string, unknown>)[key]);
  const key = sql.join(keys.map((name) => sql.ref(name)));
  const page = async (
    bounds: { after?: readonly unknown[]; before?: readonly unknown[] },
    size: number,
    isBackwards: boolean,
  ) => {
    const after = bounds.after ? sql`(${key}) > (${sql.join(bounds.after)})` : sql`1 = 1`;
    const before = bounds.before ? sql`(${key}) < (${sql.join(bounds.before)})` : sql`1 = 1`;
    const order = sql.join(keys.map((name) => sql`${sql.ref(name)} ${sql.raw(isBackwards ? "desc" : "asc")}`));
    const { rows } = await sql<Tables[T]>`
      select * from ${sql.table(table)} where ${after} and ${before} order by ${order} limit ${sql.lit(size)}`.execute(db);
    return rows;
  };
  let last: readonly unknown[] | undefined;
  let reason: string | null = null;
  for (let size = PAGE; ; ) {
    try {
      const rows = await page(last ? { after: last } : {}, size, false);
      yield* rows;
      const end = rows.at(-1);
      if (!end || rows.length < size) return;
      last = keyOf(end);
    } catch (error) {
      reason = error instanceof Error ? error.message : String(error);
      if (size === 1) break;
      size = 1;
    }
  }
  broken(reason);
  for (let before: readonly unknown[] | undefined; ; ) {
    let rows: readonly Tables[T][];
    try {
      rows = await page({ ...(last ? { after: last } : {}), ...(before ? { before } : {}) }, 1, true);
    } catch {
      return;
    }
    yield* rows;
    const end = rows.at(-1);
    if (!end) return;
    before = keyOf(end);
  }
}
