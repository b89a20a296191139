/** Reads reports written by us into a store, as a user would, and gives its record. */
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { loadGuesser, NO_METADATA, nodeFiles, readInputs } from "../src/intake/index.ts";
import { loadKnowledge } from "../src/knowledge/index.ts";
import { keepReports, MODELS_FOLDER, openModels, openRecord, packageVersion } from "../src/pipeline/index.ts";
import { createReader } from "../src/reading/index.ts";
import type { DossierRecord } from "../src/record/index.ts";
import { openStore } from "../src/store/index.ts";

const clock = () => new Date("2026-01-01T00:00:00Z");
const reader = createReader({ analysers: openModels(MODELS_FOLDER), knowledge: loadKnowledge(), version: packageVersion() });

/** The record of these files, in a store of its own: kept in `file` where one is named, else thrown away. */
export async function recordOf(reports: readonly string[], file?: string): Promise<DossierRecord> {
  const work = mkdtempSync(join(tmpdir(), "record-"));
  const store = await openStore(file ?? join(work, "store.db"), { clock, create: true });
  try {
    const intakes = readInputs(reports, { given: NO_METADATA, maxBytes: 10_000_000 }, { files: nodeFiles, guesser: loadGuesser });
    for await (const batch of keepReports(intakes, { store, reader, clock }))
      for (const { as, source, diagnostics } of batch)
        if (as === "failed") console.log(`${source}: not kept (${diagnostics.map(({ code }) => code).join(", ")})`);
    return await (await openRecord(store)).record();
  } finally {
    await store.close();
    rmSync(work, { recursive: true, force: true });
  }
}
