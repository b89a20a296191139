import { readFile, stat } from "node:fs/promises";
import { extname, join, resolve, sep } from "node:path";

const TYPES: Readonly<Record<string, string>> = {
  ".html": "text/html; charset=utf-8",
  ".js": "text/javascript; charset=utf-8",
  ".css": "text/css; charset=utf-8",
  ".json": "application/json; charset=utf-8",
  ".svg": "image/svg+xml",
  ".png": "image/png",
  ".ico": "image/x-icon",
  ".woff2": "font/woff2",
  ".wasm": "application/wasm",
  ".txt": "text/plain; charset=utf-8",
  ".model": "application/octet-stream",
};

/** A file as it is sent. */
export interface PageFile {
  readonly bytes: Uint8Array<ArrayBuffer>;
  readonly type: string;
}

/** A file of a folder by its path in an address; null where there is none, and for whatever lies outside. */
export async function findFile(folder: string, path: string): Promise<PageFile | null> {
  const file = resolve(join(folder, path));
  if (!file.startsWith(resolve(folder) + sep) || path.includes("\0")) return null;
  try {
    if (!(await stat(file)).isFile()) return null;
    return { bytes: new Uint8Array(await readFile(file)), type: TYPES[extname(file)] ?? "application/octet-stream" };
  } catch {
    return null;
  }
}

const PAGES: readonly RegExp[] = [
  /^\/$/,
  /^\/process\/[^/]+$/,
  /^\/process\/[^/]+\/[a-z]+$/,
  /^\/process\/[^/]+\/round\/[^/]+$/,
  /^\/report\/[^/]+$/,
  /^\/claim\/[^/]+\/[^/]+$/,
  /^\/entity\/[^/]+$/,
  /^\/(?:review|search|add|reader)$/,
];

/** True where a page is shown by our scripts; what it shows may still be that there is no such thing. */
export function isPage(path: string): boolean {
  return PAGES.some((page) => page.test(path));
}
