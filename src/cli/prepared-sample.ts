import { copyFileSync, existsSync, readdirSync, statSync } from "node:fs";
import { join } from "node:path";
import { packagePath } from "../pipeline/index.ts";

/** Where the installation keeps the sample reports as it read them (`npm run build:sample`). */
export const PREPARED_SAMPLE = "node_modules/.cache/pourparlers/sample.db";

/** All that a reading of the sample reports hangs on. */
const MADE_OF = ["src", "models", "examples/astana"];

/**
 * Puts the store of the sample reports that the installation made at `location`, so that the first dossier is there at
 * once. `root`: the folder of the package. False where there is none or where it is older than anything it was made of: the reports are then read anew.
 */
export function copyPreparedSample(location: string, root: string = packagePath(".")): boolean {
  const prepared = join(root, PREPARED_SAMPLE);
  const made = statSync(prepared, { throwIfNoEntry: false })?.mtimeMs;
  if (made === undefined || MADE_OF.some((folder) => newestIn(join(root, folder)) > made)) return false;
  copyFileSync(prepared, location);
  return true;
}

function newestIn(folder: string): number {
  if (!existsSync(folder)) return 0;
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .reduce((newest, entry) => Math.max(newest, statSync(join(entry.parentPath, entry.name)).mtimeMs), 0);
}
