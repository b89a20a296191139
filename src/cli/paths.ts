import { posix } from "node:path";
import type { Files } from "../intake/index.ts";

const PATTERN = /[*?[{]/;

/**
 * Paths as the user means them: those that are there as they are, others with `*`, `?`, `[…]`, `{a,b}` or `**` as the
 * files and folders that fit, in order of their names. One that fits nothing stays, to be reported as missing.
 */
export async function expandPaths(paths: readonly string[], files: Files): Promise<readonly string[]> {
  const expanded: string[] = [];
  for (const path of paths) {
    if (path === "-" || !PATTERN.test(path) || (await files.kind(path)) !== "missing") {
      expanded.push(path);
      continue;
    }
    const found = (await Promise.all(alternatives(path).map((one) => matching(one, files)))).flat();
    expanded.push(...(found.length === 0 ? [path] : [...new Set(found)].toSorted()));
  }
  return expanded;
}

async function matching(pattern: string, files: Files): Promise<readonly string[]> {
  const absolute = pattern.startsWith("/");
  const segments = pattern.split("/").filter((segment, at) => segment !== "" || at === 0);
  let here: readonly string[] = [absolute ? "/" : ""];
  for (const [at, segment] of segments.entries()) {
    if (segment === "") continue;
    const isLast = at === segments.length - 1;
    const next: string[] = [];
    for (const folder of here) next.push(...(await step(folder, segment, isLast, files)));
    here = next;
  }
  return here;
}

async function step(folder: string, segment: string, isLast: boolean, files: Files): Promise<readonly string[]> {
  if (segment === "**") return isLast ? [folder] : [folder, ...(await foldersUnder(folder, files))];
  const join = (name: string) => (folder === "" ? name : posix.join(folder, name));
  if (!PATTERN.test(segment)) return (await files.kind(join(segment))) === "missing" ? [] : [join(segment)];
  const fits = new RegExp(`^${regexOf(segment)}$`, "u");
  return (await namesIn(folder, files))
    .filter((name) => fits.test(name) && (segment.startsWith(".") || !name.startsWith(".")))
    .map(join);
}

async function foldersUnder(folder: string, files: Files): Promise<readonly string[]> {
  const found: string[] = [];
  for (const name of await namesIn(folder, files)) {
    const path = folder === "" ? name : posix.join(folder, name);
    if (!name.startsWith(".") && (await files.kind(path)) === "folder") found.push(path, ...(await foldersUnder(path, files)));
  }
  return found;
}

async function namesIn(folder: string, files: Files): Promise<readonly string[]> {
  const path = folder === "" ? "." : folder;
  return (await files.kind(path)) === "folder" ? (await files.list(path)).toSorted() : [];
}

function regexOf(segment: string): string {
  return segment.replace(/\*|\?|\[!?[^\]]*\]|[\\^$.|+(){}\][]/g, (part) => {
    if (part === "*") return "[^/]*";
    if (part === "?") return "[^/]";
    if (part.length > 1) return part.replace(/^\[!/, "[^").replaceAll("\\", "\\\\");
    return `\\${part}`;
  });
}

/** « a.{txt,html} » as « a.txt » and « a.html ». */
function alternatives(pattern: string): readonly string[] {
  const [whole, list] = /\{([^{}]*)\}/.exec(pattern) ?? [];
  if (whole === undefined || list === undefined) return [pattern];
  return list.split(",").flatMap((one) => alternatives(pattern.replace(whole, () => one)));
}
