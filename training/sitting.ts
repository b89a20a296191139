/**
 * Learns which meetings are sittings of a process (`src/record/digest/sitting-evidence.ts`) from the sets of `eval/record`: `npm run
 * train:sitting`. Every meeting of some days that a report of them tells of was looked at by a reader, who said whether those who sit in the
 * process sat with each other then, or were to: `sitting.tsv`, by set, report and place of its word in the text (UTF-16 units). Prints how
 * many of sets left out are told right (ten folds), and writes the weights.
 */
import { readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { loadGuesser, NO_METADATA, nodeFiles, readInputs } from "../src/intake/index.ts";
import { loadKnowledge } from "../src/knowledge/index.ts";
import { MODELS_FOLDER, openModels, packageVersion } from "../src/pipeline/index.ts";
import { createReader } from "../src/reading/index.ts";
import { evidenceOfSittings, SITTING_EVIDENCE } from "../src/record/index.ts";

const SETS = fileURLToPath(new URL("../eval/record/", import.meta.url));
const LABELS = new URL("sitting.tsv", import.meta.url);
const WEIGHTS = new URL("../src/record/data/sitting.json", import.meta.url);

const FOLDS = 10;
const RIDGE = 0.005;
const STEPS = 1500;
const STEP = 0.5;
const MOMENTUM = 0.9;

interface Example {
  readonly set: string;
  readonly of: "held" | "planned";
  readonly values: readonly number[];
  readonly is: boolean;
}

/** "1" for a sitting; "0" for another meeting, "w" for a day that is not that of the meeting; "?" where nobody can tell. */
const labels = new Map(
  readFileSync(LABELS, "utf8")
    .split("\n")
    .filter((line) => line !== "")
    .map((line) => {
      const [report = "", at = "", label = ""] = line.split("\t");
      return [`${report}\t${at}`, label] as const;
    }),
);

let unlabelled = 0;

async function examplesOf(set: string): Promise<readonly Example[]> {
  const folder = join(SETS, set);
  const paths = readdirSync(folder).filter((name) => name.endsWith(".txt"));
  const found: Example[] = [];
  const inputs = readInputs(
    paths.toSorted().map((name) => join(folder, name)),
    { given: NO_METADATA, maxBytes: 10_000_000 },
    { files: nodeFiles, guesser: loadGuesser },
  );
  for await (const { document, source } of inputs) {
    if (!document) continue;
    const report = `${set}/${source.slice(source.lastIndexOf("/") + 1)}`;
    for (const { at, of, evidence } of evidenceOfSittings(reader.read(document), knowledge)) {
      const label = labels.get(`${report}\t${at}`);
      if (label === undefined) unlabelled += 1;
      if (label === undefined || label === "?") continue;
      found.push({ set, of, values: SITTING_EVIDENCE.map((name) => evidence[name] ?? 0), is: label === "1" });
    }
  }
  return found;
}

/** `weights`: of the evidence, and last the bias. */
function shareOf({ values }: Example, weights: readonly number[]): number {
  const score = values.reduce((sum, value, i) => sum + value * (weights[i] ?? 0), weights.at(-1) ?? 0);
  return 1 / (1 + Math.exp(-score));
}

/** Descends the loss of a logistic regression with a ridge, by full steps with momentum (Nesterov 1983): the same weights every time. */
function learn(examples: readonly Example[]): readonly number[] {
  const width = SITTING_EVIDENCE.length + 1;
  let weights: readonly number[] = Array.from({ length: width }, () => 0);
  let speed: readonly number[] = weights;
  for (let step = 0; step < STEPS; step++) {
    const ahead = weights.map((weight, i) => weight + MOMENTUM * (speed[i] ?? 0));
    const slope = ahead.map((weight, i) => (i < width - 1 ? RIDGE * weight : 0));
    for (const example of examples) {
      const off = (shareOf(example, ahead) - (example.is ? 1 : 0)) / examples.length;
      slope[width - 1] = (slope[width - 1] ?? 0) + off;
      for (const [i, value] of example.values.entries()) if (value !== 0) slope[i] = (slope[i] ?? 0) + off * value;
    }
    speed = speed.map((one, i) => MOMENTUM * one - STEP * (slope[i] ?? 0));
    weights = weights.map((weight, i) => weight + (speed[i] ?? 0));
  }
  return weights;
}

const knowledge = loadKnowledge();
const reader = createReader({ analysers: openModels(MODELS_FOLDER), knowledge, version: packageVersion() });
const sets = readdirSync(SETS, { withFileTypes: true })
  .flatMap((entry) => (entry.isDirectory() ? [entry.name] : []))
  .toSorted();
const examples: Example[] = [];
for (const set of sets) examples.push(...(await examplesOf(set)));
console.log(`${examples.length} meetings of ${sets.length} sets, ${examples.filter(({ is }) => is).length} of them sittings; ${unlabelled} without a label`);

const percent = (part: number, whole: number): string => `${((100 * part) / Math.max(1, whole)).toFixed(1)} %`;

/** Prints how sure weights are of meetings of sets that they were not learnt from. */
function tellHowSure(of: Example["of"], all: readonly Example[]): void {
  const told: { readonly share: number; readonly is: boolean }[] = [];
  for (let fold = 0; fold < FOLDS; fold++) {
    const isOut = ({ set }: Example): boolean => sets.indexOf(set) % FOLDS === fold;
    const weights = learn(all.filter((one) => !isOut(one)));
    told.push(...all.filter(isOut).map((one) => ({ share: shareOf(one, weights), is: one.is })));
  }
  const right = told.filter(({ share, is }) => share >= 0.5 === is).length;
  console.log(`${of}: ${all.length}, told right with their set left out: ${percent(right, told.length)}`);
  for (const least of [0.5, 0.6, 0.7, 0.8, 0.9]) {
    const sure = told.filter(({ share }) => share >= least);
    const found = sure.filter(({ is }) => is).length;
    console.log(`  from ${least}: precision ${percent(found, sure.length)}, recall ${percent(found, told.filter(({ is }) => is).length)}`);
  }
  for (const most of [0.1, 0.2, 0.3]) {
    const sure = told.filter(({ share }) => share <= most);
    console.log(`  up to ${most}: ${percent(sure.filter(({ is }) => !is).length, sure.length)} are none, of ${sure.length}`);
  }
}

const rounded = (number: number | undefined): number => Number((number ?? 0).toFixed(3));
const made = (["held", "planned"] as const).map((of) => {
  const all = examples.filter((one) => one.of === of);
  tellHowSure(of, all);
  const weights = learn(all);
  const evidence = Object.fromEntries(SITTING_EVIDENCE.map((name, i) => [name, rounded(weights[i])]));
  return [of, { evidence, bias: rounded(weights.at(-1)) }] as const;
});
writeFileSync(WEIGHTS, `${JSON.stringify(Object.fromEntries(made), null, 2)}\n`);
