// The network of training/MODEL.md once more, slow and in float64, against which the kernels are checked. What is rounded to
// steps there is rounded here, so that nothing but the kernels' own arithmetic is between the two.
import { wordFeatures } from "../../src/syntax/features.ts";
import { foldForm, foldText } from "../../src/syntax/fold.ts";
import { fnv1a } from "../../src/syntax/hash.ts";
import type { ToyMatrix, ToyModel } from "./toy-model.ts";

type Vector = number[];

const sigmoid = (x: number): number => 1 / (1 + Math.exp(-x));

function get(model: ToyModel, name: string): ToyMatrix {
  const matrix = model.tensors.get(name);
  if (!matrix) throw new Error(`no tensor ${name}`);
  return matrix;
}

function row(matrix: ToyMatrix, r: number): Vector {
  return Array.from(matrix.values.subarray(r * matrix.cols, (r + 1) * matrix.cols));
}

/** A matrix of network W as products take it: 7 bits. */
function weights(model: ToyModel, name: string): ToyMatrix {
  const matrix = get(model, name);
  const narrow = (value: number, i: number): number => {
    const scale = matrix.scales?.[Math.floor(i / matrix.cols)] ?? Number.NaN;
    return (Math.round((Math.round(value / scale) * 63) / 127) * scale * 127) / 63;
  };
  return { ...matrix, values: matrix.values.map(narrow) };
}

/** A vector in 127 steps to its largest value. */
function stepped(x: Vector): Vector {
  const step = Math.max(...x.map(Math.abs)) / 127;
  return step === 0 ? x : x.map((v) => Math.round(v / step) * step);
}

function dot(a: readonly number[], b: readonly number[]): number {
  return a.reduce((sum, v, i) => sum + v * (b[i] ?? Number.NaN), 0);
}

function plus(...all: Vector[]): Vector {
  return (all[0] ?? []).map((_, i) => all.reduce((sum, v) => sum + (v[i] ?? Number.NaN), 0));
}

function times(matrix: ToyMatrix, x: Vector): Vector {
  return Array.from({ length: matrix.rows }, (_, r) => dot(row(matrix, r), x));
}

function linear(model: ToyModel, name: string, x: Vector): Vector {
  return plus(times(get(model, `${name}.w`), x), Array.from(get(model, `${name}.b`).values));
}

function narrowLinear(model: ToyModel, name: string, x: Vector): Vector {
  return plus(times(weights(model, `${name}.w`), x), Array.from(get(model, `${name}.b`).values));
}

/** Six logits for each unit of a text. */
export function unitLogits(model: ToyModel, text: string): Vector[] {
  const folded = foldText(text);
  const { chars } = model.header.vocabulary;
  const embed = get(model, "t.embed");
  const chunks = get(model, "t.chunk");
  const classOf = (c: string): number =>
    [/\p{Ll}/u, /\p{Lu}/u, /\p{L}/u, /\p{Nd}/u, /\p{White_Space}/u, /[\p{P}\p{S}]/u].findIndex((pattern) => pattern.test(c)) +
      1 || 7;
  const chunkOf = Array.from(folded, () => 0);
  for (const match of folded.matchAll(/[^\p{White_Space}]+/gu)) {
    if (match[0].length <= 40)
      chunkOf.fill(fnv1a(match[0].toLowerCase()) % chunks.rows, match.index, match.index + match[0].length);
  }
  const words = model.tensors.get("t.word");
  const wordOf = Array.from(folded, () => 0);
  for (const match of text.matchAll(/\p{L}+/gu)) {
    const known = match[0].length > 40 ? -1 : model.header.vocabulary.fixed.indexOf(match[0].toLowerCase());
    wordOf.fill(known < 0 ? 1 : known + 2, match.index, match.index + match[0].length);
  }
  let x: Vector[] = Array.from({ length: text.length }, (_, i) => {
    const c = { "“": "«", "«": "«", "”": "»", "»": "»" }[text.charAt(i)] ?? folded.charAt(i);
    const id = chars.includes(c) ? chars.indexOf(c) + 8 : classOf(c);
    const sum = plus(row(embed, id), row(chunks, chunkOf[i] ?? 0));
    return words ? plus(sum, row(words, wordOf[i] ?? 0)) : sum;
  });
  for (const [i, { kernel, dilation }] of model.header.config.t_layers.entries()) {
    const none = (x[0] ?? []).map(() => 0);
    const y = x.map((_, p) => {
      const taps = Array.from({ length: kernel }, (_unused, k) => x[p + (k - (kernel >> 1)) * dilation] ?? none);
      return linear(model, `t.conv${i}`, taps.flat()).map((v) => Math.max(0, v));
    });
    x = i === 0 ? y : x.map((v, p) => plus(v, y[p] ?? []));
  }
  return x.map((v) => linear(model, "t.out", v));
}

