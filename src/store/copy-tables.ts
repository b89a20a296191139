import { sql } from "kysely";
import { ASSEMBLED, rowsOf, TABLE_KEYS } from "./table-keys.ts";
import type { Database, Session, Tables } from "./tables.ts";

/** Of each table: how many rows were copied, and why some were not; null where all were. */
export type CopyReport = Readonly<Record<string, { readonly copied: number; readonly broken: string | null }>>;

const PIECE = 50;

/** Copies every row that can be read into the empty tables of another store of the same version. */
export async function copyTables(from: Database, to: Session): Promise<CopyReport> {
  const report: Record<string, { copied: number; broken: string | null }> = {};
  for (const table of Object.keys(TABLE_KEYS) as (keyof Tables)[]) {
    if (ASSEMBLED.has(table)) continue;
    const state = { copied: 0, broken: null as string | null };
    report[table] = state;
    let held: Record<string, unknown>[] = [];
    const flush = async () => {
      if (held.length > 0) await insert(to, table, held);
      state.copied += held.length;
      held = [];
    };
    const rows = rowsOf(from, table, (reason) => {
      state.broken = reason;
    });
    for await (const row of rows) {
      if (table === "facts" && (row as Tables["facts"]).name === "version") continue;
      held.push(row as unknown as Record<string, unknown>);
      if (held.length >= PIECE) await flush();
    }
    await flush();
  }
  return report;
}

async function insert(to: Session, table: keyof Tables, rows: readonly Record<string, unknown>[]): Promise<void> {
  const names = Object.keys(rows[0] ?? {});
  const values = rows.map((row) => sql`(${sql.join(names.map((name) => row[name]))})`);
  await sql`insert into ${sql.table(table)} (${sql.join(names.map((name) => sql.ref(name)))}) values ${sql.join(values)}`.execute(
    to,
  );
}
