import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { StoreOptions } from "./store-options.ts";

/** Where the sample reports are kept: in the store that was named, else in a folder that is removed again. */
export function samplePlace({ store }: StoreOptions) {
  if (store !== undefined) return { location: store, isKept: true, remove: () => {} };
  const folder = mkdtempSync(join(tmpdir(), "pourparlers-"));
  return {
    location: join(folder, "sample.db"),
    isKept: false,
    remove: () => rmSync(folder, { recursive: true, force: true }),
  };
}
