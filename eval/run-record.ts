/**
 * Reads sets of reports written by us into a store, as a user would, and asks of their record what somebody who read them
 * would look for: `npm run eval:record [-- --set NAME] [--misses] [--store FILE]`. Prints the weighted recall of each set
 * and which traps it fell into. `--store` keeps the store of one set, to be looked at with the commands.
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
import { ADDIS_CHECKS } from "./record/addis.ts";
import { ALGIERS_CHECKS } from "./record/algiers.ts";
import { ASTANA_CHECKS } from "./record/astana.ts";
import { BANGSAMORO_CHECKS } from "./record/bangsamoro.ts";
import { BRUSSELS_CHECKS } from "./record/brussels.ts";
import { BURUNDI_CHECKS } from "./record/burundi.ts";
import { CASAMANCE_CHECKS } from "./record/casamance.ts";
import { CAUCASUS_CHECKS } from "./record/caucasus.ts";
import { CHAD_CHECKS } from "./record/chad.ts";
import { type Check, scoreOf } from "./record/checks.ts";
import { COLOMBIA_CHECKS } from "./record/colombia.ts";
import { CYPRUS_CHECKS } from "./record/cyprus.ts";
import { DARFUR_CHECKS } from "./record/darfur.ts";
import { DOHA_CHECKS } from "./record/doha.ts";
import { DOHACONGO_CHECKS } from "./record/dohacongo.ts";
import { GAZA_CHECKS } from "./record/gaza.ts";
import { GENEVA_CHECKS } from "./record/geneva.ts";
import { GENEVASYRIA_CHECKS } from "./record/genevasyria.ts";
import { GERD_CHECKS } from "./record/gerd.ts";
import { ISTANBUL_CHECKS } from "./record/istanbul.ts";
import { JEDDAH_CHECKS } from "./record/jeddah.ts";
import { JUBA_CHECKS } from "./record/juba.ts";
import { KHARTOUM_CHECKS } from "./record/khartoum.ts";
import { KUWAIT_CHECKS } from "./record/kuwait.ts";
import { LIBYA_CHECKS } from "./record/libya.ts";
import { LRA_CHECKS } from "./record/lra.ts";
import { LUANDA_CHECKS } from "./record/luanda.ts";
import { MANHASSET_CHECKS } from "./record/manhasset.ts";
import { MAPUTO_CHECKS } from "./record/maputo.ts";
import { MEXICO_CHECKS } from "./record/mexico.ts";
import { MINSK_CHECKS } from "./record/minsk.ts";
import { MOLDOVA_CHECKS } from "./record/moldova.ts";
import { MUSCAT_CHECKS } from "./record/muscat.ts";
import { NEPAL_CHECKS } from "./record/nepal.ts";
import { OSLO_CHECKS } from "./record/oslo.ts";
import { PATTANI_CHECKS } from "./record/pattani.ts";
import { PRETORIA_CHECKS } from "./record/pretoria.ts";
import { QUITO_CHECKS } from "./record/quito.ts";
import { SDF_CHECKS } from "./record/sdf.ts";
import { SIXPARTY_CHECKS } from "./record/sixparty.ts";
import { SKHIRAT_CHECKS } from "./record/skhirat.ts";
import { SRILANKA_CHECKS } from "./record/srilanka.ts";
import { STOCKHOLM_CHECKS } from "./record/stockholm.ts";
import { SYRIA_CHECKS } from "./record/syria.ts";
import { TWOAREAS_CHECKS } from "./record/twoareas.ts";
import { UKRAINE_CHECKS } from "./record/ukraine.ts";
import { VIENNA_CHECKS } from "./record/vienna.ts";

const SETS: Readonly<Record<string, readonly Check[]>> = {
  geneva: GENEVA_CHECKS,
  colombia: COLOMBIA_CHECKS,
  astana: ASTANA_CHECKS,
  manhasset: MANHASSET_CHECKS,
  cyprus: CYPRUS_CHECKS,
  juba: JUBA_CHECKS,
  luanda: LUANDA_CHECKS,
  minsk: MINSK_CHECKS,
  stockholm: STOCKHOLM_CHECKS,
  doha: DOHA_CHECKS,
  genevasyria: GENEVASYRIA_CHECKS,
  mexico: MEXICO_CHECKS,
  pretoria: PRETORIA_CHECKS,
  quito: QUITO_CHECKS,
  algiers: ALGIERS_CHECKS,
  jeddah: JEDDAH_CHECKS,
  brussels: BRUSSELS_CHECKS,
  vienna: VIENNA_CHECKS,
  skhirat: SKHIRAT_CHECKS,
  bangsamoro: BANGSAMORO_CHECKS,
  caucasus: CAUCASUS_CHECKS,
  gaza: GAZA_CHECKS,
  istanbul: ISTANBUL_CHECKS,
  oslo: OSLO_CHECKS,
  muscat: MUSCAT_CHECKS,
  addis: ADDIS_CHECKS,
  khartoum: KHARTOUM_CHECKS,
  gerd: GERD_CHECKS,
  pattani: PATTANI_CHECKS,
  burundi: BURUNDI_CHECKS,
  sdf: SDF_CHECKS,
  darfur: DARFUR_CHECKS,
  casamance: CASAMANCE_CHECKS,
  kuwait: KUWAIT_CHECKS,
  maputo: MAPUTO_CHECKS,
  sixparty: SIXPARTY_CHECKS,
  syria: SYRIA_CHECKS,
  twoareas: TWOAREAS_CHECKS,
  dohacongo: DOHACONGO_CHECKS,
  srilanka: SRILANKA_CHECKS,
  libya: LIBYA_CHECKS,
  ukraine: UKRAINE_CHECKS,
  lra: LRA_CHECKS,
  chad: CHAD_CHECKS,
  moldova: MOLDOVA_CHECKS,
  nepal: NEPAL_CHECKS,
};

const { values: flags } = parseArgs({
  options: { set: { type: "string" }, misses: { type: "boolean", default: false }, store: { type: "string" } },
});
const clock = () => new Date("2026-01-01T00:00:00Z");
const reader = createReader({ analysers: openModels(MODELS_FOLDER), knowledge: loadKnowledge(), version: packageVersion() });

async function recordOf(set: string): Promise<DossierRecord> {
  const folder = fileURLToPath(new URL(`record/${set}/`, import.meta.url));
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

for (const [set, checks] of Object.entries(SETS)) {
  if (flags.set !== undefined && flags.set !== set) continue;
  const { recall, sprung, missed, bySort } = scoreOf(await recordOf(set), checks);
  const traps = checks.filter(({ sort }) => sort === "trap").length;
  console.log(`${set}: recall ${(100 * recall).toFixed(1)} %, ${sprung.length} of ${traps} traps sprung`);
  for (const [sort, [found, all]] of bySort) console.log(`  ${sort.padEnd(14)} ${found} / ${all}`);
  for (const { says } of sprung) console.log(`  sprung: ${says}`);
  if (flags.misses) for (const { sort, weight, says } of missed) console.log(`  missed: ${sort} (${weight}) ${says}`);
}
