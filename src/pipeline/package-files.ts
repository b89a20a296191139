import { createHash } from "node:crypto";
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";

/** The package's own folder: this file lies two below it, in `src` as in `dist`. */
const FOLDER = new URL("../../", import.meta.url);

/** The path of a file or folder that comes with the package. */
export function packagePath(name: string): string {
  return fileURLToPath(new URL(name, FOLDER));
}

/** The version of this package, as its package.json has it. */
export function packageVersion(): string {
  const { version } = JSON.parse(readFileSync(packagePath("package.json"), "utf8")) as { version: string };
  return version;
}

const stamps = new Map<string, string>();

/** The hash of a room's own code and data: what one of another hash made may be of another shape. */
export function roomStamp(room: string): string {
  let stamp = stamps.get(room);
  if (stamp === undefined) {
    const folder = fileURLToPath(new URL(`../${room}/`, import.meta.url));
    const hash = createHash("sha256");
    for (const name of readdirSync(folder, { recursive: true, encoding: "utf8" }).toSorted())
      if (/\.(js|ts|json)$/.test(name)) hash.update(`${name}\n`).update(readFileSync(join(folder, name)));
    stamp = hash.digest("hex");
    stamps.set(room, stamp);
  }
  return stamp;
}
