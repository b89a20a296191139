import { findBytes, findText } from "./contents.ts";
import { findNumber } from "./document-number.ts";
import { documentIds, findDocument, isSeen } from "./documents.ts";
import type { StoreCounts, StoreReader } from "./face.ts";
import { linksOf } from "./links.ts";
import { findClaims } from "./listing/find-claims.ts";
import { arrivals } from "./listing/index-claims.ts";
import { markingsOf } from "./markings.ts";
import { findNote } from "./notes.ts";
import { membersOf } from "./origins.ts";
import { allParts, partsByKey, partsOf, processesOf } from "./parts.ts";
import { findReading, readingsOf, unreadBy } from "./readings.ts";
import { findReport, reports } from "./reports.ts";
import { allReviews, orphanedReviews, reviewsOf, reviewsOfNoText } from "./reviews.ts";
import { revisionOf, revisions } from "./revisions.ts";
import { search } from "./search/search.ts";
import type { Database, Tables } from "./tables.ts";
import { findView, viewIds, viewLists, viewPieces, viewsOf } from "./views.ts";

/** Everything that can be asked, of a connection or within a transaction. */
export function readFace(db: Database): StoreReader {
  return {
    document: (id) => findDocument(db, id),
    isSeen: (seen) => isSeen(db, seen),
    text: (id) => findText(db, id),
    bytes: (hash) => findBytes(db, hash),
    documentIds: () => documentIds(db),
    reading: (id, reader) => findReading(db, id, reader),
    readingsOf: (id) => readingsOf(db, id),
    reports: () => reports(db),
    report: (id) => findReport(db, id),
    unreadBy: (reader) => unreadBy(db, reader),
    membersOf: (origin) => membersOf(db, origin),
    linksOf: (id) => linksOf(db, id),
    markingsOf: (id) => markingsOf(db, id),
    reviews: () => allReviews(db),
    reviewsOf: (id) => reviewsOf(db, id),
    reviewsOfNoText: () => reviewsOfNoText(db),
    orphanedReviews: () => orphanedReviews(db),
    parts: (keys) => partsByKey(db, keys),
    partsOf: (process) => partsOf(db, process),
    allParts: () => allParts(db),
    processes: () => processesOf(db),
    revisions: () => revisions(db),
    revisionOf: (process) => revisionOf(db, process),
    keptView: (process, variant) => findView(db, process, variant),
    keptViews: (variant) => viewsOf(db, variant),
    viewIds: (view, section) => viewIds(db, view, section),
    viewPieces: (view, section, range) => viewPieces(db, view, section, range),
    viewLists: (view, sections) => viewLists(db, view, sections),
    arrivals: (since) => arrivals(db, since),
    claims: (query) => findClaims(db, query),
    search: (phrases, options) => search(db, phrases, options),
    indexedBy: async (id) => {
      const document = await findNumber(db, id);
      if (document === null) return null;
      const row = await db.selectFrom("indexed").select("analyser").where("document", "=", document).executeTakeFirst();
      return row?.analyser ?? null;
    },
    counts: () => countsOf(db),
    revision: async () => {
      const last = await db.selectFrom("commits").select("number").orderBy("number", "desc").limit(1).executeTakeFirst();
      return Number(last?.number ?? 0);
    },
    note: (name) => findNote(db, name),
  };
}

async function countsOf(db: Database): Promise<StoreCounts> {
  const count = async (table: keyof Tables) => {
    const row = await db
      .selectFrom(table)
      .select((of) => of.fn.countAll<number>().as("rows"))
      .executeTakeFirst();
    return Number(row?.rows ?? 0);
  };
  return {
    documents: await count("documents"),
    sightings: await count("sightings"),
    readings: await count("readings"),
    reviews: await count("reviews"),
    links: await count("links"),
    parts: await count("parts"),
    indexed: await count("indexed"),
  };
}
