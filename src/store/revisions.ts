import { familiesAmong, membersOf, type RecordChange } from "../record/index.ts";
import { inPieces } from "./paging.ts";
import type { Database, Session } from "./tables.ts";
import type { ProcessRevision } from "./view-face.ts";
import { shortKey } from "./words.ts";

/** The order of keys of processes. */
export const byProcess = (a: { readonly process: string }, b: { readonly process: string }): number =>
  Number(a.process > b.process) - Number(a.process < b.process);

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

/** Of a family the last of its processes. */
export async function revisionOf(db: Database, process: string): Promise<number> {
  const rows = await db
    .selectFrom("revisions")
    .select("revision")
    .where("process", "in", membersOf(process).map(shortKey))
    .execute();
  return Math.max(0, ...rows.map(({ revision }) => revision));
}

/** Processes that have parts, and families that several of these are of, in the order of their keys. */
export async function revisions(db: Database): Promise<readonly ProcessRevision[]> {
  const rows = await db
    .selectFrom("revisions")
    .selectAll()
    .where((of) => of.exists(of.selectFrom("parts").select("parts.key").whereRef("parts.process", "=", "revisions.process")))
    .orderBy("process")
    .execute();
  const known = new Map(rows.map(({ process, whole, revision }) => [whole ?? process, revision]));
  for (const { ref, members } of familiesAmong(known.keys()))
    known.set(ref, Math.max(...members.map((member) => known.get(member) ?? 0)));
  return [...known].map(([process, revision]) => ({ process, revision })).sort(byProcess);
}
