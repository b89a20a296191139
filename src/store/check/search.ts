import type { CheckHooks } from "../face.ts";
import { inPieces } from "../paging.ts";
import { indexRows, readOffsets, readTerms } from "../search/index-document.ts";
import type { Database } from "../tables.ts";
import type { Findings } from "./findings.ts";
import { walk } from "./walk.ts";

/** The index holds, for every text, the terms it should, and no others; and the places that its analyser gives. */
export async function checkSearch(db: Database, findings: Findings, tokensOf: CheckHooks["tokensOf"]): Promise<void> {
  const counts = new Map<number, number>();
  const rows = await db
    .selectFrom("postings")
    .select((of) => ["document", of.fn.countAll<number>().as("terms")])
    .groupBy("document")
    .execute();
  for (const { document, terms } of rows) counts.set(document, Number(terms));
  await walk(
    db,
    findings,
    "indexed",
    ({ document }) => String(document),
    async (row) => {
      const { document, analyser, length, terms, offsets } = row;
      const found = counts.get(document) ?? 0;
      counts.delete(document);
      const kept = readTerms(terms);
      if (kept.length !== found) return `has ${found} terms of ${kept.length}`;
      if (readOffsets(offsets).length !== length) return `has places for ${readOffsets(offsets).length} words of ${length}`;
      if (!tokensOf) return null;
      const known = await db.selectFrom("documents").select("id").where("number", "=", document).executeTakeFirst();
      const tokens = known ? await tokensOf(known.id, analyser) : null;
      if (!tokens) return null;
      const made = indexRows(tokens);
      if (!sameBytes(made.offsets, offsets)) return "its words stand elsewhere";
      const places = await placesOf(db, document, kept);
      const isSame = made.postings.every(({ term, places: expected }) => sameBytes(expected, places.get(term)));
      return isSame && made.postings.length === kept.length ? null : "its terms are not what its analyser gives";
    },
  );
  for (const document of counts.keys()) findings.problem("search", String(document), "has terms but is not indexed");
}

async function placesOf(db: Database, document: number, terms: readonly string[]): Promise<ReadonlyMap<string, Uint8Array>> {
  const places = new Map<string, Uint8Array>();
  for (const piece of inPieces(terms, 200)) {
    const rows = await db
      .selectFrom("postings")
      .select(["term", "places"])
      .where("document", "=", document)
      .where("term", "in", piece)
      .execute();
    for (const row of rows) places.set(row.term, row.places);
  }
  return places;
}

function sameBytes(a: Uint8Array, b: Uint8Array | undefined): boolean {
  return b !== undefined && Buffer.compare(a, b) === 0;
}
