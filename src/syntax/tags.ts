import type { Model } from "../tensor/index.ts";
import { remembered, type Upos } from "../text/index.ts";
import type { Encoding } from "./encoder.ts";
import { parseFeats } from "./feats.ts";
import { applyLayer, type Layer, layerOf, padded, quantised, type Rows } from "./layer.ts";
import { applyLemmaRule, parseLemmaRule } from "./lemma.ts";
import { stringsOf } from "./vocabulary.ts";

/** Part of speech, features and lemma of one word. */
export interface Tags {
  readonly upos: Upos;
  readonly feats: Readonly<Record<string, string>>;
  readonly lemma: string;
}

/** The tags of a batch's words, whose folded forms are given. */
export type Tagger = (encoding: Encoding, forms: readonly string[]) => Tags[];

// Words at a time, so that the scores of all lemma rules stay in the second-level cache.
const AT_ONCE = 64;

interface Morphology {
  /** The labels of one part of speech, as a layer of their own. */
  readonly layer: Layer | null;
  readonly feats: readonly Readonly<Record<string, string>>[];
}

/** The tagger of a model. Throws ModelFileError where the file does not hold one. */
export function createTagger(model: Model, width: number): Tagger {
  const { machine } = model;
  const tags = stringsOf(model, "labels", "upos") as readonly Upos[];
  const rules = stringsOf(model, "labels", "lemma").map((text) => {
    const rule = parseLemmaRule(text);
    if (!rule) throw model.wrong("model-header", `labels.lemma holds ${JSON.stringify(text)}, which is no rule`);
    return rule;
  });
  const hidden = layerOf(model, "tag.h", { cols: width });
  const upos = layerOf(model, "upos", { rows: tags.length, cols: hidden.rows });
  const lemma = layerOf(model, "lemma", { rows: rules.length, cols: hidden.rows });
  const morphology = morphologies(model, tags, hidden.rows);
  // Lemmas are shared between words: a long text has far fewer of them than words.
  const lemmatisers = rules.map((rule) => remembered((form) => applyLemmaRule(rule, form) || form));

  const best = (layer: Layer, x: Rows): Uint32Array => {
    const mark = machine.mark();
    const stride = padded(layer.rows);
    const scores = machine.take(4 * stride * x.count);
    const labels = machine.take(4 * x.count);
    applyLayer(machine, layer, x, scores);
    machine.kernels.argmax(scores, x.count, 4 * stride, layer.rows, labels);
    const found = machine.u32.slice(labels >> 2, (labels >> 2) + x.count);
    machine.release(mark);
    return found;
  };
  const featsOf = (tag: number, u: Rows, word: number): Readonly<Record<string, string>> => {
    const { layer, feats } = morphology[tag] as Morphology;
    const [label = 0] = layer ? best(layer, oneRow(u, word)) : [];
    return feats[label] ?? {};
  };

  return ({ last }, forms) => {
    const all: Tags[] = [];
    for (let from = 0; from < forms.length; from += AT_ONCE) {
      const count = Math.min(AT_ONCE, forms.length - from);
      const mark = machine.mark();
      const x = { ...last, data: last.data + last.stride * from, scales: last.scales + 4 * from, count };
      const h = machine.take(4 * hidden.rows * count);
      applyLayer(machine, hidden, x, h, hidden.rows);
      machine.kernels.leaky(h, hidden.rows * count, 0);
      const u = quantised(machine, h, count, hidden.rows);
      const tagOf = best(upos, u);
      const ruleOf = best(lemma, u);
      for (let i = 0; i < count; i++) {
        const tag = tagOf[i] as number;
        const form = forms[from + i] as string;
        const lemmatised = lemmatisers[ruleOf[i] as number]?.(form) ?? form;
        all.push({ upos: tags[tag] as Upos, feats: featsOf(tag, u, i), lemma: lemmatised });
      }
      machine.release(mark);
    }
    return all;
  };
}

function oneRow(rows: Rows, row: number): Rows {
  return { ...rows, data: rows.data + rows.stride * row, scales: rows.scales + 4 * row, count: 1 };
}

/** For each part of speech its own rows of `morph.w`: the features are chosen among the labels of the chosen part of speech. */
function morphologies(model: Model, tags: readonly Upos[], cols: number): Morphology[] {
  const { machine } = model;
  const labels = stringsOf(model, "labels", "morph");
  const shape = { rows: labels.length, cols };
  model.matrix("morph.w", shape);
  const biases = model.floats("morph.b", labels.length);
  return tags.map((tag) => {
    const own = labels.flatMap((label, i) => (label.startsWith(`${tag}|`) || label === tag ? [i] : []));
    const feats = own.map((i) => Object.freeze(parseFeats((labels[i] as string).slice(tag.length + 1))));
    // Where there is nothing to choose, nothing is multiplied.
    if (own.length < 2) return { layer: null, feats };
    const bias = machine.take(4 * padded(own.length));
    for (const [row, i] of own.entries()) machine.f32[(bias >> 2) + row] = machine.f32[(biases >> 2) + i] as number;
    return { layer: { ...model.weights("morph.w", shape, own), bias }, feats };
  });
}
