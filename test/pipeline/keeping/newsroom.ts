import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Reading } from "../../../src/claims/index.ts";
import type { Intake } from "../../../src/intake/index.ts";
import { type Kept, keepReports, openRecord } from "../../../src/pipeline/index.ts";
import type { Reader } from "../../../src/reading/index.ts";
import type { Report } from "../../../src/record/index.ts";
import { openStore, type Store } from "../../../src/store/index.ts";
import type { Document } from "../../../src/text/index.ts";

const folder = mkdtempSync(join(tmpdir(), "pp-keeping-"));
process.once("exit", () => rmSync(folder, { recursive: true, force: true }));
let stores = 0;

const NOON = () => new Date("2024-03-14T12:00:00.000Z");

export function newStore(): Promise<Store> {
  return openStore(join(folder, `store-${++stores}.db`), { clock: NOON });
}

/** A report that comes in, with what was said about it where it was met. */
export function intakeOf({ reading }: Report, source: string, said: Partial<Document> = {}): Intake {
  return { source, document: { ...reading.document, ...said }, diagnostics: [], bytes: new TextEncoder().encode(source) };
}

/** Reads only these reports, as they were made up; a text it does not know breaks it. */
export function readerOf(reports: readonly Report[], version = "1.0.0"): Reader & { readonly reads: string[] } {
  const known = new Map(reports.map(({ reading }) => [reading.document.id, reading]));
  const reads: string[] = [];
  const stampOf = (language: string): Reading["reader"] => ({
    version,
    models: { [`${language}.model`]: `hash of ${language}` },
  });
  const read = (document: Document): Reading => {
    const reading = known.get(document.id);
    if (!reading) throw new Error(`cannot read ${document.id}`);
    reads.push(document.id);
    return { ...reading, document, reader: stampOf(document.language) };
  };
  return {
    reads,
    read,
    stampOf,
    *readAll(documents) {
      for (const document of documents) {
        try {
          const analysis = { text: document.text, language: document.language, sentences: [] };
          yield { document, reading: read(document), analysis };
        } catch (error) {
          yield { document, error };
        }
      }
    },
  };
}

export async function keep(
  store: Store,
  reader: Reader,
  intakes: readonly Intake[],
  signal?: AbortSignal,
): Promise<readonly Kept[]> {
  async function* coming() {
    yield* intakes;
  }
  return (await Array.fromAsync(keepReports(coming(), { store, reader, clock: NOON, ...(signal ? { signal } : {}) }))).flat();
}

/** The whole record and its parts, to be compared. */
export async function contentsOf(store: Store): Promise<{ readonly record: string; readonly parts: string }> {
  const record = await (await openRecord(store)).record();
  return { record: JSON.stringify(record), parts: JSON.stringify(await Array.fromAsync(store.allParts())) };
}
