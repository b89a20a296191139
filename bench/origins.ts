/**
 * How well and how fast copies of one dispatch are found: `node bench/origins.ts [DOCUMENTS]`. Every report of examples/
 * and eval/gold/dev/ is edited as desks and papers do; each edit must join its report and nothing else. Then the cost
 * of one report more, among few and among many, by processor time.
 */
import { readdirSync, readFileSync } from "node:fs";
import { compareDocuments, memoryShelf, type OriginDocument, placeDocument, sketchOf } from "../src/pipeline/index.ts";
import { chance, EDITS, generated, nextVersion, report } from "../test/helpers/edited-reports.ts";

const many = Number(process.argv[2] ?? 10_000);

function reports(): OriginDocument[] {
  return ["../examples/", "../examples/astana/", "../eval/gold/dev/"].flatMap((folder) => {
    const at = new URL(folder, import.meta.url);
    return namesIn(at).map((name) =>
      report(name, readFileSync(new URL(name, at), "utf8"), { language: name.split(".").at(-2) ?? "fr" }),
    );
  });
}

function namesIn(folder: URL): readonly string[] {
  try {
    return readdirSync(folder).filter((name) => name.endsWith(".txt"));
  } catch {
    return [];
  }
}

async function placed(documents: readonly OriginDocument[]): Promise<{ origins: ReadonlyMap<string, readonly string[]> }> {
  const texts = new Map(documents.map(({ id, text }) => [id, text]));
  const shelf = memoryShelf((id) => texts.get(id) ?? "");
  for (const document of documents) await placeDocument(document, shelf);
  return { origins: shelf.origins() };
}

function milliseconds(work: () => void): number {
  const before = process.cpuUsage();
  work();
  const { user, system } = process.cpuUsage(before);
  return (user + system) / 1000;
}

const originals = reports();
const next = chance(7);
const edits = [...Object.entries(EDITS), ["next version", nextVersion] as const];
const variants = originals.flatMap((original) =>
  edits.map(([name, edit]) => ({
    name,
    original,
    document: { ...original, id: `${original.id} ${name}`, text: edit(original.text, next) },
  })),
);

// By the whole way: candidates from sketches, alignment, verdict. Each edit meets its report alone: none is found through another.
const missed = new Map<string, number>();
let joined = 0;
for (const { name, original, document } of variants) {
  const { origins } = await placed([original, document]);
  if (origins.size === 1) joined++;
  else missed.set(name, (missed.get(name) ?? 0) + 1);
}
const percent = (part: number, whole: number): string => `${((100 * part) / whole).toFixed(1)} %`;
console.log(`edits that join their report: ${joined} of ${variants.length} (recall ${percent(joined, variants.length)})`);
for (const [name, count] of missed) console.log(`  missed: ${name} ${count}`);

// Without the help of sketches: every edit beside every other report, those of one event among them.
const { origins } = await placed(originals);
const originOf = new Map([...origins].flatMap(([origin, ids]) => ids.map((id) => [id, origin] as const)));
console.log(`${originals.length} reports of ${origins.size} origins`);
const strangers = variants.flatMap(({ original, document }) =>
  originals.flatMap((other) => (originOf.get(other.id) === originOf.get(original.id) ? [] : [[other, document] as const])),
);
let wrong = 0;
const spent = milliseconds(() => {
  for (const [other, document] of strangers) if (compareDocuments(other, document).joins) wrong++;
});
console.log(
  `edits that join another report: ${wrong} of ${strangers.length} pairs (precision ${percent(joined, joined + wrong)})`,
);
console.log(`laid side by side: ${Math.round((1000 * strangers.length) / spent)} pairs/s`);
const sketched = milliseconds(() => {
  for (const { document } of variants) sketchOf(document);
});
console.log(`sketches: ${Math.round((1000 * variants.length) / sketched)} reports/s`);

// One report more, of 700 words, among generated ones.
const kept = new Map<string, string>();
const large = memoryShelf((id) => kept.get(id) ?? "");
for (let at = 0, from = process.cpuUsage(); at < many; at++) {
  const document = report(`g${at}`, generated(700, next));
  kept.set(document.id, document.text);
  await placeDocument(document, large);
  if (at + 1 === 100 || at + 1 === many) {
    const { user, system } = process.cpuUsage(from);
    const each = (user + system) / 1000 / (at + 1);
    console.log(
      `${at + 1} reports of 700 words placed: ${each.toFixed(2)} ms each; ${(await lastCost(at)).toFixed(2)} ms for a copy more`,
    );
    from = process.cpuUsage();
  }
}

async function lastCost(at: number): Promise<number> {
  const before = process.cpuUsage();
  for (let more = 0; more < 50; more++) {
    const text = EDITS["headline, cut, edits"]?.(kept.get(`g${Math.floor((at * more) / 50)}`) ?? "", next) ?? "";
    const document = report(`c${at}-${more}`, text);
    kept.set(document.id, text);
    await placeDocument(document, large);
  }
  const { user, system } = process.cpuUsage(before);
  return (user + system) / 1000 / 50;
}

const same = generated(300, next);
const copies = memoryShelf(() => same);
const before = process.cpuUsage();
for (let at = 0; at < 100_000; at++) await placeDocument(report(`s${at}`, same), copies);
const { user, system } = process.cpuUsage(before);
console.log(`100,000 reports of the same 300 words: ${((user + system) / 1e6).toFixed(1)} s, ${copies.origins().size} origin`);
