import type { Machine, Matrix, Model } from "../tensor/index.ts";
import { padded, type WideLayer, wideLayerOf } from "./layer.ts";
import { createUnitReader, createWordReader } from "./units.ts";
import { fixedWordsOf } from "./vocabulary.ts";

/** What the tokeniser's network says of a unit: its label, and in bit 3 whether a token that ends here must be looked up. */
export const LABELS = { inside: 0, tokenEnds: 1, sentenceEnds: 2, wordEnds: 3, outside: 4 } as const;
export const LOOK_UP = 8;

/** What the network says of a stretch of units. */
export interface UnitLabels {
  readonly labels: Uint8Array;
  /** How far a sentence's end after the unit is ahead of the best other label, in logits: above zero it is the label. */
  readonly ends: Float32Array;
}

/** Labels of the units `from` .. `to` of a text. A unit's label hangs on the units around it, not on the window it is asked in. */
export type UnitLabeller = (text: string, from: number, to: number) => UnitLabels;

interface Convolution extends WideLayer {
  readonly kernel: number;
  readonly dilation: number;
}

// Sums of 512 products of a 16-bit and an 8-bit number are the most that 32 bits are sure to hold.
const MOST_COLUMNS = 512;
// Rows multiplied at a time: they fit into the first-level cache.
const ROWS = 128;
// Steps of 16-bit activations to one: they reach from -128 to 128, where those of trained networks stay below 60.
const STEPS = 256;
const OUTPUTS = 8;

/** The tokeniser's network of a model. Throws ModelFileError where the file does not hold one. */
export function createUnitLabeller(model: Model): UnitLabeller {
  const { machine } = model;
  const known = model.vocabulary["chars"];
  if (typeof known !== "string") throw model.wrong("model-header", "vocabulary.chars is not a string");
  const embed = model.matrix("t.embed", { rows: known.length + 8 });
  const chunk = model.has("t.chunk") ? model.matrix("t.chunk", { cols: embed.cols }) : null;
  const fixed = fixedWordsOf(model);
  const word = model.has("t.word") ? model.matrix("t.word", { rows: fixed.size + 2, cols: embed.cols }) : null;
  const layers = convolutions(model, embed.cols);
  const width = layers.at(-1)?.rows ?? embed.cols;
  const last = wideLayerOf(model, "t.out", { rows: 6, cols: width });
  const halo = layers.reduce((sum, layer) => sum + (layer.kernel >> 1) * layer.dilation, 0);
  const read = createUnitReader(known, chunk?.rows ?? 0);
  const readWords = createWordReader(fixed);

  return (text, from, to) => {
    const mark = machine.mark();
    const low = Math.max(0, from - halo);
    const count = Math.min(text.length, to + halo) - low;
    const x = lookUpUnits(machine, embed, chunk, (ids, chunks) => read(text, low, low + count, ids, chunks), count);
    if (word) addRows(machine, word, (rows) => readWords(text, low, low + count, rows), count, x);
    const logits = machine.take(4 * OUTPUTS * count);
    convolve(machine, layers, last, x, count, logits);
    const labels = decode(machine.f32.subarray(logits >> 2), from - low, to - low);
    machine.release(mark);
    return labels;
  };
}

function convolutions(model: Model, input: number): Convolution[] {
  const list = model.config["t_layers"];
  if (!Array.isArray(list) || list.length === 0) throw model.wrong("model-header", "config.t_layers lists no layers");
  let cols = input;
  return (list as unknown[]).map((entry, i) => {
    const { kernel, dilation } = (entry ?? {}) as { kernel?: unknown; dilation?: unknown };
    if (typeof kernel !== "number" || typeof dilation !== "number" || kernel % 2 !== 1 || dilation < 1) {
      throw model.wrong("model-header", `config.t_layers[${i}] is not an odd kernel with a dilation`);
    }
    const layer = wideLayerOf(model, `t.conv${i}`, { cols: kernel * cols });
    if (layer.rows % 8 !== 0)
      throw model.wrong("model-tensor", `tensor t.conv${i}.w has ${layer.rows} rows, not a multiple of 8`);
    if (layer.cols > MOST_COLUMNS)
      throw model.wrong("model-tensor", `tensor t.conv${i}.w has ${layer.cols} columns, more than ${MOST_COLUMNS}`);
    cols = layer.rows;
    return { ...layer, kernel, dilation };
  });
}

