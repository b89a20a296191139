import { loadKnowledge } from "../../knowledge/index.ts";
import { decisionsOf, PartsInMemory, type RecordPart } from "../../record/index.ts";
import type { Store, StoreReader, StoreWriter } from "../../store/index.ts";
import { packageVersion } from "../package-files.ts";

const NOTE = "record";
const PIECE = 500;

/** The parts of the record, folded anew from the current readings and decisions: what the parts that grew must equal. */
export async function* rebuiltParts(store: StoreReader): AsyncGenerator<RecordPart> {
  const { byDocument } = decisionsOf(await store.reviews());
  const parts = new PartsInMemory();
  for await (const report of store.reports())
    parts.fold({ kind: "report", report, reviews: byDocument.get(report.reading.document.id) ?? [] });
  yield* parts.all();
}

/** Makes the record of a store anew. */
export async function rebuildRecord(store: StoreWriter): Promise<void> {
  await store.clearParts();
  let piece: RecordPart[] = [];
  const write = async () => {
    await store.changeParts(piece);
    piece = [];
  };
  for await (const part of rebuiltParts(store)) {
    piece.push(part);
    if (piece.length >= PIECE) await write();
  }
  await write();
  await store.setNote(NOTE, recordStamp());
}

/** Makes the record anew where another version or another state of knowledge folded it; true where it did. */
export async function freshenRecord(store: Store): Promise<boolean> {
  if ((await store.note(NOTE)) === recordStamp()) return false;
  await store.write(rebuildRecord);
  return true;
}

/** What folds a record: the parts of another stamp may be of another shape. */
export function recordStamp(): string {
  return `${packageVersion()} ${loadKnowledge().version}`;
}
