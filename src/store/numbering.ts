import type { Session, Tables } from "./tables.ts";

/** A transaction that writes: its numbers, and the commit that its rows name. */
export interface Writing {
  readonly db: Session;
  /** When it takes place: never before the last commit, whatever the clock says. */
  readonly at: string;
  /** The commit's number; the commit is written down when first asked for. */
  readonly commit: () => Promise<number>;
  /** The next number of a table. */
  readonly next: (table: Numbered) => Promise<number>;
}

type Numbered = {
  [T in keyof Tables]: Tables[T] extends { number: number } ? T : never;
}[keyof Tables];

/** Begins to write; nobody else may be writing. */
export async function beginWriting(db: Session, clock: () => Date): Promise<Writing> {
  const last = await db.selectFrom("commits").select(["number", "at"]).orderBy("number", "desc").limit(1).executeTakeFirst();
  const now = clock().toISOString();
  const at = last !== undefined && last.at > now ? last.at : now;
  const given = new Map<Numbered, number>();
  const next = async (table: Numbered): Promise<number> => {
    const before = given.get(table) ?? (await highest(db, table));
    given.set(table, before + 1);
    return before + 1;
  };
  let commit: number | null = null;
  return {
    db,
    at,
    next,
    commit: async () => {
      if (commit === null) {
        commit = (last?.number ?? 0) + 1;
        await db
          .insertInto("commits")
          .values({ number: commit, at, clock: at === now ? null : now })
          .execute();
      }
      return commit;
    },
  };
}

async function highest(db: Session, table: Numbered): Promise<number> {
  const row = await db
    .selectFrom(table)
    .select((of) => of.fn.max("number").as("highest"))
    .executeTakeFirst();
  return Number(row?.highest ?? 0);
}
