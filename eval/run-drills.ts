/**
 * Drills: small records of one to three reports each, many ways of telling one sort of thing:
 * `npm run eval:drills [-- --of NAME…] [--only PATTERN] [--misses] [--store FILE]`. `--store` keeps the store of the last
 * drill, to be looked at with the commands.
 */
import { mkdtempSync, readdirSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { parseArgs } from "node:util";
import type { Drill } from "./drills/drill.ts";
import { scoreOf } from "./record/checks.ts";
import { recordOf } from "./record-of.ts";

const { values: flags } = parseArgs({
  options: {
    of: { type: "string", multiple: true },
    only: { type: "string" },
    misses: { type: "boolean", default: false },
    store: { type: "string" },
  },
});
const DRILLS = fileURLToPath(new URL("drills/", import.meta.url));

/** Writes the reports of a drill into a folder: a first line `2016-06-03.fr` tells day and language. */
function written(reports: readonly string[], folder: string): readonly string[] {
  return reports.map((report, index) => {
    const [, day, language, rest] = /^\s*(\d{4}-\d{2}-\d{2})\.(fr|en)\n([\s\S]*)$/.exec(report) ?? [];
    if (day === undefined || language === undefined || rest === undefined)
      throw new Error(`a report of a drill begins with its day and language: ${report.slice(0, 60)}`);
    const file = join(folder, `${index + 1}-${day}.${language}.txt`);
    writeFileSync(file, `date ${day}\n${rest}`);
    return file;
  });
}

const named = readdirSync(DRILLS)
  .filter((name) => name.endsWith(".ts") && name !== "drill.ts")
  .map((name) => name.slice(0, -3))
  .toSorted();
for (const of of flags.of ?? named) {
  const handed: Readonly<Record<string, readonly Drill[]>> = await import(join(DRILLS, `${of}.ts`));
  const [drills] = Object.values(handed);
  if (drills === undefined) throw new Error(`eval/drills/${of}.ts hands out no drills`);
  const lines: string[] = [];
  const whole = new Map<string, [number, number]>();
  for (const { name, reports, checks } of drills) {
    if (flags.only !== undefined && !new RegExp(flags.only, "i").test(name)) continue;
    const folder = mkdtempSync(join(tmpdir(), "drill-"));
    try {
      const { missed, sprung, bySort } = scoreOf(await recordOf(written(reports, folder), flags.store), checks);
      for (const [sort, [found, all]] of bySort) {
        const line = whole.get(sort) ?? [0, 0];
        whole.set(sort, [line[0] + found, line[1] + all]);
      }
      for (const { sort, says } of missed) lines.push(`  missed: ${name}: ${sort}: ${says}`);
      for (const { says } of sprung) lines.push(`  sprung: ${name}: ${says}`);
    } finally {
      rmSync(folder, { recursive: true, force: true });
    }
  }
  console.log(`${of}: ${[...whole].map(([sort, [found, all]]) => `${sort} ${found} of ${all}`).join(", ")}`);
  if (flags.misses) for (const line of lines) console.log(line);
}
