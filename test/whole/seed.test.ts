import { spawnSync } from "node:child_process";
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, test } from "vitest";
import { checkReading, type Reading, readingSchema } from "../../src/claims/index.ts";
import { MODELS_FOLDER } from "../../src/pipeline/index.ts";

/** The seed report and its gold are shared beside the checkout and not part of the project: where they are missing there is nothing to test. */
const shared = ["../shared", process.env["POURPARLERS_SHARED"] ?? "../shared"].find((place) => existsSync(join(place, "seed")));
const seed = join(shared ?? "", "seed/astana-2023-06.fr.txt");
const isHere = shared !== undefined && existsSync(seed) && existsSync(join(MODELS_FOLDER, "manifest.json"));

interface Row {
  readonly name: string;
  readonly fn: number;
}

test.runIf(isHere)("every statement and every dated expression of the seed is read", { timeout: 60_000 }, () => {
  const env: NodeJS.ProcessEnv = { ...process.env };
  delete env["POURPARLERS_MODELS"];
  const { stdout, status } = spawnSync(join(process.cwd(), "pourparlers"), ["read", seed, "--format", "json"], {
    encoding: "utf8",
    env,
  });
  expect(status).toBe(0);
  const reading: Reading = readingSchema.parse(JSON.parse(stdout));
  expect(checkReading(reading)).toEqual([]);
  expect(reading.document.text).toBe(readFileSync(seed, "utf8"));
  expect(reading.document.published).toBe("2023-06");

  const folder = mkdtempSync(join(tmpdir(), "seed-"));
  try {
    const file = join(folder, "reading.json");
    writeFileSync(file, stdout);
    const scorer = join(shared ?? "", "eval/score-reading.mjs");
    const scored = spawnSync(process.execPath, [scorer, "--json", join(shared ?? "", "eval/seed.gold.json"), file], {
      encoding: "utf8",
    });
    const rows = JSON.parse(scored.stdout) as Row[];
    const missed = (name: string) => rows.find((row) => row.name === name)?.fn;
    expect({ times: missed("times"), statements: missed("statements") }).toEqual({ times: 0, statements: 0 });
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
});
