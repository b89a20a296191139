import { linkSync, rmSync } from "node:fs";
import { dirname } from "node:path";
import { sql } from "kysely";
import { PourparlersError } from "../claims/index.ts";
import type { Backend } from "./backend.ts";
import { checkDatabase } from "./check.ts";
import { copyTables } from "./copy-tables.ts";
import type { CheckReport } from "./face.ts";
import { settle, sizeOf } from "./files.ts";
import { withCurrentTables } from "./forward.ts";
import { MIGRATIONS } from "./migrations.ts";
import { faultsOf, openSqlite, openToInspect } from "./sqlite/open.ts";

/**
 * Writes a copy of a store, as of one moment, to a store file of its own: checked before it has its name, never over
 * another file. A store on a server is copied row by row into such a file too.
 */
export async function backUp(backend: Backend, file: string, clock: () => Date): Promise<CheckReport> {
  if (sizeOf(file) !== null) throw new PourparlersError("backup-exists", { file });
  const draft = `${file}.part-${process.pid}`;
  try {
    if (backend.kind === "sqlite") await sql`vacuum into ${draft}`.execute(backend.db);
    else await copyToFile(backend, draft, clock);
    const report = await inspect(draft, true);
    if (!report.sound) {
      const [problem] = report.problems;
      throw new PourparlersError("backup-failed", { file, reason: problem ? `${problem.part}: ${problem.problem}` : "" });
    }
    settle(draft);
    nameOnce(draft, file);
    settle(dirname(file));
    return { ...report, location: file };
  } catch (error) {
    if (error instanceof PourparlersError && error.code !== "store-full" && error.code !== "store-unreachable") throw error;
    throw new PourparlersError("backup-failed", { file, reason: error instanceof Error ? error.message : String(error) });
  } finally {
    removeFile(draft);
  }
}

/** What is whole in a store file, which is only looked at. Throws PourparlersError "store-missing" and "store-foreign". */
export async function checkFile(file: string): Promise<CheckReport> {
  return withCurrentTables(file, async (current) => ({ ...(await inspect(current, false)), location: file }));
}

async function inspect(file: string, isCopy: boolean): Promise<CheckReport> {
  let inspected: ReturnType<typeof openToInspect>;
  try {
    inspected = openToInspect(file);
  } catch (error) {
    if (!(error instanceof PourparlersError) || error.code !== "store-damaged") throw error;
    const problem = String(error.details["reason"]);
    return { location: file, sound: false, problems: [{ part: "database", subject: null, problem }], remarks: [], whole: {} };
  }
  try {
    return await checkDatabase(inspected.db, file, faultsOf, { isCopy });
  } finally {
    inspected.close();
  }
}

async function copyToFile(backend: Backend, draft: string, clock: () => Date): Promise<void> {
  const rows = `${draft}-rows`;
  try {
    const copy = await openSqlite(rows, { clock }, MIGRATIONS);
    await backend.snapshot((from) => copy.write((to) => copyTables(from, to))).finally(copy.close);
    const { db, close } = openToInspect(rows);
    await sql`vacuum into ${draft}`.execute(db).finally(close);
  } finally {
    removeFile(rows);
  }
}

function removeFile(file: string): void {
  for (const end of ["", "-journal", "-wal", "-shm", "-writer"]) rmSync(`${file}${end}`, { force: true });
}

/** Gives the draft its name, unless someone took the name meanwhile. */
function nameOnce(draft: string, file: string): void {
  try {
    linkSync(draft, file);
  } catch (error) {
    const isTaken = error instanceof Error && "code" in error && error.code === "EEXIST";
    if (isTaken) throw new PourparlersError("backup-exists", { file });
    throw error;
  }
}
