import { type ClaimsOfText, familyWith } from "../../record/index.ts";
import { getNumber } from "../document-number.ts";
import type { Writing } from "../numbering.ts";
import { inPieces } from "../paging.ts";
import type { Database, Session, Tables } from "../tables.ts";
import { numbered, readTraits, valuesOf, writeTraits } from "./traits.ts";

const PIECE = 100;
/** Before all days: of claims that nobody dates. */
export const NO_DAY = -99_999_999;
/** So much of an id orders claims of one day. */
const TIE_DIGITS = 12;

/** Puts a text's claims, and what it can be told apart by, in place of those that were there. Throws RangeError where the text is not kept. */
export async function indexClaims(writing: Writing, id: string, text: ClaimsOfText): Promise<void> {
  const { db } = writing;
  const document = await getNumber(db, id);
  await forgetClaims(db, document);
  const { claims, processes, outlet, language, published } = text;
  const actors = await numbered(
    writing,
    "actor",
    claims.flatMap((claim) => claim.actors),
  );
  const kinds = await numbered(
    writing,
    "kind",
    claims.map(({ list, kind }) => `${list}:${kind}`),
  );
  const processOf = await numbered(
    writing,
    "process",
    claims.map(({ process }) => process),
  );
  const traits = {
    process: [...(await numbered(writing, "process", processes)), ...processOf],
    actor: actors,
    kind: kinds,
    outlet: outlet === null ? [] : await numbered(writing, "outlet", [outlet]),
    language: language === "" ? [] : await numbered(writing, "language", [language]),
  };
  const tie = Number.parseInt(id.slice(0, TIE_DIGITS), 16);
  const rows: Tables["claims"][] = [];
  const actorRows: Tables["claim_actors"][] = [];
  let at = 0;
  for (const [ordinal, { claim, list, actors: own, day, start, end, review }] of claims.entries()) {
    const order = { document, ordinal, day: day ?? NO_DAY, tie };
    rows.push({
      ...order,
      list,
      kind: kinds[ordinal] ?? 0,
      process: processOf[ordinal] ?? 0,
      claim,
      start_at: start,
      end_at: end,
      review,
    });
    for (const actor of actors.slice(at, at + own.length)) actorRows.push({ actor, ...order });
    at += own.length;
  }
  for (const piece of inPieces(rows, PIECE)) await db.insertInto("claims").values(piece).execute();
  for (const piece of inPieces(actorRows, PIECE)) await db.insertInto("claim_actors").values(piece).execute();
  const days = { first: published?.first ?? null, last: published?.last ?? null };
  await db
    .insertInto("described")
    .values({ document, ...days, traits: writeTraits(traits) })
    .execute();
  await countUp(db);
}

/** The fact that another text can be told apart, or otherwise than before: a number that rises. */
export const DESCRIBED = "described";

async function countUp(db: Session): Promise<void> {
  const before = await db.selectFrom("facts").select("value").where("name", "=", DESCRIBED).executeTakeFirst();
  const value = String(Number(before?.value ?? 0) + 1);
  await db
    .insertInto("facts")
    .values({ name: DESCRIBED, value })
    .onConflict((on) => on.column("name").doUpdateSet({ value }))
    .execute();
}

async function forgetClaims(db: Session, document: number): Promise<void> {
  await db.deleteFrom("claims").where("document", "=", document).execute();
  await db.deleteFrom("claim_actors").where("document", "=", document).execute();
  await db.deleteFrom("described").where("document", "=", document).execute();
}

/** For each process, and each family of several, how many of its texts first came after the end of a day. */
export async function arrivals(db: Database, since: string): Promise<ReadonlyMap<string, number>> {
  const rows = await db
    .selectFrom("described")
    .innerJoin("sightings", "sightings.document", "described.document")
    .select("described.traits")
    .groupBy(["described.document", "described.traits"])
    .having((of) => of(of.fn<string>("substr", [of.fn.min("sightings.received"), of.lit(1), of.lit(since.length)]), ">", since))
    .execute();
  const told = rows.map(({ traits }) => readTraits(traits).process);
  const names = await valuesOf(db, [...new Set(told.flat())]);
  const counts = new Map<string, number>();
  for (const numbers of told) {
    const processes = numbers.map((number) => names.get(number) ?? "");
    const taken = processes.flatMap((process) => familyWith(process) ?? []);
    for (const process of new Set([...processes, ...taken])) counts.set(process, (counts.get(process) ?? 0) + 1);
  }
  return counts;
}
