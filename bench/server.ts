/**
 * How fast pages are answered: `npm run bench:server -- [--reports N] [--store FILE] [--rounds N]`. Reports are made up for
 * size, as `bench:record` has them, and kept as `pourparlers add` does; a store that is there already is used as it is. Requests
 * go through the app without a socket, JSON included, with the threads that a server has. In milliseconds: the time of the
 * main thread's processor (p50, p95, the most), the clock's p95, and the longest that the thread did one thing
 * while others waited. All of it four times: first of all, again and again, while reports come in, and while the queue is gathered.
 */
import { randomUUID } from "node:crypto";
import { existsSync, mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { parseArgs } from "node:util";
import { Worker } from "node:worker_threads";
import { LANGUAGES } from "../src/intake/index.ts";
import { MODELS_FOLDER, openDossiers, refresherThread } from "../src/pipeline/index.ts";
import { createApp } from "../src/server/app.ts";
import { openDesk } from "../src/server/open-desk.ts";
import { openStore, type Store } from "../src/store/index.ts";
import { keepMade } from "./made-store.ts";

const { values: flags } = parseArgs({
  options: {
    reports: { type: "string", default: "10000" },
    store: { type: "string" },
    rounds: { type: "string", default: "10" },
    every: { type: "string", default: "1000" },
  },
});
const ROUNDS = Number(flags.rounds);
const folder = flags.store === undefined ? mkdtempSync(join(tmpdir(), "pp-server-")) : null;
const location = flags.store ?? join(folder ?? "", "bench.db");
const isThere = existsSync(location);
const clock = () => new Date();
const store = await openStore(location, { clock });
if (!isThere) await fill(store);
for (const language of ["en", "fr"]) await openDossiers(store, { language }).refresh();

const TOKEN = "bench";
const nothing = async () => {};

/** A server as it is just after its start. */
function start() {
  const refresher = refresherThread(location, LANGUAGES);
  const keeper = { keep: nothing, close: nothing };
  const desk = openDesk({ store, clock, newId: randomUUID, keeper, refresher, modelsFolder: undefined, log: console.error });
  const app = createApp({
    desk,
    token: TOKEN,
    bound: "127.0.0.1",
    hostname: "bench",
    pagesFolder: "web/dist",
    modelsFolder: MODELS_FOLDER,
    requireStore: () => {},
    log: console.error,
  });
  return { desk, app, refresher };
}

let server = start();
const lines = (await server.desk.dossiers("en").list()).lines.toSorted((a, b) => b.counts.sources - a.counts.sources);
const [largest] = lines;
const middling = lines[lines.length >> 1];
if (!largest || !middling) throw new Error("no process in the store");
const { documents } = await store.counts();
console.log(
  `${documents} reports, ${lines.length} processes; the largest has ${largest.counts.sources} reports, the middling one ${middling.counts.sources}`,
);
const paths = await pathsOf([
  ["largest", largest.id],
  ["middling", middling.id],
]);
await server.refresher.close();

for (const [when, prepare] of [
  ["first", start],
  ["again", () => server],
] as const) {
  server = prepare();
  await pass(when, when === "first" ? 1 : ROUNDS);
}
console.log(memory());

const added = await whileAdding(() => pass("while reports come in", ROUNDS));
console.log(`${added} reports came in; ${memory()}`);
await server.refresher.close();

server = start();
const gathered = process.threadCpuUsage();
const begun = performance.now();
const gathering = server.desk.queue.warm().then(() => performance.now() - begun);
await pass("while the queue is gathered", 1);
const { user, system } = process.threadCpuUsage(gathered);
console.log(
  `the queue was gathered in ${(await gathering).toFixed(0)} ms (the thread did ${((user + system) / 1000).toFixed(0)} ms)`,
);
console.log(memory());
await server.refresher.close();
await store.close();
if (folder) rmSync(folder, { recursive: true, force: true });

/** Asks for every page so many times, round by round, and prints what that took. */
async function pass(when: string, rounds: number): Promise<void> {
  const slices = watchSlices();
  const taken = new Map(paths.map(([what]) => [what, [] as Taken[]]));
  for (let round = 0; round < rounds; round++)
    for (const [what, path] of paths) {
      taken.get(what)?.push(await cost(path));
      await new Promise((resolve) => setTimeout(resolve, 2));
    }
  const longest = slices.stop();
  console.log(`\n${when}${" ".repeat(Math.max(1, 30 - when.length))}     p50     p95    most   clock`);
  for (const [what, costs] of taken) console.log(rowOf(what, costs));
  console.log(`${rowOf("all", [...taken.values()].flat())}  the longest slice ${longest.toFixed(0)} ms`);
}

/** The most time of the processor that the thread took at a stretch, while whatever else came had to wait, in milliseconds. */
function watchSlices() {
  let longest = 0;
  let before = process.threadCpuUsage();
  const timer = setInterval(() => {
    const { user, system } = process.threadCpuUsage(before);
    before = process.threadCpuUsage();
    longest = Math.max(longest, (user + system) / 1000);
  }, 1);
  return {
    stop: () => {
      clearInterval(timer);
      return longest;
    },
  };
}

interface Taken {
  readonly ms: number;
  readonly clock: number;
  readonly length: number;
}

function rowOf(what: string, costs: readonly Taken[]): string {
  const ms = costs.map((one) => one.ms);
  const clocks = costs.map((one) => one.clock);
  const figures = [percentile(ms, 0.5), percentile(ms, 0.95), Math.max(...ms), percentile(clocks, 0.95)];
  const length = Math.max(...costs.map((one) => one.length));
  return `${what.padEnd(30)}${figures.map((one) => one.toFixed(1).padStart(8)).join("")}  ${(length / 1000).toFixed(0).padStart(6)} kB`;
}

async function cost(path: string): Promise<Taken> {
  const before = process.threadCpuUsage();
  const asked = performance.now();
  const response = await server.app.request(path, { headers: { authorization: `Bearer ${TOKEN}` } });
  const { length } = await response.text();
  const clocked = performance.now() - asked;
  const used = process.threadCpuUsage(before);
  if (response.status !== 200) throw new Error(`${path}: ${response.status}`);
  return { ms: (used.user + used.system) / 1000, clock: clocked, length };
}

function percentile(numbers: readonly number[], share: number): number {
  const sorted = numbers.toSorted((a, b) => a - b);
  return sorted[Math.min(sorted.length - 1, Math.ceil(sorted.length * share) - 1)] ?? 0;
}

function memory(): string {
  const { rss, heapUsed } = process.memoryUsage();
  return `memory: ${(rss / 2 ** 20).toFixed(0)} MiB resident with all threads, ${(heapUsed / 2 ** 20).toFixed(0)} MiB of it the main thread's heap`;
}

async function whileAdding(work: () => Promise<void>): Promise<number> {
  const worker = new Worker(new URL("./adding-worker.ts", import.meta.url), {
    workerData: { location, from: documents + 100_000, every: Number(flags.every) },
  });
  const added = new Promise<number>((resolve, reject) => {
    worker.once("message", resolve);
    worker.once("error", reject);
  });
  await work();
  worker.postMessage("over");
  return added;
}

/** Every kind of page, and where it is. */
async function pathsOf(processes: readonly (readonly [string, string])[]): Promise<readonly (readonly [string, string])[]> {
  const found: (readonly [string, string])[] = [
    ["processes", "/processes.json"],
    ["processes since a day", "/processes.json?since=2020-01-01"],
  ];
  for (const [size, id] of processes) {
    const process = `/process/${encodeURIComponent(id)}`;
    found.push([`dossier, ${size}`, `${process}.json`]);
    for (const section of [
      "rounds",
      "timeline",
      "agenda",
      "positions",
      "contested",
      "questions",
      "figures",
      "roles",
      "sources",
      "identities",
      "map",
      "network",
    ])
      found.push([`${section}, ${size}`, `${process}/${section}.json`]);
    found.push([`timeline's end, ${size}`, `${process}/timeline.json?offset=900`]);
    const rounds = (await ask(`${process}/rounds.json?limit=1`)) as { readonly items: readonly { readonly id: string }[] };
    found.push([`a round, ${size}`, `${process}/round/${encodeURIComponent(rounds.items[0]?.id ?? "")}.json`]);
    found.push([`review, ${size}`, `/review.json?process=${encodeURIComponent(id)}`]);
  }
  const [document = ""] = await firstOf(store);
  return [
    ...found,
    ["review of all", "/review.json"],
    ["review, far down", "/review.json?state=all&offset=20000"],
    ["a report", `/report/${document}.json`],
    ["a claim", `/claim/${document}/s1.json`],
    ["a state", `/entity/${encodeURIComponent("state:RUS")}.json`],
    ["a state, further down", `/entity/${encodeURIComponent("state:RUS")}.json?offset=300&events=300`],
    ["a place", `/entity/${encodeURIComponent("place:geneva")}.json`],
    ["search: facets only", "/search.json?language=en"],
    ["search: an actor", `/search.json?actor=${encodeURIComponent("state:RUS")}`],
    ["health", "/health.json"],
  ];
}

async function ask(path: string): Promise<unknown> {
  return (await server.app.request(path, { headers: { authorization: `Bearer ${TOKEN}` } })).json();
}

async function firstOf(from: Store): Promise<readonly string[]> {
  for await (const id of from.documentIds()) return [id];
  return [];
}

async function fill(to: Store): Promise<void> {
  const before = process.cpuUsage();
  const kept = await keepMade({ store: to, reports: Number(flags.reports), clock, progress: (so) => console.log(`${so} kept`) });
  const used = process.cpuUsage(before);
  console.log(
    `${kept} reports kept and their dossiers assembled, ${((used.user + used.system) / 1000 / Math.max(1, kept)).toFixed(1)} ms each`,
  );
}
