import { expect, test } from "vitest";
import { createEncoder } from "../../src/syntax/encoder.ts";
import { foldForm } from "../../src/syntax/fold.ts";
import { formatConllu, loadAnalyser } from "../../src/syntax/index.ts";
import { createUnitLabeller, LOOK_UP } from "../../src/syntax/token-network.ts";
import { allowedBefore } from "../../src/syntax/viterbi.ts";
import { openModel, sha256 } from "../../src/tensor/index.ts";
import { arcScores, encode, nameScores, relationScores, tagScores, unitLogits } from "./reference.ts";
import { TOY_HEADER, toyModel } from "./toy-model.ts";

const TEXT =
  "Le médiateur du Tchad, M. N’Djim, a dit mardi : « La paix viendra. » Les 500 000 réfugiés\nattendent.\n\n" +
  "Aux armes ledit jour ; l’émissaire négocie — Ça ira 😀 peut-être ? Anticonstitutionnellement-vôtre-et-bien-plus-encore-que-cela.";
const model = toyModel(5);
const analyser = loadAnalyser(model.bytes, model.hash);
const CLOSE = 4e-3;

/** True where `index` is the largest of the scores, or so near that rounding may decide. */
function isBest(scores: readonly number[], index: number): boolean {
  return (scores[index] ?? Number.NaN) > Math.max(...scores) - CLOSE;
}

test("the tokeniser's labels are those of the network in float64", () => {
  const { labels } = createUnitLabeller(openModel(model.bytes, model.hash))(TEXT, 0, TEXT.length);
  const logits = unitLogits(model, TEXT);
  expect(logits.length).toBe(labels.length);
  for (const [i, scores] of logits.entries()) {
    const label = labels[i] ?? 0;
    expect(isBest(scores.slice(0, 5), label & 7), `unit ${i}`).toBe(true);
    if (Math.abs(scores[5] ?? 0) > CLOSE) expect((label & LOOK_UP) > 0).toBe((scores[5] ?? 0) > 0);
  }
});

test("a unit's label does not hang on the window it is asked in", () => {
  const long = TEXT.repeat(40);
  const label = createUnitLabeller(openModel(model.bytes, model.hash));
  const whole = label(long, 0, long.length);
  for (const [from, to] of [
    [0, 1],
    [17, 300],
    [2047, 2049],
    [long.length - 3, long.length],
  ] as const) {
    const { labels, ends } = label(long, from, to);
    expect(labels).toEqual(whole.labels.slice(from, to));
    expect(ends).toEqual(whole.ends.slice(from, to));
  }
});

test("the encoder's output is that of the network in float64, in batches as alone", () => {
  const sentences = [
    ["Les", "pourparlers", "reprendront", "mardi", "à", "Genève", "."],
    ["La", "paix", "l’", "emporte"],
    ["Oui"],
  ];
  const open = openModel(model.bytes, model.hash);
  const encoder = createEncoder(open);
  const { machine } = open;
  const forms = sentences.flat().map(foldForm);
  const { first, last } = encoder.encode({ forms, starts: [0, 7, 11], lengths: [7, 4, 1] });
  const expected = sentences.map((words) => encode(model, words));
  let between = 0;
  for (const [name, rows] of [
    ["first", first],
    ["last", last],
  ] as const) {
    for (const [word, vector] of expected.flatMap((e) => e[name]).entries()) {
      for (const [k, value] of vector.entries()) {
        const got = (machine.i8[rows.data + rows.stride * word + k] ?? 0) / 127;
        // One step where a value lies between two.
        expect(Math.abs(got - value), `${name} ${word} ${k}`).toBeLessThan(1.01 / 127);
        if (Math.abs(got - value) > 1e-9) between++;
      }
    }
  }
  expect(between).toBeLessThan(8);
});

