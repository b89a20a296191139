import type { Marking } from "../record/index.ts";
import { addBytes, addText } from "./contents.ts";
import { findNumber } from "./document-number.ts";
import type { DocumentInput, Sighting, StoredDocument } from "./face.ts";
import { mark } from "./markings.ts";
import type { Writing } from "./numbering.ts";
import { hashOf } from "./packed.ts";
import { paged } from "./paging.ts";
import type { Database } from "./tables.ts";
import { storable, storableOrNull } from "./words.ts";

type Seen = Pick<DocumentInput, "document" | "source" | "bytes">;

/** What makes a sighting of a text, and its id. */
function sightingOf({ document, source, bytes }: Seen) {
  const said = {
    source: storable(source),
    outlet: storableOrNull(document.outlet),
    url: storableOrNull(document.url),
    title: storableOrNull(document.title),
    language: document.language,
    published: document.published,
    bytes: bytes === null ? null : hashOf(bytes),
  };
  return { said, id: hashOf(JSON.stringify([document.id, ...Object.values(said)])) };
}

export async function isSeen(db: Database, seen: Seen): Promise<boolean> {
  const { id } = sightingOf(seen);
  return (await db.selectFrom("sightings").select("number").where("id", "=", id).executeTakeFirst()) !== undefined;
}

/** Keeps a text and a sighting of it, each once. Throws RangeError where the id is not the text's sha256. */
export async function addDocument(
  writing: Writing,
  { document, source, bytes, received, marking }: DocumentInput,
): Promise<{ isNew: boolean; isNewSighting: boolean }> {
  const { db } = writing;
  if (hashOf(document.text) !== document.id) throw new RangeError(`document ${document.id} is not named by its text's sha256`);
  const { said, id } = sightingOf({ document, source, bytes });
  const seen = await db.selectFrom("sightings").select("number").where("id", "=", id).executeTakeFirst();
  if (seen) return { isNew: false, isNewSighting: false };

  const added = await writing.commit();
  const known = await findNumber(db, document.id);
  const number = known ?? (await writing.next("documents"));
  if (known === null) {
    await addText(db, document.text);
    await db.insertInto("documents").values({ number, id: document.id, added, reading: null, marking: null }).execute();
    if (marking !== null) await mark(writing, document.id, { level: marking, reason: null, by: null });
  }
  if (bytes !== null) await addBytes(db, bytes);
  await db
    .insertInto("sightings")
    .values({ number: await writing.next("sightings"), id, document: number, ...said, received, added })
    .execute();
  return { isNew: known === null, isNewSighting: true };
}

export async function findDocument(db: Database, id: string): Promise<StoredDocument | null> {
  const row = await db
    .selectFrom("documents")
    .innerJoin("commits", "commits.number", "documents.added")
    .leftJoin("members", "members.document", "documents.number")
    .leftJoin("families", "families.family", "members.family")
    .select(["documents.number", "documents.marking", "commits.at", "families.origin"])
    .where("documents.id", "=", id)
    .executeTakeFirst();
  if (!row) return null;
  const sightings: readonly Sighting[] = await db
    .selectFrom("sightings")
    .select(["id", "source", "outlet", "url", "title", "language", "published", "received", "bytes"])
    .where("document", "=", row.number)
    .orderBy("number")
    .execute();
  return { id, sightings, origin: row.origin, marking: row.marking as Marking | null, added: row.at };
}

const PAGE = 1000;

export async function* documentIds(db: Database): AsyncGenerator<string> {
  const rows = paged<{ number: number; id: string }>(PAGE, (last, size) =>
    db
      .selectFrom("documents")
      .select(["number", "id"])
      .where("number", ">", last?.number ?? 0)
      .orderBy("number")
      .limit(size)
      .execute(),
  );
  for await (const { id } of rows) yield id;
}
