/**
 * Reads our gold reports and scores the readings: `npm run eval [-- --scorer FILE] [--misses] [--half dev|test] [--models FOLDER]`.
 * The scorer is not ours and not in this repository: it is looked for at `--scorer`, in POURPARLERS_SCORER, and at
 * ../shared/eval/score-reading.mjs. A table for each half and language, with the seed beside them where it is found.
 * `--misses` lists what was missed, never in the frozen half.
 */
import { spawnSync } from "node:child_process";
import { existsSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { basename, dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { parseArgs } from "node:util";
import { checkReading, readingSchema } from "../src/claims/index.ts";
import { loadGuesser, NO_METADATA, nodeFiles, readInputs } from "../src/intake/index.ts";
import { loadKnowledge } from "../src/knowledge/index.ts";
import { MODELS_FOLDER, openModels, packageVersion, readReports } from "../src/pipeline/index.ts";
import { createReader } from "../src/reading/index.ts";

const { values: flags } = parseArgs({
  options: {
    scorer: { type: "string" },
    misses: { type: "boolean", default: false },
    half: { type: "string" },
    models: { type: "string", default: MODELS_FOLDER },
  },
});

const root = fileURLToPath(new URL("../", import.meta.url));

function findScorer(): string {
  const places = [flags.scorer, process.env["POURPARLERS_SCORER"], join(root, "../shared/eval/score-reading.mjs")];
  const found = places.find((place) => place !== undefined && existsSync(place));
  if (found === undefined) {
    process.stderr.write("eval: the scorer score-reading.mjs was not found. Name it with --scorer FILE.\n");
    process.exit(2);
  }
  return found;
}

/** A report and its gold. */
interface Pair {
  readonly report: string;
  readonly gold: string;
}

function pairsOf(folder: string, language: string): readonly Pair[] {
  if (!existsSync(folder)) return [];
  const golds = readdirSync(folder)
    .filter((name) => name.endsWith(`.${language}.gold.json`))
    .toSorted();
  return golds.map((name) => ({ gold: join(folder, name), report: join(folder, name.replace(/\.gold\.json$/, ".txt")) }));
}

const scorer = findScorer();
const reader = createReader({ analysers: openModels(flags.models), knowledge: loadKnowledge(), version: packageVersion() });
const work = mkdtempSync(join(tmpdir(), "readings-"));

/** Reads the reports as a user would and scores them together; the scorer prints its table itself. */
async function score(title: string, pairs: readonly Pair[], misses = false): Promise<void> {
  if (pairs.length === 0) return;
  const options = { given: NO_METADATA, maxBytes: 10_000_000 };
  const intakes = readInputs(
    pairs.map(({ report }) => report),
    options,
    { files: nodeFiles, guesser: loadGuesser },
  );
  const args: string[] = [];
  for await (const { source, reading, diagnostics } of readReports(intakes, reader)) {
    const pair = pairs.find(({ report }) => report === source);
    if (!reading || !pair) {
      console.log(`${source}: not read (${diagnostics.map(({ code }) => code).join(", ")})`);
      process.exitCode = 1;
      continue;
    }
    const defects = [...checkReading(reading), ...(readingSchema.safeParse(reading).error?.issues ?? [])];
    if (defects.length > 0) {
      console.log(`${source}: unsound reading`, defects.slice(0, 3));
      process.exitCode = 1;
    }
    const file = join(work, `${basename(source)}.reading.json`);
    writeFileSync(file, JSON.stringify(reading));
    args.push(pair.gold, file);
  }
  console.log(`\n${title}: ${args.length / 2} reports`);
  const { status } = spawnSync(process.execPath, [scorer, ...(misses ? ["--misses"] : []), ...args], { stdio: "inherit" });
  if (status !== 0) process.exitCode = 1;
}

try {
  for (const half of ["dev", "test"].filter((name) => flags.half === undefined || flags.half === name)) {
    for (const language of ["fr", "en"]) {
      // What is missed in the frozen half is for nobody to see.
      await score(`${half}, ${language}`, pairsOf(join(root, "eval/gold", half), language), flags.misses && half === "dev");
    }
  }
  const seedGold = join(dirname(scorer), "seed.gold.json");
  const seed = join(dirname(scorer), "../seed/astana-2023-06.fr.txt");
  if (flags.half === undefined && existsSync(seedGold) && existsSync(seed))
    await score("seed, fr", [{ report: seed, gold: seedGold }], flags.misses);
} finally {
  rmSync(work, { recursive: true, force: true });
}
