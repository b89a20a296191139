import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { loadKnowledge } from "../../knowledge/index.ts";
import type { RecordPart } from "../../record/index.ts";
import { openStore, type Store, type StoreReader, type StoreWriter } from "../../store/index.ts";
import { packageVersion, roomStamp } from "../package-files.ts";
import { type Folding, foldingInto } from "./record-fold.ts";

const NOTE = "record";
/** So many reports are folded before what they changed is written: no more is ever held, however many there are. */
const PIECE = 50;

/**
 * The parts of the record, folded anew from the current readings and decisions: what the parts that grew must equal.
 * They are folded in a store of their own, in a temporary folder, which goes when the last was taken.
 */
export async function* rebuiltParts(store: StoreReader): AsyncGenerator<RecordPart> {
  const folder = mkdtempSync(join(tmpdir(), "pourparlers-record-"));
  let scratch: Store | null = null;
  try {
    scratch = await openStore(join(folder, "record.db"), { clock: () => new Date(0) });
    await scratch.write(async ({ parts, changeParts }) => foldAll(store, foldingInto(store, { parts, changeParts })));
    yield* scratch.allParts();
  } finally {
    await scratch?.close();
    rmSync(folder, { recursive: true, force: true });
  }
}

/** Makes the record of a store anew. */
export async function rebuildRecord(store: StoreWriter): Promise<void> {
  await store.clearParts();
  await foldAll(store, foldingInto(store, store));
  await store.setNote(NOTE, recordStamp());
}

async function foldAll(store: StoreReader, folding: Folding): Promise<void> {
  let folded = 0;
  for await (const id of store.documentIds()) {
    await folding.report(id);
    if (++folded % PIECE === 0) await folding.end();
  }
  await folding.end();
}

/** Makes the record anew where another version or another state of knowledge folded it; true where it did. */
export async function freshenRecord(store: Store): Promise<boolean> {
  if ((await store.note(NOTE)) === recordStamp()) return false;
  await store.write(rebuildRecord);
  return true;
}

/** What folds a record: the parts of another stamp may be of another shape. */
export function recordStamp(): string {
  return `${packageVersion()} ${roomStamp("record")} ${loadKnowledge().version}`;
}
