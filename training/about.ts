/**
 * Learns what a report is about (`src/record/digest/about.ts`) from the sets of `eval/record`: `npm run train:about`. Each report is of the
 * process that its set is about, or of the one that `about.json` says. Every report is seen a second time without its process among those
 * that could be meant, for a tenth of the weight: then it is about none of them. Prints how many of sets left out are told right (ten folds),
 * and writes the weights.
 */
import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { evidenceFor } from "../src/record/index.ts";
import { descend } from "./descend.ts";
import { FOLDS, knowledge, readingsOf, SETS, setNames } from "./sets.ts";

const OTHERS: Readonly<Record<string, string>> = JSON.parse(readFileSync(new URL("about.json", import.meta.url), "utf8"));
const WEIGHTS = new URL("../src/record/data/about.json", import.meta.url);

const NONE = "none";
const WITHOUT = 0.1;
const RIDGE = 0.002;
const STEPS = 1000;

interface Example {
  readonly set: string;
  readonly label: string;
  readonly candidates: readonly { readonly ref: string; readonly values: readonly number[] }[];
  readonly weight: number;
}

/** The process that the checks of a set are of; none where it is known by name only. */
function processOf(set: string): string {
  const code = readFileSync(join(SETS, `${set}.ts`), "utf8");
  const called = /checksOf\((?:"([^"]+)"|(\w+))\)/.exec(code);
  if (called?.[2] !== undefined) return new RegExp(`const ${called[2]} = "([^"]+)"`).exec(code)?.[1] ?? NONE;
  return called?.[1] ?? NONE;
}

async function examplesOf(set: string): Promise<readonly Example[]> {
  const found: Example[] = [];
  for await (const { report, reading } of readingsOf(set)) {
    const candidates = [...evidenceFor(reading, knowledge)].map(([ref, values]) => ({
      ref,
      values: names.map((one) => values[one] ?? 0),
    }));
    found.push({ set, label: OTHERS[report] ?? processOf(set), candidates, weight: 1 });
  }
  return found;
}

const scoreOf = (values: readonly number[], weights: readonly number[]): number =>
  values.reduce((sum, value, i) => sum + value * (weights[i] ?? 0), 0);

/** How likely a report is of each candidate, and last of none. `weights`: of the evidence, and last of none. */
function sharesOf({ candidates }: Example, weights: readonly number[]): readonly number[] {
  const scores = [...candidates.map(({ values }) => scoreOf(values, weights)), weights.at(-1) ?? 0];
  const most = Math.max(...scores);
  const powers = scores.map((score) => Math.exp(score - most));
  const all = powers.reduce((a, b) => a + b, 0);
  return powers.map((power) => power / all);
}

/** The weights of a conditional logit. */
function learn(examples: readonly Example[]): readonly number[] {
  const all = examples.reduce((sum, { weight }) => sum + weight, 0);
  const width = names.length + 1;
  const slopeOf = (weights: readonly number[]): readonly number[] => {
    const slope = weights.map(() => 0);
    for (const example of examples) {
      const shares = sharesOf(example, weights);
      const own = example.candidates.findIndex(({ ref }) => ref === example.label);
      const right = own < 0 ? example.candidates.length : own;
      for (const [at, share] of shares.entries()) {
        const off = ((share - (at === right ? 1 : 0)) * example.weight) / all;
        const values = example.candidates[at]?.values;
        if (values === undefined) slope[width - 1] = (slope[width - 1] ?? 0) + off;
        else for (const [i, value] of values.entries()) if (value !== 0) slope[i] = (slope[i] ?? 0) + off * value;
      }
    }
    return slope;
  };
  return descend(slopeOf, { width, ridge: RIDGE, steps: STEPS });
}

const withoutOwn = (examples: readonly Example[]): readonly Example[] => [
  ...examples,
  ...examples
    .filter(({ label, candidates }) => candidates.some(({ ref }) => ref === label))
    .map((one) => ({ ...one, candidates: one.candidates.filter(({ ref }) => ref !== one.label), label: NONE, weight: WITHOUT })),
];

function guessOf(example: Example, weights: readonly number[]): string {
  const shares = sharesOf(example, weights);
  return example.candidates[shares.indexOf(Math.max(...shares))]?.ref ?? NONE;
}

const before: { evidence: Readonly<Record<string, number>>; none: number } = JSON.parse(readFileSync(WEIGHTS, "utf8"));
const names = Object.keys(before.evidence);
const examples = (await Promise.all(setNames.map(examplesOf))).flat();
console.log(`${examples.length} reports of ${setNames.length} sets`);

let right = 0;
for (let fold = 0; fold < FOLDS; fold++) {
  const isOut = ({ set }: Example): boolean => setNames.indexOf(set) % FOLDS === fold;
  const weights = learn(withoutOwn(examples.filter((one) => !isOut(one))));
  right += examples.filter((one) => isOut(one) && guessOf(one, weights) === one.label).length;
}
console.log(`told right with their set left out: ${right} (${((100 * right) / examples.length).toFixed(1)} %)`);

const weights = learn(withoutOwn(examples));
const rounded = weights.map((weight) => Number(weight.toFixed(3)));
const evidence = Object.fromEntries(names.map((name, i) => [name, rounded[i] ?? 0]));
writeFileSync(WEIGHTS, `${JSON.stringify({ evidence, none: rounded.at(-1) ?? 0 }, null, 2)}\n`);
