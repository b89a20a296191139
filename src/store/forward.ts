import { copyFileSync, existsSync, mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { versionOf } from "./migrate.ts";
import { MIGRATIONS } from "./migrations.ts";
import { openSqlite, openToInspect } from "./sqlite/open.ts";

/**
 * Works on a store file whose tables are of this version: the file itself or, where it is older, a copy that was brought
 * forward and goes when the work is done. The file is only looked at.
 */
export async function withCurrentTables<T>(file: string, work: (file: string) => Promise<T>): Promise<T> {
  if (!(await isOlder(file))) return work(file);
  const folder = mkdtempSync(join(tmpdir(), "pourparlers-forward-"));
  const copy = join(folder, "store.db");
  try {
    for (const end of ["", "-wal"]) if (existsSync(`${file}${end}`)) copyFileSync(`${file}${end}`, `${copy}${end}`);
    const store = await openSqlite(copy, { clock: () => new Date() }, MIGRATIONS);
    await store.close();
    return await work(copy);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** False too where nobody can say: what is damaged is looked at as it is. */
async function isOlder(file: string): Promise<boolean> {
  let inspected: ReturnType<typeof openToInspect> | null = null;
  try {
    inspected = openToInspect(file);
    const version = await versionOf(inspected.db);
    return version > 0 && version < (MIGRATIONS.at(-1)?.version ?? 0);
  } catch {
    return false;
  } finally {
    inspected?.close();
  }
}
