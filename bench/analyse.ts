// Speed, load time and memory of the analyser, raw text to trees, on one thread:
//   node bench/analyse.ts [--models DIR] [--language fr|en] [--words 20000] [--udpipe BINARY --udpipe-model FILE] [TEXT ...]
// UDPIPE and UDPIPE_MODEL in the environment serve as well.
import { spawnSync } from "node:child_process";
import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { parseArgs } from "node:util";
import { readAnalyser } from "../eval/models.ts";
import { createMachine } from "../src/tensor/index.ts";

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    models: { type: "string", default: "models" },
    language: { type: "string" },
    words: { type: "string", default: "20000" },
    udpipe: { type: "string", default: process.env["UDPIPE"] ?? "" },
    "udpipe-model": { type: "string", default: process.env["UDPIPE_MODEL"] ?? "" },
  },
});

const say = (line: string): void => void process.stdout.write(`${line}\n`);
const round = (value: number): string => Math.round(value).toLocaleString("en");

/** Wall time and time on the processor: on a machine that others use too, the second is what repeats. */
function timed<T>(work: () => T): { result: T; wall: number; cpu: number } {
  const before = process.cpuUsage();
  const start = performance.now();
  const result = work();
  const wall = (performance.now() - start) / 1000;
  const { user, system } = process.cpuUsage(before);
  return { result, wall, cpu: (user + system) / 1e6 };
}

const megabytes = (): number => process.memoryUsage.rss() / 1e6;

/** Products of the analyser's shapes, in thousands of millions of additions and multiplications a second. */
function products(): void {
  const machine = createMachine(16_000_000);
  for (const [kind, width, rows, cols, outs] of [
    ["product8", 1, 64, 256, 1024],
    ["product8", 1, 8, 256, 1024],
    ["product8", 1, 256, 512, 1024],
    ["product16", 2, 128, 320, 64],
  ] as const) {
    const [x, xs, w, ws] = [
      machine.take(width * rows * cols),
      machine.take(4 * rows),
      machine.take(2 * cols * outs),
      machine.take(4 * outs),
    ];
    const [bias, out] = [machine.take(4 * outs), machine.take(4 * rows * outs)];
    const operations = 2 * rows * cols * outs;
    const times = Math.ceil(1e9 / operations);
    let best = Number.POSITIVE_INFINITY;
    for (let round = 0; round < 8; round++) {
      const { cpu } = timed(() => {
        for (let i = 0; i < times; i++) {
          machine.kernels[kind](x, width * cols, xs, rows, w, cols, cols, ws, bias, outs, out, 4 * outs, false);
        }
      });
      best = Math.min(best, cpu);
    }
    const speed = ((operations * times) / best / 1e9).toFixed(1);
    say(`  ${kind} ${rows} x ${cols} x ${outs}${machine.relaxed ? "" : ", no relaxed SIMD"}`.padEnd(36) + `${speed} Gop/s`);
  }
}

function textsOf(language: string): string {
  const examples = readdirSync("examples")
    .filter((name) => name.endsWith(`.${language}.txt`))
    .map((name) => join("examples", name));
  const files = positionals.length > 0 ? positionals : examples;
  return files.map((path) => readFileSync(path, "utf8")).join("\n\n");
}

function bench(language: string): void {
  const empty = megabytes();
  const loaded = timed(() => readAnalyser(values.models, language));
  const analyser = loaded.result;
  say(`\n${language}.model ${analyser.version}`);
  say(`  load, hash checked`.padEnd(36) + `${round(loaded.wall * 1000)} ms (${round(loaded.cpu * 1000)} ms of processor)`);
  const own = textsOf(language);
  const once = analyser.analyse(own);
  const words = once.sentences.reduce((sum, sentence) => sum + sentence.tokens.length, 0);
  const times = Math.max(1, Math.round(Number(values.words) / words));
  const text = `${own}\n\n`.repeat(times);
  for (let run = 1; run <= 3; run++) {
    const { wall, cpu } = timed(() => analyser.analyse(text));
    say(
      `  run ${run}: ${round(words * times)} words`.padEnd(36) +
        `${round((words * times) / wall)} words/s, ${round((words * times) / cpu)} a processor second`,
    );
  }
  say(`  memory (RSS)`.padEnd(36) + `${round(megabytes())} MB (${round(empty)} MB before loading)`);
  udpipe(language, text, words * times);
}

function udpipe(language: string, text: string, words: number): void {
  const [binary, model] = [values.udpipe, values["udpipe-model"]];
  if (binary === "" || model === "") {
    say("  UDPipe 1, not run here (give --udpipe and --udpipe-model): the research note has about 3,100 words/s, 75 MB");
    return;
  }
  const args = ["--tokenize", "--tag", "--parse", model];
  const start = performance.now();
  spawnSync(binary, args, { input: "" });
  const ready = performance.now();
  const done = spawnSync(binary, args, { input: text, maxBuffer: 1 << 30 });
  const seconds = (performance.now() - ready - (ready - start)) / 1000;
  say(
    `  UDPipe 1 (${language} text)`.padEnd(36) +
      (done.status === 0
        ? `${round(words / seconds)} words/s without loading`
        : `failed: ${done.stderr.toString().slice(0, 200)}`),
  );
}

products();
for (const language of values.language === undefined ? ["fr", "en"] : [values.language]) {
  if (existsSync(join(values.models, `${language}.model`))) bench(language);
  else say(`\nno ${language}.model in ${values.models}`);
}
