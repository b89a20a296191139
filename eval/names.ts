// Scores names from raw text: node eval/names.ts [--data ../shared/data] [--models models]. Our own held-out sentences, and UNER's EWT test part.
import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { parseArgs } from "node:util";
import { gunzipSync } from "node:zlib";
import type { Analyser } from "../src/syntax/index.ts";
import { readAnalyser } from "./models.ts";

/** A text and the places of its names, as "TYPE start end". */
interface Marked {
  readonly text: string;
  readonly names: ReadonlySet<string>;
}

/** A sentence of training/names: « Le ministre [PER Nom] ». */
export function parseBracketed(line: string): Marked {
  const names = new Set<string>();
  let text = "";
  let at = 0;
  for (const match of line.matchAll(/\[(PER|ORG|LOC|EVT) ([^[\]]+)\]/g)) {
    text += line.slice(at, match.index);
    names.add(`${match[1]} ${text.length} ${text.length + (match[2] ?? "").length}`);
    text += match[2] ?? "";
    at = match.index + match[0].length;
  }
  return { text: text + line.slice(at), names };
}

/** Sentences of a UNER file: `# text = …`, then words whose third column is a BIO tag. */
export function parseIob(file: string): Marked[] {
  return file.split(/\n\s*\n/).flatMap((block) => {
    const lines = block.split("\n");
    const text = lines.find((line) => line.startsWith("# text = "))?.slice(9);
    if (text === undefined) return [];
    const found: { type: string; start: number; end: number }[] = [];
    let at = 0;
    for (const line of lines) {
      const [, form = "", tag = "O"] = line.startsWith("#") ? [] : line.split("\t");
      const start = form === "" ? -1 : text.indexOf(form, at);
      if (start < 0) continue;
      at = start + form.length;
      const last = found.at(-1);
      if (tag.startsWith("I-") && last) last.end = at;
      else if (tag !== "O") found.push({ type: tag.slice(2), start, end: at });
    }
    return [{ text, names: new Set(found.map((n) => `${n.type} ${n.start} ${n.end}`)) }];
  });
}

interface Count {
  right: number;
  told: number;
  true: number;
}

function count(analyser: Analyser, marked: readonly Marked[], types: readonly string[]): Map<string, Count> {
  const counts = new Map(types.map((type) => [type, { right: 0, told: 0, true: 0 }]));
  const add = (name: string, key: keyof Count): void => {
    const row = counts.get(name.split(" ")[0] ?? "");
    if (row) row[key]++;
  };
  for (const { text, names } of marked) {
    for (const name of names) add(name, "true");
    for (const sentence of analyser.analyse(text).sentences) {
      for (const { type, start, end } of sentence.names) {
        const name = `${type} ${start} ${end}`;
        add(name, "told");
        if (names.has(name)) add(name, "right");
      }
    }
  }
  return counts;
}

const say = (line: string): void => void process.stdout.write(`${line}\n`);

function row(name: string, { right, told, true: gold }: Count): string {
  const percent = (a: number, b: number): string => (b === 0 ? "–" : ((100 * a) / b).toFixed(1)).padStart(8);
  return `${name.padEnd(28)}${String(gold).padStart(7)}${percent(right, told)}${percent(right, gold)}${percent(2 * right, told + gold)}`;
}

function main(): void {
  const { values } = parseArgs({
    options: {
      data: { type: "string", default: "../shared/data" },
      models: { type: "string", default: "models" },
      language: { type: "string" },
    },
  });
  const own = (file: string): Marked[] =>
    readFileSync(join("training/names", file), "utf8")
      .split("\n")
      .filter((line) => line.trim() !== "")
      .map(parseBracketed);
  const uner = join(values.data, "ner/en/uner_en_ewt-test.iob2.gz");
  const sets = [
    {
      name: "fr news, held out",
      language: "fr",
      types: ["PER", "ORG", "LOC", "EVT"],
      read: () => [...own("fr-a.held-out.txt"), ...own("fr-b.held-out.txt")],
    },
    { name: "en news, held out", language: "en", types: ["PER", "ORG", "LOC", "EVT"], read: () => own("en-a.held-out.txt") },
    {
      name: "en UNER EWT test",
      language: "en",
      types: ["PER", "ORG", "LOC"],
      read: () => (existsSync(uner) ? parseIob(gunzipSync(readFileSync(uner)).toString("utf8")) : []),
    },
  ];
  say(`${"names".padEnd(28)}   gold       P       R      F1`);
  for (const set of sets) {
    if (values.language !== undefined && values.language !== set.language) continue;
    if (!existsSync(join(values.models, `${set.language}.model`))) continue;
    const counts = count(readAnalyser(values.models, set.language), set.read(), set.types);
    const all: Count = { right: 0, told: 0, true: 0 };
    for (const c of counts.values()) for (const key of ["right", "told", "true"] as const) all[key] += c[key];
    say(row(set.name, all));
    for (const [type, c] of counts) say(row(`  ${type}`, c));
  }
}

if (import.meta.main) main();
