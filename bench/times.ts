/**
 * How fast times are read, in words per second on one core: `node bench/times.ts [FILE.fr.txt FILE.en.txt …]`. Without
 * files it reads the examples of the grammars, which hold far more times than any report, and the reports of eval/.
 * Every text is read again and again for about a second; the best of five rounds counts.
 */
import { existsSync, readdirSync, readFileSync } from "node:fs";
import { performance } from "node:perf_hooks";
import en from "../src/language/en/times.json" with { type: "json" };
import fr from "../src/language/fr/times.json" with { type: "json" };
import { readTimes } from "../src/reading/times/index.ts";

const ROUNDS = 5;
const ROUND_MS = 1000;

interface Text {
  readonly name: string;
  readonly language: string;
  readonly text: string;
}

function examplesOf(name: string, grammar: typeof fr | typeof en): Text {
  const examples = [...grammar.rules.flatMap((rule) => rule.examples as { text: string }[]), ...grammar.sentences];
  return { name, language: grammar.language, text: examples.map((example) => example.text).join("\n\n") };
}

function fileAt(path: string): Text {
  return { name: path.split("/").at(-1) ?? path, language: /\.en\./.test(path) ? "en" : "fr", text: readFileSync(path, "utf8") };
}

function reports(): Text[] {
  const folder = new URL("../eval/gold/dev/", import.meta.url);
  if (!existsSync(folder)) return [];
  const files = readdirSync(folder)
    .filter((name) => name.endsWith(".txt"))
    .map((name) => fileAt(new URL(name, folder).pathname));
  return ["fr", "en"].flatMap((language) => {
    const texts = files.filter((file) => file.language === language).map((file) => file.text);
    return texts.length === 0 ? [] : [{ name: `reports (${texts.length})`, language, text: texts.join("\n\n") }];
  });
}

/** Words as a treebank counts them, roughly: runs of letters or digits, and marks. */
function wordCount(text: string): number {
  return text.match(/[\p{L}\p{M}\p{Nd}]+|[^\s\p{L}\p{M}\p{Nd}]/gu)?.length ?? 0;
}

function speedOf({ text, language }: Text): { perSecond: number; found: number } {
  const analysis = { text, language, sentences: [] };
  const words = wordCount(text);
  let best = 0;
  let found = 0;
  for (let round = 0; round < ROUNDS; round++) {
    const start = performance.now();
    let times = 0;
    do {
      found = readTimes(analysis, "2023-06-21").length;
      times++;
    } while (performance.now() - start < ROUND_MS);
    best = Math.max(best, (words * times * 1000) / (performance.now() - start));
  }
  return { perSecond: best, found };
}

const given = process.argv.slice(2);
const texts = given.length > 0 ? given.map(fileAt) : [...reports(), examplesOf("examples", fr), examplesOf("examples", en)];
for (const text of texts) {
  const { perSecond, found } = speedOf(text);
  console.log(
    `${text.name.padEnd(24)} ${text.language}  ${String(wordCount(text.text)).padStart(7)} words  ${String(found).padStart(5)} times  ${Math.round(perSecond).toLocaleString("en").padStart(10)} words/s`,
  );
}
