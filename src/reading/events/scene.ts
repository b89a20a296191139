import type { DropReason, Entity, EntityType, Event, Factuality, Statement, Time } from "../../claims/index.ts";
import { type Analysis, childrenOf, lowest, type Sentence, type Token, universal } from "../../text/index.ts";
import { isLeftOut } from "../left-out.ts";
import type { MentionTable } from "../mention.ts";
import type { Lexicon as SpeechLexicon } from "../statements/lexicon.ts";
import { lexiconOf as speechOf } from "../statements/lexicon.ts";
import type { Because, Trace } from "../trace.ts";
import type { Lexicon } from "./lexicon.ts";

/** Everything a finder of events looks at. */
export interface Scene {
  readonly analysis: Analysis;
  readonly mentions: MentionTable;
  /** The times that can tell when something was, of each sentence. */
  readonly timesIn: (sentence: number) => readonly Time[];
  /** Those that tell when something was, but not on what day: « quelques jours plus tard ». */
  readonly unknownTimesIn: (sentence: number) => readonly Time[];
  /** The statements whose content reaches into a sentence. */
  readonly statementsIn: (sentence: number) => readonly Statement[];
  /** Index of the sentence that holds this place of the text, or -1. */
  readonly sentenceAt: (offset: number) => number;
  readonly statements: readonly Statement[];
  readonly lexicon: Lexicon;
  readonly speech: SpeechLexicon;
  /** EDTF of the publication; null where nobody said. */
  readonly published: string | null;
  readonly entity: (id: string | null) => Entity | null;
  readonly trace: Trace | null;
}

/** Says, where somebody asked, why no event came of a word. */
export const dropped = (scene: Scene, sentence: number, word: Token, reason: DropReason): null =>
  scene.trace?.dropped("events", sentence, word, reason) ?? null;

/** An event before it has its id, its time and its statement. */
export interface Draft {
  readonly because: Because;
  readonly sentence: number;
  readonly kind: string;
  /** The word that tells it, and those that belong to it. */
  readonly trigger: number;
  readonly words: readonly number[];
  /** Other words that tell the same: no event of their own. */
  readonly deeds: readonly number[];
  /** The word whose clause it stands in. */
  readonly clause: number;
  readonly actors: readonly string[];
  readonly recipients: readonly string[];
  /** Nouns of the event: process and round are looked for at them. */
  readonly nouns: readonly number[];
  /** The numbered round of a sentence before that a pronoun takes up. */
  readonly takes?: { readonly process: string | null; readonly round: number };
  /** When and how certain, where that is not for the clause to say. */
  readonly when?: Time;
  readonly mood?: Factuality;
  /** Its clause says when something else was. */
  readonly undated?: true;
  /** Told by the outlet though its words are somebody's: « "Pas question", a dit X » is that X refused. */
  readonly own?: true;
  /** When it was, where a verb of opening or ending says so that stands apart. */
  readonly course?: NonNullable<Event["time"]>;
  /** Id of the process that a sitting is told to be of. */
  readonly of?: string;
  /** Id of the town, where the words beside its noun name it. */
  readonly place?: string;
  /** The same event where its end is told. */
  readonly ends?: Draft;
  /** Of what was called off: the same as it was planned, which says where and when it was to be. */
  readonly planned?: Draft;
}

export function sceneOf(
  analysis: Analysis,
  mentions: MentionTable,
  times: readonly Time[],
  statements: readonly Statement[],
  lexicon: Lexicon,
  trace: Trace | null,
  published: string | null = null,
): Scene | null {
  const speech = speechOf(analysis.language);
  if (!speech) return null;
  let entities = new Map<string, Entity>();
  const sentenceAt = (offset: number): number => sentenceHolding(analysis, offset);
  const timesOf = new Map<number, Time[]>();
  const unknownOf = new Map<number, Time[]>();
  for (const time of times) {
    if (time.type === "set" || time.type === "duration") continue;
    put(time.edtf === null ? unknownOf : timesOf, sentenceAt(time.span.start), time);
  }
  const statementsOf = new Map<number, Statement[]>();
  for (const statement of statements) {
    const reached = new Set<number>();
    for (const { start, end } of statement.content) {
      for (let at = Math.max(0, sentenceAt(start)); (analysis.sentences[at]?.start ?? end) < end; at++) reached.add(at);
    }
    for (const at of reached) put(statementsOf, at, statement);
  }
  return {
    analysis,
    mentions,
    timesIn: (sentence) => timesOf.get(sentence) ?? [],
    unknownTimesIn: (sentence) => unknownOf.get(sentence) ?? [],
    statementsIn: (sentence) => statementsOf.get(sentence) ?? [],
    sentenceAt,
    statements,
    lexicon,
    speech,
    published,
    trace,
    entity: (id) => {
      if (id === null) return null;
      // entities appear while questions are asked
      if (!entities.has(id)) entities = new Map(mentions.entities.map((e) => [e.id, e]));
      return entities.get(id) ?? null;
    },
  };
}

function put<T>(map: Map<number, T[]>, key: number, value: T): void {
  const held = map.get(key);
  if (held) held.push(value);
  else map.set(key, [value]);
}

