/** The sets of `eval/record`, read for training. */
import { readdirSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import type { Reading } from "../src/claims/index.ts";
import { loadGuesser, NO_METADATA, nodeFiles, readInputs } from "../src/intake/index.ts";
import { loadKnowledge } from "../src/knowledge/index.ts";
import { MODELS_FOLDER, openModels, packageVersion } from "../src/pipeline/index.ts";
import { createReader } from "../src/reading/index.ts";

/** Their folder. */
export const SETS = fileURLToPath(new URL("../eval/record/", import.meta.url));

/** So many parts the sets are dealt out to, each left out once. */
export const FOLDS = 10;

export const knowledge = loadKnowledge();
const reader = createReader({ analysers: openModels(MODELS_FOLDER), knowledge, version: packageVersion() });

/** Their names, in order. */
export const setNames: readonly string[] = readdirSync(SETS, { withFileTypes: true })
  .flatMap((entry) => (entry.isDirectory() ? [entry.name] : []))
  .toSorted();

/** The readings of the reports of a set, each as "set/file". */
export async function* readingsOf(set: string): AsyncGenerator<{ readonly report: string; readonly reading: Reading }> {
  const folder = join(SETS, set);
  const paths = readdirSync(folder).filter((name) => name.endsWith(".txt"));
  const inputs = readInputs(
    paths.toSorted().map((name) => join(folder, name)),
    { given: NO_METADATA, maxBytes: 10_000_000 },
    { files: nodeFiles, guesser: loadGuesser },
  );
  for await (const { document, source } of inputs)
    if (document) yield { report: `${set}/${source.slice(source.lastIndexOf("/") + 1)}`, reading: reader.read(document) };
}
