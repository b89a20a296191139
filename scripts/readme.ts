// Puts what the command line really prints into the README's example. `--check` only compares.
import { spawnSync } from "node:child_process";
import { readFileSync, writeFileSync } from "node:fs";
import { fileURLToPath } from "node:url";

const ROOT = fileURLToPath(new URL("../", import.meta.url));
const EXAMPLE = /(<!-- example: (.*?) -->\n```text\n)[\s\S]*?(```\n)/g;

/** Sections of the brief that the README shows: its head, the statements, the events, the agenda. */
const SECTIONS = 4;

/** The README with its examples as they are printed now. */
export function refreshed(readme: string): string {
  return readme.replace(EXAMPLE, (_, open: string, command: string, close: string) => {
    const { stdout, stderr, status } = spawnSync(process.execPath, ["src/cli/main.ts", ...command.split(" ")], {
      cwd: ROOT,
      encoding: "utf8",
    });
    if (status !== 0) throw new Error(`pourparlers ${command}: ${stderr}`);
    return `${open}${stdout.split("\n\n").slice(0, SECTIONS).join("\n\n").trimEnd()}\n${close}`;
  });
}

if (import.meta.main) {
  const file = `${ROOT}README.md`;
  const readme = readFileSync(file, "utf8");
  const now = refreshed(readme);
  if (process.argv.includes("--check")) process.exitCode = now === readme ? 0 : 1;
  else writeFileSync(file, now);
}