/** The input vector of a word. */
function wordInput(model: ToyModel, form: string): Vector {
  const folded = foldForm(form);
  const lower = folded.toLowerCase();
  const { words, fixed } = model.header.vocabulary;
  const grams = get(model, "w.gram");
  const affixes = get(model, "w.affix");
  const features = wordFeatures(folded, lower, grams.rows, affixes.rows);
  const mean = plus(...features.grams.map((id) => row(grams, id))).map((v) => v / features.grams.length);
  const sum = plus(mean, ...features.affixes.map((id) => row(affixes, id)));
  return [
    ...row(get(model, "w.fixed"), fixed.indexOf(lower) + 1),
    ...row(get(model, "w.word"), words.indexOf(lower) + 1),
    ...sum,
  ];
}

function lstm(model: ToyModel, name: string, xs: Vector[]): Vector[] {
  const wx = weights(model, `${name}.wx`);
  const wh = weights(model, `${name}.wh`);
  const bias = Array.from(get(model, `${name}.b`).values);
  let h: Vector = Array.from({ length: wh.cols }, () => 0);
  let c = h;
  return xs.map((x) => {
    const g = plus(times(wx, x), times(wh, h), bias);
    const gate = (k: number, i: number): number => g[k * wh.cols + i] ?? Number.NaN;
    c = c.map((old, i) => sigmoid(gate(1, i)) * old + sigmoid(gate(0, i)) * Math.tanh(gate(2, i)));
    h = c.map((now, i) => Math.round(127 * sigmoid(gate(3, i)) * Math.tanh(now)) / 127);
    return h;
  });
}

/** Output of both layers for the words of a sentence. */
export function encode(model: ToyModel, forms: readonly string[]): { first: Vector[]; last: Vector[] } {
  const first = bothWays(
    model,
    "lstm0",
    forms.map((form) => stepped(wordInput(model, form))),
  );
  return { first, last: bothWays(model, "lstm1", first) };
}

function bothWays(model: ToyModel, name: string, xs: Vector[]): Vector[] {
  const forward = lstm(model, `${name}f`, xs);
  const backward = lstm(model, `${name}b`, xs.toReversed()).toReversed();
  return forward.map((v, i) => [...v, ...(backward[i] ?? [])]);
}

/** For every word but the last, how much speaks for a sentence's end after it. */
export function endScores(model: ToyModel, { first, last }: { first: readonly Vector[]; last: readonly Vector[] }): number[] {
  const read = bothWays(
    model,
    "end",
    first.map((y0, i) => [...y0, ...(last[i] ?? [])]),
  );
  return read.slice(0, -1).map((y, i) => {
    const hidden = narrowLinear(model, "end.h", [...y, ...(read[i + 1] ?? [])]).map(relu);
    return narrowLinear(model, "end", stepped(hidden))[0] ?? Number.NaN;
  });
}

const leaky = (v: number): number => (v > 0 ? v : 0.1 * v);
const relu = (v: number): number => Math.max(0, v);

/** Scores of every head for every word: [dependent][head + 1], 0 being the root. */
export function arcScores(model: ToyModel, ys: readonly Vector[]): Vector[] {
  const heads = [row(get(model, "arc.root"), 0), ...ys.map((y) => narrowLinear(model, "arc.head", y).map(leaky))];
  const u = weights(model, "arc.u");
  const v = row(get(model, "arc.v"), 0);
  return ys.map((y) => {
    const dep = narrowLinear(model, "arc.dep", y).map(leaky);
    return heads.map((head) => dot(dep, times(u, stepped(head))) + dot(v, head));
  });
}

/** Scores of the relations of dependent `d` under head `h`. */
export function relationScores(model: ToyModel, ys: readonly Vector[], d: number, h: number): Vector {
  const dep = narrowLinear(model, "rel.dep", ys[d] ?? []).map(leaky);
  const head = narrowLinear(model, "rel.head", ys[h] ?? []).map(leaky);
  const reach = times(weights(model, "rel.u"), stepped(head));
  return model.header.labels.relations.map(
    (_, r) =>
      dot(dep, reach.slice(r * dep.length, (r + 1) * dep.length)) +
      dot(row(get(model, "rel.a"), r), dep) +
      dot(row(get(model, "rel.c"), r), head) +
      (get(model, "rel.b").values[r] ?? 0),
  );
}

/** Scores of one of the small heads for a word. */
export function tagScores(model: ToyModel, y: Vector, head: "upos" | "morph" | "lemma"): Vector {
  return narrowLinear(model, head, stepped(narrowLinear(model, "tag.h", y).map(relu)));
}

export function nameScores(model: ToyModel, y0: Vector, y: Vector): Vector {
  return narrowLinear(model, "ner", stepped(narrowLinear(model, "ner.h", [...y0, ...y]).map(relu)));
}
