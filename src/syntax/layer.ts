import type { Machine, Model, Shape, Weights } from "../tensor/index.ts";

/** A linear layer of 8-bit weights with a bias, for 16-bit rows. */
export interface WideLayer extends Weights {
  readonly bias: number;
}

/** A linear layer of 7-bit weights with a bias, for 8-bit rows. */
export interface Layer extends Weights {
  readonly bias: number;
  /** Columns of the whole of which these are some. */
  readonly wholeCols?: number;
}

/** Rows of 8-bit activations, `stride` bytes apart, with one f32 scale a row. */
export interface Rows {
  readonly data: number;
  readonly stride: number;
  readonly scales: number;
  readonly count: number;
}

/** `name`.w with `name`.b (or another bias). */
export function layerOf(model: Model, name: string, shape: Shape = {}, bias = `${name}.b`): Layer {
  const weights = model.weights(`${name}.w`, shape);
  return { ...weights, bias: model.floats(bias, weights.rows) };
}

/** The same for rows that need 16 bits. */
export function wideLayerOf(model: Model, name: string, shape: Shape = {}): WideLayer {
  const weights = model.wideWeights(`${name}.w`, shape);
  return { ...weights, bias: model.floats(`${name}.b`, weights.rows) };
}

/** The layer for a part of its inputs: `cols` columns from `first`, both multiples of 8. Parts after the first are added. */
export function columnsOf({ kernels }: Machine, layer: Layer, first: number, cols: number): Layer {
  return { ...layer, data: layer.data + 8 * kernels.packedBytes() * first, cols, wholeCols: layer.cols };
}

/** Length of a row of outputs in floats: products write eight at once. */
export function padded(count: number): number {
  return (count + 7) & ~7;
}

/** out = layer(x), f32 rows `padded(layer.rows)` long unless `stride` (in floats) says otherwise. */
export function applyLayer(machine: Machine, layer: Layer, x: Rows, out: number, stride = padded(layer.rows), add = false): void {
  machine.kernels.product8(
    x.data,
    x.stride,
    x.scales,
    x.count,
    layer.data,
    layer.wholeCols ?? layer.cols,
    layer.cols,
    layer.scales,
    layer.bias,
    layer.rows,
    out,
    4 * stride,
    add,
  );
}

/** f32 rows of `cols` as 8-bit rows in fresh room of the machine. */
export function quantised(machine: Machine, x: number, count: number, cols: number): Rows {
  const rows = { data: machine.take(count * cols), stride: cols, scales: machine.take(4 * count), count };
  machine.kernels.quantise(x, count, cols, rows.data, rows.scales);
  return rows;
}

// Leaky ReLU, as in training.
const SLOPE = 0.1;

/** Words as dependents or as heads: f32 rows in fresh room of the machine. */
export function asSide(machine: Machine, layer: Layer, words: Rows): number {
  const out = machine.take(4 * layer.rows * words.count);
  applyLayer(machine, layer, words, out, layer.rows);
  machine.kernels.leaky(out, layer.rows * words.count, SLOPE);
  return out;
}
