import { checkReading, PourparlersError, type Reading, readingSchema } from "../claims/index.ts";
import { getNumber } from "./document-number.ts";
import type { ReaderStamp, StoredReading } from "./face.ts";
import type { Writing } from "./numbering.ts";
import { hashOf, packText, unpackTextAs } from "./packed.ts";
import { paged } from "./paging.ts";
import type { Database } from "./tables.ts";

/** The format this program reads and writes. */
const FORMAT = /^pourparlers-reading\/(\d+)$/;
const SUPPORTED = 1;

/** What made a reading, in one word: equal for equal versions and models. */
function readerKey({ version, models }: ReaderStamp): string {
  return hashOf(JSON.stringify([version, Object.entries(models).toSorted(([a], [b]) => (a < b ? -1 : 1))]));
}

/** Keeps a reading, once, and makes it the current one of its text. */
export async function addReading(writing: Writing, reading: Reading): Promise<{ id: string; isNew: boolean }> {
  const { db } = writing;
  refuseNewer(reading.format, reading.document.id);
  refuseUnsound(reading);
  const document = await getNumber(db, reading.document.id);
  const json = JSON.stringify(reading);
  const id = hashOf(json);
  const there = await db
    .selectFrom("readings")
    .innerJoin("documents", "documents.number", "readings.document")
    .select(["readings.number", "documents.reading as current"])
    .where("readings.id", "=", id)
    .executeTakeFirst();
  const number = there?.number ?? (await writing.next("readings"));
  if (!there) {
    const { size, encoding, data } = packText(json);
    const { version, models } = reading.reader;
    await db
      .insertInto("readings")
      .values({
        number,
        id,
        document,
        reader: readerKey(reading.reader),
        version,
        models: JSON.stringify(models),
        format: reading.format,
        size,
        encoding,
        body: data,
        added: await writing.commit(),
      })
      .execute();
  }
  if (there?.current !== number) {
    await db.updateTable("documents").set({ reading: number }).where("number", "=", document).execute();
  }
  return { id, isNew: !there };
}

function refuseNewer(format: string, document: string): void {
  const version = Number(FORMAT.exec(format)?.[1] ?? Number.NaN);
  if (version > SUPPORTED) throw new PourparlersError("reading-newer", { document, format, supported: SUPPORTED });
}

function refuseUnsound(reading: Reading): void {
  const parsed = readingSchema.safeParse(reading);
  const document = reading.document.id;
  if (!parsed.success) {
    const [issue] = parsed.error.issues;
    throw new PourparlersError("reading-invalid", {
      document,
      reason: `${issue?.path.join(".") ?? ""}: ${issue?.message ?? ""}`,
    });
  }
  const [defect] = checkReading(reading);
  if (defect) throw new PourparlersError("reading-invalid", { document, reason: `${defect.path}: ${defect.problem}` });
}

/** A reading's row as its JSON was; throws PourparlersError "content-damaged" or "reading-newer". */
export function readingOf(row: { id: string; format: string; size: number; encoding: string; body: Uint8Array }): Reading {
  refuseNewer(row.format, row.id);
  const json = unpackTextAs(row.id, { size: row.size, encoding: row.encoding, data: row.body });
  return JSON.parse(json) as Reading;
}

export const READING_COLUMNS = ["readings.id", "readings.format", "readings.size", "readings.encoding", "readings.body"] as const;

export async function findReading(db: Database, id: string, reader?: ReaderStamp): Promise<Reading | null> {
  const row =
    reader === undefined
      ? await db
          .selectFrom("documents")
          .innerJoin("readings", "readings.number", "documents.reading")
          .select(READING_COLUMNS)
          .where("documents.id", "=", id)
          .executeTakeFirst()
      : await db
          .selectFrom("documents")
          .innerJoin("readings", "readings.document", "documents.number")
          .select(READING_COLUMNS)
          .where("documents.id", "=", id)
          .where("readings.reader", "=", readerKey(reader))
          .orderBy("readings.number", "desc")
          .limit(1)
          .executeTakeFirst();
  return row ? readingOf(row) : null;
}

export async function readingsOf(db: Database, id: string): Promise<readonly StoredReading[]> {
  const rows = await db
    .selectFrom("documents")
    .innerJoin("readings", "readings.document", "documents.number")
    .innerJoin("commits", "commits.number", "readings.added")
    .select(["readings.id", "readings.number", "version", "models", "format", "commits.at", "documents.reading as current"])
    .where("documents.id", "=", id)
    .orderBy("readings.number")
    .execute();
  return rows.map((row) => ({
    id: row.id,
    document: id,
    reader: { version: row.version, models: JSON.parse(row.models) as Record<string, string> },
    format: row.format,
    added: row.at,
    current: row.current === row.number,
  }));
}

const PAGE = 500;

/** Ids of texts whose current reading another reader made, or that have none. */
export async function* unreadBy(db: Database, reader: ReaderStamp): AsyncGenerator<string> {
  const key = readerKey(reader);
  const rows = paged<{ number: number; id: string }>(PAGE, (last, size) =>
    db
      .selectFrom("documents")
      .leftJoin("readings", "readings.number", "documents.reading")
      .select(["documents.number", "documents.id"])
      .where("documents.number", ">", last?.number ?? 0)
      .where((of) => of.or([of("readings.reader", "is", null), of("readings.reader", "!=", key)]))
      .orderBy("documents.number")
      .limit(size)
      .execute(),
  );
  for await (const { id } of rows) yield id;
}
