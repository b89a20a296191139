import { hashOf, type Packed, pack, packText, unpackAs, unpackTextAs } from "./packed.ts";
import type { Database, Session } from "./tables.ts";

/** Keeps bytes under their sha256, once. */
export async function addBytes(db: Session, bytes: Uint8Array): Promise<string> {
  return add(db, hashOf(bytes), () => pack(bytes));
}

/** Keeps a text, as UTF-8, under its sha256, once. */
export async function addText(db: Session, text: string): Promise<string> {
  return add(db, hashOf(text), () => packText(text));
}

async function add(db: Session, hash: string, packed: () => Packed): Promise<string> {
  const there = await db.selectFrom("contents").select("hash").where("hash", "=", hash).executeTakeFirst();
  if (!there)
    await db
      .insertInto("contents")
      .values({ hash, ...packed() })
      .execute();
  return hash;
}

async function find(db: Database, hash: string): Promise<Packed | null> {
  const row = await db.selectFrom("contents").select(["size", "encoding", "data"]).where("hash", "=", hash).executeTakeFirst();
  return row ?? null;
}

/** Bytes by their hash. Throws PourparlersError "content-damaged". */
export async function findBytes(db: Database, hash: string): Promise<Uint8Array | null> {
  const packed = await find(db, hash);
  return packed && unpackAs(hash, packed);
}

export async function findText(db: Database, hash: string): Promise<string | null> {
  const packed = await find(db, hash);
  return packed && unpackTextAs(hash, packed);
}
