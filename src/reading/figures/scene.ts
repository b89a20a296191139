import type { DropReason, EntityType, Statement, Time } from "../../claims/index.ts";
import type { Analysis, Sentence, Span, Token } from "../../text/index.ts";
import type { MentionTable } from "../mention.ts";
import type { Word } from "../times/words.ts";
import type { Trace } from "../trace.ts";
import { folded, type Lexicon } from "./lexicon.ts";
import type { Quantity } from "./quantity.ts";

/** Everything a reader of figures looks at. */
export interface Scene {
  readonly analysis: Analysis;
  readonly mentions: MentionTable;
  readonly lexicon: Lexicon;
  /** Type of each entity of the table. */
  readonly types: ReadonlyMap<string, EntityType>;
  /** Times, and statements by their contents, that touch a sentence; sentences must be asked for in their order. */
  readonly timesIn: (range: Sentence) => readonly Time[];
  readonly statementsIn: (range: Sentence) => readonly Said[];
  readonly trace: Trace | null;
}

/** One stretch of what a statement says. */
export interface Said {
  readonly span: Span;
  readonly statement: Statement;
}

/** A sentence with the quantities in it. Indices of words and of tokens are two things: a word is a piece of a token. */
export interface Line {
  readonly scene: Scene;
  readonly index: number;
  readonly sentence: Sentence;
  /** Offsets of words count from the beginning of the sentence. */
  readonly words: readonly Word[];
  readonly quantities: readonly Quantity[];
  readonly times: readonly Time[];
  readonly statements: readonly Said[];
  /** The token that holds a word. */
  readonly tokenOf: (word: number) => number;
  /** The first word of a token. */
  readonly wordOf: (token: number) => number;
}

/** The tokens of a quantity with its noun; `last` inclusive. */
export interface Group {
  readonly quantity: Quantity;
  readonly first: number;
  readonly last: number;
  /** The first token of the number. */
  readonly number: number;
  /** The last token of the number. */
  readonly numberEnd: number;
}

/** Says, where somebody asked, why no figure came of a number. */
export const dropped = ({ scene, index }: Line, words: { start: number; end: number }, reason: DropReason): null =>
  scene.trace?.dropped("figures", index, words, reason) ?? null;

export const tokenAt = (line: Line, index: number): Token | null => line.sentence.tokens[index] ?? null;

/** The form of a token, folded; "" beyond the sentence. */
export function formAt(line: Line, index: number): string {
  const token = line.sentence.tokens[index];
  return token ? folded(token.form) : "";
}

/** True where the list holds the word as written or its lemma. */
export function hasWord(list: ReadonlySet<string> | readonly string[], token: Token): boolean {
  const set = list instanceof Set ? list : null;
  const test = (word: string): boolean => (set ? set.has(word) : (list as readonly string[]).includes(word));
  return test(folded(token.form)) || test(folded(token.lemma));
}

/** What a table of words holds for a token: as written, else by its lemma. */
export function lookUp<T>(table: ReadonlyMap<string, T>, token: Token | null): T | null {
  if (!token) return null;
  return table.get(folded(token.form)) ?? table.get(folded(token.lemma)) ?? null;
}

const MARKS = /^[\s,;:.!?…()[\]–—«»“”"]+$/u;

export const isMark = (token: Token): boolean => token.upos === "PUNCT" || MARKS.test(token.form);

/** Units of people, and of what is left of them. */
const OF_PEOPLE: ReadonlySet<string> = new Set(["persons", "bodies"]);

/** True where those counted are people, dead or alive, one by one. */
export const isOfPeople = (unit: string): boolean => OF_PEOPLE.has(unit);
