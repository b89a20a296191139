import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import { copyFileSync, existsSync, mkdtempSync, readFileSync, rmSync, statSync, truncateSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import { fileURLToPath } from "node:url";
import { afterAll, expect, test } from "vitest";
import { openStore, type Store } from "../../src/store/index.ts";
import { crashText, writeReport } from "./crash-reports.ts";
import { findServer, startServer } from "./postgres-server.ts";
import { tickingClock } from "./things.ts";

/**
 * A process that is killed leaves the files as they are at that moment. So does one that is stopped: a copy made while
 * it stands still is what a kill there would have left. Few processes, which are costly to start, give many kills.
 * POURPARLERS_KILLS=200 kills so many processes in earnest.
 */
const KILLS = Number(process.env["POURPARLERS_KILLS"] ?? 20);
const STOPS = Number(process.env["POURPARLERS_STOPS"] ?? 10);

const folder = mkdtempSync(join(tmpdir(), "pp-crash-"));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

test(
  `a store is as before or as after, whenever its writer is killed (${KILLS} kills, ${KILLS * STOPS} stops)`,
  async () => {
    const location = join(folder, "killed.db");
    let kept = 0;
    let stops = 0;
    for (let kill = 0; kill < KILLS; kill++) {
      const writer = await startWriter(location, kept + 1);
      for (let stop = 0; stop < STOPS; stop++) {
        await writer.moment();
        const said = writer.said();
        await writer.stop();
        const copy = join(folder, "copy.db");
        copyStore(location, copy);
        writer.goOn();
        expect(await numberOf(copy)).toBeGreaterThanOrEqual(said);
        stops++;
      }
      await writer.moment();
      await writer.kill();
      const said = Math.max(kept, writer.said());
      kept = await numberOf(location, kill % 5 === 0);
      expect([said, said + 1]).toContain(kept);
    }
    expect(stops).toBe(KILLS * STOPS);
    expect(kept).toBeGreaterThanOrEqual(KILLS * (STOPS + 1));
    expect(await numberOf(location, true)).toBe(kept);
  },
  KILLS * (STOPS + 5) * 2_000,
);

test("a log cut short anywhere, as when the power goes, gives a store as it was after some write", async () => {
  const location = join(folder, "cut.db");
  const store = await openStore(location, { clock: tickingClock() });
  for (let n = 1; n <= 12; n++) await store.write((to) => writeReport(to, n, crashText(n)));
  const log = statSync(`${location}-wal`).size;
  const copy = join(folder, "cut-copy.db");
  let before = 0;
  for (let cut = 0; cut <= 60; cut++) {
    copyStore(location, copy);
    truncateSync(`${copy}-wal`, Math.floor((log * cut) / 60));
    // Before the first write was whole there may be no store at all: it is made anew, empty.
    const number = await numberOf(copy);
    expect(number).toBeGreaterThanOrEqual(before);
    before = number;
  }
  expect(before).toBe(12);
  await store.close();
}, 60_000);

const programs = findServer();
test.skipIf(programs === null)(
  "on PostgreSQL too, whether the writer or the server is killed",
  async () => {
    const server = await startServer(programs ?? "");
    try {
      const location = server.database("killed");
      const reader = await openStore(location, { clock: () => new Date() });
      let kept = 0;
      for (let kill = 0; kill < 4; kill++) {
        const writer = await startWriter(location, kept + 1);
        await writer.moment();
        if (kill % 2 === 1) {
          server.kill();
          await sleep(100);
          await server.start();
          // Whoever had it open goes on with the server that came back.
          expect((await reader.counts()).documents).toBeGreaterThan(0);
        }
        await writer.kill();
        const said = Math.max(kept, writer.said());
        kept = await numberOf(location, true);
        expect([said, said + 1]).toContain(kept);
      }
      expect(kept).toBeGreaterThanOrEqual(4);
      await reader.close();
    } finally {
      server.stop();
    }
  },
  120_000,
);

interface Writer {
  /** The number of the last report that it said is kept. */
  readonly said: () => number;
  /** Any moment in the two writes that follow the next one it tells of, however slow the machine is. */
  readonly moment: () => Promise<void>;
  readonly stop: () => Promise<void>;
  readonly goOn: () => void;
  readonly kill: () => Promise<void>;
}

async function startWriter(location: string, from: number): Promise<Writer> {
  const program = fileURLToPath(new URL("crash-writer.ts", import.meta.url));
  const child: ChildProcess = spawn(process.execPath, [program, location, String(from)], {
    stdio: ["ignore", "pipe", "ignore"],
    env: { ...process.env, NODE_COMPILE_CACHE: join(folder, "compiled") },
  });
  let out = "";
  child.stdout?.setEncoding("utf8").on("data", (words: string) => {
    out += words;
  });
  const ended = once(child, "close");
  while (!out.includes("ready")) {
    if (child.exitCode !== null) throw new Error("the writer did not begin");
    await sleep(5);
  }
  const said = () => Number(/(\d+)\n[^\n]*$/.exec(out)?.[1] ?? 0);
  return {
    said,
    moment: async () => {
      const [before, since] = [said(), performance.now()];
      while (said() === before && child.exitCode === null) await sleep(1);
      const each = (performance.now() - since) / Math.max(1, said() - before);
      await sleep(Math.random() * 2 * each);
    },
    stop: async () => {
      child.kill("SIGSTOP");
      const state = `/proc/${child.pid}/stat`;
      if (!existsSync(state)) await sleep(20);
      else while (!/\) [Tt] /.test(readFileSync(state, "utf8"))) await sleep(1);
    },
    goOn: () => child.kill("SIGCONT"),
    kill: async () => {
      child.kill("SIGKILL");
      await ended;
    },
  };
}

/** The files as they lie there; what only the running process shares is not among what a kill leaves. */
function copyStore(from: string, to: string): void {
  for (const end of ["", "-wal", "-shm", "-writer"]) rmSync(`${to}${end}`, { force: true });
  for (const end of ["", "-wal"]) if (existsSync(`${from}${end}`)) copyFileSync(`${from}${end}`, `${to}${end}`);
}

/** Opens what was left; how many reports it holds, each of them whole. */
async function numberOf(location: string, thoroughly = false): Promise<number> {
  const store: Store = await openStore(location, { clock: () => new Date() });
  try {
    const counts = await store.counts();
    const last = ((await store.parts(["last"])).get("last")?.body ?? 0) as number;
    const found = [counts.documents, counts.sightings, counts.readings, counts.reviews, counts.indexed, last];
    expect(found).toEqual(found.map(() => last));
    if (last > 0) expect((await store.reading((await lastOf(store)) ?? ""))?.document.text).toBe(crashText(last));
    expect((await store.claims({ limit: 1 })).total).toBe(20 * last);
    const view = await store.keptView("process:a", "en");
    if (view) {
      const [piece] = (await store.viewPieces(view.number, "timeline", { from: 0, to: 0, claims: true })) ?? [];
      expect(piece?.items).toBe(JSON.stringify([view.head]));
      // What was assembled of earlier parts is known to be old.
      expect(view.revision === (await store.revisionOf("process:a"))).toBe(view.head === last);
    }
    if (thoroughly) expect((await store.check()).problems).toEqual([]);
    return last;
  } finally {
    await store.close();
  }
}

async function lastOf(store: Store): Promise<string | null> {
  let last: string | null = null;
  for await (const id of store.documentIds()) last = id;
  return last;
}
