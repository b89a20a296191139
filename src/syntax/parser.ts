import type { Model } from "../tensor/index.ts";
import { bestTree } from "./arborescence.ts";
import type { Batch, Encoding } from "./encoder.ts";
import { applyLayer, type Layer, layerOf, padded, quantised, type Rows } from "./layer.ts";
import { stringsOf } from "./vocabulary.ts";

/** Head (in the sentence, -1 for the root) and relation of each word of a batch. */
export interface Trees {
  readonly heads: Int32Array;
  readonly relations: readonly string[];
}

export type Parser = (encoding: Encoding, batch: Batch) => Trees;

const SLOPE = 0.1;
// Distinct heads at a time: their products with all relations' matrices are what takes room.
const HEADS_AT_ONCE = 32;

/** The biaffine parser of a model. Throws ModelFileError where the file does not hold one. */
export function createParser(model: Model, width: number): Parser {
  const { machine } = model;
  const { kernels } = machine;
  const labels = stringsOf(model, "labels", "relations");
  const root = labels.indexOf("root");
  const arcDep = layerOf(model, "arc.dep", { cols: width });
  const arcHead = layerOf(model, "arc.head", { cols: width, rows: arcDep.rows });
  const relDep = layerOf(model, "rel.dep", { cols: width });
  const relHead = layerOf(model, "rel.head", { cols: width, rows: relDep.rows });
  const arc = arcDep.rows;
  const rel = relDep.rows;
  const zeros = machine.take(4 * arc);
  machine.f32.fill(0, zeros >> 2, (zeros >> 2) + arc);
  const arcU: Layer = { ...model.matrix("arc.u", { rows: arc, cols: arc }), bias: zeros };
  // rel.a is the bias of U_r head: (U_r head + a_r) · dep.
  const relU: Layer = {
    ...model.matrix("rel.u", { rows: labels.length * rel, cols: rel }),
    bias: model.floats("rel.a", labels.length * rel),
  };
  const relC = model.floats("rel.c", labels.length * rel);
  const relB = model.floats("rel.b", labels.length);
  // arc.v, with room for the rows that `dots` also reads.
  const arcV = machine.take(16 * arc);
  machine.f32.fill(0, arcV >> 2, (arcV >> 2) + 4 * arc);
  machine.f32.copyWithin(arcV >> 2, model.floats("arc.v", arc) >> 2, (model.floats("arc.v", arc) >> 2) + arc);
  const rootHead = model.floats("arc.root", arc);
  const rootMark = machine.take(16 * arc);
  applyLayer(machine, arcU, quantised(machine, rootHead, 1, arc), rootMark);
  const rootV = machine.take(16);
  kernels.dots(rootHead, 1, arcV, 1, arc, rootV, 16);
  const rootBase = machine.f32[rootV >> 2] as number;

  const side = (layer: Layer, x: Rows): number => {
    const out = machine.take(4 * layer.rows * x.count);
    applyLayer(machine, layer, x, out, layer.rows);
    kernels.leaky(out, layer.rows * x.count, SLOPE);
    return out;
  };

  const headsOf = (y: Rows, batch: Batch): Int32Array => {
    const mark = machine.mark();
    const heads = new Int32Array(y.count);
    const dep = side(arcDep, y);
    const head = side(arcHead, y);
    const reach = machine.take(4 * arc * y.count);
    applyLayer(machine, arcU, quantised(machine, head, y.count, arc), reach);
    const base = machine.take(16 * y.count);
    kernels.dots(head, y.count, arcV, 1, arc, base, 16);
    const toRoot = machine.take(16 * y.count);
    kernels.dots(dep, y.count, rootMark, 1, arc, toRoot, 16);
    for (const [b, length] of batch.lengths.entries()) {
      const start = batch.starts[b] as number;
      const stride = padded(length);
      const inner = machine.mark();
      const scores = machine.take(4 * stride * length);
      kernels.dots(dep + 4 * arc * start, length, reach + 4 * arc * start, length, arc, scores, 4 * stride);
      const { f32 } = machine;
      const at = (place: number, word: number): number => f32[(place >> 2) + 4 * (start + word)] as number;
      const tree = bestTree(length, (h, d) =>
        h < 0 ? at(toRoot, d) + rootBase : (f32[(scores >> 2) + stride * d + h] as number) + at(base, h),
      );
      heads.set(tree, start);
      machine.release(inner);
    }
    machine.release(mark);
    return heads;
  };

  const relationsOf = (y: Rows, batch: Batch, heads: Int32Array): string[] => {
    const mark = machine.mark();
    const relations = Array.from({ length: y.count }, () => "root");
    const dep = side(relDep, y);
    const head = side(relHead, y);
    const rows = quantised(machine, head, y.count, rel);
    const children = childrenByHead(batch, heads);
    const stride = labels.length * rel;
    const reach = machine.take(4 * padded(stride) * HEADS_AT_ONCE + 12 * rel);
    const base = machine.take(4 * padded(labels.length));
    const scores = machine.take(4 * padded(labels.length));
    const picked = machine.take(2 * rel * HEADS_AT_ONCE);
    const scales = machine.take(4 * HEADS_AT_ONCE);
    const { f32, i16 } = machine;
    for (let from = 0; from < children.length; from += HEADS_AT_ONCE) {
      const part = children.slice(from, from + HEADS_AT_ONCE);
      for (const [i, [h]] of part.entries()) {
        i16.copyWithin((picked >> 1) + rel * i, (rows.data >> 1) + rel * h, (rows.data >> 1) + rel * (h + 1));
        f32[(scales >> 2) + i] = f32[(rows.scales >> 2) + h] as number;
      }
      applyLayer(machine, relU, { data: picked, stride: 2 * rel, scales, count: part.length }, reach, stride);
      for (const [i, [h, dependents]] of part.entries()) {
        kernels.dots(head + 4 * rel * h, 1, relC, labels.length, rel, base, 4 * padded(labels.length));
        for (const d of dependents) {
          kernels.dots(dep + 4 * rel * d, 1, reach + 4 * stride * i, labels.length, rel, scores, 4 * padded(labels.length));
          let best = -1;
          let top = Number.NEGATIVE_INFINITY;
          for (let r = 0; r < labels.length; r++) {
            const s = (f32[(scores >> 2) + r] as number) + (f32[(base >> 2) + r] as number) + (f32[(relB >> 2) + r] as number);
            if (s > top && r !== root) {
              top = s;
              best = r;
            }
          }
          relations[d] = labels[best] ?? "dep";
        }
      }
    }
    machine.release(mark);
    return relations;
  };

  return ({ last }, batch) => {
    const heads = headsOf(last, batch);
    return { heads, relations: relationsOf(last, batch, heads) };
  };
}

/** The words (numbered in the batch) that have dependents, with these. */
function childrenByHead(batch: Batch, heads: Int32Array): (readonly [number, number[]])[] {
  const lists = new Map<number, number[]>();
  for (const [b, length] of batch.lengths.entries()) {
    const start = batch.starts[b] as number;
    for (let word = start; word < start + length; word++) {
      const head = heads[word] as number;
      if (head < 0) continue;
      const list = lists.get(start + head);
      if (list) list.push(word);
      else lists.set(start + head, [word]);
    }
  }
  return [...lists];
}
