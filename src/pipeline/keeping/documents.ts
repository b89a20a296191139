import type { StoreReader } from "../../store/index.ts";
import type { Document } from "../../text/index.ts";
import { compareSaid } from "./best-sighting.ts";

/** A kept text as a report, as its best sighting tells what it is; null where the store has no such text. */
export async function keptDocument(store: StoreReader, id: string): Promise<Document | null> {
  const found = await store.document(id);
  const [best] = found?.sightings.toSorted(compareSaid) ?? [];
  const text = best ? await store.text(id) : null;
  if (!best || text === null) return null;
  const { language, title, published, url, outlet } = best;
  return { id, language, title, published, url, outlet, text };
}
