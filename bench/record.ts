/**
 * What the record costs: `npm run bench:record [-- --reports N]`, one process, one thread, processor time. Readings are
 * made up for size, without the analyser, in the shape that readings of 700 words have (about 65 claims, 45 entities):
 * happenings of the known processes told again and again in other words, by other speakers, and some told once.
 * Prints a record of 1,000 from scratch, one more report at 100, 1,000 and N, the views, and memory.
 */
import { parseArgs } from "node:util";
import { PartsInMemory, type RecordPart, type Report, recordOf, viewProcess } from "../src/record/index.ts";
import { madeReading } from "./made-readings.ts";

const { values: flags } = parseArgs({ options: { reports: { type: "string", default: "10000" } } });
const MOST = Number(flags.reports);
const SAMPLE = 40;

function reportOf(number: number): Report {
  const reading = madeReading(number);
  // Every fifth report is a copy of the wire before it.
  const origin = number % 5 === 4 ? madeId(number - 1) : reading.document.id;
  return { reading, origin, receivedAt: new Date(Date.UTC(2026, 0, 1) + number * 60_000).toISOString() };
}

function madeId(number: number): string {
  return number.toString(16).padStart(8, "0").repeat(8);
}

/** Processor time of `act` in milliseconds. */
function cost(act: () => void): number {
  const before = process.cpuUsage();
  act();
  const { user, system } = process.cpuUsage(before);
  return (user + system) / 1000;
}

const add = (parts: PartsInMemory, report: Report) => parts.fold({ kind: "report", report, reviews: [] });
const median = (numbers: readonly number[]) => numbers.toSorted((a, b) => a - b)[numbers.length >> 1] ?? 0;
const mib = (bytes: number) => `${(bytes / 2 ** 20).toFixed(0)} MiB`;

/** What one more report costs, and how much of the record it writes. */
function oneMore(parts: PartsInMemory, at: number): void {
  const costs: number[] = [];
  let changes = 0;
  let bytes = 0;
  for (let i = 0; i < SAMPLE; i++) {
    const report = reportOf(1_000_000 + at + i);
    let written: readonly { readonly body: unknown }[] = [];
    costs.push(cost(() => (written = add(parts, report))));
    changes += written.length;
    bytes += written.reduce((sum, { body }) => sum + JSON.stringify(body).length, 0);
    parts.fold({ kind: "removal", document: report.reading.document.id });
  }
  console.log(
    `one more at ${at}: median ${median(costs).toFixed(1)} ms, most ${Math.max(...costs).toFixed(1)} ms; ` +
      `${Math.round(changes / SAMPLE)} parts, ${Math.round(bytes / SAMPLE / 1024)} KiB written`,
  );
}

function scratch(): void {
  const reports = Array.from({ length: 1000 }, (_, i) => reportOf(i));
  add(new PartsInMemory(), reportOf(5_000_000));
  const parts = new PartsInMemory();
  let claims = 0;
  for (const { reading } of reports)
    claims +=
      reading.statements.length + reading.events.length + reading.roles.length + reading.figures.length + reading.agenda.length;
  const folded = cost(() => reports.forEach((report) => add(parts, report)));
  const viewed = cost(() => recordOf(parts));
  console.log(
    `1,000 reports from scratch (${claims / 1000} claims each): ${(folded / 1000).toFixed(1)} s folding, ${(viewed / 1000).toFixed(1)} s for all views`,
  );
}

/** Opens views from parts as a store holds them: as text. */
function views(parts: PartsInMemory): void {
  const sized = parts
    .processes()
    .map((key) => ({ key, parts: parts.of(key) }))
    .sort((a, b) => b.parts.length - a.parts.length);
  const costs = sized.map(({ key, parts: own }) => {
    const texts = own.map((part) => ({ ...part, body: JSON.stringify(part.body) }));
    const bytes = texts.reduce((sum, { body }) => sum + body.length, 0);
    let reports = 0;
    const ms = cost(() => {
      const parsed = texts.map(({ body, ...part }): RecordPart => ({ ...part, body: JSON.parse(body) }));
      reports = viewProcess(key, parsed)?.sources.length ?? 0;
    });
    return { key, ms, reports, bytes };
  });
  const line = ({ key, ms, reports, bytes }: (typeof costs)[number]) =>
    `${key}: ${ms.toFixed(0)} ms (${reports} reports, ${mib(bytes)} of parts)`;
  for (const one of costs.slice(0, 3)) console.log(`view of ${line(one)}`);
  const middle = costs[costs.length >> 1];
  if (middle)
    console.log(`view of a middling process, ${line(middle)}; median of all ${median(costs.map(({ ms }) => ms)).toFixed(0)} ms`);
}

scratch();
const parts = new PartsInMemory();
for (let i = 0; i < MOST; i++) {
  if (i === 100 || i === 1000) oneMore(parts, i);
  add(parts, reportOf(i));
}
oneMore(parts, MOST);
globalThis.gc?.();
const { rss, heapUsed } = process.memoryUsage();
console.log(`record of ${MOST} reports in memory: ${mib(heapUsed)} of heap, ${mib(rss)} resident`);
views(parts);
