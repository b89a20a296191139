import type { Model } from "../tensor/index.ts";
import type { Batch, Encoding } from "./encoder.ts";
import { applyLayer, layerOf, padded, quantised } from "./layer.ts";

/** A word after which a sentence may end, the tokeniser does not know: what it holds for an end (`Surface.ends`). */
export interface Doubt {
  readonly word: number;
  readonly ends: number;
}

/** The words of each sentence of a batch after which it ends, of those in doubt (one list for each sentence). */
export type EndJudge = (encoding: Encoding, batch: Batch, doubts: readonly (readonly Doubt[])[]) => number[][];

/** Where the tokeniser is surer than this (logits: 0.97 in probability), the words are not asked. */
export const DOUBT = 3.5;
// What the tokeniser holds counts half: it sees few words, and knows more of what it was trained on than of anything else.
const SHARE = 0.5;

/**
 * What the words' network says of ends in doubt: it has read what stands on both sides as one sentence, and looks at the two words.
 * Null where the model has no such part. Throws ModelFileError where that is unsound.
 */
export function createEndJudge(model: Model, width: number): EndJudge | null {
  if (!model.has("end.h.w")) return null;
  const { machine } = model;
  const hidden = layerOf(model, "end.h", { cols: 4 * width });
  const output = layerOf(model, "end", { rows: 1, cols: hidden.rows });
  return ({ first, last }, batch, doubts) => {
    const count = doubts.reduce((sum, own) => sum + own.length, 0);
    if (count === 0) return doubts.map(() => []);
    const mark = machine.mark();
    // The rows of both layers at both words, one after the other; all have one scale.
    const { stride } = last;
    const x = { data: machine.take(4 * stride * count), stride: 4 * stride, scales: machine.take(4 * count), count };
    const scale = machine.f32[last.scales >> 2] as number;
    machine.f32.fill(scale, x.scales >> 2, (x.scales >> 2) + count);
    let to = x.data;
    for (const [b, own] of doubts.entries()) {
      for (const { word } of own) {
        const at = (batch.starts[b] as number) + word;
        for (const row of [at, at + 1]) {
          for (const rows of [first, last]) {
            const from = rows.data + stride * row;
            machine.u8.copyWithin(to, from, from + stride);
            to += stride;
          }
        }
      }
    }
    const h = machine.take(4 * hidden.rows * count);
    applyLayer(machine, hidden, x, h, hidden.rows);
    machine.kernels.leaky(h, hidden.rows * count, 0);
    const scores = machine.take(4 * padded(1) * count);
    applyLayer(machine, output, quantised(machine, h, count, hidden.rows), scores);
    let place = scores >> 2;
    const found = doubts.map((own) =>
      own.flatMap(({ word, ends }) => {
        const said = machine.f32[place] as number;
        place += padded(1);
        return said + SHARE * ends > 0 ? [word] : [];
      }),
    );
    machine.release(mark);
    return found;
  };
}
