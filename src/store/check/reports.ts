import { checkReading, readingSchema } from "../../claims/index.ts";
import { hashOf, unpackAs } from "../packed.ts";
import { readingOf } from "../readings.ts";
import type { Database } from "../tables.ts";
import type { Findings } from "./findings.ts";
import { walk } from "./walk.ts";

/** Bytes and texts are what their hashes say. */
export async function checkContents(db: Database, findings: Findings): Promise<void> {
  await walk(
    db,
    findings,
    "contents",
    ({ hash }) => hash,
    async (row) => {
      unpackAs(row.hash, row);
      return null;
    },
  );
}

/** Every document has its text, a sighting, the reading and the marking it says it has. */
export async function checkDocuments(db: Database, findings: Findings): Promise<void> {
  await walk(
    db,
    findings,
    "documents",
    ({ id }) => id,
    async ({ number, id, reading, marking }) => {
      if (!(await db.selectFrom("contents").select("hash").where("hash", "=", id).executeTakeFirst())) return "has no text";
      if (!(await db.selectFrom("sightings").select("number").where("document", "=", number).limit(1).executeTakeFirst()))
        return "has no sighting";
      if (reading !== null) {
        const row = await db.selectFrom("readings").select("document").where("number", "=", reading).executeTakeFirst();
        if (row?.document !== number) return `its reading ${reading} is not there`;
      }
      const said = await db
        .selectFrom("markings")
        .select("level")
        .where("document", "=", number)
        .orderBy("number", "desc")
        .limit(1)
        .executeTakeFirst();
      return (said?.level ?? null) === marking ? null : `is marked ${marking}, the log says ${said?.level ?? null}`;
    },
  );
  await walk(
    db,
    findings,
    "sightings",
    ({ id }) => id,
    async ({ bytes }) => {
      if (bytes === null) return null;
      const kept = await db.selectFrom("contents").select("hash").where("hash", "=", bytes).executeTakeFirst();
      return kept ? null : "its bytes are not there";
    },
  );
}

/**
 * Every reading is the one that was kept and is of its document's text; and, where its format is asked after, keeps to
 * it: it did when it came, so that for a copy the hash is enough.
 */
export async function checkReadings(db: Database, findings: Findings, withFormat: boolean): Promise<void> {
  await walk(
    db,
    findings,
    "readings",
    ({ id }) => id,
    async (row) => {
      const reading = readingOf(row);
      if (!withFormat) return null;
      const parsed = readingSchema.safeParse(reading);
      if (!parsed.success) {
        const [issue] = parsed.error.issues;
        return `does not keep to its format: ${issue?.path.join(".") ?? ""}: ${issue?.message ?? ""}`;
      }
      const [defect] = checkReading(reading);
      if (defect) return `${defect.path}: ${defect.problem}`;
      const document = await db.selectFrom("documents").select("id").where("number", "=", row.document).executeTakeFirst();
      return document?.id === hashOf(reading.document.text) ? null : "is not of its document's text";
    },
  );
}
