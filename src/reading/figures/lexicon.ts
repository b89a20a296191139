import en from "../../language/en/figures.json" with { type: "json" };
import {
  type FigureCollective,
  type FigureModifier,
  type FigureNoun,
  type FiguresData,
  type FigureVerb,
  figuresSchema,
} from "../../language/figures-schema.ts";
import fr from "../../language/fr/figures.json" with { type: "json" };
import { wordsOf } from "../times/words.ts";

/** Words to be found one after the other, in lower case. */
export type Phrase = readonly string[];

/** A phrase with what it stands for. */
export interface Phrased<T> {
  readonly phrase: Phrase;
  readonly entry: T;
}

export interface CollectiveWord {
  readonly phrase: Phrase;
  readonly entry: FigureCollective;
  readonly many: boolean;
}

/** The words of figures of one language, ready to be looked up. */
export interface Lexicon {
  readonly data: FiguresData;
  /** Every first word of a number. */
  readonly numerals: ReadonlySet<string>;
  readonly collectives: ReadonlyMap<string, readonly CollectiveWord[]>;
  readonly before: readonly Phrased<FigureModifier>[];
  readonly after: readonly Phrased<FigureModifier>[];
  readonly ranges: readonly { readonly open: Phrase | null; readonly middle: string }[];
  readonly fractions: readonly Phrased<number>[];
  readonly parts: readonly Phrase[];
  readonly recounts: readonly Phrase[];
  readonly against: readonly Phrase[];
  readonly instead: readonly Phrase[];
  readonly likewise: readonly Phrase[];
  readonly halves: readonly Phrase[];
  readonly nouns: ReadonlyMap<string, FigureNoun>;
  readonly verbs: ReadonlyMap<string, readonly FigureVerb[]>;
  readonly deeds: ReadonlyMap<string, FiguresData["deeds"][number]>;
  readonly tolls: ReadonlyMap<string, FiguresData["tolls"][number]>;
  readonly is: (list: WordList, word: string) => boolean;
}

type WordList = { [K in keyof FiguresData]: FiguresData[K] extends readonly string[] ? K : never }[keyof FiguresData];

const raw: Readonly<Record<string, unknown>> = { fr, en };
const ready = new Map<string, Lexicon>();

/** The lexicon of a language ("fr", "fr-CA"), or null where there is none. */
export function lexiconOf(language: string): Lexicon | null {
  const code = language.toLowerCase().split("-")[0] ?? "";
  const known = ready.get(code);
  if (known) return known;
  if (!Object.hasOwn(raw, code)) return null;
  const made = compile(figuresSchema.parse(raw[code]));
  ready.set(code, made);
  return made;
}

/** A word without its typographic accidents: lower case, straight apostrophe. */
export const folded = (word: string): string => word.toLowerCase().replace(/[’ʼ]/g, "'");

const phraseOf = (words: string): Phrase => wordsOf(words).map((word) => word.lower);

const longestFirst = <T extends { readonly phrase: Phrase }>(items: T[]): T[] =>
  items.sort((a, b) => b.phrase.length - a.phrase.length);

function compile(data: FiguresData): Lexicon {
  const collectives = new Map<string, CollectiveWord[]>();
  for (const entry of data.collectives) {
    for (const [list, many] of [
      [entry.one, false],
      [entry.many, true],
    ] as const) {
      for (const words of list) {
        const phrase = phraseOf(words);
        const first = phrase[0] ?? "";
        collectives.set(first, longestFirst([...(collectives.get(first) ?? []), { phrase, entry, many }]));
      }
    }
  }
  const verbs = new Map<string, FigureVerb[]>();
  for (const verb of data.verbs) {
    for (const form of new Set([verb.cue, ...verb.forms])) verbs.set(form, [...(verbs.get(form) ?? []), verb]);
  }
  for (const entries of verbs.values()) entries.sort((a, b) => rank(b) - rank(a));
  const modifiers = (after: boolean): Phrased<FigureModifier>[] =>
    longestFirst(
      data.modifiers.filter((m) => (m.after === true) === after).map((entry) => ({ phrase: phraseOf(entry.words), entry })),
    );
  const fractions = longestFirst(data.fractions.map(({ words, value }) => ({ phrase: phraseOf(words), entry: value })));
  const lists = new Map<string, ReadonlySet<string>>();
  for (const [key, value] of Object.entries(data)) {
    if (Array.isArray(value) && value.every((v) => typeof v === "string")) lists.set(key, new Set(value));
  }
  return {
    data,
    numerals: new Set([
      ...Object.keys(data.numbers),
      ...Object.keys(data.scales),
      ...collectives.keys(),
      ...data.several,
      ...fractions.map((f) => f.phrase[0] ?? ""),
    ]),
    collectives,
    before: modifiers(false),
    after: modifiers(true),
    ranges: data.ranges.map(({ open, middle }) => ({ open: open === null ? null : phraseOf(open), middle })),
    fractions,
    parts: data.parts.map(({ words }) => phraseOf(words)).sort((a, b) => b.length - a.length),
    recounts: data.recounts.flatMap((entry) => entry.words.map(phraseOf)),
    against: data.against.map(phraseOf),
    instead: data.instead.map(phraseOf),
    likewise: data.likewise.map(phraseOf),
    halves: data.halves.map(phraseOf),
    nouns: byWord(data.nouns),
    verbs,
    deeds: byWord(data.deeds),
    tolls: byWord(data.tolls),
    is: (list, word) => lists.get(list)?.has(word) ?? false,
  };
}

const rank = (verb: FigureVerb): number => (verb.near ? 2 : 0) + (verb.nouns ? 1 : 0);

const byWord = <T extends { readonly words: readonly string[] }>(entries: readonly T[]): ReadonlyMap<string, T> =>
  new Map(entries.flatMap((entry) => entry.words.map((word) => [word, entry] as const)));
