import { expect, test } from "vitest";
import { createEndJudge, DOUBT, type Doubt, SHARE } from "../../src/syntax/doubtful-ends.ts";
import { createEncoder } from "../../src/syntax/encoder.ts";
import { loadAnalyser } from "../../src/syntax/index.ts";
import { createUnitLabeller } from "../../src/syntax/token-network.ts";
import { openModel } from "../../src/tensor/index.ts";
import { encode, endScores } from "./reference.ts";
import { TOY_HEADER, toyModel } from "./toy-model.ts";

const model = toyModel(5, TOY_HEADER, true);
const open = openModel(model.bytes, model.hash);
const encoder = createEncoder(open);
const judge = createEndJudge(open, encoder.width);
const CLOSE = 0.02;

const SENTENCES = [
  ["Mise", "en", "garde", "Les", "pourparlers", "reprendront", "mardi", "à", "Genève", "."],
  ["Composition", "Une", "délégation", "de", "trois"],
  ["Objet", "La", "paix"],
];

/** What is found when each doubt's margin puts it `by` above zero, by the network in float64. */
function judged(by: number, asked: (sentence: number) => boolean = () => true): number[][] {
  const lengths = SENTENCES.map((words) => words.length);
  const starts = lengths.map((_, b) => lengths.slice(0, b).reduce((sum, length) => sum + length, 0));
  const batch = { forms: SENTENCES.flat(), starts, lengths };
  const doubts = SENTENCES.map((words, b) =>
    asked(b) ? endScores(model, encode(model, words)).map((score, word): Doubt => ({ word, ends: (by - score) / SHARE })) : [],
  );
  const mark = open.machine.mark();
  const found = judge?.(encoder.encode(batch), batch, doubts) ?? [];
  open.machine.release(mark);
  return found;
}

test("a sentence ends where the words and the tokeniser's share say so, as in float64", () => {
  expect(judged(CLOSE)).toEqual(SENTENCES.map((words) => [...words.keys()].slice(0, -1)));
  expect(judged(-CLOSE)).toEqual([[], [], []]);
});

test("sentences without doubts are not read again, and change nothing for the others", () => {
  expect(judged(CLOSE, (b) => b === 1)).toEqual([[], [0, 1, 2, 3], []]);
  expect(judged(CLOSE, () => false)).toEqual([[], [], []]);
});

test("a model without that part judges nothing", () => {
  const plain = toyModel(5);
  expect(createEndJudge(openModel(plain.bytes, plain.hash), encoder.width)).toBeNull();
});

const TEXT =
  "Objet La paix viendra Les 500 000 réfugiés attendent Composition Une délégation de trois membres du Tchad part mardi " +
  "Mise en garde Rien n’est signé, dit-on ; ledit accord reste à lire. M. Dupont se tait";

test("only ends in doubt are judged: a sure end stays, a sure word goes on", () => {
  const analyser = loadAnalyser(model.bytes, model.hash);
  const plain = toyModel(5);
  const before = loadAnalyser(plain.bytes, plain.hash).analyse(TEXT);
  const after = analyser.analyse(TEXT);
  const endsOf = (analysis: typeof after): Set<number> => new Set(analysis.sentences.map(({ end }) => end));
  const { ends } = createUnitLabeller(open)(TEXT, 0, TEXT.length);
  const [old, now] = [endsOf(before), endsOf(after)];
  const changed = [...old, ...now].filter((end) => !old.has(end) || !now.has(end));
  expect(changed.length).toBeGreaterThan(0);
  for (const end of changed) {
    expect(ends[end - 1]).toBeGreaterThan(DOUBT.from);
    expect(ends[end - 1]).toBeLessThanOrEqual(DOUBT.to);
  }
});

test("what was split is analysed as each part alone; many texts at once give what each gives alone", () => {
  const analyser = loadAnalyser(model.bytes, model.hash);
  const analysis = analyser.analyse(TEXT);
  expect(analyser.analyseWords(analysis)).toEqual(analysis);
  expect([...analyser.sentences(TEXT)]).toEqual(analysis.sentences);
  const texts = [TEXT, "", "Un mot.", TEXT.slice(40), TEXT.repeat(3)];
  expect([...analyser.analyseAll(texts)]).toEqual(texts.map((text) => analyser.analyse(text)));
});
