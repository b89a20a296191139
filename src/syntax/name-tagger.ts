import type { Model } from "../tensor/index.ts";
import type { NameType } from "../text/index.ts";
import type { Batch, Encoding } from "./encoder.ts";
import { applyLayer, columnsOf, layerOf, padded, quantised } from "./layer.ts";
import { allowedBefore, bestLabels } from "./viterbi.ts";
import { stringsOf } from "./vocabulary.ts";

/** A name as word indices of its sentence, `last` inclusive. */
export interface NameSpan {
  readonly type: NameType;
  readonly first: number;
  readonly last: number;
}

/** The names of each sentence of a batch. */
export type NameTagger = (encoding: Encoding, batch: Batch) => NameSpan[][];

/** The name tagger of a model. Throws ModelFileError where the file does not hold one. */
export function createNameTagger(model: Model, width: number): NameTagger {
  const { machine } = model;
  const labels = stringsOf(model, "labels", "ner");
  const before = allowedBefore(labels);
  const hidden = layerOf(model, "ner.h", { cols: 2 * width });
  const output = layerOf(model, "ner", { rows: labels.length, cols: hidden.rows });
  const lower = columnsOf(machine, hidden, 0, width);
  const upper = columnsOf(machine, hidden, width, width);
  return ({ first, last }, batch) => {
    const mark = machine.mark();
    const { count } = last;
    const h = machine.take(4 * hidden.rows * count);
    applyLayer(machine, lower, first, h, hidden.rows);
    applyLayer(machine, upper, last, h, hidden.rows, true);
    machine.kernels.leaky(h, hidden.rows * count, 0);
    const stride = padded(labels.length);
    const scores = machine.take(4 * stride * count);
    applyLayer(machine, output, quantised(machine, h, count, hidden.rows), scores);
    const view = machine.f32.subarray(scores >> 2, (scores >> 2) + stride * count);
    const names = batch.lengths.map((length, b) =>
      spansOf(
        bestLabels(view, stride * (batch.starts[b] as number), stride, length, labels, before).map((i) => labels[i] ?? "O"),
      ),
    );
    machine.release(mark);
    return names;
  };
}

/** The names that a sequence of B-, I- and O labels marks. */
export function spansOf(labels: readonly string[]): NameSpan[] {
  const names: NameSpan[] = [];
  for (const [i, label] of labels.entries()) {
    if (label.startsWith("B-")) names.push({ type: label.slice(2) as NameType, first: i, last: i });
    const open = names.at(-1);
    if (label.startsWith("I-") && open?.last === i - 1) names[names.length - 1] = { ...open, last: i };
  }
  return names;
}
