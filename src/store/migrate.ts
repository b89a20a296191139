import type { Kysely } from "kysely";
import { PourparlersError } from "../claims/index.ts";
import type { Flavour, Migration } from "./migrations.ts";
import type { Database } from "./tables.ts";

/** The version of the tables, whose table of facts is there. */
export async function versionOf(db: Database): Promise<number> {
  const row = await db.selectFrom("facts").select("value").where("name", "=", "version").executeTakeFirst();
  return row === undefined ? 0 : Number(row.value);
}

/**
 * Takes the steps that are still to take, in order; call it inside one transaction, so that all or none are taken.
 * Without a table of facts there is nothing yet.
 * Throws PourparlersError "store-newer" where the tables were made by a later program.
 */
export async function migrate(
  db: Database,
  hasFacts: boolean,
  location: string,
  migrations: readonly Migration[],
  flavour: Flavour,
): Promise<void> {
  const present = hasFacts ? await versionOf(db) : 0;
  const supported = migrations.at(-1)?.version ?? 0;
  if (present > supported) throw new PourparlersError("store-newer", { location, version: present, supported });
  if (!hasFacts) {
    await db.schema
      .createTable("facts")
      .addColumn("name", flavour.text, (c) => c.primaryKey())
      .addColumn("value", flavour.text, (c) => c.notNull())
      .execute();
    await db.insertInto("facts").values({ name: "version", value: "0" }).execute();
  }
  for (const { version, up } of migrations) {
    if (version <= present) continue;
    await up(db as unknown as Kysely<unknown>, flavour);
    await db
      .updateTable("facts")
      .set({ value: String(version) })
      .where("name", "=", "version")
      .execute();
  }
}
