/**
 * How fast pages are answered: `npm run bench:server -- [--reports N] [--store FILE]`. Reports are made up for size, as
 * `bench:record` has them, and kept as `pourparlers add` does; a store that is there already is used as it is. Times are of
 * the processor, in milliseconds, over requests in a row through the app without a socket, JSON included: the median,
 * the 95th percentile, the most, and the first of all (before anything is at hand).
 */
import { createHash, randomUUID } from "node:crypto";
import { existsSync, mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { parseArgs } from "node:util";
import type { Reading } from "../src/claims/index.ts";
import { NO_METADATA } from "../src/intake/index.ts";
import { keepReports, MODELS_FOLDER, openDossiers } from "../src/pipeline/index.ts";
import type { Reader } from "../src/reading/index.ts";
import { createApp } from "../src/server/app.ts";
import { openDesk } from "../src/server/open-desk.ts";
import { openStore, type Store } from "../src/store/index.ts";
import { madeReading } from "./made-readings.ts";

const { values: flags } = parseArgs({
  options: {
    reports: { type: "string", default: "10000" },
    store: { type: "string" },
    rounds: { type: "string", default: "10" },
  },
});
const MOST = Number(flags.reports);
const ROUNDS = Number(flags.rounds);
const folder = flags.store === undefined ? mkdtempSync(join(tmpdir(), "pp-server-")) : null;
const location = flags.store ?? join(folder ?? "", "bench.db");
const isThere = existsSync(location);
const clock = () => new Date();
const store = await openStore(location, { clock });
if (!isThere) await fill(store);

const closing = async () => {};
const desk = openDesk({
  store,
  clock,
  newId: randomUUID,
  keeper: { keep: closing, close: closing },
  modelsFolder: undefined,
  log: console.error,
});
const TOKEN = "bench";
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

const lines = (await desk.dossiers("en").list()).toSorted((a, b) => b.counts.sources - a.counts.sources);
const [largest] = lines;
const middling = lines[lines.length >> 1];
if (!largest || !middling) throw new Error("no process in the store");
const { documents } = await store.counts();
console.log(
  `${documents} reports, ${lines.length} processes; the largest has ${largest.counts.sources} reports, the middling one ${middling.counts.sources}`,
);

const all: number[] = [];
await time("processes", "/processes.json");
for (const [size, { id }] of [
  ["largest", largest],
  ["middling", middling],
] as const) {
  const process = `/process/${encodeURIComponent(id)}`;
  await time(`dossier, ${size}`, `${process}.json`);
  for (const section of [
    "rounds",
    "timeline",
    "agenda",
    "positions",
    "contested",
    "questions",
    "figures",
    "sources",
    "identities",
    "map",
    "network",
  ])
    await time(`${section}, ${size}`, `${process}/${section}.json`);
  await time(`timeline's end, ${size}`, `${process}/timeline.json?offset=900`);
  const rounds = (await ask(`${process}/rounds.json?limit=1`)) as { readonly items: readonly { readonly id: string }[] };
  await time(`a round, ${size}`, `${process}/round/${encodeURIComponent(rounds.items[0]?.id ?? "")}.json`);
  await time(`review, ${size}`, `/review.json?process=${encodeURIComponent(id)}`);
}
await time("review of all", "/review.json");
const [document = ""] = await first(store);
await time("a report", `/report/${document}.json`);
await time("a claim", `/claim/${document}/s1.json`);
await time("a state", `/entity/${encodeURIComponent("state:RUS")}.json`);
await time("search: facets only", "/search.json?language=en");
await time("health", "/health.json");
console.log(
  `all pages, each ${ROUNDS} times after its first: 95th percentile ${percentile(all, 0.95).toFixed(0)} ms, median ${percentile(all, 0.5).toFixed(1)} ms`,
);
await store.close();
if (folder) rmSync(folder, { recursive: true, force: true });

async function time(what: string, path: string): Promise<void> {
  const begun = await cost(path);
  const costs: number[] = [];
  let bytes = 0;
  for (let round = 0; round < ROUNDS; round++) {
    const { ms, length } = await cost(path);
    costs.push(ms);
    bytes = length;
  }
  all.push(...costs);
  const figures = [percentile(costs, 0.5), percentile(costs, 0.95), Math.max(...costs), begun.ms].map((ms) =>
    ms.toFixed(1).padStart(8),
  );
  console.log(`${what.padEnd(26)}${figures.join("")}  ${(bytes / 1000).toFixed(0).padStart(7)} kB`);
}

async function cost(path: string): Promise<{ readonly ms: number; readonly length: number }> {
  const before = process.cpuUsage();
  const response = await app.request(path, { headers: { authorization: `Bearer ${TOKEN}` } });
  const { length } = await response.text();
  const { user, system } = process.cpuUsage(before);
  if (response.status !== 200) throw new Error(`${path}: ${response.status}`);
  return { ms: (user + system) / 1000, length };
}

async function ask(path: string): Promise<unknown> {
  return (await app.request(path, { headers: { authorization: `Bearer ${TOKEN}` } })).json();
}

function percentile(numbers: readonly number[], share: number): number {
  const sorted = numbers.toSorted((a, b) => a - b);
  return sorted[Math.min(sorted.length - 1, Math.ceil(sorted.length * share) - 1)] ?? 0;
}

async function first(from: Store): Promise<readonly string[]> {
  for await (const id of from.documentIds()) return [id];
  return [];
}

async function fill(to: Store): Promise<void> {
  const readings = new Map<string, Reading>();
  const stamp = { version: "1.0.0", models: {} };
  const read = (id: string): Reading => {
    const reading = readings.get(id);
    if (!reading) throw new Error(id);
    readings.delete(id);
    return reading;
  };
  const reader: Reader = {
    read: ({ id }) => read(id),
    stampOf: () => stamp,
    *readAll(texts) {
      for (const document of texts) {
        const sentences = { text: document.text, language: document.language, sentences: [] };
        yield { document, reading: read(document.id), analysis: sentences };
      }
    },
  };
  async function* intakes() {
    for (let number = 0; number < MOST; number++) {
      const made = madeReading(number);
      const id = createHash("sha256").update(made.document.text).digest("hex");
      const reading = { ...made, reader: stamp, document: { ...made.document, id } };
      readings.set(id, reading);
      yield { source: `made/${number}.txt`, document: { ...NO_METADATA, ...reading.document }, diagnostics: [], bytes: null };
    }
  }
  const before = process.cpuUsage();
  let kept = 0;
  for await (const reports of keepReports(intakes(), { store: to, reader, clock })) {
    for (const { as } of reports) kept += as === "new" ? 1 : 0;
    if (kept % 800 < reports.length) console.log(`${kept} kept`);
  }
  const { user, system } = process.cpuUsage(before);
  console.log(`${kept} reports kept, ${((user + system) / 1000 / Math.max(1, kept)).toFixed(1)} ms each`);
  for (const language of ["en", "fr"]) await openDossiers(to, { language }).refresh();
}
