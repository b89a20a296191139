import { readFileSync } from "node:fs";
import { join } from "node:path";
import { type Analyser, loadAnalyser } from "../src/syntax/index.ts";

/** The analyser of a language from a folder of model files with its manifest.json. */
export function readAnalyser(folder: string, language: string): Analyser {
  const name = `${language}.model`;
  const manifest = JSON.parse(readFileSync(join(folder, "manifest.json"), "utf8")) as Record<string, { sha256: string }>;
  const entry = manifest[name];
  if (!entry) throw new Error(`${join(folder, "manifest.json")} does not list ${name}`);
  const path = join(folder, name);
  return loadAnalyser(readFileSync(path), entry.sha256, path);
}
