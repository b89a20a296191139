/**
 * Reads sets of reports written by us into a store, as a user would, and asks of their record what somebody who read them
 * would look for: `npm run eval:record [-- --set NAME…] [--misses] [--store FILE]`. Prints the weighted recall of each set
 * and which traps it fell into. A set is a folder of `record/` with the file of its name beside it. `--store` keeps the
 * store of one set, to be looked at with the commands.
 */
import { mkdtempSync, readdirSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { parseArgs } from "node:util";
import { loadGuesser, NO_METADATA, nodeFiles, readInputs } from "../src/intake/index.ts";
import { loadKnowledge } from "../src/knowledge/index.ts";
import { keepReports, MODELS_FOLDER, openModels, openRecord, packageVersion } from "../src/pipeline/index.ts";
import { createReader } from "../src/reading/index.ts";
import type { DossierRecord } from "../src/record/index.ts";
import { openStore } from "../src/store/index.ts";
import { type Check, scoreOf } from "./record/checks.ts";

const { values: flags } = parseArgs({
  options: { set: { type: "string", multiple: true }, misses: { type: "boolean", default: false }, store: { type: "string" } },
});
const clock = () => new Date("2026-01-01T00:00:00Z");
const reader = createReader({ analysers: openModels(MODELS_FOLDER), knowledge: loadKnowledge(), version: packageVersion() });

const SETS = fileURLToPath(new URL("record/", import.meta.url));

/** The only list of checks that the file of a set hands out. */
async function checksOf(set: string): Promise<readonly Check[]> {
  const handed: Readonly<Record<string, readonly Check[]>> = await import(join(SETS, `${set}.ts`));
  const [checks] = Object.values(handed);
  if (checks === undefined)
    throw new Error(`eval/record/${set}.ts hands out no checks: export them as ${set.toUpperCase()}_CHECKS`);
  return checks;
}

async function recordOf(set: string): Promise<DossierRecord> {
  const folder = join(SETS, set);
  const reports = readdirSync(folder)
    .filter((name) => name.endsWith(".txt"))
    .toSorted()
    .map((name) => join(folder, name));
  const work = mkdtempSync(join(tmpdir(), "record-"));
  const store = await openStore(flags.store ?? join(work, "store.db"), { clock, create: true });
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

const named = readdirSync(SETS, { withFileTypes: true })
  .filter((entry) => entry.isDirectory())
  .map(({ name }) => name)
  .toSorted();
const sets = flags.set ?? named;
for (const set of sets) {
  const checks = await checksOf(set);
  const { recall, sprung, missed, bySort } = scoreOf(await recordOf(set), checks);
  const traps = checks.filter(({ sort }) => sort === "trap").length;
  console.log(`${set}: recall ${(100 * recall).toFixed(1)} %, ${sprung.length} of ${traps} traps sprung`);
  for (const [sort, [found, all]] of bySort) console.log(`  ${sort.padEnd(14)} ${found} / ${all}`);
  for (const { says } of sprung) console.log(`  sprung: ${says}`);
  if (flags.misses) for (const { sort, weight, says } of missed) console.log(`  missed: ${sort} (${weight}) ${says}`);
}
