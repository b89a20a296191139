import { readdirSync } from "node:fs";
import { expect, test } from "vitest";
import { nodeFiles } from "../../src/intake/index.ts";
import { run } from "./run.ts";

test("without a file, npm start reads the examples: the dossier among them, with date and language, nothing to remark", async () => {
  const reports = readdirSync("examples", { recursive: true, encoding: "utf8" }).filter((name) => name.endsWith(".txt"));
  expect(reports.length).toBeGreaterThanOrEqual(18);
  const { exit, out, err } = await run("read --examples-if-none", {}, { files: nodeFiles });
  expect([exit, err]).toEqual([0, ""]);
  for (const name of reports) expect(out).toContain(`examples/${name} · `);
  expect(out.match(/ · (French|English) · /g)).toHaveLength(reports.length);
});
