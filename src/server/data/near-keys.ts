import { foldWord } from "../../knowledge/index.ts";
import { edits } from "../../pipeline/index.ts";
import type { Desk } from "../desk.ts";

const MOST_NEAR = 5;
/** Who asks for less may mean anybody. */
const LEAST = 3;

/** Keys of those who are known or told of by a name that holds what was asked for, or is a few letters off; the nearest first. */
export async function nearKeys(key: string, { knowledge, store }: Pick<Desk, "knowledge" | "store">): Promise<readonly string[]> {
  const sought = named(key.slice(0, 100));
  if (sought.length < LEAST) return [];
  const known = knowledge.entities.map(({ ref, names }) => [ref, Object.values(names).flat().map(folded)] as const);
  const told = (await store.search([], { limit: 0, count: ["actor"] })).counts.actor ?? [];
  const found = new Map<string, number>();
  for (const [one, names] of [...known, ...told.map(({ value }) => [value, [named(value)]] as const)]) {
    const distance = Math.min(...names.map((name) => distanceTo(sought, name)));
    if (distance <= sought.length / 3) found.set(one, Math.min(distance, found.get(one) ?? distance));
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
