import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { TOY_HEADER, toyModel } from "../syntax/toy-model.ts";

/** A folder with models of random weights for French and English and their manifest: all that stands around reading can be tried with it. */
export function toyModelsFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), "toy-models-"));
  process.once("exit", () => rmSync(folder, { recursive: true, force: true }));
  const manifest: Record<string, { sha256: string; bytes: number }> = {};
  for (const language of ["fr", "en"]) {
    const { bytes, hash } = toyModel(language.length, { ...TOY_HEADER, language });
    writeFileSync(join(folder, `${language}.model`), bytes);
    manifest[`${language}.model`] = { sha256: hash, bytes: bytes.length };
  }
  writeFileSync(join(folder, "manifest.json"), JSON.stringify(manifest));
  return folder;
}
