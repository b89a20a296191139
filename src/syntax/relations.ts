import type { Model } from "../tensor/index.ts";
import type { Batch } from "./encoder.ts";
import { applyLayer, asSide, type Layer, layerOf, padded, quantised, type Rows } from "./layer.ts";
import { stringsOf } from "./vocabulary.ts";

/** The relation of each word of a batch to its head; "root" for the root and for no other word. */
export type RelationFinder = (words: Rows, batch: Batch, heads: Int32Array) => string[];

// Distinct heads at a time: their products with all relations' matrices are what takes room.
const HEADS_AT_ONCE = 32;

/** Scores of relations: dep · U_r head + a_r · dep + c_r · head + b_r, for the chosen heads only. */
export function createRelationFinder(model: Model, width: number): RelationFinder {
  const { machine } = model;
  const { kernels } = machine;
  const labels = stringsOf(model, "labels", "relations");
  const root = labels.indexOf("root");
  const asDependent = layerOf(model, "rel.dep", { cols: width });
  const size = asDependent.rows;
  const asHead = layerOf(model, "rel.head", { cols: width, rows: size });
  const all = labels.length * size;
  // rel.a is the bias of U_r head: (U_r head + a_r) · dep.
  const u: Layer = { ...model.weights("rel.u", { rows: all, cols: size }), bias: model.floats("rel.a", all) };
  const c = model.floats("rel.c", all);
  const b = model.floats("rel.b", labels.length);
  const scoresSize = 4 * padded(labels.length);

  /** Index of the best relation whose score stands in `scores`, `base` and rel.b added. */
  const bestOf = (scores: number, base: number): number => {
    const { f32 } = machine;
    let best = -1;
    let top = Number.NEGATIVE_INFINITY;
    for (let r = 0; r < labels.length; r++) {
      const score = (f32[(scores >> 2) + r] as number) + (f32[(base >> 2) + r] as number) + (f32[(b >> 2) + r] as number);
      if (score > top && r !== root) {
        top = score;
        best = r;
      }
    }
    return best;
  };

  return (words, batch, heads) => {
    const mark = machine.mark();
    const relations = Array.from({ length: words.count }, () => "root");
    const dep = asSide(machine, asDependent, words);
    const head = asSide(machine, asHead, words);
    const rows = quantised(machine, head, words.count, size);
    // `dots` reads up to three rows past the last head's.
    const reach = machine.take(4 * all * HEADS_AT_ONCE + 12 * size);
    const base = machine.take(scoresSize);
    const scores = machine.take(scoresSize);
    const picked = { data: machine.take(size * HEADS_AT_ONCE), stride: size, scales: machine.take(4 * HEADS_AT_ONCE) };
    const { f32, i8 } = machine;
    const pick = (h: number, i: number): void => {
      i8.copyWithin(picked.data + size * i, rows.data + size * h, rows.data + size * (h + 1));
      f32[(picked.scales >> 2) + i] = f32[(rows.scales >> 2) + h] as number;
    };
    const families = familiesOf(batch, heads);
    for (let from = 0; from < families.length; from += HEADS_AT_ONCE) {
      const part = families.slice(from, from + HEADS_AT_ONCE);
      for (const [i, { head: h }] of part.entries()) pick(h, i);
      applyLayer(machine, u, { ...picked, count: part.length }, reach, all);
      for (const [i, { head: h, dependents }] of part.entries()) {
        kernels.dots(head + 4 * size * h, 1, c, labels.length, size, base, scoresSize);
        for (const d of dependents) {
          kernels.dots(dep + 4 * size * d, 1, reach + 4 * all * i, labels.length, size, scores, scoresSize);
          relations[d] = labels[bestOf(scores, base)] ?? "dep";
        }
      }
    }
    machine.release(mark);
    return relations;
  };
}

interface Family {
  readonly head: number;
  readonly dependents: number[];
}

/** The words (numbered in the batch) that have dependents, with these. */
function familiesOf(batch: Batch, heads: Int32Array): Family[] {
  const families = new Map<number, Family>();
  for (const [b, length] of batch.lengths.entries()) {
    const start = batch.starts[b] as number;
    for (let word = start; word < start + length; word++) {
      const up = heads[word] as number;
      if (up < 0) continue;
      const head = start + up;
      const family = families.get(head) ?? { head, dependents: [] };
      family.dependents.push(word);
      families.set(head, family);
    }
  }
  return [...families.values()];
}
