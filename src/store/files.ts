import { closeSync, fsyncSync, openSync, readdirSync, readSync, statSync } from "node:fs";
import { basename, dirname, join } from "node:path";

/** The name a backup has beside its store: "pourparlers.db.backup-20231121T093000Z". */
export function backupName(location: string, at: Date): string {
  return `${location}.backup-${at
    .toISOString()
    .replace(/\.\d+Z$/, "Z")
    .replaceAll(/[-:]/g, "")}`;
}

/** Backups that lie beside a store under their usual names, the newest first. */
export function findBackups(location: string): readonly string[] {
  try {
    const start = `${basename(location)}.backup-`;
    return readdirSync(dirname(location))
      .filter((name) => name.startsWith(start) && /^[0-9TZ]+$/.test(name.slice(start.length)))
      .toSorted()
      .toReversed()
      .map((name) => join(dirname(location), name));
  } catch {
    return [];
  }
}

/** Bytes of a file, or null where there is none. */
export function sizeOf(file: string): number | null {
  try {
    return statSync(file).size;
  } catch {
    return null;
  }
}

/** True for a file that begins as SQLite's do. */
export function beginsAsSqlite(file: string): boolean {
  const start = new Uint8Array(16);
  const handle = openSync(file, "r");
  try {
    readSync(handle, start, 0, start.length, 0);
  } finally {
    closeSync(handle);
  }
  return new TextDecoder().decode(start) === "SQLite format 3\0";
}

/** Waits until the disk has it: the file's bytes, or a folder's names. */
export function settle(path: string): void {
  const handle = openSync(path, "r");
  try {
    fsyncSync(handle);
  } finally {
    closeSync(handle);
  }
}
