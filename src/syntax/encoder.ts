import type { Model } from "../tensor/index.ts";
import { createWordInputs } from "./inputs.ts";
import { applyLayer, type Rows } from "./layer.ts";
import { directionOf, type Lengths, runBothWays } from "./lstm.ts";

/** Where the words of a batch stand: its sentences, longest first, one after the other. */
export interface Batch extends Lengths {
  readonly forms: readonly string[];
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

const ONE_STEP = Math.fround(1 / 127);

/** The encoder of a model. Throws ModelFileError where the file does not hold one. */
export function createEncoder(model: Model): Encoder {
  const { machine } = model;
  const first = [directionOf(model, "lstm0f"), directionOf(model, "lstm0b")] as const;
  const half = first[0].recurrent.cols;
  const second = [directionOf(model, "lstm1f", 2 * half), directionOf(model, "lstm1b", 2 * half)] as const;
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
    runBothWays(machine, first, batch, y0, (word, side) => (places[word] as number) + side * offset);
    const mark = machine.mark();
    const stride = second[0].input.rows + second[1].input.rows;
    const x = machine.take(4 * stride * count);
    applyLayer(machine, second[0].input, y0, x, stride);
    applyLayer(machine, second[1].input, y0, x + offset, stride);
    runBothWays(machine, second, batch, y1, (word, side) => x + 4 * stride * word + side * offset);
    machine.release(mark);
    return { first: y0, last: y1 };
  };
  return { width: 2 * half, encode };
}
