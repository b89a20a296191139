import { familiesAmong, membersOf, type PartsAtHand, type RecordChange, type RecordPart } from "../record/index.ts";
import { inPieces, paged } from "./paging.ts";
import { byProcess, processesTouched, revise } from "./revisions.ts";
import { seal, unsealAll } from "./sealed.ts";
import type { Database, Session } from "./tables.ts";
import { dropAllViews } from "./views.ts";
import { shortKey } from "./words.ts";

const PIECE = 200;
/** Parts change with every report: trying harder costs more than it saves. */
const QUICKLY = 1;
const COLUMNS = ["key", "process", "names", "body"] as const;

interface Row {
  readonly key: string;
  readonly process: string | null;
  readonly names: string | null;
  readonly body: Uint8Array;
}

export async function partsByKey(db: Database, keys: readonly string[]): Promise<PartsAtHand> {
  const found = new Map<string, RecordPart | null>(keys.map((key) => [key, null]));
  for (const piece of inPieces([...found.keys()], PIECE)) {
    const rows = await db.selectFrom("parts").select(COLUMNS).where("key", "in", piece.map(shortKey)).execute();
    for (const part of partsIn(rows)) found.set(part.key, part);
  }
  return found;
}

/** The parts of a process, or of all processes of a family, in the order of their keys. */
export async function partsOf(db: Database, process: string): Promise<readonly RecordPart[]> {
  const rows = await db
    .selectFrom("parts")
    .select(COLUMNS)
    .where("process", "in", membersOf(process).map(shortKey))
    .orderBy("key")
    .execute();
  return partsIn(rows);
}

export async function* allParts(db: Database): AsyncGenerator<RecordPart> {
  const rows = paged<Row>(PIECE, (last, size) =>
    db
      .selectFrom("parts")
      .select(COLUMNS)
      .where("key", ">", last?.key ?? "")
      .orderBy("key")
      .limit(size)
      .execute(),
  );
  for await (const row of rows) yield* partsIn([row]);
}

interface ProcessParts {
  readonly process: string;
  readonly parts: number;
}

/** Processes that have parts, and families that several of these are of, in the order of their keys, and how many each has. */
export async function processesOf(db: Database): Promise<readonly ProcessParts[]> {
  const alone = await processesAlone(db);
  const partsOf = new Map(alone.map(({ process, parts }) => [process, parts]));
  const families = familiesAmong(partsOf.keys()).map(({ ref, members }) => ({
    process: ref,
    parts: members.reduce((sum, member) => sum + (partsOf.get(member) ?? 0), 0),
  }));
  return [...alone, ...families].sort(byProcess);
}

async function processesAlone(db: Database): Promise<readonly ProcessParts[]> {
  const rows = await db
    .selectFrom("revisions")
    .select((of) => [
      "process",
      "whole",
      of
        .selectFrom("parts")
        .select((inner) => inner.fn.countAll<number>().as("parts"))
        .whereRef("parts.process", "=", "revisions.process")
        .as("parts"),
    ])
    .orderBy("process")
    .execute();
  return rows.flatMap(({ process, whole, parts }) => (parts ? [{ process: whole ?? process, parts }] : []));
}

/** Writes parts in place of those of the same keys; a part without a body goes. */
export async function changeParts(db: Session, changes: readonly RecordChange[]): Promise<void> {
  const touched = await processesTouched(db, changes);
  const gone = changes.filter(({ body }) => body === null);
  for (const piece of inPieces(gone, PIECE)) {
    await db
      .deleteFrom("parts")
      .where(
        "key",
        "in",
        piece.map(({ key }) => shortKey(key)),
      )
      .execute();
  }
  const kept = changes.filter(({ body }) => body !== null);
  for (const piece of inPieces(kept, 50)) {
    await db
      .insertInto("parts")
      .values(piece.map(rowOf))
      .onConflict((on) =>
        on.column("key").doUpdateSet((of) => ({
          process: of.ref("excluded.process"),
          names: of.ref("excluded.names"),
          body: of.ref("excluded.body"),
        })),
      )
      .execute();
  }
  await revise(db, touched);
}

/** Forgets all parts, and what was assembled or indexed of them. */
export async function clearParts(db: Session): Promise<void> {
  const touched = new Set((await processesAlone(db)).map(({ process }) => process));
  await db.deleteFrom("parts").execute();
  await dropAllViews(db);
  await revise(db, touched);
}

function rowOf({ key, process, body }: RecordChange): Row {
  const short = { key: shortKey(key), process: process === null ? null : shortKey(process) };
  const names = short.key === key && short.process === process ? null : JSON.stringify([key, process]);
  return { ...short, names, body: seal(JSON.stringify(body), QUICKLY) };
}

function partsIn(rows: readonly Row[]): readonly RecordPart[] {
  const bodies = unsealAll(rows.map(({ body }) => body));
  return rows.map(({ key, process, names }, nth) => {
    const whole = names === null ? [key, process] : (JSON.parse(names) as readonly [string, string | null]);
    return { key: whole[0] ?? key, process: whole[1] ?? null, body: JSON.parse(bodies[nth] ?? "") as unknown };
  });
}