function lookUpUnits(
  machine: Machine,
  embed: Matrix,
  chunk: Matrix | null,
  read: (ids: Uint32Array, chunks: Uint32Array) => void,
  count: number,
): number {
  const ids = machine.take(4 * count);
  const chunks = machine.take(4 * count);
  const x = machine.take(4 * count * embed.cols);
  const view = (place: number): Uint32Array => machine.u32.subarray(place >> 2, (place >> 2) + count);
  read(view(ids), view(chunks));
  machine.kernels.lookUp(ids, count, embed.data, embed.scales, embed.cols, x, false);
  if (chunk) machine.kernels.lookUp(chunks, count, chunk.data, chunk.scales, chunk.cols, x, true);
  return x;
}

function addRows(machine: Machine, table: Matrix, read: (rows: Uint32Array) => void, count: number, x: number): void {
  const mark = machine.mark();
  const ids = machine.take(4 * count);
  read(machine.u32.subarray(ids >> 2, (ids >> 2) + count));
  machine.kernels.lookUp(ids, count, table.data, table.scales, table.cols, x, true);
  machine.release(mark);
}

function convolve(
  machine: Machine,
  layers: readonly Convolution[],
  last: WideLayer,
  input: number,
  count: number,
  logits: number,
): void {
  const scales = machine.take(4 * ROWS);
  machine.f32.fill(1 / STEPS, scales >> 2, (scales >> 2) + ROWS);
  let x = input;
  let cols = layers[0] ? layers[0].cols / layers[0].kernel : last.cols;
  for (const [i, layer] of layers.entries()) {
    const y = machine.take(4 * count * layer.rows);
    slide(machine, layer, scales, x, cols, count, y, layer.rows);
    // The first layer has nothing to be added to: its own output is the running sum.
    if (i === 0) machine.kernels.residual(y, y, count * layer.rows, true);
    else machine.kernels.residual(x, y, count * layer.rows, false);
    if (i === 0) x = y;
    cols = layer.rows;
  }
  slide(machine, { ...last, kernel: 1, dilation: 1 }, scales, x, cols, count, logits, Math.max(OUTPUTS, padded(last.rows)));
}

/**
 * One convolution. Places that lie `dilation` apart are laid side by side, so that all that a place meets is one row of the
 * product; rows of zeros at the ends of each lane stand for what is outside of the text.
 */
function slide(
  machine: Machine,
  layer: Convolution,
  scales: number,
  x: number,
  cols: number,
  count: number,
  out: number,
  stride: number,
): void {
  const { kernel, dilation } = layer;
  const mark = machine.mark();
  const before = kernel >> 1;
  const lane = Math.ceil(count / dilation) + 2 * before;
  const data = machine.take(2 * cols * lane * dilation);
  machine.i16.fill(0, data >> 1, (data >> 1) + cols * lane * dilation);
  machine.kernels.layOut(x, count, cols, dilation, before, lane, STEPS, data);
  for (let first = 0; first < Math.min(dilation, count); first++) {
    const own = Math.ceil((count - first) / dilation);
    for (let from = 0; from < own; from += ROWS) {
      machine.kernels.product16(
        data + 2 * cols * (first * lane + from),
        2 * cols,
        scales,
        Math.min(ROWS, own - from),
        layer.data,
        layer.cols,
        layer.cols,
        layer.scales,
        layer.bias,
        layer.rows,
        out + 4 * stride * (first + from * dilation),
        4 * stride * dilation,
        false,
      );
    }
  }
  machine.release(mark);
}

function decode(logits: Float32Array, from: number, to: number): UnitLabels {
  const labels = new Uint8Array(to - from);
  const ends = new Float32Array(to - from);
  for (let i = from; i < to; i++) {
    const at = i * OUTPUTS;
    let best: number = LABELS.inside;
    for (let k = 1; k < 5; k++) {
      if (k !== LABELS.sentenceEnds && (logits[at + k] as number) > (logits[at + best] as number)) best = k;
    }
    const end = (logits[at + LABELS.sentenceEnds] as number) - (logits[at + best] as number);
    if (end > 0) best = LABELS.sentenceEnds;
    labels[i - from] = (logits[at + 5] as number) > 0 ? best | LOOK_UP : best;
    ends[i - from] = end;
  }
  return { labels, ends };
}
