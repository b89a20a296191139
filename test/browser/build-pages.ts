import { mkdirSync, readdirSync, rmSync, statSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { build } from "vite";

const ROOT = join(import.meta.dirname, "../..");
const LOCK = join(tmpdir(), `pourparlers-pages-${ROOT.replaceAll(/[^\w]/g, "-")}`);
/** A lock older than this was left by somebody who was killed. Milliseconds. */
const OLD = 120_000;

let done: Promise<void> | null = null;

/** Builds the pages where their sources are newer, so that tests see what the sources say; of many threads one builds. */
export function builtPages(): Promise<void> {
  done ??= buildOnce();
  return done;
}

async function buildOnce(): Promise<void> {
  while (!isFresh()) {
    if (!tookLock()) {
      await new Promise((resolve) => setTimeout(resolve, 200));
      continue;
    }
    try {
      if (!isFresh()) await build({ configFile: join(ROOT, "web/vite.config.ts"), logLevel: "error" });
    } finally {
      rmSync(LOCK, { recursive: true, force: true });
    }
  }
}

function tookLock(): boolean {
  try {
    mkdirSync(LOCK);
    return true;
  } catch {
    const since = statSync(LOCK, { throwIfNoEntry: false })?.mtimeMs ?? Date.now();
    if (Date.now() - since > OLD) rmSync(LOCK, { recursive: true, force: true });
    return false;
  }
}

function isFresh(): boolean {
  const built = statSync(join(ROOT, "web/dist/index.html"), { throwIfNoEntry: false })?.mtimeMs ?? 0;
  return ["web", "src"].every((folder) => newestOf(join(ROOT, folder)) < built);
}

function newestOf(folder: string): number {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && !entry.parentPath.includes(join("web", "dist")))
    .reduce((newest, entry) => Math.max(newest, statSync(join(entry.parentPath, entry.name)).mtimeMs), 0);
}
