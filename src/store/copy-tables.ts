import { sql } from "kysely";
import { versionOf } from "./migrate.ts";
import { ASSEMBLED, FOLDED, rowsOf, TABLE_KEYS } from "./table-keys.ts";
import type { Database, Session, Tables } from "./tables.ts";

/** Of each table: how many rows were copied, and why some were not; null where all were. */
export type CopyReport = Readonly<Record<string, { readonly copied: number; readonly broken: string | null }>>;

const PIECE = 50;

/** Copies every row that can be read into the empty tables of another store: of the record only where both are of one version. */
export async function copyTables(from: Database, to: Session): Promise<CopyReport> {
  const report: Record<string, { copied: number; broken: string | null }> = {};
  const isSameVersion = (await versionOf(from).catch(() => null)) === (await versionOf(to));
  for (const table of Object.keys(TABLE_KEYS) as (keyof Tables)[]) {
    if (ASSEMBLED.has(table) || (!isSameVersion && FOLDED.has(table))) continue;
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
      if (table === "facts" && isLeft((row as Tables["facts"]).name, isSameVersion)) continue;
      held.push(row as unknown as Record<string, unknown>);
      if (held.length >= PIECE) await flush();
    }
    await flush();
  }
  return report;
}

/** What a store says of itself: its version and, without the record, what folded that. */
function isLeft(fact: string, isSameVersion: boolean): boolean {
  return fact === "version" || (!isSameVersion && fact === "note:record");
}

async function insert(to: Session, table: keyof Tables, rows: readonly Record<string, unknown>[]): Promise<void> {
  const names = Object.keys(rows[0] ?? {});
  const values = rows.map((row) => sql`(${sql.join(names.map((name) => row[name]))})`);
  await sql`insert into ${sql.table(table)} (${sql.join(names.map((name) => sql.ref(name)))}) values ${sql.join(values)}`.execute(
    to,
  );
}
