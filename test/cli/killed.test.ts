import { spawn } from "node:child_process";
import { once } from "node:events";
import { mkdtempSync, rmSync, statSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import { afterAll, expect, test } from "vitest";
import { rebuiltParts } from "../../src/pipeline/index.ts";
import { openStore } from "../../src/store/index.ts";
import { toyModels } from "./run.ts";

/** POURPARLERS_KILLS kills so many in earnest. */
const KILLS = Math.min(40, Number(process.env["POURPARLERS_KILLS"] ?? 2));
const REPORTS = 160;
/** A write of a batch of reports is larger, what opening a store writes is not. */
const WRITTEN = 300_000;

const folder = mkdtempSync(join(tmpdir(), "pp-killed-"));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const words = (n: number) => Array.from({ length: 60 }, (_, at) => `mot${(at * 7919 + n * 104_729) % 900}`).join(" ");
const lines = Array.from({ length: REPORTS }, (_, n) =>
  JSON.stringify({ text: `Rencontre ${n} à Genève. ${words(n)}.`, language: "fr", published: "2023-06-21" }),
);

function start(store: string) {
  const reports = join(folder, "reports.jsonl");
  writeFileSync(reports, `${lines.join("\n")}\n`);
  const env = { ...process.env, POURPARLERS_MODELS: toyModels(), POURPARLERS_STORE: store, LANG: "C", LC_ALL: "C" };
  const child = spawn(process.execPath, ["src/cli/main.ts", "add", reports], { env, stdio: ["ignore", "ignore", "pipe"] });
  let err = "";
  child.stderr.setEncoding("utf8").on("data", (said: string) => (err += said));
  return { child, ended: once(child, "close"), said: () => err };
}

/** How many reports are there; all that belongs to each must be. */
async function soundReports(store: string): Promise<number> {
  const opened = await openStore(store, { clock: () => new Date() });
  try {
    const { problems } = await opened.check({ rebuildParts: rebuiltParts });
    expect(problems).toEqual([]);
    const { documents, sightings, readings, indexed } = await opened.counts();
    expect([sightings, readings, indexed]).toEqual([documents, documents, documents]);
    return documents;
  } finally {
    await opened.close();
  }
}

/** Waits until some reports are written, or the program has ended. */
async function firstWritten(store: string, child: { readonly exitCode: number | null }): Promise<void> {
  const size = () => statSync(`${store}-wal`, { throwIfNoEntry: false })?.size ?? 0;
  while (child.exitCode === null && size() < WRITTEN) await sleep(10);
}

test(`add, killed ${KILLS} times in the middle, leaves whole reports and goes on from there`, async () => {
  const store = join(folder, "killed.db");
  let kept = 0;
  for (let kill = 0; kill < KILLS; kill++) {
    const { child, ended } = start(store);
    await firstWritten(store, child);
    await sleep(Math.random() * 100);
    child.kill("SIGKILL");
    await ended;
    const now = await soundReports(store);
    expect(now).toBeGreaterThanOrEqual(kept);
    kept = now;
  }
  const { ended, said } = start(store);
  expect((await ended)[0]).toBe(0);
  expect(said()).toContain(`${REPORTS - kept} new reports`);
  expect(await soundReports(store)).toBe(REPORTS);
}, 300_000);

test("add, asked to stop by Ctrl-C, ends well, says what it kept, and keeps it", async () => {
  const store = join(folder, "stopped.db");
  const { child, ended, said } = start(store);
  await firstWritten(store, child);
  child.kill("SIGINT");
  expect((await ended)[0]).toBe(1);
  expect(said()).toContain("Stopped.");
  const [, kept = ""] = /: (\d+) new reports/.exec(said()) ?? [];
  expect(await soundReports(store)).toBe(Number(kept));
  expect(Number(kept)).toBeLessThan(REPORTS);
}, 120_000);
