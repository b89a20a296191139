/**
 * Learns what a report is about (`src/record/digest/about.ts`) from the sets of `eval/record`: `npm run train:about`. Each report is of the
 * process that its set is about, or of one of those that `about.json` says, of the report or of the set. What is known of when a process was
 * held is often wrong by years, and many processes are not known: every report is seen again with its process beginning in the middle of the
 * set, ending there, and missing among those that could be meant; then it is about none of them. Prints how many of sets left out are told right
 * (ten folds) in each of these worlds, and writes the weights.
 */
import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import type { Reading } from "../src/claims/index.ts";
import type { Knowledge } from "../src/knowledge/index.ts";
import { evidenceFor } from "../src/record/index.ts";
import { descend } from "./descend.ts";
import { FOLDS, knowledge, readingsOf, SETS, setNames } from "./sets.ts";

/** Of reports and of sets: the process that they are about, or the several that any of may be meant. */
const TOLD: Readonly<Record<string, string | readonly string[]>> = JSON.parse(
  readFileSync(new URL("about.json", import.meta.url), "utf8"),
);
const WEIGHTS = new URL("../src/record/data/about.json", import.meta.url);

/** What a report weighs: as things are, and in the worlds where less is known. */
const WORLDS = { true: 1, begunLate: 0.3, endedEarly: 0.3, unknown: 0.2 } as const;
type World = keyof typeof WORLDS;
const WORLD_NAMES = Object.keys(WORLDS) as readonly World[];
const RIDGE = 0.002;
const STEPS = 1000;

interface Example {
  readonly set: string;
  readonly world: World;
  /** The processes any of which is right; empty where none of the candidates is. */
  readonly right: readonly string[];
  readonly candidates: readonly { readonly ref: string; readonly values: readonly number[] }[];
}

/** The process that the checks of a set are of; none where they are of a name. */
function checkedOf(set: string): readonly string[] {
  const code = readFileSync(join(SETS, `${set}.ts`), "utf8");
  const called = /checksOf\((?:"([^"]+)"|(\w+))\)/.exec(code);
  const ref = called?.[2] === undefined ? called?.[1] : new RegExp(`const ${called[2]} = "([^"]+)"`).exec(code)?.[1];
  return ref === undefined ? [] : [ref];
}

const rightOf = (report: string, set: string): readonly string[] => {
  const told = TOLD[report] ?? TOLD[set];
  return told === undefined ? checkedOf(set) : [told].flat();
};

/** The knowledge with other years of some processes. */
function heldAnew(refs: readonly string[], held: (known: string) => string): Knowledge {
  const anew = new Map(
    refs.flatMap((ref) => {
      const one = knowledge.find(ref);
      return one?.process?.held ? [[ref, { ...one, process: { ...one.process, held: held(one.process.held) } }]] : [];
    }),
  );
  return {
    ...knowledge,
    processes: knowledge.processes.map((one) => anew.get(one.ref) ?? one),
    find: (ref) => anew.get(ref) ?? knowledge.find(ref),
  };
}

/** The knowledge of each world, for a set whose reports stand around this day; nothing else changes where the day lies outside the years. */
function knowledgeOf(world: World, refs: readonly string[], day: string): Knowledge {
  const ends = (known: string): readonly [string, string] => {
    const [from = known, to = from] = known.split("/");
    return [from, to];
  };
  if (world === "begunLate")
    return heldAnew(refs, (known) => {
      const [, to] = ends(known);
      return to === ".." || to >= day.slice(0, to.length) ? `${day}/${to}` : known;
    });
  if (world === "endedEarly")
    return heldAnew(refs, (known) => {
      const [from] = ends(known);
      return from <= day ? `${from}/${day}` : known;
    });
  return knowledge;
}

async function examplesOf(set: string): Promise<readonly Example[]> {
  const reports: { readonly report: string; readonly reading: Reading }[] = [];
  for await (const one of readingsOf(set)) reports.push(one);
  const days = reports.flatMap(({ reading }) => reading.document.published ?? []).toSorted();
  const day = days[Math.floor(days.length / 2)];
  if (day === undefined) throw new Error(`no report of eval/record/${set} has a date`);
  return reports.flatMap(({ report, reading }) => {
    const right = rightOf(report, set);
    return WORLD_NAMES.map((world): Example => {
      const evidence = [...evidenceFor(reading, knowledgeOf(world, right, day))];
      const candidates = evidence.map(([ref, values]) => ({ ref, values: names.map((one) => values[one] ?? 0) }));
      return world === "unknown"
        ? { set, world, right: [], candidates: candidates.filter(({ ref }) => !right.includes(ref)) }
        : { set, world, right, candidates };
    });
  });
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

/** The weights of a conditional logit, where any of several may be right. */
function learn(examples: readonly Example[]): readonly number[] {
  const all = examples.reduce((sum, { world }) => sum + WORLDS[world], 0);
  const width = names.length + 1;
  const slopeOf = (weights: readonly number[]): readonly number[] => {
    const slope = weights.map(() => 0);
    for (const example of examples) {
      const shares = sharesOf(example, weights);
      const rights = rightPlaces(example);
      const told = rights.reduce((sum, at) => sum + (shares[at] ?? 0), 0);
      for (const [at, share] of shares.entries()) {
        const off = ((share - (rights.includes(at) ? share / told : 0)) * WORLDS[example.world]) / all;
        const values = example.candidates[at]?.values;
        if (values === undefined) slope[width - 1] = (slope[width - 1] ?? 0) + off;
        else for (const [i, value] of values.entries()) if (value !== 0) slope[i] = (slope[i] ?? 0) + off * value;
      }
    }
    return slope;
  };
  return descend(slopeOf, { width, ridge: RIDGE, steps: STEPS });
}

/** Where among the shares the right ones stand; that of none where no candidate is right. */
function rightPlaces({ candidates, right }: Example): readonly number[] {
  const places = candidates.flatMap(({ ref }, at) => (right.includes(ref) ? [at] : []));
  return places.length === 0 ? [candidates.length] : places;
}

function isRight(example: Example, weights: readonly number[]): boolean {
  const shares = sharesOf(example, weights);
  return rightPlaces(example).includes(shares.indexOf(Math.max(...shares)));
}

const before: { evidence: Readonly<Record<string, number>>; none: number } = JSON.parse(readFileSync(WEIGHTS, "utf8"));
const names = Object.keys(before.evidence);
const examples = (await Promise.all(setNames.map(examplesOf))).flat();
console.log(`${examples.length / WORLD_NAMES.length} reports of ${setNames.length} sets`);

const told = new Map<World, number>();
for (let fold = 0; fold < FOLDS; fold++) {
  const isOut = ({ set }: Example): boolean => setNames.indexOf(set) % FOLDS === fold;
  const weights = learn(examples.filter((one) => !isOut(one)));
  for (const one of examples)
    if (isOut(one) && isRight(one, weights)) told.set(one.world, (told.get(one.world) ?? 0) + 1);
}
for (const world of WORLD_NAMES) {
  const right = told.get(world) ?? 0;
  console.log(`told right with their set left out, ${world}: ${((100 * right * WORLD_NAMES.length) / examples.length).toFixed(1)} %`);
}

const weights = learn(examples);
const rounded = weights.map((weight) => Number(weight.toFixed(3)));
const evidence = Object.fromEntries(names.map((name, i) => [name, rounded[i] ?? 0]));
writeFileSync(WEIGHTS, `${JSON.stringify({ evidence, none: rounded.at(-1) ?? 0 }, null, 2)}\n`);
