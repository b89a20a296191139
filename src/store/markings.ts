import type { Marking } from "../record/index.ts";
import { findNumber, getNumber } from "./document-number.ts";
import type { MarkingEntry } from "./face.ts";
import type { Writing } from "./numbering.ts";
import type { Database } from "./tables.ts";
import { storableOrNull } from "./words.ts";

/** From the widest circle to the narrowest. */
const LEVELS: readonly Marking[] = ["public", "shareable", "restricted", "closed"];

/** Levels that are no narrower than this one. */
export function levelsUpTo(level: Marking): readonly Marking[] {
  return LEVELS.slice(0, LEVELS.indexOf(level) + 1);
}

export async function mark(writing: Writing, id: string, { level, reason, by }: Omit<MarkingEntry, "added">): Promise<void> {
  const { db } = writing;
  const document = await getNumber(db, id);
  await db
    .insertInto("markings")
    .values({
      number: await writing.next("markings"),
      document,
      level,
      reason: storableOrNull(reason),
      made_by: storableOrNull(by),
      added: await writing.commit(),
    })
    .execute();
  await db.updateTable("documents").set({ marking: level }).where("number", "=", document).execute();
}

export async function markingsOf(db: Database, id: string): Promise<readonly MarkingEntry[]> {
  const document = await findNumber(db, id);
  if (document === null) return [];
  const rows = await db
    .selectFrom("markings")
    .innerJoin("commits", "commits.number", "markings.added")
    .select(["level", "reason", "made_by", "commits.at"])
    .where("document", "=", document)
    .orderBy("markings.number")
    .execute();
  return rows.map(({ level, reason, made_by, at }) => ({ level: level as Marking, reason, by: made_by, added: at }));
}
