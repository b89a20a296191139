import { rowsOf } from "../table-keys.ts";
import type { Database, Tables } from "../tables.ts";
import type { Findings } from "./findings.ts";

/**
 * Looks at every row of a table that can be read, from both ends where the middle is broken. `look` says what is wrong
 * with a row, or null.
 */
export async function walk<T extends keyof Tables>(
  db: Database,
  findings: Findings,
  table: T,
  subjectOf: (row: Tables[T]) => string,
  look: (row: Tables[T]) => Promise<string | null>,
): Promise<void> {
  findings.expect(table, await countOf(db, table));
  const rows = rowsOf(db, table, (reason) => findings.problem(table, null, `rows cannot be read: ${reason}`));
  for await (const row of rows) {
    let problem: string | null;
    try {
      problem = await look(row);
    } catch (error) {
      problem = error instanceof Error ? error.message : String(error);
    }
    findings.looked(table, problem === null);
    if (problem !== null) findings.problem(table, subjectOf(row), problem);
  }
}

async function countOf(db: Database, table: keyof Tables): Promise<number | null> {
  try {
    const row = await db
      .selectFrom(table)
      .select((of) => of.fn.countAll<number>().as("rows"))
      .executeTakeFirst();
    return Number(row?.rows ?? 0);
  } catch {
    return null;
  }
}

/** What is wrong with a text that should be JSON, or null. */
export function jsonProblem(text: string): string | null {
  try {
    JSON.parse(text);
    return null;
  } catch {
    return "is not JSON";
  }
}
