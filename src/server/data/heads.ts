import { compareSaid } from "../../pipeline/index.ts";
import type { StoredDocument, StoreReader } from "../../store/index.ts";
import type { DocumentHead, Near } from "../contract/index.ts";
import { Refusal } from "../refusal.ts";

/** A kept report as it is named in lists. */
export function headOf({ id, sightings, marking }: StoredDocument): DocumentHead {
  const best = sightings.toSorted(compareSaid)[0];
  const { title = null, outlet = null, published = null, language = "", url = null, source = "" } = best ?? {};
  return { id, title, outlet, published, language, url, source, marking };
}

/** Those of these reports that are kept, by id. */
export async function headsOf(store: StoreReader, ids: Iterable<string>): Promise<ReadonlyMap<string, DocumentHead>> {
  const heads = new Map<string, DocumentHead>();
  for (const id of new Set(ids)) {
    const found = await store.document(id);
    if (found) heads.set(id, headOf(found));
  }
  return heads;
}

const LEAST = 4;
const MOST_NEAR = 5;
/** Ids are shown no longer, whatever was asked for. */
const SHOWN = 80;

/** Throws PourparlersError "document-unknown", with those whose ids begin so. */
export async function getDocument(store: StoreReader, id: string): Promise<StoredDocument> {
  const found = await store.document(id);
  if (found) return found;
  throw new Refusal("document-unknown", { document: shortened(id) }, { near: await nearDocuments(store, id) });
}

async function nearDocuments(store: StoreReader, start: string): Promise<Near[]> {
  const near: Near[] = [];
  if (start.length < LEAST || !/^[0-9a-f]+$/.test(start)) return near;
  for await (const id of store.documentIds()) {
    if (!id.startsWith(start)) continue;
    const found = await store.document(id);
    if (found) near.push({ id, name: headOf(found).title ?? headOf(found).source });
    if (near.length >= MOST_NEAR) break;
  }
  return near;
}

/** What somebody asked for, cut to what can be shown. */
export function shortened(words: string): string {
  return words.length > SHOWN ? `${words.slice(0, SHOWN)}…` : words;
}
