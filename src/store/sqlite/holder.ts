import { readFileSync, rmSync, writeFileSync } from "node:fs";
import { hostname } from "node:os";
import { z } from "zod";

/** Beside the store: who wrote last, so that one who waits can be told whom for. It locks nothing; SQLite does. */
const holderSchema = z.object({ process: z.int(), host: z.string(), since: z.string() });

const fileOf = (location: string) => `${location}-writer`;

/** Leaves word that this process writes. */
export function leaveWord(location: string, since: Date): void {
  const mine = { process: process.pid, host: hostname(), since: since.toISOString() };
  const theirs = read(location);
  if (theirs?.process === mine.process && theirs.host === mine.host) return;
  try {
    writeFileSync(fileOf(location), `${JSON.stringify(mine)}\n`);
  } catch {
    // Only what others are told hangs on it.
  }
}

/** Takes this process's word away. */
export function takeWordAway(location: string): void {
  const word = read(location);
  if (word?.process === process.pid && word.host === hostname()) rmSync(fileOf(location), { force: true });
}

/** Who holds the store, as people are told it; null where nobody left word or who did is gone. */
export function holderOf(location: string): string | null {
  const word = read(location);
  if (!word) return null;
  if (word.host === hostname() && !isAlive(word.process)) return null;
  return `${word.process} (${word.host}, ${word.since})`;
}

function read(location: string): z.infer<typeof holderSchema> | null {
  try {
    return holderSchema.parse(JSON.parse(readFileSync(fileOf(location), "utf8")));
  } catch {
    return null;
  }
}

function isAlive(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return error instanceof Error && "code" in error && error.code === "EPERM";
  }
}
