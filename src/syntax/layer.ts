import type { Machine, Matrix, Model } from "../tensor/index.ts";

/** A linear layer: 8-bit weights and a bias. */
export interface Layer extends Matrix {
  readonly bias: number;
  /** Bytes from row to row, where that is not the number of columns: a layer that is part of a wider one. */
  readonly stride?: number;
}

/** Rows of 16-bit activations, `stride` bytes apart, with one f32 scale a row. */
export interface Rows {
  readonly data: number;
  readonly stride: number;
  readonly scales: number;
  readonly count: number;
}

/** `name`.w with `name`.b (or another bias). */
export function layerOf(model: Model, name: string, shape: { rows?: number; cols?: number } = {}, bias = `${name}.b`): Layer {
  const matrix = model.matrix(`${name}.w`, shape);
  return { ...matrix, bias: model.floats(bias, matrix.rows) };
}

/** Length of a row of outputs in floats: kernels write four at once. */
export function padded(count: number): number {
  return (count + 3) & ~3;
}

/** Sums of 512 products of a 16-bit and an 8-bit number are the most that 32 bits are sure to hold. */
export const MOST_COLUMNS = 512;

/** out = layer(x), f32 rows `padded(layer.rows)` long unless `stride` (in floats) says otherwise. */
export function applyLayer(machine: Machine, layer: Layer, x: Rows, out: number, stride = padded(layer.rows), add = false): void {
  for (let from = 0; from < layer.cols; from += MOST_COLUMNS) {
    const cols = Math.min(MOST_COLUMNS, layer.cols - from);
    machine.kernels.product(
      x.data + 2 * from,
      x.stride,
      x.scales,
      x.count,
      layer.data + from,
      layer.stride ?? layer.cols,
      cols,
      layer.scales,
      layer.bias,
      layer.rows,
      out,
      4 * stride,
      add || from > 0,
    );
  }
}

/** f32 rows of `cols` as 16-bit rows in fresh room of the machine. */
export function quantised(machine: Machine, x: number, count: number, cols: number): Rows {
  const rows = { data: machine.take(2 * count * cols), stride: 2 * cols, scales: machine.take(4 * count), count };
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
