/**
 * Reads sets of reports written by us into a store, as a user would, and asks of their record what somebody who read them
 * would look for: `npm run eval:record [-- --set NAME…] [--misses] [--store FILE]`. Prints the weighted recall of each set
 * and which traps it fell into. A set is a folder of `record/` with the file of its name beside it. `--store` keeps the
 * store of one set, to be looked at with the commands.
 */
import { readdirSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { parseArgs } from "node:util";
import { type Check, scoreOf } from "./record/checks.ts";
import { recordOf } from "./record-of.ts";

const { values: flags } = parseArgs({
  options: { set: { type: "string", multiple: true }, misses: { type: "boolean", default: false }, store: { type: "string" } },
});
const SETS = fileURLToPath(new URL("record/", import.meta.url));

/** The only list of checks that the file of a set hands out. */
async function checksOf(set: string): Promise<readonly Check[]> {
  const handed: Readonly<Record<string, readonly Check[]>> = await import(join(SETS, `${set}.ts`));
  const [checks] = Object.values(handed);
  if (checks === undefined)
    throw new Error(`eval/record/${set}.ts hands out no checks: export them as ${set.toUpperCase()}_CHECKS`);
  return checks;
}

const reportsOf = (set: string): readonly string[] =>
  readdirSync(join(SETS, set))
    .filter((name) => name.endsWith(".txt"))
    .toSorted()
    .map((name) => join(SETS, set, name));

const named = readdirSync(SETS, { withFileTypes: true })
  .filter((entry) => entry.isDirectory())
  .map(({ name }) => name)
  .toSorted();
const sets = flags.set ?? named;
// reports of several sets in one store would be told in each other's dossiers
if (flags.store !== undefined && sets.length !== 1) {
  console.error("eval:record: --store keeps the store of one set: name it with --set");
  process.exit(2);
}
for (const set of sets) {
  const checks = await checksOf(set);
  const { recall, sprung, missed, bySort } = scoreOf(await recordOf(reportsOf(set), flags.store), checks);
  const traps = checks.filter(({ sort }) => sort === "trap").length;
  console.log(`${set}: recall ${(100 * recall).toFixed(1)} %, ${sprung.length} of ${traps} traps sprung`);
  for (const [sort, [found, all]] of bySort) console.log(`  ${sort.padEnd(14)} ${found} / ${all}`);
  for (const { says } of sprung) console.log(`  sprung: ${says}`);
  if (flags.misses) for (const { sort, weight, says } of missed) console.log(`  missed: ${sort} (${weight}) ${says}`);
}
