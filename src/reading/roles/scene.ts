import type { DropReason, Entity, Factuality, Role, RoleName } from "../../claims/index.ts";
import type { Knowledge } from "../../knowledge/index.ts";
import { type Analysis, childrenOf, type Sentence, type Token, universal } from "../../text/index.ts";
import { isLeftOut } from "../left-out.ts";
import type { MentionTable } from "../mention.ts";
import { lexiconFor, type Lexicon as PeopleLexicon } from "../mentions/lexicon.ts";
import type { Because, Trace } from "../trace.ts";
import type { Lexicon } from "./lexicon.ts";

/** Everything a finder of roles looks at. */
export interface Scene {
  readonly analysis: Analysis;
  readonly mentions: MentionTable;
  readonly knowledge: Knowledge;
  /** When the report came out, EDTF; null where nobody said. */
  readonly published: string | null;
  readonly lexicon: Lexicon;
  readonly people: PeopleLexicon;
  readonly entity: (id: string | null) => Entity | null;
  /** The entities known so far. */
  readonly entities: () => readonly Entity[];
  /** The entity with this ref, or null where the text has none. */
  readonly byRef: (ref: string | null) => Entity | null;
  /** True where the word is the noun of an office that somebody is given. */
  readonly isOffice: (sentence: number, token: number) => boolean;
  readonly trace: Trace | null;
}

/** Says, where somebody asked, why no role came of a word. */
export const dropped = (scene: Scene, sentence: number, word: Token, reason: DropReason): null =>
  scene.trace?.dropped("roles", sentence, word, reason) ?? null;

/** A role before it has its id, its time and its statement. */
export interface Draft {
  readonly because: Because;
  readonly sentence: number;
  readonly kind: Role["kind"];
  readonly holder: string;
  readonly role: RoleName;
  readonly of: string | null;
  /** Words of the office, by indices; null for a part. */
  readonly title: readonly [first: number, last: number] | null;
  readonly round: number | null;
  readonly status: Role["status"];
  readonly factuality: Factuality;
  /** Words between which everything stands that says so. */
  readonly first: number;
  readonly last: number;
  /** The word that says so, and the one whose clause tells the time. */
  readonly cue: number;
  readonly clause: number;
}

export function sceneOf(
  analysis: Analysis,
  mentions: MentionTable,
  knowledge: Knowledge,
  published: string | null,
  lexicon: Lexicon,
  trace: Trace | null,
): Scene {
  let entities = new Map<string, Entity>();
  let refs = new Map<string | null, Entity>();
  const refresh = (): void => {
    const list = mentions.entities;
    entities = new Map(list.map((e) => [e.id, e]));
    refs = new Map(list.map((e) => [e.ref, e]));
  };
  refresh();
  const offices = new Set(mentions.offices.map((o) => `${o.sentence}:${o.head}`));
  return {
    analysis,
    mentions,
    knowledge,
    published,
    lexicon,
    trace,
    people: lexiconFor(analysis.language),
    entity: (id) => {
      if (id === null) return null;
      // entities appear while questions are asked
      if (!entities.has(id)) refresh();
      return entities.get(id) ?? null;
    },
    entities: () => [...entities.values()],
    byRef: (ref) => (ref === null ? null : (refs.get(ref) ?? null)),
    isOffice: (sentence, token) => offices.has(`${sentence}:${token}`),
  };
}

/** The prepositions of a word, joined and in lower case: "en tant que"; "" where there is none. */
export function caseOf(sentence: Sentence, index: number): string {
  return childrenOf(sentence, index)
    .filter((t) => ["case", "mark"].includes(universal(t.deprel)))
    .flatMap((t) => [t, ...childrenOf(sentence, t.index).filter((c) => c.deprel === "fixed")])
    .sort((a, b) => a.index - b.index)
    .map((t) => t.form.toLowerCase().replaceAll("’", "'"))
    .join(" ");
}

/** True where the words of a preposition are these, the last perhaps elided: « en tant qu' ». */
export function isMarker(marker: string, words: readonly string[]): boolean {
  return words.some(
    (w) =>
      marker === w ||
      marker.startsWith(`${w} `) ||
      (marker.endsWith("'") && w.length === marker.length && w.startsWith(marker.slice(0, -1))),
  );
}

/** The word and those joined to it: « A, B et C ». */
export function coordinated(sentence: Sentence, index: number, depth = 0): Token[] {
  const token = sentence.tokens[index];
  if (!token || depth > 12) return [];
  // « A participe comme médiateur, B comme observateur »: B, behind the verb of A, does what is told behind B
  const verb = universal(token.deprel) === "nsubj" && token.index < token.head ? token.head : Number.MAX_SAFE_INTEGER;
  const more = childrenOf(sentence, index).filter(
    (t) => universal(t.deprel) === "conj" && t.upos !== "VERB" && t.index < verb && !isLeftOut(sentence, t),
  );
  return [token, ...more.flatMap((t) => coordinated(sentence, t.index, depth + 1))];
}

export const isNoun = (token: Token): boolean => token.upos === "NOUN" || token.upos === "PROPN";

/** True where the word is the owner or the object of its noun: « de », "of", "'s". */
export function isGenitive(scene: Scene, sentence: Sentence, token: Token): boolean {
  return token.deprel === "nmod:poss" || scene.people.has("genitive", caseOf(sentence, token.index));
}
