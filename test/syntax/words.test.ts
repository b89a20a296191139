import { expect, test } from "vitest";
import { shapeOf, wordFeatures } from "../../src/syntax/features.ts";
import { foldForm, foldText } from "../../src/syntax/fold.ts";
import { fnv1a } from "../../src/syntax/hash.ts";
import { applyLemmaRule, parseLemmaRule } from "../../src/syntax/lemma.ts";
import { spansOf } from "../../src/syntax/name-tagger.ts";
import { surfaces } from "../../src/syntax/segment.ts";
import { LABELS, LOOK_UP, type UnitLabels } from "../../src/syntax/token-network.ts";
import { allowedBefore, bestLabels } from "../../src/syntax/viterbi.ts";
import { rawSentences, splitAfter } from "../../src/syntax/words.ts";

const LOOKED_UP = new Map([
  ["du", ["de", "le"]],
  ["aux", ["à", "les"]],
  ["ledit", ["le", "dit"]],
]);
const MARKS: Readonly<Record<string, number>> = {
  "-": LABELS.inside,
  ".": LABELS.tokenEnds,
  "!": LABELS.sentenceEnds,
  "|": LABELS.wordEnds,
  " ": LABELS.outside,
  "+": LABELS.tokenEnds | LOOK_UP,
};

/** Sentences of words as `form` or `form@start-end`, from a text and the network's label of each unit, written below it. */
function segmented(text: string, marks: string): string[] {
  const label = (_: string, from: number, to: number): UnitLabels => {
    const labels = Uint8Array.from({ length: to - from }, (_unused, i) => MARKS[marks[from + i] ?? " "] ?? 0);
    return { labels, ends: Float32Array.from(labels, (flags) => (flags === LABELS.sentenceEnds ? 9 : -9)) };
  };
  return [...rawSentences(text, surfaces(text, label), LOOKED_UP)].map((sentence) =>
    sentence.words.map((w) => (text.slice(w.start, w.end) === w.form ? w.form : `${w.form}@${w.start}-${w.end}`)).join(" _ "),
  );
}

function cuts(text: string, marks: string, ...expected: string[]): void {
  expect(segmented(text, marks), text).toEqual(expected);
}

test("tokens and sentences by their labels", () => {
  cuts("Il part. Elle reste.", "-. ---.! ---. ----.!", "Il _ part _ .", "Elle _ reste _ .");
  // White space labelled inside belongs to the token, never at its ends.
  cuts("500 000 morts", "------. ----.", "500 000 _ morts");
  cuts("500 000 ", "--- --..", "500 _ 000");
  cuts("oui   non", "---------", "oui _ non");
});

test("a newline ends a token, an empty line ends a sentence, the end ends all", () => {
  cuts("de\npaix", "-------", "de _ paix");
  cuts("de\n\npaix", "-.  ---.", "de", "paix");
  cuts("de \r\n\t\r\n paix", "-------------", "de", "paix");
  cuts("\n\n  \n", "------");
  cuts("a\tb", "---", "a _ b");
});

test("multiword tokens: cut ones have places of their own, looked-up ones share theirs", () => {
  cuts("don't go", "-|--. -.", "do _ n't _ go");
  cuts("Du nord", "-+ ---.", "De@0-2 _ le@0-2 _ nord");
  cuts("aux", "--+", "à@0-3 _ les@0-3");
  cuts("Ledit", "----+", "Le _ dit");
  // A surface that the table does not know stays one word; cut places come before the table.
  cuts("nord", "---+", "nord");
  cuts("ledit", "--|-+", "led _ it");
  cuts("a b", "|-.", "a _ b");
});

test("no lone letter is cut off a word, but off a mark or a number", () => {
  cuts("its staff", "-|. ----.", "its _ staff");
  cuts("it's", "-|-.", "it _ 's");
  cuts("450m", "--|.", "450 _ m");
});

test("sentences without end are cut, at punctuation where there is some", () => {
  const lengths = (word: (i: number) => string): number[] => {
    const words = Array.from({ length: 1000 }, (_, i) => word(i));
    const text = words.join(" ");
    const marks = words.map((w) => `${"-".repeat(w.length - 1)}.`).join(" ");
    return segmented(text, marks).map((sentence) => sentence.split(" _ ").length);
  };
  expect(lengths(() => "a")).toEqual([400, 400, 200]);
  expect(lengths((i) => (i % 300 === 299 ? ";" : "a"))).toEqual([300, 300, 400]);
});

