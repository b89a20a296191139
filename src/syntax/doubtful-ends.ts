import type { Model } from "../tensor/index.ts";
import type { Batch, Encoding } from "./encoder.ts";
import { applyLayer, columnsOf, layerOf, padded, quantised, type Rows } from "./layer.ts";
import { directionOf, runBothWays } from "./lstm.ts";

/** A word after which a sentence may end, the tokeniser does not know: what it holds for an end (`Surface.ends`). */
export interface Doubt {
  readonly word: number;
  readonly ends: number;
}

/** The words of each sentence of a batch after which it ends, of those in doubt (one list for each sentence). */
export type EndJudge = (encoding: Encoding, batch: Batch, doubts: readonly (readonly Doubt[])[]) => number[][];

/** Between these margins (logits) the words are asked: the tokeniser misses headings more often than it makes ends up. */
export const DOUBT = { from: -5, to: 3.5 } as const;
/** What the tokeniser holds counts less: it sees few words, and is too sure of all that is not what it was trained on. */
export const SHARE = 0.8;

/**
 * What the words' network says of ends in doubt. It has read what stands on both sides as one sentence; one more layer reads its
 * output both ways, and the two words beside the place decide. Null where the model has no such part. Throws ModelFileError where
 * that is unsound.
 */
export function createEndJudge(model: Model, width: number): EndJudge | null {
  if (!model.has("endf.wh")) return null;
  const { machine } = model;
  const sides = [directionOf(model, "endf", 2 * width), directionOf(model, "endb", 2 * width)] as const;
  const own = 2 * sides[0].recurrent.cols;
  const hidden = layerOf(model, "end.h", { cols: 2 * own });
  const output = layerOf(model, "end", { rows: 1, cols: hidden.rows });
  const offset = 4 * sides[0].input.rows;
  const stride = 2 * sides[0].input.rows;

  /** Products of both layers' output, of the words `from` on, with the input weights of both directions. */
  const takeIn = ({ first, last }: Encoding, from: number, count: number, x: number): void => {
    for (const [side, { input }] of sides.entries()) {
      for (const [part, rows] of [first, last].entries()) {
        const words = { ...rows, data: rows.data + rows.stride * from, scales: rows.scales + 4 * from, count };
        applyLayer(machine, columnsOf(machine, input, part * width, width), words, x + side * offset, stride, part > 0);
      }
    }
  };

  /** The layer's output for the sentences of a batch that are named, one after the other. */
  const read = (encoding: Encoding, batch: Batch, asked: readonly number[]): { y: Rows; starts: readonly number[] } => {
    const lengths = asked.map((b) => batch.lengths[b] as number);
    let count = 0;
    const starts = lengths.map((length) => (count += length) - length);
    const y = { data: machine.take(own * count), stride: own, scales: encoding.last.scales, count };
    const mark = machine.mark();
    const x = machine.take(4 * stride * count);
    for (const [i, b] of asked.entries())
      takeIn(encoding, batch.starts[b] as number, lengths[i] as number, x + 4 * stride * (starts[i] as number));
    runBothWays(machine, sides, { starts, lengths }, y, (word, side) => x + 4 * stride * word + side * offset);
    machine.release(mark);
    return { y, starts };
  };

  return (encoding, batch, doubts) => {
    const asked = [...doubts.keys()].filter((b) => doubts[b]?.length);
    const found = doubts.map((): number[] => []);
    if (asked.length === 0) return found;
    const mark = machine.mark();
    const { y, starts } = read(encoding, batch, asked);
    const places = asked.flatMap((b, i) =>
      (doubts[b] ?? []).map((doubt) => ({ b, doubt, row: (starts[i] as number) + doubt.word })),
    );
    const count = places.length;
    // The two words' rows side by side; rows of the LSTM all have one scale.
    const pairs = { data: machine.take(2 * y.stride * count), stride: 2 * y.stride, scales: y.scales, count };
    for (const [i, { row }] of places.entries()) {
      const from = y.data + y.stride * row;
      machine.u8.copyWithin(pairs.data + pairs.stride * i, from, from + pairs.stride);
    }
    const h = machine.take(4 * hidden.rows * count);
    applyLayer(machine, hidden, pairs, h, hidden.rows);
    machine.kernels.leaky(h, hidden.rows * count, 0);
    const scores = machine.take(4 * padded(1) * count);
    applyLayer(machine, output, quantised(machine, h, count, hidden.rows), scores);
    for (const [i, { b, doubt }] of places.entries()) {
      const said = machine.f32[(scores >> 2) + padded(1) * i] as number;
      if (said + SHARE * doubt.ends > 0) found[b]?.push(doubt.word);
    }
    machine.release(mark);
    return found;
  };
}
