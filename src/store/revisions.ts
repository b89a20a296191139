import type { RecordChange } from "../record/index.ts";
import { inPieces } from "./paging.ts";
import type { Database, Session } from "./tables.ts";
import type { ProcessRevision } from "./view-face.ts";
import { shortKey } from "./words.ts";

const PIECE = 200;
const COUNTER = "revision";

/** The processes whose views these changes touch: that of each part, as it was and as it is to be. Call it before. */
export async function processesTouched(db: Session, changes: readonly RecordChange[]): Promise<ReadonlySet<string>> {
  const touched = new Set(changes.map(({ process }) => process).filter((process) => process !== null));
  for (const piece of inPieces(changes, PIECE)) {
    const rows = await db
      .selectFrom("parts")
      .select(["process", "names"])
      .distinct()
      .where(
        "key",
        "in",
        piece.map(({ key }) => shortKey(key)),
      )
      .where("process", "is not", null)
      .execute();
    for (const { process, names } of rows) {
      const whole = names === null ? process : (JSON.parse(names) as readonly [string, string | null])[1];
      if (whole !== null) touched.add(whole);
    }
  }
  return touched;
}

/** Gives these processes the next revision. It only rises, whatever is deleted: no old view is ever taken for a new one. */
export async function revise(db: Session, processes: ReadonlySet<string>): Promise<void> {
  if (processes.size === 0) return;
  const before = await db.selectFrom("facts").select("value").where("name", "=", COUNTER).executeTakeFirst();
  const revision = Number(before?.value ?? 0) + 1;
  await db
    .insertInto("facts")
    .values({ name: COUNTER, value: String(revision) })
    .onConflict((on) => on.column("name").doUpdateSet({ value: String(revision) }))
    .execute();
  for (const piece of inPieces([...processes], PIECE)) {
    await db
      .insertInto("revisions")
      .values(
        piece.map((process) => {
          const short = shortKey(process);
          return { process: short, whole: short === process ? null : process, revision };
        }),
      )
      .onConflict((on) => on.column("process").doUpdateSet((of) => ({ revision: of.ref("excluded.revision") })))
      .execute();
  }
}

export async function revisionOf(db: Database, process: string): Promise<number> {
  const row = await db.selectFrom("revisions").select("revision").where("process", "=", shortKey(process)).executeTakeFirst();
  return row?.revision ?? 0;
}

/** Processes that have parts, in the order of their keys. */
export async function revisions(db: Database): Promise<readonly ProcessRevision[]> {
  const rows = await db
    .selectFrom("revisions")
    .selectAll()
    .where((of) => of.exists(of.selectFrom("parts").select("parts.key").whereRef("parts.process", "=", "revisions.process")))
    .orderBy("process")
    .execute();
  return rows.map(({ process, whole, revision }) => ({ process: whole ?? process, revision }));
}
