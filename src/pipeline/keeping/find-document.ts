import type { StoreReader } from "../../store/index.ts";

const LEAST = 4;

/** Ids of the texts that somebody means by an id, its beginning (four characters and more) or the source they came from. */
export async function findDocuments(store: StoreReader, words: string): Promise<readonly string[]> {
  if (await store.document(words)) return [words];
  const found: string[] = [];
  const isStart = /^[0-9a-f]+$/.test(words) && words.length >= LEAST;
  for await (const id of store.documentIds()) if (isStart && id.startsWith(words)) found.push(id);
  if (found.length > 0) return found;
  for await (const id of store.documentIds()) {
    const document = await store.document(id);
    if (document?.sightings.some(({ source }) => source === words || source.endsWith(`/${words}`))) found.push(id);
  }
  return found;
}
