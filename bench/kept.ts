/**
 * What a store full of reports answers in, as the pages ask it: `npm run bench:kept -- [REPORTS] [LOCATION]`. Readings are made up for
 * size (see made-readings.ts) and come in as reports do, by `keepReports`, with a reader that only hands them out: origins,
 * versions, search words, claims, the record. Processor time in milliseconds of this process; by the clock too where a server works.
 */
import { createHash } from "node:crypto";
import { mkdtempSync, rmSync, statSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Reading } from "../src/claims/index.ts";
import type { Intake } from "../src/intake/index.ts";
import { loadKnowledge } from "../src/knowledge/index.ts";
import {
  keepReports,
  keepTouched,
  openDossiers,
  openRecord,
  rebuildRecord,
  recordMark,
  SECTIONS,
} from "../src/pipeline/index.ts";
import type { Reader } from "../src/reading/index.ts";
import { openStore, parseQuery } from "../src/store/index.ts";
import type { Analysis } from "../src/text/index.ts";
import { madeReading } from "./made-readings.ts";

const reports = Number(process.argv[2] ?? 2000);
const folder = mkdtempSync(join(tmpdir(), "pp-kept-"));
const location = process.argv[3] ?? join(folder, "kept.db");
const SAMPLE = 30;

/** `only`: about this process, by its place among the known ones. */
function intakeOf(number: number, only?: number): { readonly intake: Intake; readonly reading: Reading } {
  const made = madeReading(number, only);
  const id = createHash("sha256").update(made.document.text).digest("hex");
  const reading = { ...made, document: { ...made.document, id } };
  const { text, language, title, published, url, outlet } = reading.document;
  const document = { id, text, language, title, published, url, outlet };
  return { intake: { source: `${number}.txt`, document, diagnostics: [], bytes: null }, reading };
}

function analysisOf({ document: { text, language } }: Reading): Analysis {
  const tokens = [...text.matchAll(/\p{L}+/gu)].map(({ 0: form, index }) => ({
    form,
    lemma: form,
    start: index,
    end: index + form.length,
  }));
  return { text, language, sentences: [{ start: 0, end: text.length, tokens, multiwords: [] }] } as unknown as Analysis;
}

const readings = new Map<string, Reading>();
const reader: Reader = {
  stampOf: () => ({ version: "bench", models: {} }),
  read: (document) => {
    const reading = readings.get(document.id);
    if (!reading) throw new RangeError(document.id);
    return { ...reading, reader: { version: "bench", models: {} } };
  },
  *readAll(documents) {
    for (const document of documents) {
      const reading = reader.read(document);
      readings.delete(document.id);
      yield { document, reading, analysis: analysisOf(reading) };
    }
  },
};

function used(): number {
  const { user, system } = process.cpuUsage();
  return (user + system) / 1000;
}

const print = (what: string, cpu: readonly number[], wall: readonly number[]) => {
  const at = (list: readonly number[], share: number) =>
    list.toSorted((a, b) => a - b)[Math.floor((list.length - 1) * share)] ?? 0;
  const of = (list: readonly number[]) => `${at(list, 0.5).toFixed(1)} (95 in 100: ${at(list, 0.95).toFixed(1)})`;
  console.log(`${what}: ${of(cpu)} ms; by the clock ${of(wall)}`);
};

async function time(what: string, times: number, work: (nth: number) => Promise<unknown>): Promise<void> {
  const cpu: number[] = [];
  const wall: number[] = [];
  for (let nth = 0; nth < times; nth++) {
    const [before, clock] = [used(), performance.now()];
    await work(nth);
    cpu.push(used() - before);
    wall.push(performance.now() - clock);
  }
  print(what, cpu, wall);
}

const mib = (bytes: number) => `${(bytes / 2 ** 20).toFixed(0)} MiB`;
const store = await openStore(location, { clock: () => new Date() });
async function* coming(from: number, to: number, only?: number): AsyncGenerator<Intake> {
  for (let number = from; number < to; number++) {
    const { intake, reading } = intakeOf(number, only);
    readings.set(intake.document?.id ?? "", reading);
    yield intake;
  }
}
const keep = async (from: number, to: number, only?: number) => {
  for await (const kept of keepReports(coming(from, to, only), { store, reader, clock: () => new Date() }))
    for (const { as, diagnostics } of kept) if (as === "failed") throw new Error(JSON.stringify(diagnostics));
};

/** The first thing that is done, so that what is held at most is held by it. */
async function rebuild(): Promise<void> {
  const held = process.memoryUsage().rss;
  await time("the record folded anew", 1, () => store.write(rebuildRecord));
  console.log(`  ${mib(held)} resident before, ${mib(process.resourceUsage().maxRSS * 1024)} at most`);
}

// A store that has them already is only measured.
if ((await store.counts()).documents < reports) {
  const before = used();
  await keep(0, reports);
  console.log(`${reports} reports kept: ${((used() - before) / reports).toFixed(1)} ms each, their making counted`);
}
if (process.argv.includes("--rebuild")) await rebuild();
await time("one more report, in its own write", SAMPLE, (nth) => keep(reports + nth, reports + nth + 1));

