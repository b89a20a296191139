import { createReadStream } from "node:fs";
import { readdir, stat } from "node:fs/promises";

/** The world as intake sees it: a few questions about files, so that tests answer them from memory. */
export interface Files {
  /** What stands at a path. "-" is asked for by nobody: standard input has its own entry. */
  readonly kind: (path: string) => Promise<"file" | "folder" | "missing" | "other">;
  /** Names in a folder, in any order. */
  readonly list: (path: string) => Promise<readonly string[]>;
  /** The bytes of a file, in pieces. */
  readonly open: (path: string) => AsyncIterable<Uint8Array>;
  readonly stdin: () => AsyncIterable<Uint8Array>;
}

/** The real file system and standard input. */
export const nodeFiles: Files = {
  kind: async (path) => {
    try {
      const found = await stat(path);
      return found.isFile() ? "file" : found.isDirectory() ? "folder" : "other";
    } catch (error) {
      if (isMissing(error)) return "missing";
      throw error;
    }
  },
  list: (path) => readdir(path),
  open: (path) => createReadStream(path),
  stdin: () => process.stdin,
};

function isMissing(error: unknown): boolean {
  const code = error instanceof Error && "code" in error ? error.code : null;
  return code === "ENOENT" || code === "ENOTDIR";
}
