import { existsSync, mkdirSync, mkdtempSync, readFileSync, utimesSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { expect, test } from "vitest";
import { copyPreparedSample, PREPARED_SAMPLE } from "../../src/cli/prepared-sample.ts";

/** A package in which these files were last changed at these seconds. */
function packageOf(files: Readonly<Record<string, number>>): string {
  const root = mkdtempSync(join(tmpdir(), "pourparlers-package-"));
  for (const [name, changed] of Object.entries(files)) {
    mkdirSync(dirname(join(root, name)), { recursive: true });
    writeFileSync(join(root, name), name);
    utimesSync(join(root, name), changed, changed);
  }
  return root;
}

const SOURCES = { "src/reading/read.ts": 100, "models/fr.model": 100, "examples/astana/astana-2017.fr.txt": 100 };

test("the sample that the installation read is taken where it is newer than all it was made of", () => {
  const root = packageOf({ ...SOURCES, [PREPARED_SAMPLE]: 200 });
  expect(copyPreparedSample(join(root, "copy.db"), root)).toBe(true);
  expect(readFileSync(join(root, "copy.db"), "utf8")).toBe(PREPARED_SAMPLE);
});

test.each(Object.keys(SOURCES))("it is read anew after a change of %s", (changed) => {
  const root = packageOf({ ...SOURCES, [changed]: 300, [PREPARED_SAMPLE]: 200 });
  expect(copyPreparedSample(join(root, "copy.db"), root)).toBe(false);
  expect(existsSync(join(root, "copy.db"))).toBe(false);
});

test("it is read where the installation made none", () => {
  const root = packageOf(SOURCES);
  expect(copyPreparedSample(join(root, "copy.db"), root)).toBe(false);
});
