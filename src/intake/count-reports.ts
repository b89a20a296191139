import { linesOf } from "./bytes.ts";
import type { Files } from "./files.ts";
import { filesUnder } from "./read-inputs.ts";

const LINES = /\.(?:jsonl|ndjson)$/i;
const LONGEST_LINE = 10_000_000;

/** How many reports these paths hold, looked up fast: lines of JSON Lines, else one a file. Null with standard input. */
export async function countReports(paths: readonly string[], files: Files): Promise<number | null> {
  let count = 0;
  for (const path of paths) {
    if (path === "-") return null;
    try {
      const found = (await files.kind(path)) === "folder" ? await filesUnder(path, files) : [path];
      for (const file of found) count += LINES.test(file) ? await countLines(file, files) : 1;
    } catch {
      // Reading it will say what is wrong.
      count++;
    }
  }
  return count;
}

async function countLines(file: string, files: Files): Promise<number> {
  let count = 0;
  for await (const { bytes } of linesOf(files.open(file), LONGEST_LINE)) if (bytes === null || bytes.length > 1) count++;
  return count;
}