test("tags, trees, relations and names follow from the scores", () => {
  const { labels } = model.header;
  const before = allowedBefore(labels.ner);
  for (const { tokens, names } of analyser.analyse(TEXT).sentences) {
    const { first, last } = encode(
      model,
      tokens.map((t) => t.form),
    );
    const arcs = arcScores(model, last);
    let roots = 0;
    for (const token of tokens) {
      const y = last[token.index] ?? [];
      expect(isBest(tagScores(model, y, "upos"), labels.upos.indexOf(token.upos))).toBe(true);
      const morph = tagScores(model, y, "morph").filter((_, i) => labels.morph[i]?.startsWith(`${token.upos}|`));
      const own = labels.morph.filter((label) => label.startsWith(`${token.upos}|`));
      const written =
        Object.entries(token.feats)
          .map(([k, v]) => `${k}=${v}`)
          .join("|") || "_";
      if (own.length > 0) expect(isBest(morph, own.indexOf(`${token.upos}|${written}`))).toBe(true);
      else expect(token.feats).toEqual({});
      if (token.head < 0) {
        roots++;
        expect(token.deprel).toBe("root");
      } else {
        const scores = relationScores(model, last, token.index, token.head).map((s, r) =>
          labels.relations[r] === "root" ? -1e9 : s,
        );
        expect(isBest(scores, labels.relations.indexOf(token.deprel))).toBe(true);
      }
    }
    expect(roots).toBe(1);
    const total = tokens.reduce((sum, t) => sum + (arcs[t.index]?.[t.head + 1] ?? Number.NaN), 0);
    // No single word can be moved to a better head without breaking the tree.
    for (const t of tokens) {
      for (const h of tokens) {
        if (h.index === t.index || t.head < 0) continue;
        let at = h.index;
        while (at >= 0 && at !== t.index) at = tokens[at]?.head ?? -1;
        if (at < 0)
          expect(total - (arcs[t.index]?.[t.head + 1] ?? 0) + (arcs[t.index]?.[h.index + 1] ?? 0)).toBeLessThan(total + 0.02);
      }
    }
    const marks = tokens.map(() => "O");
    for (const { type, first: from, last: to } of names)
      for (let i = from; i <= to; i++) marks[i] = i === from ? `B-${type}` : `I-${type}`;
    for (const [i, mark] of marks.entries()) {
      const index = labels.ner.indexOf(mark);
      if (i > 0) expect(before[index]).toContain(labels.ner.indexOf(marks[i - 1] ?? ""));
      // A word whose neighbours stay as they are cannot take a better label.
      const scores = nameScores(model, first[i] ?? [], last[i] ?? []);
      for (const [other, score] of scores.entries()) {
        const fits =
          (i === 0 ? !labels.ner[other]?.startsWith("I-") : before[other]?.includes(labels.ner.indexOf(marks[i - 1] ?? ""))) &&
          (i + 1 >= marks.length || before[labels.ner.indexOf(marks[i + 1] ?? "")]?.includes(other));
        if (fits) expect(score).toBeLessThan((scores[index] ?? 0) + CLOSE);
      }
    }
  }
});

test("many texts at once give what each gives alone", () => {
  const texts = [TEXT, "", "Un mot.", TEXT.slice(40), " \n "];
  expect([...analyser.analyseAll(texts)]).toEqual(texts.map((text) => analyser.analyse(text)));
});

test("given words are kept, and tagged as they are from raw text", () => {
  const analysis = analyser.analyse(TEXT);
  expect(analyser.analyseWords(analysis)).toEqual(analysis);
});

test("a language without fixed vectors has no table of them", () => {
  const { bytes, hash } = toyModel(6, { ...TOY_HEADER, language: "en", vocabulary: { ...TOY_HEADER.vocabulary, fixed: [] } });
  const without = loadAnalyser(bytes, hash);
  expect(without.language).toBe("en");
  expect(without.analyse(TEXT).sentences.length).toBeGreaterThan(0);
});

test("the same bits on every machine", () => {
  expect(sha256(new TextEncoder().encode(formatConllu(analyser.analyse(TEXT))))).toMatchInlineSnapshot(
    `"528e4d37fbdd60e086fb6f5201178e8933b06f01b135a322eb379b32c4998dcb"`,
  );
  const open = openModel(model.bytes, model.hash);
  const { last } = createEncoder(open).encode({ forms: ["la", "paix", "revient"], starts: [0], lengths: [3] });
  expect(sha256(open.machine.u8.slice(last.data, last.data + 3 * last.stride))).toMatchInlineSnapshot(
    `"af425390b2c30865e16d824553cf28c36a56fa6824966f4bec1efb6c3f7760c1"`,
  );
});

test("a file without a part of the network is refused by the part's name", () => {
  const parts: Record<string, object> = {
    "vocabulary.chars": { vocabulary: {} },
    "labels.upos": { labels: {} },
    "config.t_layers": { config: {} },
    "rules.multiwords": { rules: { multiwords: { du: "de" } } },
  };
  for (const [name, change] of Object.entries(parts)) {
    const { bytes, hash } = toyModel(7, { ...TOY_HEADER });
    const changed = withHeader(bytes, change);
    expect(hash).not.toBe(sha256(changed));
    expect(() => loadAnalyser(changed, sha256(changed)), name).toThrow(name);
  }
});

/** The file with parts of its header replaced. */
function withHeader(bytes: Uint8Array, change: object): Uint8Array {
  const data = 12 + new DataView(bytes.buffer).getUint32(8, true);
  const header = JSON.parse(new TextDecoder().decode(bytes.subarray(12, data))) as object;
  const json = new TextEncoder().encode(JSON.stringify({ ...header, ...change }));
  const start = (12 + json.length + 63) & ~63;
  const file = new Uint8Array(start + bytes.length - data).fill(32, 12, start);
  file.set(bytes.subarray(0, 8));
  new DataView(file.buffer).setUint32(8, start - 12, true);
  file.set(json, 12);
  file.set(bytes.subarray(data), start);
  return file;
}
