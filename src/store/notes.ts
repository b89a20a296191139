import type { Database, Session } from "./tables.ts";
import { storable } from "./words.ts";

/** Notes of rooms above share a table with the store's own facts, under names that those never have. */
const nameOf = (name: string) => `note:${storable(name)}`;

export async function findNote(db: Database, name: string): Promise<string | null> {
  const row = await db.selectFrom("facts").select("value").where("name", "=", nameOf(name)).executeTakeFirst();
  return row?.value ?? null;
}

export async function setNote(db: Session, name: string, value: string): Promise<void> {
  const row = { name: nameOf(name), value: storable(value) };
  await db
    .insertInto("facts")
    .values(row)
    .onConflict((on) => on.column("name").doUpdateSet({ value: row.value }))
    .execute();
}
