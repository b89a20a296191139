import { sha256 } from "../../src/tensor/index.ts";

/** A tensor of the toy model as it stands after quantisation: what the file means, in float64. */
export interface ToyMatrix {
  readonly rows: number;
  readonly cols: number;
  readonly values: Float64Array;
  /** What one step of a row's 8-bit numbers is worth; null where the numbers are no steps. */
  readonly scales: Float32Array | null;
}

export interface ToyModel {
  readonly bytes: Uint8Array;
  readonly hash: string;
  readonly header: ToyHeader;
  readonly tensors: ReadonlyMap<string, ToyMatrix>;
}

export interface ToyHeader {
  readonly format: number;
  readonly language: string;
  readonly version: string;
  readonly config: Readonly<Record<string, unknown>> & { readonly t_layers: readonly { kernel: number; dilation: number }[] };
  readonly labels: Readonly<Record<"upos" | "morph" | "lemma" | "relations" | "ner", readonly string[]>>;
  readonly vocabulary: { readonly chars: string; readonly words: readonly string[]; readonly fixed: readonly string[] };
  readonly rules: { readonly multiwords: Readonly<Record<string, readonly string[]>> };
}

const NER = ["O", ..."PER ORG LOC EVT".split(" ").flatMap((type) => [`B-${type}`, `I-${type}`])];

export const TOY_HEADER: ToyHeader = {
  format: 1,
  language: "fr",
  version: "toy",
  config: {
    t_layers: [
      { kernel: 5, dilation: 1 },
      { kernel: 5, dilation: 2 },
      { kernel: 5, dilation: 4 },
    ],
    t_width: 16,
    chunks: 61,
  },
  labels: {
    upos: "ADJ ADP ADV AUX CCONJ DET INTJ NOUN NUM PART PRON PROPN PUNCT SCONJ SYM VERB X".split(" "),
    morph: [
      "PUNCT|_",
      "NOUN|Gender=Fem|Number=Sing",
      "NOUN|Gender=Masc|Number=Plur",
      "VERB|Mood=Ind|Tense=Pres",
      "VERB|VerbForm=Inf",
      "NOUN|_",
      "DET|Definite=Def",
    ],
    lemma: ["L|0|", "K|0|", "L|1|er", "L|2|", "=|être"],
    relations: ["advmod", "case", "det", "nsubj", "nsubj:pass", "obj", "punct", "root"],
    ner: NER,
  },
  vocabulary: { chars: " \n\"',.-0123abcdeéilmnoprstuLM", words: ["la", "le", "paix", "."], fixed: ["de", "le", "négocier"] },
  rules: { multiwords: { du: ["de", "le"], aux: ["à", "les"], ledit: ["le", "dit"] } },
};

/** Widths of the toy network: small, but no two alike, so that a mix-up shows. */
const HALF = 16;
const TAG = 24;
const ARC = 40;
const REL = 8;
const END = 8;

