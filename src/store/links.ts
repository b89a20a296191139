import { findNumber, getNumber } from "./document-number.ts";
import type { DocumentLink } from "./face.ts";
import type { Writing } from "./numbering.ts";
import { hashOf } from "./packed.ts";
import type { Database } from "./tables.ts";

/** The kind of link by which one text takes the place of an earlier one. */
export const SUPERSEDES = "supersedes";

/** Keeps a link, once. Throws RangeError where a text is not kept. */
export async function addLink(writing: Writing, { from, to, kind, body }: DocumentLink): Promise<void> {
  const { db } = writing;
  const json = JSON.stringify(body ?? null);
  const id = hashOf(JSON.stringify([from, to, kind, json]));
  if (await db.selectFrom("links").select("number").where("id", "=", id).executeTakeFirst()) return;
  await db
    .insertInto("links")
    .values({
      number: await writing.next("links"),
      id,
      from_document: await getNumber(db, from),
      to_document: await getNumber(db, to),
      kind,
      body: json,
      added: await writing.commit(),
    })
    .execute();
}

export async function linksOf(db: Database, id: string): Promise<readonly DocumentLink[]> {
  const document = await findNumber(db, id);
  if (document === null) return [];
  const rows = await db
    .selectFrom("links")
    .innerJoin("documents as source", "source.number", "links.from_document")
    .innerJoin("documents as target", "target.number", "links.to_document")
    .select(["source.id as from", "target.id as to", "kind", "body"])
    .where((of) => of.or([of("from_document", "=", document), of("to_document", "=", document)]))
    .orderBy("links.number")
    .execute();
  return rows.map(({ from, to, kind, body }) => ({ from, to, kind, body: JSON.parse(body) as unknown }));
}
