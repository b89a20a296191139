import { existsSync, readdirSync, readFileSync } from "node:fs";
import { expect, test, vi } from "vitest";
import { nodeFiles } from "../../src/intake/index.ts";
import { run } from "./run.ts";

vi.setConfig({ testTimeout: 120_000 });
const hasModels = existsSync("models/manifest.json");

test("all examples are read, with date and language, nothing to remark", async () => {
  const reports = readdirSync("examples", { recursive: true, encoding: "utf8" }).filter((name) => name.endsWith(".txt"));
  expect(reports.length).toBeGreaterThanOrEqual(18);
  const { exit, out, err } = await run("read examples", {}, { files: nodeFiles });
  expect([exit, err]).toEqual([0, ""]);
  for (const name of reports) expect(out).toContain(`examples/${name} · `);
  expect(out.match(/ · (French|English) · /g)).toHaveLength(reports.length);
});

test("npm start with files does what read does", async () => {
  const { scripts } = JSON.parse(readFileSync("package.json", "utf8")) as { scripts: Record<string, string> };
  expect(scripts["start"]).toMatch(/^node (--\S+ )*src\/cli\/main\.ts start$/);
  const files = { "a.txt": "date 2023-06-21\n\nLes pourparlers ont repris mardi à Genève, a annoncé l'ONU.\n" };
  expect(await run("start a.txt --lang fr", files)).toEqual(await run("read a.txt --lang fr", files));
});

test.runIf(hasModels)(
  "npm start without files prints the dossier of the sample reports, from a store that is gone afterwards",
  async () => {
    const { exit, out, err } = await run("start", {}, { files: nodeFiles, modelsFolder: undefined });
    expect(exit).toBe(0);
    expect(out).toContain("Astana");
    expect(err).toContain("12 new reports");
    const [, store = ""] = /into (\S+), which is removed again/.exec(err) ?? [];
    expect(store).toMatch(/sample\.db$/);
    expect(existsSync(store)).toBe(false);
  },
);
