// Scores the analyser from raw text on treebanks: node eval/treebanks.ts --data ../shared/data [--part dev] [--gold-tokens] [--relations]
import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { parseArgs } from "node:util";
import { gunzipSync } from "node:zlib";
import { parseConllu } from "../src/syntax/index.ts";
import type { Analysis } from "../src/text/index.ts";
import { byRelation, f1, METRICS, score } from "./conll18.ts";
import { readAnalyser } from "./models.ts";

const TREEBANKS: Readonly<Record<string, readonly string[]>> = {
  fr: ["sequoia", "gsd", "rhapsodie", "parisstories"],
  en: ["ewt", "gum_open"],
};

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    data: { type: "string", default: "../shared/data" },
    models: { type: "string", default: "models" },
    part: { type: "string", default: "test" },
    language: { type: "string" },
    // The treebank's own words and sentences instead of raw text.
    "gold-tokens": { type: "boolean", default: false },
    relations: { type: "boolean", default: false },
    help: { type: "boolean", default: false },
  },
});

const say = (line: string): void => void process.stdout.write(`${line}\n`);

/** A treebank file, .conllu or .conllu.gz, with the raw text that its spaces and paragraphs give. */
function readTreebank(path: string, language: string): Analysis {
  const bytes = readFileSync(path);
  return parseConllu((path.endsWith(".gz") ? gunzipSync(bytes) : bytes).toString("utf8"), language);
}

interface Found {
  readonly name: string;
  readonly language: string;
  readonly path: string;
}

function treebanks(): Found[] {
  const wanted = values.language === undefined ? Object.keys(TREEBANKS) : [values.language];
  // Files named on the command line are read with the model of --language.
  if (positionals.length > 0)
    return positionals.map((path) => ({ name: path.replace(/^.*\//, ""), language: wanted[0] ?? "fr", path }));
  return wanted.flatMap((language) =>
    (TREEBANKS[language] ?? []).flatMap((name) => {
      const base = join(values.data, "ud", language, `${language}_${name}-ud-${values.part}.conllu`);
      const path = [base, `${base}.gz`].find((file) => existsSync(file));
      return path === undefined ? [] : [{ name: `${language} ${name}`, language, path }];
    }),
  );
}

function main(): void {
  if (values.help) {
    say(
      "node eval/treebanks.ts [FILE.conllu ...] [--data DIR] [--models DIR] [--part train|dev|test] [--language fr|en] [--gold-tokens] [--relations]",
    );
    return;
  }
  const analysers = new Map<string, ReturnType<typeof readAnalyser>>();
  say(["treebank".padEnd(18), ...METRICS.map((metric) => metric.padStart(9)), "  words/s"].join(""));
  const tables: string[] = [];
  for (const { name, language, path } of treebanks()) {
    if (!existsSync(join(values.models, `${language}.model`))) {
      say(`${name.padEnd(18)} no ${language}.model in ${values.models}`);
      continue;
    }
    const analyser = analysers.get(language) ?? readAnalyser(values.models, language);
    analysers.set(language, analyser);
    const gold = readTreebank(path, language);
    const start = performance.now();
    const system = values["gold-tokens"] ? analyser.analyseWords(gold) : analyser.analyse(gold.text);
    const seconds = (performance.now() - start) / 1000;
    const scores = score(gold, system);
    const speed = Math.round(scores.Words.system / seconds);
    say(
      [name.padEnd(18), ...METRICS.map((metric) => f1(scores[metric]).toFixed(2).padStart(9)), String(speed).padStart(9)].join(
        "",
      ),
    );
    if (values.relations) tables.push(...relationTable(name, gold, system));
  }
  for (const line of tables) say(line);
}

function relationTable(name: string, gold: Analysis, system: Analysis): string[] {
  const rows = [...byRelation(gold, system)].sort(([, a], [, b]) => b.gold - a.gold);
  return [
    `\n${name}, by universal relation (head and relation right)`,
    ["relation".padEnd(14), "gold".padStart(7), "precision".padStart(11), "recall".padStart(8), "F1".padStart(8)].join(""),
    ...rows.map(([relation, counts]) =>
      [
        relation.padEnd(14),
        String(counts.gold).padStart(7),
        percent(counts.correct, counts.system).padStart(11),
        percent(counts.correct, counts.gold).padStart(8),
        f1(counts).toFixed(1).padStart(8),
      ].join(""),
    ),
  ];
}

function percent(part: number, whole: number): string {
  return whole === 0 ? "-" : ((100 * part) / whole).toFixed(1);
}

main();
