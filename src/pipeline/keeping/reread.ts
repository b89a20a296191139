import { type Diagnostic, PourparlersError } from "../../claims/index.ts";
import { LANGUAGES } from "../../intake/index.ts";
import type { Reader, ReadingOutcome } from "../../reading/index.ts";
import { attachReviews, type ClaimReview, decisionsOf } from "../../record/index.ts";
import type { Store, StoreReader, StoreWriter } from "../../store/index.ts";
import type { Document } from "../../text/index.ts";
import { failureOf } from "../read-reports.ts";
import { keptDocument } from "./documents.ts";
import { indexTokensOf } from "./index-tokens.ts";
import { analyserOf } from "./keep-arrival.ts";
import type { KeepingParts } from "./keep-reports.ts";
import { freshenRecord } from "./rebuild.ts";
import { foldingInto } from "./record-fold.ts";

/** What became of one text that was to be read again. */
export interface Reread {
  readonly document: string;
  /** How its first sighting was called. */
  readonly source: string;
  readonly diagnostics: readonly Diagnostic[];
  /** Decisions that found their claim in the reading before and do not in the new one. */
  readonly orphaned: readonly ClaimReview[];
}

const BATCH = 16;

/** Ids of the texts whose current reading this reader did not make, in the order they came. */
export async function staleDocuments(store: StoreReader, reader: Reader): Promise<readonly string[]> {
  const stale = new Set<string>();
  const tried = new Map<string, number>();
  for (const language of LANGUAGES)
    for await (const id of store.unreadBy(reader.stampOf(language))) tried.set(id, (tried.get(id) ?? 0) + 1);
  // Each language has a stamp of its own: a text that no stamp fits was read by another reader.
  for (const [id, times] of tried) if (times === LANGUAGES.length) stale.add(id);
  return [...stale];
}

/**
 * Reads anew what another version, model or state of knowledge has read. Earlier readings are kept; decisions find
 * their claims again or are named as orphaned. It may be broken off and repeated.
 */
export async function* reread(
  documents: readonly string[],
  parts: Omit<KeepingParts, "clock">,
): AsyncGenerator<readonly Reread[]> {
  const { store, reader, signal } = parts;
  await freshenRecord(store);
  for (let at = 0; at < documents.length; at += BATCH) {
    await new Promise((resolve) => setImmediate(resolve));
    if (signal?.aborted) return;
    yield await rereadBatch(documents.slice(at, at + BATCH), store, reader);
  }
}

async function rereadBatch(ids: readonly string[], store: Store, reader: Reader): Promise<readonly Reread[]> {
  const texts: Document[] = [];
  for (const id of ids) {
    const document = await keptDocument(store, id);
    if (document) texts.push(document);
  }
  const outcomes = [...reader.readAll(texts)];
  return store.write(async (to) => {
    const folding = foldingInto(to, to);
    const rereads: Reread[] = [];
    for (const outcome of outcomes) rereads.push(await rereadOne(to, outcome));
    for (const { document, diagnostics } of rereads) if (diagnostics.length === 0) await folding.report(document);
    await folding.end();
    return rereads;
  });
}

async function rereadOne(store: StoreWriter, outcome: ReadingOutcome): Promise<Reread> {
  const { id } = outcome.document;
  const source = (await store.document(id))?.sightings[0]?.source ?? id;
  if ("error" in outcome) return { document: id, source, diagnostics: [failureOf(source, outcome.error)], orphaned: [] };
  const { reading, analysis } = outcome;
  const decided = decisionsOf((await store.reviewsOf(id)).length === 0 ? [] : await store.reviews()).byDocument.get(id) ?? [];
  const before = await store.reading(id);
  const wasOrphaned = new Set(before ? attachReviews(before, decided).orphaned.map((review) => review.id) : []);
  const orphaned = attachReviews(reading, decided).orphaned.filter((review) => !wasOrphaned.has(review.id));
  try {
    await store.addReading(reading);
  } catch (error) {
    if (!(error instanceof PourparlersError) || error.code !== "reading-invalid") throw error;
    return { document: id, source, diagnostics: [failureOf(source, new Error(error.message))], orphaned: [] };
  }
  await store.index(id, analyserOf(reading), indexTokensOf(analysis));
  return { document: id, source, diagnostics: [], orphaned };
}