function sentenceHolding({ sentences }: Analysis, offset: number): number {
  const first = lowest(sentences.length, (i) => (sentences[i]?.end ?? 0) > offset);
  return first < sentences.length && (sentences[first]?.start ?? 0) <= offset ? first : -1;
}

/** The prepositions and conjunctions of a word, joined and in lower case: "en vue de"; "" where there is none. */
export function caseOf(sentence: Sentence, index: number): string {
  return childrenOf(sentence, index)
    .filter((t) => ["case", "mark"].includes(universal(t.deprel)))
    .flatMap((t) => [t, ...childrenOf(sentence, t.index).filter((c) => c.deprel === "fixed")])
    .sort((a, b) => a.index - b.index)
    .map((t) => t.form.toLowerCase().replaceAll("’", "'"))
    .join(" ");
}

/** The lemma of the first preposition of a word, or "". */
export function prepositionOf(sentence: Sentence, index: number): string {
  const found = childrenOf(sentence, index).find((t) => universal(t.deprel) === "case");
  return found ? found.lemma.toLowerCase() : "";
}

/** "for June 3", « pour le 3 juin »: what something is meant for. */
export const isToward = ({ lexicon }: Pick<Scene, "lexicon">, sentence: Sentence, word: Token): boolean =>
  [caseOf(sentence, word.index), prepositionOf(sentence, word.index)].some((mark) => lexicon.has("towards", mark));

/** True where a preposition of place stands before the word: « à Oslo », "in Doha". */
export const isLocated = ({ lexicon }: Scene, sentence: Sentence, index: number): boolean =>
  lexicon.has("at", caseOf(sentence, index)) ||
  lexicon.has("at", prepositionOf(sentence, index)) ||
  lexicon.has("at", adverbAndCaseOf(sentence, index));

/** « se sont rencontrés lundi près de Genève »: an adverb that the analyser hangs on the word before, with the preposition behind it. */
function adverbAndCaseOf(sentence: Sentence, index: number): string {
  const marker = childrenOf(sentence, index).find((t) => universal(t.deprel) === "case");
  const adverb = marker && sentence.tokens[marker.index - 1];
  return adverb?.upos === "ADV" ? `${adverb.form.toLowerCase()} ${marker?.lemma.toLowerCase()}` : "";
}

/** The word and those joined to it, « A, B et C », be it by a name beside it: « les ministres A et B ». */
export function coordinated(sentence: Sentence, index: number, depth = 0): Token[] {
  const token = sentence.tokens[index];
  if (!token || depth > 12) return [];
  const children = childrenOf(sentence, index);
  const names = children.filter((t) => ["appos", "flat"].includes(universal(t.deprel)) && t.upos === "PROPN");
  const joined = [...children, ...names.flatMap((t) => childrenOf(sentence, t.index))];
  const more = joined.filter(
    (t) => universal(t.deprel) === "conj" && t.upos !== "VERB" && t.upos !== "AUX" && !isLeftOut(sentence, t),
  );
  return [token, ...more.flatMap((t) => coordinated(sentence, t.index, depth + 1))];
}

export const isNoun = (token: Token): boolean => token.upos === "NOUN" || token.upos === "PROPN";

/** True where the word names a place or a state. */
export function isPlace(scene: Scene, at: number, token: Token): boolean {
  const type = scene.entity(scene.mentions.at(at, token.index)?.entity ?? null)?.type;
  return type === "place" || type === "state";
}

/** A meeting that is not held; with what else says of talks that they do not go on. */
export const CALLED_OFF = "cancelled-meeting";
export const HALTS: ReadonlySet<string> = new Set([CALLED_OFF, "suspension", "end-of-process"]);

/** What is done by saying it: where nobody says it, or it is denied, nothing was said. */
export const SAID: ReadonlySet<string> = new Set(["REQUEST", "ACCUSE", "SUPPORT", "REJECT", "THREATEN"]);

/** Types of those who can do something or have it done to them. */
export const ACTING: ReadonlySet<EntityType> = new Set([
  "person",
  "state",
  "government-body",
  "international-organisation",
  "armed-group",
  "political-group",
  "population",
  "organisation",
]);

/** What is told of as people meeting to talk. */
export const MEETINGS: ReadonlySet<string> = new Set(["talks", "talks-round", "meeting", "summit"]);

/** A noun of talks, or of one of several rounds of them. */
export function isTalksNoun({ lexicon }: Scene, noun: Token): boolean {
  if (!isNoun(noun)) return false;
  const talks = lexicon.data.groups["talks"] ?? [];
  return (
    lexicon.is("rounds", noun) ||
    lexicon.is("parts", noun) ||
    talks.includes(noun.lemma.toLowerCase()) ||
    talks.includes(noun.form.toLowerCase())
  );
}

/** A verb of the lists without the pronoun that it is told with: « s'ouvrir », « ouvrir ». */
export const plainName = (phrase: string): string => phrase.replace(/^s(?:'|e ) ?/, "");

/** True where a verb, with its pronoun or without, is one of a list. */
export const isAmong = (verbs: readonly string[], name: string): boolean => verbs.some((phrase) => plainName(phrase) === name);
