import { spawn, spawnSync } from "node:child_process";
import { once } from "node:events";
import { mkdtempSync, readFileSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, test } from "vitest";
import { toyModels } from "./run.ts";

const call = (args: readonly string[], options: { input?: string; cwd?: string; launcher?: string } = {}) => {
  const { launcher = join(process.cwd(), "pourparlers"), ...rest } = options;
  const env = { ...process.env, POURPARLERS_MODELS: toyModels(), LANG: "C", LC_ALL: "C" };
  return spawnSync(launcher, args, { encoding: "utf8", env, ...rest });
};

test("the launcher runs from anywhere, also through a link", () => {
  const elsewhere = mkdtempSync(join(tmpdir(), "elsewhere-"));
  symlinkSync(join(process.cwd(), "pourparlers"), join(elsewhere, "pp"));
  const { version } = JSON.parse(readFileSync("package.json", "utf8")) as { version: string };
  expect(call(["--version"], { cwd: elsewhere, launcher: join(elsewhere, "pp") }).stdout).toBe(`${version}\n`);
});

test("a file given by a path of the caller's folder, and standard input", () => {
  const folder = mkdtempSync(join(tmpdir(), "report-"));
  writeFileSync(join(folder, "a.txt"), "date 2023-06-21\nLes pourparlers ont repris mardi à Genève.");
  expect(call(["read", "a.txt"], { cwd: folder })).toMatchObject({ status: 0, stderr: "" });
  expect(call(["analyse", "-", "--language", "fr"], { input: "Oui." }).stdout).toContain("# text = Oui.");
  expect(call(["read", folder, "none"], { cwd: folder }).status).toBe(1);
});

test("a reader that stops reading is no failure", async () => {
  const lines = `${JSON.stringify({ text: "Les pourparlers ont repris mardi à Genève. ".repeat(20), language: "fr" })}\n`.repeat(
    300,
  );
  const env = { ...process.env, POURPARLERS_MODELS: toyModels() };
  const child = spawn(join(process.cwd(), "pourparlers"), ["read", "-", "--format", "jsonl"], {
    env,
    stdio: ["pipe", "pipe", "pipe"],
  });
  let err = "";
  child.stderr.on("data", (data: Buffer) => (err += data.toString()));
  child.stdin.on("error", () => {});
  child.stdout.once("data", () => child.stdout.destroy());
  child.stdin.end(lines);
  const [code] = (await once(child, "exit")) as [number];
  expect([code, err]).toEqual([0, ""]);
});