/** A model file with weights from a seeded generator; `judging`: with the part that judges doubtful ends of sentences. */
export function toyModel(seed = 1, header: ToyHeader = TOY_HEADER, judging = false): ToyModel {
  const random = mulberry(seed);
  const { labels, vocabulary, config } = header;
  const tensors = new Map<string, ToyMatrix>();
  const parts: { name: string; dtype: "i8" | "f32"; shape: [number, number]; scale: string | null; bytes: Uint8Array }[] = [];
  const floats = (name: string, rows: number, cols: number, spread: number): void => {
    const data = Float32Array.from({ length: rows * cols }, () => (random() * 2 - 1) * spread);
    tensors.set(name, { rows, cols, values: Float64Array.from(data), scales: null });
    parts.push({ name, dtype: "f32", shape: [rows, cols], scale: null, bytes: new Uint8Array(data.buffer) });
  };
  const matrix = (name: string, rows: number, cols: number, spread: number): void => {
    const scales = Float32Array.from({ length: rows }, () => ((0.5 + random() / 2) * spread) / 127);
    const data = Int8Array.from({ length: rows * cols }, () => Math.round((random() * 2 - 1) * 127));
    const values = Float64Array.from(data, (v, i) => v * (scales[Math.floor(i / cols)] ?? 0));
    tensors.set(name, { rows, cols, values, scales });
    parts.push({ name, dtype: "i8", shape: [rows, cols], scale: `${name}.scale`, bytes: new Uint8Array(data.buffer) });
    parts.push({ name: `${name}.scale`, dtype: "f32", shape: [rows, 1], scale: null, bytes: new Uint8Array(scales.buffer) });
  };
  const linear = (name: string, rows: number, cols: number): void => {
    matrix(`${name}.w`, rows, cols, 3 / Math.sqrt(cols));
    floats(`${name}.b`, rows, 1, 0.3);
  };
  let width = 8;
  matrix("t.embed", vocabulary.chars.length + 8, width, 1);
  matrix("t.chunk", 61, width, 1);
  if (vocabulary.fixed.length > 0) matrix("t.word", vocabulary.fixed.length + 2, width, 1);
  for (const [i, { kernel }] of config.t_layers.entries()) {
    linear(`t.conv${i}`, 16, kernel * width);
    width = 16;
  }
  linear("t.out", 6, width);
  const fixed = vocabulary.fixed.length > 0 ? 8 : 0;
  if (fixed > 0) matrix("w.fixed", vocabulary.fixed.length + 1, fixed, 1);
  matrix("w.word", vocabulary.words.length + 1, 16, 1);
  matrix("w.gram", 503, 24, 1);
  matrix("w.affix", 251, 24, 0.3);
  const lstm = (name: string, half: number, cols: number): void => {
    for (const side of ["f", "b"]) {
      matrix(`${name}${side}.wx`, 4 * half, cols, 3 / Math.sqrt(cols));
      matrix(`${name}${side}.wh`, 4 * half, half, 3 / Math.sqrt(half));
      floats(`${name}${side}.b`, 4 * half, 1, 0.3);
    }
  };
  lstm("lstm0", HALF, fixed + 40);
  lstm("lstm1", HALF, 2 * HALF);
  linear("tag.h", TAG, 2 * HALF);
  linear("upos", labels.upos.length, TAG);
  linear("morph", labels.morph.length, TAG);
  linear("lemma", labels.lemma.length, TAG);
  linear("arc.dep", ARC, 2 * HALF);
  linear("arc.head", ARC, 2 * HALF);
  linear("rel.dep", REL, 2 * HALF);
  linear("rel.head", REL, 2 * HALF);
  floats("arc.root", 1, ARC, 1);
  floats("rel.root", 1, REL, 1);
  matrix("arc.u", ARC, ARC, 1);
  floats("arc.v", 1, ARC, 0.5);
  const relations = labels.relations.length;
  matrix("rel.u", relations * REL, REL, 1);
  floats("rel.a", relations, REL, 0.5);
  floats("rel.c", relations, REL, 0.5);
  floats("rel.b", relations, 1, 0.5);
  linear("ner.h", TAG, 4 * HALF);
  linear("ner", labels.ner.length, TAG);
  if (judging) {
    lstm("end", END, 4 * HALF);
    linear("end.h", TAG, 4 * END);
    linear("end", 1, TAG);
  }
  const bytes = modelFile(header, parts);
  return { bytes, hash: sha256(bytes), header, tensors };
}

/** Bytes of a model file from its parts. */
export function modelFile(
  header: object,
  parts: readonly { name: string; dtype: string; shape: readonly number[]; scale: string | null; bytes: Uint8Array }[],
): Uint8Array {
  let offset = 0;
  const tensors = parts.map(({ name, dtype, shape, scale, bytes }) => {
    const tensor = { name, dtype, shape, offset, scale };
    offset = (offset + bytes.length + 63) & ~63;
    return tensor;
  });
  const json = new TextEncoder().encode(JSON.stringify({ ...header, tensors }));
  const start = (12 + json.length + 63) & ~63;
  const file = new Uint8Array(start + offset).fill(0);
  file.fill(32, 12, start);
  file.set(new TextEncoder().encode("PPMODEL1"));
  new DataView(file.buffer).setUint32(8, start - 12, true);
  file.set(json, 12);
  for (const [i, { bytes }] of parts.entries()) file.set(bytes, start + (tensors[i]?.offset ?? 0));
  return file;
}

/** Small seeded generator (mulberry32). */
export function mulberry(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let t = Math.imul(state ^ (state >>> 15), 1 | state);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) / 4_294_967_296;
  };
}
