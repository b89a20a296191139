import type { Model } from "../tensor/index.ts";
import { bestTree, scoresFor } from "./arborescence.ts";
import type { Batch } from "./encoder.ts";
import { applyLayer, asSide, type Layer, layerOf, padded, quantised, type Rows } from "./layer.ts";

/** The head of each word of a batch (in its sentence, -1 for the root): the best tree by the sum of the arcs' scores. */
export type HeadFinder = (words: Rows, batch: Batch) => Int32Array;

/** Scores of arcs: score(dependent, head) = dep · U head + v · head; the root is a head with a vector of its own. */
export function createHeadFinder(model: Model, width: number): HeadFinder {
  const { machine } = model;
  const { kernels } = machine;
  const asDependent = layerOf(model, "arc.dep", { cols: width });
  const size = asDependent.rows;
  const asHead = layerOf(model, "arc.head", { cols: width, rows: size });
  const zeros = machine.take(4 * size);
  machine.f32.fill(0, zeros >> 2, (zeros >> 2) + size);
  const u: Layer = { ...model.weights("arc.u", { rows: size, cols: size }), bias: zeros };
  // With room for the three rows that `dots` also reads.
  const v = machine.take(16 * size);
  const stored = model.floats("arc.v", size);
  machine.f32.fill(0, v >> 2, (v >> 2) + 4 * size);
  machine.f32.copyWithin(v >> 2, stored >> 2, (stored >> 2) + size);
  const root = model.floats("arc.root", size);
  const rootReach = machine.take(16 * size);
  applyLayer(machine, u, quantised(machine, root, 1, size), rootReach);
  const rootBias = machine.take(16);
  kernels.dots(root, 1, v, 1, size, rootBias, 16);

  return (words, batch) => {
    const mark = machine.mark();
    const { count } = words;
    const dep = asSide(machine, asDependent, words);
    const head = asSide(machine, asHead, words);
    const reach = machine.take(4 * size * count);
    applyLayer(machine, u, quantised(machine, head, count, size), reach);
    const bias = machine.take(16 * count);
    kernels.dots(head, count, v, 1, size, bias, 16);
    const toRoot = machine.take(16 * count);
    kernels.dots(dep, count, rootReach, 1, size, toRoot, 16);
    const heads = new Int32Array(count);
    for (const [b, length] of batch.lengths.entries()) {
      const start = batch.starts[b] as number;
      const stride = padded(length);
      const inner = machine.mark();
      const scores = machine.take(4 * stride * length);
      kernels.dots(dep + 4 * size * start, length, reach + 4 * size * start, length, size, scores, 4 * stride);
      const { f32 } = machine;
      const ofRoot = f32[rootBias >> 2] as number;
      const arcs = scoresFor(length);
      for (let d = 0; d < length; d++) {
        const into = (d + 1) * (length + 1);
        const row = (scores >> 2) + stride * d;
        arcs[into] = (f32[(toRoot >> 2) + 4 * (start + d)] as number) + ofRoot;
        for (let h = 0; h < length; h++)
          arcs[into + h + 1] = (f32[row + h] as number) + (f32[(bias >> 2) + 4 * (start + h)] as number);
      }
      const tree = bestTree(length, arcs);
      heads.set(tree, start);
      machine.release(inner);
    }
    machine.release(mark);
    return heads;
  };
}