const dossiers = openDossiers(store, { language: "en" });
const sized = (await store.processes()).toSorted((a, b) => b.parts - a.parts).map(({ process }) => process);
const known = sized.filter((process) => process !== "unassigned");
const [large = "", middle = ""] = [known[0], known[known.length >> 1]];
const knownOnes = loadKnowledge().entities.filter(({ type }) => type === "process");
let more = 10_000_000;

/** As a page shows it: its head, and what the overview has; in bytes. */
async function openPage(process: string): Promise<number> {
  const pages = openDossiers(store, { language: "en", mayBeOld: true });
  const page = await pages.made(process, async ({ head, items }) => [head, await items("overview", 0, SECTIONS.length)]);
  return Buffer.byteLength(JSON.stringify(page));
}

/** One more report of a process, the dossiers made as `add` ends, and what is opened then. */
async function oneMoreOf(process: string): Promise<void> {
  const only = knownOnes.findIndex(({ ref }) => ref === process);
  const mark = await recordMark(store);
  await keep(more, ++more, only);
  const made: string[] = [];
  await time("  one more report of it: the dossiers made as add ends", 1, async () => {
    for await (const { all } of keepTouched(store, { language: "en", mark })) made.push(String(all));
  });
  const view = await store.keptView(process, "en");
  const isCurrent = view?.revision === (await store.revisionOf(process));
  console.log(`  ${made.length} made; this one is ${isCurrent ? "as it is now" : "as it was before, and says so"}`);
  let bytes = 0;
  await time("  opened as its page does, head and overview", 10, async () => (bytes = await openPage(process)));
  console.log(`  ${(bytes / 1000).toFixed(0)} kB`);
  for (const section of SECTIONS.slice(0, 9))
    await time(`  the first page of ${section}`, 3, () =>
      openDossiers(store, { language: "en", mayBeOld: true }).piece(process, section, { limit: 100 }),
    );
}

for (const [what, process] of [
  ["largest", large],
  ["a middling one", middle],
] as const) {
  await time(`${what} (${process}): assembled`, 1, async () => (await openRecord(store, { language: "en" })).view(process));
  await time("  opened for the first time, and kept", 1, () => dossiers.head(process));
  const head = await dossiers.head(process);
  console.log(`  ${head?.counts.sources} reports, ${head?.counts.timeline} events, ${head?.counts.positions} positions`);
  await time("  head", SAMPLE, () => dossiers.head(process));
  for (const section of SECTIONS.slice(0, 9))
    await time(`  ${section}, 100 from the middle`, 10, () =>
      dossiers.piece(process, section, { offset: (head?.counts[section] ?? 0) >> 1, limit: 100 }),
    );
  await time("  timeline, 100 without their claims", 10, () => dossiers.piece(process, "timeline", { claims: false }));
  await time("  the whole", 1, () => dossiers.whole(process));
  const record = await openRecord(store, { language: "en" });
  await time("  as JSON, its beginning", 3, async () => {
    for await (const _ of record.text([process])) break;
  });
  let length = 0;
  await time("  as JSON, all of it", 3, async () => {
    length = 0;
    for await (const text of record.text([process])) length += text.length;
  });
  console.log(`  ${(length / 1e6).toFixed(1)} million characters`);
  const id = (await dossiers.piece(process, "timeline", { offset: (head?.counts.timeline ?? 1) - 1 }))?.items[0]?.id ?? "";
  await time("  an event by its id", 10, () => dossiers.item(process, id));
  await oneMoreOf(process);
}
await time("all other dossiers, kept", 1, () => dossiers.refresh());
await time("list of processes", SAMPLE, () => dossiers.list());
await time("list of processes, with what came since a day", SAMPLE, () => dossiers.list({ since: "2026-01-01" }));
await time("claims: the first page of all", SAMPLE, () => store.claims());
await time("claims: page 1,000 of all", 10, () => store.claims({ offset: 50_000 }));
await time("claims: events of one process", SAMPLE, () => store.claims({ process: [large], list: ["events"] }));
await time("claims: of one actor", SAMPLE, () => store.claims({ actor: ["state:RUS"] }));
await time("claims: of one actor, kind and year", SAMPLE, () =>
  store.claims({ actor: ["state:RUS"], kind: ["events:meeting"], year: ["2020"] }),
);
const facets = ["process", "actor", "kind", "outlet", "language", "year"] as const;
await time("search: a common word, all facets counted", SAMPLE, () => store.search(parseQuery("ceasefire"), { count: facets }));
await time("search: no word, all facets counted", SAMPLE, () => store.search([], { count: facets }));
await time("search: two words, one process, facets counted", SAMPLE, () =>
  store.search(parseQuery("ceasefire convoy"), { facets: { process: [large] }, count: facets }),
);
console.log(`resident at most: ${mib(process.resourceUsage().maxRSS * 1024)}`);
if (store.kind === "sqlite") console.log(`file: ${(statSync(location).size / reports / 1000).toFixed(1)} kB for each report`);
await store.close();
if (process.argv[3] === undefined) rmSync(folder, { recursive: true, force: true });
