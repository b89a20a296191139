/**
 * How fast the store is and how large: `npm run bench:store -- [REPORTS] [LOCATION]`. Reports of 700 words are made up, with
 * words as often as a language has them and readings as large as real ones. Times are of the processor, in milliseconds.
 */
import { createHash } from "node:crypto";
import { mkdtempSync, rmSync, statSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { DatabaseSync } from "node:sqlite";
import type { Event, Reading, Statement } from "../src/claims/index.ts";
import { type IndexToken, openStore, parseQuery, type StoreWriter } from "../src/store/index.ts";

const WORDS = 700;
const VOCABULARY = 40_000;
const reports = Number(process.argv[2] ?? 2000);
const folder = mkdtempSync(join(tmpdir(), "pp-bench-"));
const location = process.argv[3] ?? join(folder, "bench.db");

const used = process.cpuUsage();
const store = await openStore(location, { clock: () => new Date() });
print("open, with its libraries loaded first", since(used));

/** Reports that come one by one, each in a write of its own, at the end; those before them come many to a write. */
const SINGLE = 100;
await many(0, Math.max(0, reports - SINGLE));
const puts: number[] = [];
const walls: number[] = [];
for (let n = Math.max(0, reports - SINGLE); n < reports; n++) {
  const report = madeUp(n);
  const before = process.cpuUsage();
  const clock = performance.now();
  await store.write((to) => put(to, n, report));
  puts.push(since(before));
  walls.push(performance.now() - clock);
}
print(`one report more, median of the last ${puts.length} of ${reports}`, median(puts));
print("  by the clock", median(walls));

for (const [what, query] of [
  ["a common word", word(0)],
  ["two common words", `${word(3)} ${word(9)}`],
  ["two common words side by side", `"${word(0)} ${word(1)}"`],
  ["a rare word", word(20_000)],
  ["a rare and a common word", `${word(5000)} ${word(1)}`],
  ["a beginning", `${word(11).slice(0, 4)}*`],
] as const) {
  await time(`search: ${what}`, 10, async () => (await store.search(parseQuery(query))).total);
}
await time("parts of a process (some hundred)", 10, async () => (await store.partsOf("process:3")).length);
await time("one reading", 50, async () => (await store.reading(madeUp(7).reading.document.id))?.events.length ?? 0);
await time("the same report again, 1,000 times", 1, async () =>
  store.write(async (to) => {
    const { reading } = madeUp(1);
    for (let n = 0; n < 1000; n++) await to.addDocument(inputOf(1, reading));
    return 1000;
  }),
);
await time("all readings", 1, async () => {
  let all = 0;
  for await (const report of store.reports()) all += report.reading.events.length > 0 ? 1 : 0;
  return all;
});
if (reports <= 2000) await time("check", 1, async () => (await store.check()).problems.length);
await time("backup, checked", 1, async () => (await store.backup(join(folder, `${performance.now()}.db`))).problems.length);
await store.close();

if (store.kind === "sqlite") {
  console.log(`file: ${(statSync(location).size / reports / 1000).toFixed(1)} kB for each report`);
  const database = new DatabaseSync(location, { readOnly: true });
  const rows = database.prepare("select name, sum(pgsize) as bytes from dbstat group by name order by 2 desc limit 12").all();
  for (const { name, bytes } of rows)
    console.log(`  ${String(name).padEnd(34)} ${(Number(bytes) / reports / 1000).toFixed(2)} kB`);
  database.close();
}
const again = process.cpuUsage();
const clock = performance.now();
const reopened = await openStore(location, { clock: () => new Date(), create: false });
print("open again", since(again));
print("  by the clock", performance.now() - clock);
await reopened.close();
rmSync(folder, { recursive: true, force: true });

async function many(from: number, to: number): Promise<void> {
  for (let start = from; start < to; start += 50) {
    await store.write(async (writer) => {
      for (let n = start; n < Math.min(to, start + 50); n++) await put(writer, n, madeUp(n));
    });
  }
}

async function put(to: StoreWriter, n: number, { reading, tokens }: ReturnType<typeof madeUp>): Promise<void> {
  await to.addDocument(inputOf(n, reading));
  await to.addReading(reading);
  await to.index(reading.document.id, "bench", tokens);
  const parts = Array.from({ length: 12 }, (_, at) => ({
    key: `page:${n % 50}:${(n * 7 + at) % 300}`,
    process: `process:${n % 50}`,
    body: {
      claims: Array.from({ length: 12 }, (__, claim) => ({ document: reading.document.id, claim: `v${claim}`, start: at })),
    },
  }));
  await to.changeParts(parts);
}

function inputOf(n: number, reading: Reading) {
  const received = "2024-03-14T09:00:00.000Z";
  return { document: reading.document, source: `reports/${n}.txt`, bytes: null, received, marking: "public" as const };
}

/** A word by its rank: the lower the rank, the oftener it stands. */
function word(rank: number): string {
  return (rank * 2_654_435_761 + 12_345)
    .toString(36)
    .slice(-7)
    .replaceAll(/\d/g, (digit) => "abcdefghij".charAt(Number(digit)));
}

function madeUp(n: number): { readonly reading: Reading; readonly tokens: readonly IndexToken[] } {
  let state = (n + 1) * 48_271;
  const chance = () => {
    state = (state * 48_271) % 2_147_483_647;
    return state / 2_147_483_647;
  };
  const tokens: IndexToken[] = [];
  let text = "";
  for (let at = 0; at < WORDS; at++) {
    const rank = Math.floor(VOCABULARY ** chance()) - 1;
    const form = word(rank);
    const start = text.length;
    text += `${form}${at % 20 === 19 ? ". " : " "}`;
    tokens.push({ form, lemma: rank % 3 === 0 ? word(rank + 1) : form, start, end: start + form.length });
  }
  const spanOf = (from: number, words: number) => {
    const start = tokens[from % WORDS]?.start ?? 0;
    const end = tokens[Math.min(WORDS - 1, (from % WORDS) + words)]?.end ?? text.length;
    return { start, end, exact: text.slice(start, end) };
  };
  const entities = Array.from({ length: 40 }, (_, at) => ({
    id: `e${at + 1}`,
    ref: at % 2 === 0 ? `person:${word(at)}` : null,
    type: "person" as const,
    name: word(at),
    country: "KAZ",
    code: "KAZGOV",
    mentions: Array.from({ length: 3 }, (__, nth) => ({ span: spanOf(at * 17 + nth * 31, 1), form: "name" as const })),
  }));
  const claim = (at: number) => ({
    evidence: spanOf(at * 13, 18),
    attributedTo: null,
    factuality: "asserted" as const,
    time: null,
    place: `e${(at % 40) + 1}`,
  });
  const statements: Statement[] = Array.from({ length: 22 }, (_, at) => ({
    id: `s${at + 1}`,
    ...claim(at),
    speaker: `e${(at % 40) + 1}`,
    onBehalfOf: null,
    anonymous: null,
    addressee: null,
    mode: "indirect",
    act: "say",
    cue: spanOf(at * 13, 0),
    content: [spanOf(at * 13 + 1, 16)],
    quotes: [],
  }));
  const events: Event[] = Array.from({ length: 45 }, (_, at) => ({
    id: `v${at + 1}`,
    ...claim(at + 3),
    kind: "meeting",
    plover: { type: "CONSULT", mode: "visit", contexts: ["diplomatic"] },
    cameo: "042",
    trigger: spanOf(at * 13 + 4, 0),
    actors: ["e1", "e2"],
    recipients: ["e3"],
    process: null,
    round: null,
  }));
  const id = createHash("sha256").update(text).digest("hex");
  const document = { id, language: "fr", title: null, published: "2024-03-14", url: null, outlet: "Le Courrier", text };
  const lists = { entities, times: [], statements, events, roles: [], figures: [], agenda: [], unread: [] };
  const reader = { version: "bench", models: { "fr.model": "0".repeat(64) } };
  return { tokens, reading: { format: "pourparlers-reading/1", reader, document, ...lists } };
}

async function time(what: string, times: number, work: () => Promise<number>): Promise<void> {
  await work();
  const before = process.cpuUsage();
  const clock = performance.now();
  let found = 0;
  for (let nth = 0; nth < times; nth++) found = await work();
  print(`${what} (${found})`, since(before) / times);
  print("  by the clock", (performance.now() - clock) / times);
}

function since(before: NodeJS.CpuUsage): number {
  const { user, system } = process.cpuUsage(before);
  return (user + system) / 1000;
}

function median(numbers: readonly number[]): number {
  return numbers.toSorted((a, b) => a - b)[Math.floor(numbers.length / 2)] ?? 0;
}

function print(what: string, milliseconds: number): void {
  console.log(`${what}: ${milliseconds.toFixed(1)} ms`);
}
