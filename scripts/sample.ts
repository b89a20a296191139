// Reads the sample reports once (`npm run build:sample`; `npm ci` does), so that `npm start` shows their dossier at once.
import { execFileSync } from "node:child_process";
import { mkdirSync, renameSync, rmSync } from "node:fs";
import { dirname, join } from "node:path";
import { PREPARED_SAMPLE } from "../src/cli/prepared-sample.ts";
import { openDossiers } from "../src/pipeline/index.ts";
import { openStore } from "../src/store/index.ts";

const root = join(import.meta.dirname, "..");
const place = join(root, PREPARED_SAMPLE);
const half = `${place}.half`;

try {
  mkdirSync(dirname(place), { recursive: true });
  for (const file of [place, half, `${half}-wal`, `${half}-shm`]) rmSync(file, { force: true });
  execFileSync(process.execPath, ["src/cli/main.ts", "add", "examples/astana", "--store", half], { cwd: root, stdio: "pipe" });
  const store = await openStore(half, { clock: () => new Date() });
  for (const language of ["fr", "en"]) await openDossiers(store, { language }).refresh();
  await store.close();
  renameSync(half, place);
} catch (error) {
  // Without it the reports are read when they are asked for: no reason to stop an installation.
  process.stderr.write(`The sample reports were not read ahead: ${error instanceof Error ? error.message : String(error)}\n`);
}
