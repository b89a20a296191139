import type { Machine, Model } from "../tensor/index.ts";
import { applyLayer, type Layer, type Rows } from "./layer.ts";

/** One direction of an LSTM: what it makes of its input, and of its own output a word earlier. */
export interface Direction {
  readonly input: Layer;
  readonly recurrent: Layer;
}

/** Sentences one after the other, longest first: the first word of each, and its number of words. */
export interface Lengths {
  readonly starts: readonly number[];
  readonly lengths: readonly number[];
}

const MOST_GATES = 4096;

/** `name`.wx, .wh and .b, with `cols` inputs where that is said. Throws ModelFileError where the file does not hold them. */
export function directionOf(model: Model, name: string, cols?: number): Direction {
  const recurrent = model.weights(`${name}.wh`);
  const { rows } = recurrent;
  if (rows !== 4 * recurrent.cols || rows > MOST_GATES)
    throw model.wrong("model-tensor", `tensor ${name}.wh is ${rows} x ${recurrent.cols}`);
  const input = model.weights(`${name}.wx`, cols === undefined ? { rows } : { rows, cols });
  return { input: { ...input, bias: model.floats(`${name}.b`, rows) }, recurrent: { ...recurrent, bias: zeros(model) } };
}

const noBias = new WeakMap<Machine, number>();

function zeros({ machine }: Model): number {
  const known = noBias.get(machine);
  if (known !== undefined) return known;
  const place = machine.take(4 * MOST_GATES);
  machine.f32.fill(0, place >> 2, (place >> 2) + MOST_GATES);
  noBias.set(machine, place);
  return place;
}

/**
 * Runs both directions over sentences into `y`, the forward half first; `inputOf` says where a word's input for a side stands.
 * Sentences are in order of length, so those that still go on at a step are the first of the batch.
 */
export function runBothWays(
  machine: Machine,
  sides: readonly [Direction, Direction],
  { starts, lengths }: Lengths,
  y: Rows,
  inputOf: (word: number, side: number) => number,
): void {
  const width = sides[0].recurrent.cols;
  const most = lengths.length;
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
    for (let step = 0; step < (lengths[0] ?? 0); step++) {
      while ((lengths[active - 1] as number) <= step) active--;
      for (let row = 0; row < active; row++) {
        const at = side === 0 ? step : (lengths[row] as number) - 1 - step;
        const word = (starts[row] as number) + at;
        u32[(inputs >> 2) + row] = inputOf(word, side);
        u32[(outputs >> 2) + row] = y.data + y.stride * word + width * side;
      }
      applyLayer(machine, recurrent, { data: h, stride: width, scales: y.scales, count: active }, gates);
      kernels.gates(gates, active, width, inputs, c, h, outputs);
    }
  }
  machine.release(mark);
}
