import { foldWord } from "../../knowledge/index.ts";
import { edits } from "../../pipeline/index.ts";
import type { Desk } from "../desk.ts";

const MOST_NEAR = 5;
/** Who asks for less may mean anybody. */
const LEAST = 3;
/** Where it is said of what kind, two letters of a code say something. */
const LEAST_OF_KIND = 2;
const LONGEST_CODE = 4;

/**
 * Keys of those who are known or told of by a name that holds what was asked for, or is a few letters off, or that are of
 * the kind asked for and nearly spelt so ("state:RU", "state:KAS"); the nearest first, those of the kind before names.
 */
export async function nearKeys(key: string, { knowledge, store }: Pick<Desk, "knowledge" | "store">): Promise<readonly string[]> {
  const sought = named(key.slice(0, 100));
  const found = new Map<string, number>();
  const put = (one: string, distance: number) => found.set(one, Math.min(distance, found.get(one) ?? distance));
  const kind = kindOf(key);
  for (const { ref } of kind === null || sought.length < LEAST_OF_KIND ? [] : knowledge.entities) {
    if (kindOf(ref) !== kind) continue;
    const code = named(ref);
    if (code.startsWith(sought)) put(ref, 0.125);
    else if (code.length <= LONGEST_CODE && edits(sought, code) === 1) put(ref, 0.1875);
  }
  const known = knowledge.entities.map(({ ref, names }) => [ref, Object.values(names).flat().map(folded)] as const);
  const told = (await store.search([], { limit: 0, count: ["actor"] })).counts.actor ?? [];
  for (const [one, names] of sought.length < LEAST
    ? []
    : [...known, ...told.map(({ value }) => [value, [named(value)]] as const)]) {
    const distance = Math.min(...names.map((name) => distanceTo(sought, name)));
    if (distance <= sought.length / 3) put(one, distance);
  }
  return [...found]
    .sort(([a, x], [b, y]) => x - y || (a < b ? -1 : 1))
    .slice(0, MOST_NEAR)
    .map(([one]) => one);
}

/** The name that a key ends with: "aibek smadarov" of "person~aibek smadarov". */
function named(key: string): string {
  return folded(key.slice(key.search(/[:~]/) + 1));
}

/** "state" of "state:RUS"; null where no kind is said. */
function kindOf(key: string): string | null {
  return /^([a-z]+):/.exec(key)?.[1] ?? null;
}

function folded(name: string): string {
  return foldWord(name)
    .replace(/[-~\s]+/g, " ")
    .trim();
}

/** Names that begin with it come before those that hold it, and these before those that are misspelt. */
function distanceTo(sought: string, name: string): number {
  if (name === sought) return 0;
  if (name.startsWith(sought)) return 0.25;
  if (name.includes(sought)) return 0.5;
  // No name of another length can be so near.
  return Math.abs(name.length - sought.length) > sought.length / 3 ? Number.POSITIVE_INFINITY : edits(sought, name);
}
