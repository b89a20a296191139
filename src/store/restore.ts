import { copyFileSync, existsSync, renameSync } from "node:fs";
import { dirname } from "node:path";
import { PourparlersError } from "../claims/index.ts";
import { DEFAULT_PATIENCE, type OpenOptions } from "./backend.ts";
import { checkFile } from "./backup.ts";
import { type CopyReport, copyTables } from "./copy-tables.ts";
import type { CheckReport } from "./face.ts";
import { settle, sizeOf } from "./files.ts";
import { withCurrentTables } from "./forward.ts";
import { MIGRATIONS } from "./migrations.ts";
import { openPostgres } from "./postgres/open.ts";
import { holderOf } from "./sqlite/holder.ts";
import { openSqlite, openToInspect } from "./sqlite/open.ts";

/**
 * Puts a checked backup in the place of a store. A file that is there is kept, under the name that comes back; a store
 * on a server must be empty. Throws PourparlersError "backup-failed" where the backup is not whole, "store-busy" where
 * the store is in use.
 */
export async function restoreStore(
  backup: string,
  location: string,
  options: OpenOptions,
): Promise<{ readonly report: CheckReport; readonly keptAs: string | null }> {
  const report = await checkFile(backup);
  if (!report.sound) {
    const [problem] = report.problems;
    throw new PourparlersError("backup-failed", { file: backup, reason: problem ? `${problem.part}: ${problem.problem}` : "" });
  }
  if (/^postgres(ql)?:\/\//.test(location)) {
    await withCurrentTables(backup, (current) => copyToServer(current, location, options));
    return { report, keptAs: null };
  }
  const holder = holderOf(location);
  if (holder !== null) {
    throw new PourparlersError("store-busy", { location, holder, seconds: (options.patience ?? DEFAULT_PATIENCE) / 1000 });
  }
  const draft = `${location}.part-${process.pid}`;
  copyFileSync(backup, draft);
  settle(draft);
  const keptAs = sizeOf(location) === null ? null : setAside(location, options.clock());
  renameSync(draft, location);
  settle(dirname(location));
  return { report, keptAs };
}

/**
 * Copies what can still be read of a damaged store into a new one. What could not be read is named; what others name
 * and is lost is told by a check of the new store. Throws PourparlersError "backup-exists" where a file has the new name.
 */
export async function salvageStore(location: string, file: string, options: OpenOptions): Promise<CopyReport> {
  if (sizeOf(file) !== null) throw new PourparlersError("backup-exists", { file });
  const { db, close } = openToInspect(location);
  const copy = await openSqlite(file, { ...options, references: false }, MIGRATIONS);
  try {
    return await copy.write((to) => copyTables(db, to));
  } finally {
    close();
    await copy.close();
  }
}

async function copyToServer(backup: string, url: string, options: OpenOptions): Promise<void> {
  const target = await openPostgres(url, options, MIGRATIONS);
  const { db, close } = openToInspect(backup);
  try {
    const taken = await target.db.selectFrom("commits").select("number").limit(1).executeTakeFirst();
    if (taken) throw new PourparlersError("backup-exists", { file: target.location });
    await target.write((to) => copyTables(db, to));
  } finally {
    close();
    await target.close();
  }
}

/** Gives a store and what lies beside it another name: its log must never meet another file. */
function setAside(location: string, at: Date): string {
  const stem = `${location}.replaced-${at.toISOString().replaceAll(/[-:.]/g, "")}`;
  let name = stem;
  for (let nth = 2; existsSync(name); nth++) name = `${stem}-${nth}`;
  for (const end of ["-wal", "-shm", ""]) if (existsSync(`${location}${end}`)) renameSync(`${location}${end}`, `${name}${end}`);
  return name;
}
