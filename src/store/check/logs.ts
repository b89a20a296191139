import { orphanedReviews } from "../reviews.ts";
import type { Database } from "../tables.ts";
import type { Findings } from "./findings.ts";
import { jsonProblem, walk } from "./walk.ts";

/** Decisions can be read; those about texts that are not kept are told, and are no damage. */
export async function checkReviews(db: Database, findings: Findings): Promise<void> {
  await walk(
    db,
    findings,
    "reviews",
    ({ id }) => id,
    async ({ body }) => jsonProblem(body),
  );
  for (const review of await orphanedReviews(db)) {
    findings.remark("reviews", review.id, "is about a text that is not kept");
  }
}

export async function checkLinks(db: Database, findings: Findings): Promise<void> {
  await walk(
    db,
    findings,
    "links",
    ({ number }) => String(number),
    async ({ body }) => jsonProblem(body),
  );
}

/** Every family is called by a document that is kept, every member has its family. */
export async function checkOrigins(db: Database, findings: Findings): Promise<void> {
  await walk(
    db,
    findings,
    "families",
    ({ family }) => family,
    async ({ origin }) =>
      (await db.selectFrom("documents").select("number").where("id", "=", origin).executeTakeFirst())
        ? null
        : "is called by a document that is not kept",
  );
  await walk(
    db,
    findings,
    "members",
    ({ document }) => String(document),
    async ({ family, setting }) =>
      (await db.selectFrom("families").select("family").where("family", "=", family).executeTakeFirst())
        ? jsonProblem(setting)
        : "its family is not there",
  );
}

/** Tells where the clock had been set back; what was written then is dated as the write before it. */
export async function checkCommits(db: Database, findings: Findings): Promise<void> {
  let before = "";
  await walk(
    db,
    findings,
    "commits",
    ({ number }) => String(number),
    async ({ number, at, clock }) => {
      if (clock !== null) findings.remark("clock", String(number), `the clock said ${clock}, after a write of ${at}`);
      const isInOrder = before <= at;
      before = at;
      return isInOrder ? null : "is dated before the write before it";
    },
  );
}
