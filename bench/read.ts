/**
 * How fast reports are read: `npm run bench:read [-- --models FOLDER] [--seconds N] [--language fr]`, each language in a process of
 * its own. The reports are put together from our gold and the examples, about 700 words each, every paragraph in one of them only.
 * Prints what loading costs; how fast the first reports are read, while the engine still makes its code; then, in rounds one of
 * each kind after another, reports per second of processor time (helping threads of the engine included) in batch, one by one, and
 * by the analyser alone; and memory.
 */
import { execFileSync } from "node:child_process";
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
  options: {
    models: { type: "string", default: MODELS_FOLDER },
    seconds: { type: "string", default: "90" },
    language: { type: "string" },
  },
});
const SECONDS = Number(flags.seconds);
const WORDS = 700;
// As many as the sample has: what somebody who tries the program reads.
const FIRST = 12;

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

/** Reports of 700 words, if these were cut so. */
const reportsOf = (documents: readonly Document[]): number =>
  documents.reduce((sum, { text }) => sum + text.split(/\s+/).length, 0) / WORDS;

/** Seconds of processor time. */
function spentBy(act: () => void): number {
  const before = process.cpuUsage();
  act();
  const { user, system } = process.cpuUsage(before);
  return (user + system) / 1e6;
}

/** The least time each kind takes, in rounds of all kinds: other work on the machine only makes it longer. */
function leastOf(kinds: readonly (() => void)[]): number[] {
  const least = kinds.map(() => Number.POSITIVE_INFINITY);
  for (let spent = 0; spent < SECONDS; ) {
    for (const [i, act] of kinds.entries()) {
      const own = spentBy(act);
      least[i] = Math.min(least[i] as number, own);
      spent += own;
    }
  }
  return least;
}

const number = (value: number, digits = 1): string => value.toFixed(digits).padStart(8);
const megabytes = (): string => `${Math.round(process.memoryUsage().rss / 1e6)} MB`;

function measure(language: string): void {
  const documents = reportsIn(language);
  const started = performance.now();
  const models = openModels(flags.models);
  const analyser = models.get(language);
  if (!analyser) return;
  const opened = performance.now();
  const knowledge = loadKnowledge();
  const reader = createReader({ analysers: models, knowledge, version: packageVersion() });
  const ready = performance.now();
  const loaded = megabytes();
  const batch = (some: readonly Document[]): void => void [...reader.readAll(some)];
  const few = documents.slice(0, FIRST);
  const first = reportsOf(few) / spentBy(() => batch(few));
  const [inBatch, single, alone] = leastOf([
    () => batch(documents),
    () => void documents.map((document) => reader.read(document)),
    () => void [...analyser.analyseAll(documents.map(({ text }) => text))],
  ]).map((seconds) => reportsOf(documents) / seconds) as [number, number, number];
  console.log(language.padEnd(8), number(first), number(inBatch), number(single), number(alone), number(inBatch / alone, 2));
  console.log(
    `         model opened in ${Math.round(opened - started)} ms, knowledge in ${Math.round(ready - opened)} ms; memory ${loaded}, after all ${megabytes()}`,
  );
}

if (flags.language !== undefined) measure(flags.language);
else {
  console.log(
    "            first    batch   single analyser   batch/analyser  (reports of 700 words per second of processor time)",
  );
  for (const language of ["fr", "en"]) {
    const given = ["--models", flags.models, "--seconds", flags.seconds, "--language", language];
    execFileSync(process.execPath, [...process.execArgv, fileURLToPath(import.meta.url), ...given], { stdio: "inherit" });
  }
}