test("a sentence with ends in doubt is split after the words that prove to be ends", () => {
  const surface = (start: number, end: number, ends: number, lookUp = false) => ({ start, end, cuts: [], lookUp, ends });
  const text = "Objet Du nord au sud Fin";
  const tokens = [
    surface(0, 5, 1),
    surface(6, 8, -9, true),
    surface(9, 13, -1),
    surface(14, 16, -9),
    surface(17, 20, 2),
    surface(21, 24, 9),
  ];
  const [whole, ...others] = rawSentences(text, tokens, LOOKED_UP, { from: -3, to: 3 });
  expect(others).toEqual([]);
  expect(whole?.doubts).toEqual([
    { word: 0, ends: 1 },
    { word: 3, ends: -1 },
    { word: 5, ends: 2 },
  ]);
  const parts = whole ? splitAfter(whole, [0, 5]) : [];
  expect(parts.map(({ words }) => words.map(({ form }) => form).join(" "))).toEqual(["Objet", "De le nord au sud", "Fin"]);
  expect(parts.map(({ multiwords }) => multiwords.map(({ first, last, form }) => `${form} ${first}-${last}`))).toEqual([
    [],
    ["Du 0-1"],
    [],
  ]);
  expect(parts.map(({ doubts }) => doubts)).toEqual([[], [{ word: 2, ends: -1 }], []]);
});

test("ends in doubt do not put together more than some hundred words", () => {
  const text = "a ".repeat(1000);
  const tokens = Array.from({ length: 1000 }, (_, i) => ({
    start: 2 * i,
    end: 2 * i + 1,
    cuts: [],
    lookUp: false,
    ends: i % 10 === 9 ? 1 : -9,
  }));
  const lengths = [...rawSentences(text, tokens, LOOKED_UP, { from: -3, to: 3 })].map(({ words }) => words.length);
  expect(Math.max(...lengths)).toBe(130);
  expect(lengths.reduce((sum, length) => sum + length, 0)).toBe(1000);
});

test("a token of more than a thousand units is cut", () => {
  const text = "x".repeat(2500);
  expect(
    segmented(text, "-".repeat(2500))
      .join()
      .split(" _ ")
      .map((w) => w.length),
  ).toEqual([1000, 1000, 500]);
});

test("typography is folded unit for unit", () => {
  expect(foldText("«L’“or”»\u202f:\t")).toBe('"L\'"or"" : ');
  expect(foldForm("Ne\u0301")).toBe("N\u00e9");
});

test("FNV-1a over UTF-8", () => {
  expect([fnv1a(""), fnv1a("a"), fnv1a("foobar")]).toEqual([0x811c9dc5, 0xe40c292c, 0xbf9cf968]);
  const bytewise = (text: string): number =>
    new TextEncoder().encode(text).reduce((h, b) => Math.imul(h ^ b, 16_777_619) >>> 0, 2_166_136_261);
  for (const text of ["é", "€", "😀", "a\ud83d", "\ude00b", "صنعاء"]) expect(fnv1a(text)).toBe(bytewise(text));
});

test("the features of a word: its n-grams and itself, its ends, its shape", () => {
  const big = 2 ** 31 - 1;
  const at = (...texts: string[]): number[] => texts.map((text) => fnv1a(text) % big);
  const { grams, affixes } = wordFeatures("Mali", "mali", big, big);
  expect(grams).toEqual(at("<mali>", "<ma", "mal", "ali", "li>", "<mal", "mali", "ali>", "<mali", "mali>"));
  expect(affixes).toEqual(at("p1:M", "s1:i", "p2:Ma", "s2:li", "p3:Mal", "s3:ali", "p4:Mali", "s4:mali", "shape:Xxx"));
});

test("shapes", () => {
  const shapes = {
    "N’Djamena": "X’Xxx",
    "2023-06": "dd-dd",
    ONU: "XX",
    aA: "xX",
    "...": "..",
    a1b2c3d4e5f6g7: "xdxdxdxdxdxd",
    قمة: "cc",
  };
  for (const [form, shape] of Object.entries(shapes)) expect(shapeOf(form), form).toBe(shape);
});

test("lemma rules", () => {
  const makes = (rule: string, form: string, lemma: string): void => {
    const parsed = parseLemmaRule(rule);
    expect(parsed && applyLemmaRule(parsed, form)).toBe(lemma);
  };
  makes("L|1|er", "Négocie", "négocier");
  makes("K|0|", "Astana", "Astana");
  makes("K|9|x", "ab", "x");
  makes("=|être", "est", "être");
  makes("L|0||", "a", "a|");
  for (const bad of ["", "L|x|a", "M|1|a", "L|1"]) expect(parseLemmaRule(bad)).toBeNull();
});

test("the best names never begin inside", () => {
  const labels = ["O", "B-PER", "I-PER", "B-LOC", "I-LOC"];
  const best = (...rows: number[][]): string =>
    bestLabels(Float32Array.from(rows.flat()), 0, 5, rows.length, labels, allowedBefore(labels))
      .map((i) => labels[i])
      .join(" ");
  expect(best([0, 1, 9, 0, 0])).toBe("B-PER");
  expect(best([0, 5, 0, 0, 0], [0, 0, 5, 0, 9])).toBe("B-PER I-PER");
  expect(best([4, 0, 0, 3, 0], [0, 0, 0, 0, 9], [1, 0, 0, 0, 0])).toBe("B-LOC I-LOC O");
  expect(spansOf(["B-PER", "I-PER", "O", "B-LOC", "B-LOC"])).toEqual([
    { type: "PER", first: 0, last: 1 },
    { type: "LOC", first: 3, last: 3 },
    { type: "LOC", first: 4, last: 4 },
  ]);
});
