import { createHash } from "node:crypto";
import type { Reading } from "../src/claims/index.ts";
import { NO_METADATA } from "../src/intake/index.ts";
import { keepReports, openDossiers } from "../src/pipeline/index.ts";
import type { Reader } from "../src/reading/index.ts";
import type { Store } from "../src/store/index.ts";
import { madeReading } from "./made-readings.ts";

interface MadeStoreOptions {
  readonly store: Store;
  readonly reports: number;
  /** The number of the first of them; 0 when absent. */
  readonly from?: number;
  readonly clock: () => Date;
  /** All of them about this process; without it, few processes fill the papers. */
  readonly only?: number;
  /** False: their dossiers are left as they are. */
  readonly assembles?: boolean;
  /** Told every few hundred reports. */
  readonly progress?: (kept: number) => void;
}

/** Keeps so many made-up reports as `pourparlers add` does, and assembles their dossiers in both languages; says how many are kept. */
export async function keepMade(options: MadeStoreOptions): Promise<number> {
  const { store, reports, from = 0, clock, only, assembles = true, progress } = options;
  const readings = new Map<string, Reading>();
  const stamp = { version: "1.0.0", models: {} };
  const read = (id: string): Reading => {
    const reading = readings.get(id);
    if (!reading) throw new Error(id);
    readings.delete(id);
    return reading;
  };
  const reader: Reader = {
    read: ({ id }) => read(id),
    stampOf: () => stamp,
    *readAll(texts) {
      for (const document of texts) {
        const sentences = { text: document.text, language: document.language, sentences: [] };
        yield { document, reading: read(document.id), analysis: sentences };
      }
    },
  };
  async function* intakes() {
    for (let number = from; number < from + reports; number++) {
      const made = madeReading(number, only);
      const id = createHash("sha256").update(made.document.text).digest("hex");
      const reading = { ...made, reader: stamp, document: { ...made.document, id } };
      readings.set(id, reading);
      yield { source: `made/${number}.txt`, document: { ...NO_METADATA, ...reading.document }, diagnostics: [], bytes: null };
    }
  }
  let kept = 0;
  for await (const batch of keepReports(intakes(), { store, reader, clock })) {
    for (const { as } of batch) kept += as === "new" ? 1 : 0;
    if (kept % 800 < batch.length) progress?.(kept);
  }
  for (const language of assembles ? ["en", "fr"] : []) await openDossiers(store, { language }).refresh();
  return kept;
}
