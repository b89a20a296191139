/**
 * How fast reports are read, in one process: `npm run bench:read [-- --models FOLDER] [--seconds N]`. The reports are put
 * together from our gold and the examples, about 700 words each, every paragraph in one of them only. Prints what loading
 * costs, reports per second of processor time (helping threads of the engine included) in batch and one by one, the analyser
 * alone on the same texts, and memory.
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
  options: { models: { type: "string", default: MODELS_FOLDER }, seconds: { type: "string", default: "8" } },
});
const SECONDS = Number(flags.seconds);
const WORDS = 700;

const root = fileURLToPath(new URL("../", import.meta.url));

/** Reports of one language of about 700 words each; no two share a paragraph, since what comes again is read quicker. */
function reportsIn(language: string): readonly Document[] {
  const texts = ["eval/gold/dev", "examples", "examples/astana"]
    .map((folder) => join(root, folder))
    .flatMap((folder) =>
      readdirSync(folder)
        .filter((name) => name.endsWith(`.${language}.txt`))
        .toSorted()
        .map((name) => withoutDateHeader(readFileSync(join(folder, name), "utf8")).trim()),
    );
  const reports: Document[] = [];
  let parts: string[] = [];
  let words = 0;
  for (const paragraph of new Set(texts.flatMap((text) => text.split(/\n\s*\n/)))) {
    parts.push(paragraph);
    words += paragraph.split(/\s+/).length;
    if (words < WORDS) continue;
    const text = parts.join("\n\n");
    reports.push({ id: "0".repeat(64), language, title: null, published: "2023-06-21", url: null, outlet: null, text });
    parts = [];
    words = 0;
  }
  return reports;
}

const wordsIn = (documents: readonly Document[]): number =>
  documents.reduce((sum, { text }) => sum + text.split(/\s+/).length, 0);

/** Reports per second of processor time, of the best round; other work on the machine only makes it take longer. */
function speed(documents: readonly Document[], act: (documents: readonly Document[]) => void): number {
  let best = Number.POSITIVE_INFINITY;
  let spent = 0;
  // The first rounds, in which the engine still makes its code, count among the rest.
  while (spent < SECONDS) {
    const before = process.cpuUsage();
    act(documents);
    const { user, system } = process.cpuUsage(before);
    best = Math.min(best, (user + system) / 1e6);
    spent += (user + system) / 1e6;
  }
  return documents.length / best;
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
console.log("".padEnd(10), "   batch  single analyser  (reports of 700 words per second of processor time)   batch/analyser");
for (const language of languages) {
  const documents = reportsIn(language);
  const analyser = models.get(language);
  if (!analyser) continue;
  const perReport = wordsIn(documents) / documents.length / WORDS;
  const batch = speed(documents, (all) => void [...reader.readAll(all)]) * perReport;
  const single = speed(documents, (all) => void all.map((document) => reader.read(document))) * perReport;
  const alone = speed(documents, (all) => void [...analyser.analyseAll(all.map(({ text }) => text))]) * perReport;
  console.log(language.padEnd(10), number(batch), number(single), number(alone), "".padEnd(54), number(batch / alone, 2));
}
console.log(`memory after all: ${megabytes()}`);
