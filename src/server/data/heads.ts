import { compareSaid } from "../../pipeline/index.ts";
import { parseQuery, type StoredDocument, type StoreReader } from "../../store/index.ts";
import type { DocumentHead, Near } from "../contract/index.ts";
import type { Desk } from "../desk.ts";
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

/** What a report is looked for with. */
interface Finding extends Pick<Desk, "lemmasOf"> {
  readonly store: StoreReader;
}

const LEAST = 4;
const MOST_NEAR = 5;
/** Ids are shown no longer, whatever was asked for. */
const SHOWN = 80;

/** Throws PourparlersError "document-unknown", with those whose ids begin or end alike or, where words were given, that have them. */
export async function getDocument(desk: Finding, id: string): Promise<StoredDocument> {
  const found = await desk.store.document(id);
  if (found) return found;
  const near: Near[] = [];
  for (const one of /^[0-9a-f]+$/i.test(id) ? await alike(desk.store, id.toLowerCase()) : await byWords(desk, id)) {
    const document = await desk.store.document(one);
    if (document) near.push({ id: one, name: headOf(document).title ?? headOf(document).source });
  }
  throw new Refusal("document-unknown", { document: shortened(id) }, { near });
}

/** The ids that have most of their beginning or end in common with what was asked for. */
async function alike(store: StoreReader, sought: string): Promise<readonly string[]> {
  const best: { readonly id: string; readonly shared: number }[] = [];
  for await (const id of store.documentIds()) {
    const shared = Math.max(sharedStart(id, sought), sharedEnd(id, sought));
    if (shared >= LEAST) best.push({ id, shared });
  }
  return best
    .sort((a, b) => b.shared - a.shared || (a.id < b.id ? -1 : 1))
    .slice(0, MOST_NEAR)
    .map(({ id }) => id);
}

function sharedStart(a: string, b: string): number {
  let at = 0;
  while (at < a.length && a[at] === b[at]) at++;
  return at;
}

function sharedEnd(a: string, b: string): number {
  let at = 0;
  while (at < a.length && at < b.length && a.at(-1 - at) === b.at(-1 - at)) at++;
  return at;
}

async function byWords({ store, lemmasOf }: Finding, words: string): Promise<readonly string[]> {
  const phrases = parseQuery(shortened(words).replace(/[^\p{L}\p{N}]+/gu, " "), lemmasOf);
  if (phrases.length === 0) return [];
  return (await store.search(phrases, { limit: MOST_NEAR })).hits.map(({ document }) => document);
}

/** What somebody asked for, cut to what can be shown. */
export function shortened(words: string): string {
  return words.length > SHOWN ? `${words.slice(0, SHOWN)}…` : words;
}
