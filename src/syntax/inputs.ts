import type { Model } from "../tensor/index.ts";
import { wordFeatures } from "./features.ts";
import { applyLayer, type Layer, quantised } from "./layer.ts";
import { fixedWordsOf, stringsOf } from "./vocabulary.ts";

/**
 * The words' input to the first layer, already multiplied with its weights: one f32 row a form, kept between sentences.
 * `placesOf` gives the address of each form's row; the addresses hold until the next call.
 */
export interface WordInputs {
  placesOf(forms: readonly string[]): number[];
}

// 4096 forms of 2048 floats: 32 MB a language. A batch never has more forms than that.
const KEPT = 4096;
const AT_ONCE = 64;
const MOST_IDS = 2048;

/** Word features of a model; `layers` are the input weights of the first layer, forward and backward. */
export function createWordInputs(model: Model, layers: readonly [Layer, Layer]): WordInputs {
  const { machine } = model;
  const words = new Map(stringsOf(model, "vocabulary", "words").map((word, i) => [word, i + 1]));
  const fixed = fixedWordsOf(model);
  const wordTable = model.matrix("w.word", { rows: words.size + 1 });
  const fixedTable = model.has("w.fixed") ? model.matrix("w.fixed", { rows: fixed.size + 1 }) : null;
  const grams = model.matrix("w.gram");
  const affixes = model.matrix("w.affix", { cols: grams.cols });
  const width = (fixedTable?.cols ?? 0) + wordTable.cols + grams.cols;
  if (layers[0].cols !== width)
    throw model.wrong("model-tensor", `lstm0f.wx has ${layers[0].cols} columns where words are ${width} wide`);
  const stride = layers[0].rows + layers[1].rows;
  const table = machine.take(4 * stride * KEPT);
  const ids = machine.take(4 * MOST_IDS);
  const kept = new Map<string, number>();

  const add = (list: readonly number[], matrix: typeof grams, factor: number, out: number): void => {
    machine.u32.set(list, ids >> 2);
    machine.kernels.addRows(ids, list.length, matrix.data, matrix.scales, matrix.cols, factor, out);
  };
  const fill = (form: string, x: number): void => {
    machine.f32.fill(0, x >> 2, (x >> 2) + width);
    const lower = form.toLowerCase();
    let out = x;
    if (fixedTable) {
      add([fixed.get(lower) ?? 0], fixedTable, 1, out);
      out += 4 * fixedTable.cols;
    }
    add([words.get(lower) ?? 0], wordTable, 1, out);
    out += 4 * wordTable.cols;
    const features = wordFeatures(form, lower, grams.rows, affixes.rows);
    add(features.grams, grams, 1 / features.grams.length, out);
    add(features.affixes, affixes, 1, out);
  };
  const multiply = (forms: readonly string[]): void => {
    for (let from = 0; from < forms.length; from += AT_ONCE) {
      const part = forms.slice(from, from + AT_ONCE);
      const mark = machine.mark();
      const x = machine.take(4 * width * part.length);
      for (const [i, form] of part.entries()) fill(form, x + 4 * width * i);
      const rows = quantised(machine, x, part.length, width);
      const out = table + 4 * stride * kept.size;
      applyLayer(machine, layers[0], rows, out, stride);
      applyLayer(machine, layers[1], rows, out + 4 * layers[0].rows, stride);
      for (const form of part) kept.set(form, kept.size);
      machine.release(mark);
    }
  };
  return {
    placesOf(forms) {
      let fresh = [...new Set(forms)].filter((form) => !kept.has(form));
      if (kept.size + fresh.length > KEPT) {
        kept.clear();
        fresh = [...new Set(forms)];
      }
      multiply(fresh);
      return forms.map((form) => table + 4 * stride * (kept.get(form) as number));
    },
  };
}
