/**
 * Learns which meetings are sittings of a process (`src/record/digest/sitting-evidence.ts`) from the sets of `eval/record`: `npm run
 * train:sitting`. Every meeting of some days that a report of the first 87 tells of was looked at by a language model, which said whether those who sit in the
 * process sat with each other then, or were to: `sitting.tsv`, by set, report and place of its word in the text (UTF-16 units). Prints how
 * many of sets left out are told right (ten folds), and writes the weights.
 */
import { readFileSync, writeFileSync } from "node:fs";
import { evidenceOfSittings, SITTING_EVIDENCE } from "../src/record/index.ts";
import { descend } from "./descend.ts";
import { FOLDS, knowledge, readingsOf, setNames } from "./sets.ts";

const LABELS = new URL("sitting.tsv", import.meta.url);
const WEIGHTS = new URL("../src/record/data/sitting.json", import.meta.url);

const RIDGE = 0.005;
const STEPS = 1500;

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
  const found: Example[] = [];
  for await (const { report, reading } of readingsOf(set)) {
    for (const { at, of, evidence } of evidenceOfSittings(reading, knowledge)) {
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

/** The weights of a logistic regression. */
function learn(examples: readonly Example[]): readonly number[] {
  const width = SITTING_EVIDENCE.length + 1;
  const slopeOf = (weights: readonly number[]): readonly number[] => {
    const slope = weights.map(() => 0);
    for (const example of examples) {
      const off = (shareOf(example, weights) - (example.is ? 1 : 0)) / examples.length;
      slope[width - 1] = (slope[width - 1] ?? 0) + off;
      for (const [i, value] of example.values.entries()) if (value !== 0) slope[i] = (slope[i] ?? 0) + off * value;
    }
    return slope;
  };
  return descend(slopeOf, { width, ridge: RIDGE, steps: STEPS });
}

const examples: Example[] = [];
for (const set of setNames) examples.push(...(await examplesOf(set)));
console.log(`${examples.length} meetings of ${setNames.length} sets, ${examples.filter(({ is }) => is).length} of them sittings; ${unlabelled} without a label`);

const percent = (part: number, whole: number): string => `${((100 * part) / Math.max(1, whole)).toFixed(1)} %`;

/** Prints how sure weights are of meetings of sets that they were not learnt from. */
function tellHowSure(of: Example["of"], all: readonly Example[]): void {
  const told: { readonly share: number; readonly is: boolean }[] = [];
  for (let fold = 0; fold < FOLDS; fold++) {
    const isOut = ({ set }: Example): boolean => setNames.indexOf(set) % FOLDS === fold;
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
