import type { Review } from "../record/index.ts";
import type { Writing } from "./numbering.ts";
import { inPieces } from "./paging.ts";
import type { Database } from "./tables.ts";
import { shortKey, storable } from "./words.ts";

/** Adds to the log what is not there yet; gives how many that were. */
export async function addReviews(writing: Writing, reviews: readonly Review[]): Promise<number> {
  const { db } = writing;
  let added = 0;
  for (const piece of inPieces(reviews, 100)) {
    const ids = piece.map(({ id }) => shortKey(id));
    const rows = await db.selectFrom("reviews").select("id").where("id", "in", ids).execute();
    const there = new Set(rows.map(({ id }) => id));
    for (const review of piece) {
      const id = shortKey(review.id);
      if (there.has(id)) continue;
      there.add(id);
      added++;
      await db
        .insertInto("reviews")
        .values({
          number: await writing.next("reviews"),
          id,
          document: review.kind === "claim" ? review.target.document : null,
          made_at: storable(review.at),
          made_by: storable(review.by),
          body: JSON.stringify(review),
          added: await writing.commit(),
        })
        .execute();
    }
  }
  return added;
}

export async function allReviews(db: Database): Promise<readonly Review[]> {
  return parsed(await db.selectFrom("reviews").select("body").orderBy("number").execute());
}

export async function reviewsOf(db: Database, document: string): Promise<readonly Review[]> {
  return parsed(await db.selectFrom("reviews").select("body").where("document", "=", document).orderBy("number").execute());
}

export async function reviewsOfNoText(db: Database): Promise<readonly Review[]> {
  return parsed(await db.selectFrom("reviews").select("body").where("document", "is", null).orderBy("number").execute());
}

/** Decisions about texts that are not kept: they wait. */
export async function orphanedReviews(db: Database): Promise<readonly Review[]> {
  return parsed(
    await db
      .selectFrom("reviews")
      .leftJoin("documents", "documents.id", "reviews.document")
      .select("body")
      .where("reviews.document", "is not", null)
      .where("documents.number", "is", null)
      .orderBy("reviews.number")
      .execute(),
  );
}

function parsed(rows: readonly { readonly body: string }[]): readonly Review[] {
  return rows.map(({ body }) => JSON.parse(body) as Review);
}
