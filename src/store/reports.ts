import type { Marking, Report } from "../record/index.ts";
import { SUPERSEDES } from "./links.ts";
import { inPieces } from "./paging.ts";
import { READING_COLUMNS, readingOf } from "./readings.ts";
import type { Database } from "./tables.ts";

const PAGE = 100;

/** Everything that has been read, as the record takes it. */
export async function* reports(db: Database): AsyncGenerator<Report> {
  let last = 0;
  for (;;) {
    const page = await reportsAfter(db, last, PAGE, null);
    for (const { report } of page) yield report;
    last = page.at(-1)?.number ?? last;
    if (page.length < PAGE) return;
  }
}

export async function findReport(db: Database, id: string): Promise<Report | null> {
  const [found] = await reportsAfter(db, 0, 1, id);
  return found?.report ?? null;
}

async function reportsAfter(
  db: Database,
  after: number,
  size: number,
  only: string | null,
): Promise<readonly { readonly number: number; readonly report: Report }[]> {
  const rows = await db
    .selectFrom("documents")
    .innerJoin("readings", "readings.number", "documents.reading")
    .leftJoin("members", "members.document", "documents.number")
    .leftJoin("families", "families.family", "members.family")
    .select(["documents.number", "documents.id as document", "documents.marking", "families.origin", ...READING_COLUMNS])
    .select((of) =>
      of
        .selectFrom("sightings")
        .select((inner) => inner.fn.min("received").as("received"))
        .whereRef("sightings.document", "=", "documents.number")
        .as("received"),
    )
    .where("documents.number", ">", after)
    .$if(only !== null, (query) => query.where("documents.id", "=", only ?? ""))
    .orderBy("documents.number")
    .limit(size)
    .execute();
  const replaced = await supersededBy(
    db,
    rows.map(({ number }) => number),
  );
  return rows.map((row) => {
    const supersedes = replaced.get(row.number);
    return {
      number: row.number,
      report: {
        reading: readingOf(row),
        origin: row.origin ?? row.document,
        receivedAt: row.received ?? "",
        ...(row.marking === null ? {} : { marking: row.marking as Marking }),
        ...(supersedes === undefined ? {} : { supersedes }),
      },
    };
  });
}

async function supersededBy(db: Database, numbers: readonly number[]): Promise<ReadonlyMap<number, readonly string[]>> {
  const found = new Map<number, string[]>();
  for (const piece of inPieces(numbers, PAGE)) {
    const rows = await db
      .selectFrom("links")
      .innerJoin("documents", "documents.number", "links.to_document")
      .select(["from_document", "documents.id"])
      .where("from_document", "in", piece)
      .where("kind", "=", SUPERSEDES)
      .orderBy("links.number")
      .execute();
    for (const { from_document: from, id } of rows) {
      const ids = found.get(from) ?? [];
      if (!ids.includes(id)) ids.push(id);
      found.set(from, ids);
    }
  }
  return found;
}
