import { openModels } from "../src/pipeline/index.ts";
import type { Analyser } from "../src/syntax/index.ts";

/** The analyser of a language from a folder of model files with its manifest.json, made as `pourparlers analyse` makes it. */
export function readAnalyser(folder: string, language: string): Analyser {
  const analyser = openModels(folder).get(language);
  if (!analyser) throw new Error(`the manifest of ${folder} does not list ${language}.model`);
  return analyser;
}
