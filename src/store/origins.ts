import { findText } from "./contents.ts";
import { findNumber, getNumber } from "./document-number.ts";
import { addLink } from "./links.ts";
import type { Writing } from "./numbering.ts";
import type { KeptSketch, OriginKeeper } from "./origin-shelf.ts";
import { inPieces } from "./paging.ts";
import type { Database } from "./tables.ts";

/** The kind of link from a text to one that it quotes at length. */
const DRAWS = "draws";
const PIECE = 400;

/** Where the pipeline places documents, within one write. */
export function originShelf<S>(writing: Writing): OriginKeeper<S> {
  const { db } = writing;
  return {
    has: async (id) => {
      const document = await findNumber(db, id);
      if (document === null) return false;
      return (
        (await db.selectFrom("members").select("document").where("document", "=", document).executeTakeFirst()) !== undefined
      );
    },
    sharing: (sketch) => sharing(db, sketch),
    members: async (digest) => {
      const rows = await db
        .selectFrom("members")
        .innerJoin("documents", "documents.number", "members.document")
        .select(["documents.id", "setting", "family"])
        .where("digest", "=", digest)
        .where("first", "=", 1)
        .orderBy("members.document")
        .execute();
      return rows.map(({ id, setting, family }) => ({
        documentId: id,
        digest,
        setting: JSON.parse(setting) as S,
        group: family,
      }));
    },
    text: async (id) => {
      const text = await findText(db, id);
      if (text === null) throw new RangeError(`no document ${id} in the store`);
      return text;
    },
    leader: (family) => leaderOf(db, family),
    keep: async ({ member, sketch, draws, merged }, { documentId: origin, published }) => {
      const document = await getNumber(db, member.documentId);
      const setting = JSON.stringify(member.setting);
      if (sketch) await addSketch(writing, sketch);
      for (const piece of inPieces(merged, PIECE)) {
        await db.updateTable("members").set({ family: member.group }).where("family", "in", piece).execute();
        await db.deleteFrom("families").where("family", "in", piece).execute();
      }
      const like = await db
        .selectFrom("members")
        .select("document")
        .where("digest", "=", member.digest)
        .where("first", "=", 1)
        .where("setting", "=", setting)
        .where("family", "=", member.group)
        .executeTakeFirst();
      await db
        .insertInto("members")
        .values({ document, digest: member.digest, setting, family: member.group, first: like ? 0 : 1 })
        .execute();
      await db
        .insertInto("families")
        .values({ family: member.group, origin, published })
        .onConflict((on) => on.column("family").doUpdateSet({ origin, published }))
        .execute();
      await db
        .insertInto("origins")
        .values({
          number: await writing.next("origins"),
          document,
          family: member.group,
          origin,
          merged: JSON.stringify(merged),
          added: await writing.commit(),
        })
        .execute();
      for (const { documentId, from } of draws) await addLink(writing, { from: documentId, to: from, kind: DRAWS, body: null });
    },
  };
}

/** Texts whose origin is called by this one, in the order they came. */
export async function membersOf(db: Database, origin: string): Promise<readonly string[]> {
  const rows = await db
    .selectFrom("families")
    .innerJoin("members", "members.family", "families.family")
    .innerJoin("documents", "documents.number", "members.document")
    .select("documents.id")
    .where("families.origin", "=", origin)
    .orderBy("documents.number")
    .execute();
  return rows.map(({ id }) => id);
}

async function leaderOf(db: Database, family: string): Promise<{ documentId: string; published: string | null }> {
  const row = await db.selectFrom("families").select(["origin", "published"]).where("family", "=", family).executeTakeFirst();
  if (!row) throw new RangeError(`no family ${family} in the store`);
  return { documentId: row.origin, published: row.published };
}

async function sharing(db: Database, sketch: KeptSketch): ReturnType<OriginKeeper<unknown>["sharing"]> {
  const found = new Map<number, { bands: number; anchors: number }>();
  for (const piece of inPieces(marksOf(sketch), PIECE)) {
    for (const { mark, sketch: number } of await db.selectFrom("marks").selectAll().where("mark", "in", piece).execute()) {
      const shared = found.get(number) ?? { bands: 0, anchors: 0 };
      if (mark % 2 === 0) shared.bands++;
      else shared.anchors++;
      found.set(number, shared);
    }
  }
  const all: Awaited<ReturnType<OriginKeeper<unknown>["sharing"]>>[number][] = [];
  for (const piece of inPieces([...found.keys()], PIECE)) {
    const rows = await db.selectFrom("sketches").select(["number", "digest", "anchors"]).where("number", "in", piece).execute();
    for (const { number, digest, anchors } of rows) {
      const shared = found.get(number);
      if (shared && digest !== sketch.digest) all.push({ digest, ...shared, anchorCount: anchors });
    }
  }
  return all;
}

async function addSketch(writing: Writing, sketch: KeptSketch): Promise<void> {
  const { db } = writing;
  const { version, digest, words, anchors } = sketch;
  if (await db.selectFrom("sketches").select("number").where("digest", "=", digest).executeTakeFirst()) return;
  const number = await writing.next("sketches");
  await db.insertInto("sketches").values({ number, digest, version, words, anchors: anchors.length }).execute();
  for (const piece of inPieces(marksOf(sketch), PIECE)) {
    await db
      .insertInto("marks")
      .values(piece.map((mark) => ({ mark, sketch: number })))
      .execute();
  }
}

function marksOf({ bands, anchors }: KeptSketch): readonly number[] {
  return [...new Set([...bands.map((band) => band * 2), ...anchors.map((anchor) => anchor * 2 + 1)])];
}
