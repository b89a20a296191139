import { PourparlersError } from "../claims/index.ts";
import { loadKnowledge } from "../knowledge/index.ts";
import { findDocuments, findProcess, type KeptRecord } from "../pipeline/index.ts";
import type { StoreReader } from "../store/index.ts";

/** The report that the user means. Throws PourparlersError "document-unknown" and "document-ambiguous". */
export async function documentMeant(store: StoreReader, words: string): Promise<string> {
  const found = await findDocuments(store, words);
  const [only] = found;
  if (only === undefined) throw new PourparlersError("document-unknown", { document: words });
  if (found.length > 1) throw new PourparlersError("document-ambiguous", { document: words, count: found.length });
  return only;
}

/** The process that the user means. Throws PourparlersError "process-unknown" with those that come near. */
export async function processMeant(record: KeptRecord, words: string, language: string): Promise<string> {
  const { process, near } = findProcess(words, await record.processes());
  if (process !== null) return process;
  throw new PourparlersError("process-unknown", { process: words, near: nearOf(near, language) });
}

function nearOf(keys: readonly string[], language: string): string {
  const knowledge = loadKnowledge();
  return keys.map((key) => (knowledge.find(key) ? `${knowledge.nameOf(key, language)} (${key})` : key)).join(", ") || "–";
}
