import { readFileSync } from "node:fs";
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
