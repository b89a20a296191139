import type { Machine, Model } from "../tensor/index.ts";
import { createWordInputs } from "./inputs.ts";
import { applyLayer, type Layer, type Rows } from "./layer.ts";

/** Where the words of a batch stand: its sentences, longest first, one after the other. */
export interface Batch {
  readonly forms: readonly string[];
  /** First word of each sentence, and its number of words. */
  readonly starts: readonly number[];
  readonly lengths: readonly number[];
}

/** Both layers' output: 8-bit rows with a fixed scale, forward half first. */
export interface Encoding {
  readonly first: Rows;
  readonly last: Rows;
}

/** Two bidirectional LSTM layers over a batch. What it returns lies in the machine above the caller's mark. */
export interface Encoder {
  /** Width of a row of the output. */
  readonly width: number;
  encode(batch: Batch): Encoding;
}

interface Direction {
  readonly input: Layer;
  readonly recurrent: Layer;
}

const ONE_STEP = Math.fround(1 / 127);

/** The encoder of a model. Throws ModelFileError where the file does not hold one. */
export function createEncoder(model: Model): Encoder {
  const { machine } = model;
  const none = machine.take(4 * 4096);
  machine.f32.fill(0, none >> 2, (none >> 2) + 4096);
  const direction = (name: string, cols?: number): Direction => {
    const recurrent = model.weights(`${name}.wh`);
    const { rows } = recurrent;
    if (rows !== 4 * recurrent.cols || rows > 4096)
      throw model.wrong("model-tensor", `tensor ${name}.wh is ${rows} x ${recurrent.cols}`);
    const input = model.weights(`${name}.wx`, cols === undefined ? { rows } : { rows, cols });
    return { input: { ...input, bias: model.floats(`${name}.b`, rows) }, recurrent: { ...recurrent, bias: none } };
  };
  const first = [direction("lstm0f"), direction("lstm0b")] as const;
  const half = first[0].recurrent.cols;
  const second = [direction("lstm1f", 2 * half), direction("lstm1b", 2 * half)] as const;
  const inputs = createWordInputs(model, [first[0].input, first[1].input]);
  const offset = 4 * first[0].input.rows;

  const encode = (batch: Batch): Encoding => {
    const count = batch.forms.length;
    const places = inputs.placesOf(batch.forms);
    const scales = machine.take(4 * count);
    machine.f32.fill(ONE_STEP, scales >> 2, (scales >> 2) + count);
    const output = (): Rows => ({ data: machine.take(2 * half * count), stride: 2 * half, scales, count });
    const y0 = output();
    const y1 = output();
    run(machine, first, batch, y0, (word, side) => (places[word] as number) + side * offset);
    const mark = machine.mark();
    const stride = second[0].input.rows + second[1].input.rows;
    const x = machine.take(4 * stride * count);
    applyLayer(machine, second[0].input, y0, x, stride);
    applyLayer(machine, second[1].input, y0, x + offset, stride);
    run(machine, second, batch, y1, (word, side) => x + 4 * stride * word + side * offset);
    machine.release(mark);
    return { first: y0, last: y1 };
  };
  return { width: 2 * half, encode };
}

/** Sentences are in order of length, so those that still go on at a step are the first of the batch. */
function run(
  machine: Machine,
  sides: readonly [Direction, Direction],
  batch: Batch,
  y: Rows,
  inputOf: (word: number, side: number) => number,
): void {
  const width = sides[0].recurrent.cols;
  const most = batch.lengths.length;
  const mark = machine.mark();
  const h = machine.take(width * most);
  const c = machine.take(4 * width * most);
  const gates = machine.take(16 * width * most);
  const inputs = machine.take(4 * most);
  const outputs = machine.take(4 * most);
  const { kernels, u32 } = machine;
  // One direction after the other, so that one matrix at a time is in the cache.
  for (const [side, { recurrent }] of sides.entries()) {
    machine.i8.fill(0, h, h + width * most);
    machine.f32.fill(0, c >> 2, (c >> 2) + width * most);
    let active = most;
    for (let step = 0; step < (batch.lengths[0] ?? 0); step++) {
      while ((batch.lengths[active - 1] as number) <= step) active--;
      for (let row = 0; row < active; row++) {
        const at = side === 0 ? step : (batch.lengths[row] as number) - 1 - step;
        const word = (batch.starts[row] as number) + at;
        u32[(inputs >> 2) + row] = inputOf(word, side);
        u32[(outputs >> 2) + row] = y.data + y.stride * word + width * side;
      }
      applyLayer(machine, recurrent, { data: h, stride: width, scales: y.scales, count: active }, gates);
      kernels.gates(gates, active, width, inputs, c, h, outputs);
    }
  }
  machine.release(mark);
}
