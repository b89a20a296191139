// Scores of an analysis from raw text against a gold one, as in the CoNLL 2018 shared task.
import { type Analysis, universal } from "../src/text/index.ts";
import { alignWords, type Placed, type PlacedWord, placed, type Range } from "./align-words.ts";

/** Counts behind one score: what both have in common, what each has. */
export interface Score {
  readonly correct: number;
  readonly gold: number;
  readonly system: number;
}

export const METRICS = ["Tokens", "Sentences", "Words", "UPOS", "UFeats", "Lemmas", "UAS", "LAS", "CLAS", "MLAS"] as const;
export type Metric = (typeof METRICS)[number];
export type Scores = Readonly<Record<Metric, Score>>;

/** F1 in per cent. */
export function f1({ correct, gold, system }: Score): number {
  return gold + system === 0 ? 0 : (200 * correct) / (gold + system);
}

const CONTENT = new Set(
  (
    "nsubj obj iobj csubj ccomp xcomp obl vocative expl dislocated advcl advmod discourse nmod appos nummod acl amod conj fixed flat " +
    "compound list parataxis orphan goeswith reparandum root dep"
  ).split(" "),
);
const FUNCTIONAL = new Set("aux cop mark det clf case cc".split(" "));
const FEATURES = new Set(
  (
    "PronType NumType Poss Reflex Foreign Abbr Gender Animacy Number Case Definite Degree VerbForm Mood Tense Aspect Voice Evident " +
    "Polarity Person Polite"
  ).split(" "),
);

type Aligned = (word: PlacedWord | null) => PlacedWord | null | undefined;
type Key = (word: PlacedWord, goldOf: Aligned, gold: PlacedWord) => string;

/** All scores of `system` against `gold`. Throws RangeError where the two are not of the same characters. */
export function score(gold: Analysis, system: Analysis): Scores {
  const [g, s] = [placed(gold), placed(system)];
  if (g.characters !== s.characters) {
    let at = 0;
    while (g.characters[at] === s.characters[at]) at++;
    throw new RangeError(
      `texts differ at character ${at}: ${JSON.stringify(g.characters.slice(at, at + 20))}, ${JSON.stringify(s.characters.slice(at, at + 20))}`,
    );
  }
  const pairs = alignWords(g.words, s.words);
  const numbers = new Map(g.words.map((word, i) => [word, i]));
  const name = (word: PlacedWord | null | undefined): string =>
    word ? String(numbers.get(word)) : word === null ? "root" : "none";
  const compare = (key: Key, kept: (word: PlacedWord) => boolean = () => true): Score => {
    let correct = 0;
    for (const [b, a] of pairs) {
      if (!kept(a)) continue;
      if (key(a, (word) => word, a) === key(b, (word) => (word ? pairs.get(word) : null), a)) correct++;
    }
    return { correct, gold: g.words.filter(kept).length, system: s.words.filter(kept).length };
  };
  const relation = (word: PlacedWord): string => universal(word.token.deprel);
  const edge: Key = (word, goldOf) => `${name(goldOf(parent(word)))} ${relation(word)}`;
  const isContent = (word: PlacedWord): boolean => CONTENT.has(relation(word));
  return {
    Tokens: spans(g.tokens, s.tokens),
    Sentences: spans(g.sentences, s.sentences),
    Words: { correct: pairs.size, gold: g.words.length, system: s.words.length },
    UPOS: compare((word) => word.token.upos),
    UFeats: compare(features),
    Lemmas: compare((word, _, own) => (own.token.lemma === "_" ? "_" : word.token.lemma)),
    UAS: compare((word, goldOf) => name(goldOf(parent(word)))),
    LAS: compare(edge),
    CLAS: compare(edge, isContent),
    MLAS: compare((word, goldOf, own) => {
      const helpers = word.sentence.filter((child) => child.token.head === word.token.index && FUNCTIONAL.has(relation(child)));
      const said = helpers.map((child) => `${name(goldOf(child))} ${relation(child)} ${child.token.upos} ${features(child)}`);
      return [edge(word, goldOf, own), word.token.upos, features(word), ...said].join("\n");
    }, isContent),
  };
}

/** For each universal relation of the gold trees: how many words have it, how many the system has, how many both (head too). */
export function byRelation(gold: Analysis, system: Analysis): Map<string, Score> {
  const [g, s]: [Placed, Placed] = [placed(gold), placed(system)];
  const pairs = alignWords(g.words, s.words);
  const table = new Map<string, { correct: number; gold: number; system: number }>();
  const entry = (word: PlacedWord) => {
    const key = universal(word.token.deprel);
    const found = table.get(key) ?? { correct: 0, gold: 0, system: 0 };
    table.set(key, found);
    return found;
  };
  for (const word of g.words) entry(word).gold++;
  for (const word of s.words) {
    entry(word).system++;
    const own = pairs.get(word);
    if (!own || universal(own.token.deprel) !== universal(word.token.deprel)) continue;
    const up = parent(word);
    if ((up ? pairs.get(up) : null) === parent(own)) entry(word).correct++;
  }
  return table;
}

/** Sum of scores over several texts. */
export function total(all: readonly Scores[]): Scores {
  const sum = (metric: Metric): Score =>
    all
      .map((scores) => scores[metric])
      .reduce((a, b) => ({ correct: a.correct + b.correct, gold: a.gold + b.gold, system: a.system + b.system }), {
        correct: 0,
        gold: 0,
        system: 0,
      });
  return Object.fromEntries(METRICS.map((metric) => [metric, sum(metric)])) as Record<Metric, Score>;
}

function parent(word: PlacedWord): PlacedWord | null {
  return word.token.head < 0 ? null : (word.sentence[word.token.head] ?? null);
}

function features({ token }: PlacedWord): string {
  return Object.entries(token.feats)
    .filter(([key]) => FEATURES.has(key))
    .map(([key, value]) => `${key}=${value}`)
    .sort()
    .join("|");
}

function spans(gold: readonly Range[], system: readonly Range[]): Score {
  const seen = new Set(gold.map(({ start, end }) => `${start} ${end}`));
  const correct = system.filter(({ start, end }) => seen.has(`${start} ${end}`)).length;
  return { correct, gold: gold.length, system: system.length };
}
