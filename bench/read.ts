/**
 * How fast reports are read, in one process and one thread: `npm run bench:read [-- --models FOLDER] [--seconds N]`.
 * The reports are our gold's and the examples, cut or repeated to about 700 words each. Prints what loading costs,
 * reports per second in batch and one by one, the analyser alone on the same texts, and memory.
 */
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { performance } from "node:perf_hooks";
import { fileURLToPath } from "node:url";
import { parseArgs } from "node:util";
import { loadKnowledge } from "../src/knowledge/index.ts";
import { MODELS_FOLDER, openModels, packageVersion } from "../src/pipeline/index.ts";
import { createReader } from "../src/reading/index.ts";
import { type Document, withoutDateHeader } from "../src/text/index.ts";

const { values: flags } = parseArgs({
  options: { models: { type: "string", default: MODELS_FOLDER }, seconds: { type: "string", default: "5" } },
});
const ROUND_MS = 1000 * Number(flags.seconds);
const WORDS = 700;
const REPORTS = 32;

const root = fileURLToPath(new URL("../", import.meta.url));

/** Reports of one language, put together from ours until each has about 700 words. */
function reportsIn(language: string): readonly Document[] {
  const folders = ["eval/gold/dev", "eval/gold/test", "examples"].map((folder) => join(root, folder));
  const texts = folders.flatMap((folder) =>
    readdirSync(folder)
      .filter((name) => name.endsWith(`.${language}.txt`))
      .toSorted()
      .map((name) => withoutDateHeader(readFileSync(join(folder, name), "utf8")).trim()),
  );
  const paragraphs = texts.flatMap((text) => text.split(/\n\s*\n/));
  return Array.from({ length: REPORTS }, (_, i) => {
    const parts: string[] = [];
    // Each report begins elsewhere, so that no two are the same.
    for (let at = i * 7, words = 0; words < WORDS; at++) {
      const part = paragraphs[at % paragraphs.length] ?? "";
      parts.push(part);
      words += part.split(/\s+/).length;
    }
    return {
      id: "0".repeat(64),
      language,
      title: null,
      published: "2023-06-21",
      url: null,
      outlet: null,
      text: parts.join("\n\n"),
    };
  });
}

const wordsIn = (documents: readonly Document[]): number =>
  documents.reduce((sum, { text }) => sum + text.split(/\s+/).length, 0);

/** Reports per second of the best round. */
function speed(documents: readonly Document[], act: (documents: readonly Document[]) => void): number {
  act(documents);
  let best = 0;
  const end = performance.now() + ROUND_MS;
  do {
    const start = performance.now();
    act(documents);
    best = Math.max(best, (1000 * documents.length) / (performance.now() - start));
  } while (performance.now() < end);
  return best;
}

const number = (value: number, digits = 1): string => value.toFixed(digits).padStart(8);
const megabytes = (): string => `${Math.round(process.memoryUsage().rss / 1e6)} MB`;

const started = performance.now();
const models = openModels(flags.models);
const languages = ["fr", "en"].filter((language) => models.get(language) !== undefined);
const opened = performance.now();
const knowledge = loadKnowledge();
const reader = createReader({ analysers: models, knowledge, version: packageVersion() });
const ready = performance.now();
const loaded = megabytes();
for (const language of languages) reader.read({ ...(reportsIn(language)[0] as Document), text: "Oui." });
const first = performance.now();

console.log(
  `models opened in ${Math.round(opened - started)} ms, knowledge in ${Math.round(ready - opened)} ms, first readings ${Math.round(first - ready)} ms; memory ${loaded}`,
);
console.log("".padEnd(10), "   batch  single analyser  (reports of 700 words per second)   batch/analyser");
for (const language of languages) {
  const documents = reportsIn(language);
  const analyser = models.get(language);
  if (!analyser) continue;
  const perReport = wordsIn(documents) / documents.length / WORDS;
  const batch = speed(documents, (all) => void [...reader.readAll(all)]) * perReport;
  const single = speed(documents, (all) => void all.map((document) => reader.read(document))) * perReport;
  const alone = speed(documents, (all) => void [...analyser.analyseAll(all.map(({ text }) => text))]) * perReport;
  console.log(language.padEnd(10), number(batch), number(single), number(alone), "".padEnd(36), number(batch / alone, 2));
}
console.log(`memory after all: ${megabytes()}`);
