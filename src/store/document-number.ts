import type { Database } from "./tables.ts";

/** The store's number of a text, or null where it is not kept. */
export async function findNumber(db: Database, id: string): Promise<number | null> {
  const row = await db.selectFrom("documents").select("number").where("id", "=", id).executeTakeFirst();
  return row?.number ?? null;
}

/** Throws RangeError where the text is not kept. */
export async function getNumber(db: Database, id: string): Promise<number> {
  const number = await findNumber(db, id);
  if (number === null) throw new RangeError(`no document ${id} in the store`);
  return number;
}
