import { type Bounds, boundsOf, parseEdtf } from "../../calendar/index.ts";
import type { AgendaItem, DropReason, Entity, EntityType, RuleId, Statement, Time } from "../../claims/index.ts";
import { type Analysis, childrenOf, lowest, type Sentence, type Token, universal } from "../../text/index.ts";
import type { MentionTable } from "../mention.ts";
import type { Range } from "../statements/ranges.ts";
import { type Scene as SpeechScene, sceneOf as speechSceneOf } from "../statements/scene.ts";
import type { Because, Found, Trace } from "../trace.ts";
import type { Lexicon } from "./lexicon.ts";

/** Everything a finder of items looks at. */
export interface Scene {
  readonly analysis: Analysis;
  readonly mentions: MentionTable;
  readonly statements: readonly Statement[];
  readonly lexicon: Lexicon;
  /** The same report as the finders of complements want it, with the verbs of the agenda among the cues. */
  readonly speech: SpeechScene;
  readonly entity: (id: string | null) => Entity | null;
  /** The innermost statement whose content holds this place, or null. */
  readonly statementAt: (offset: number) => Statement | null;
  /** The statements whose cue stands in this sentence. */
  readonly cuedIn: (sentence: number) => readonly Statement[];
  readonly statement: (id: string | null) => Statement | null;
  /** True where an agreement is spoken of in this sentence or in one of the few before it, or in any before it. */
  readonly nearDeal: (sentence: number, anywhere?: boolean) => boolean;
  /** The days on which the report may have come out; null where nobody said. */
  readonly publication: Bounds | null;
  readonly trace: Trace | null;
}

/** Says, where somebody asked, why no item came of a word. */
export const dropped = (scene: Scene, sentence: number, words: Range, reason: DropReason): null =>
  scene.trace?.dropped("agenda", sentence, words, reason) ?? null;

/** By what an item was read. */
export interface Cued {
  readonly because: Because;
  readonly found: Found;
}

/** Read by a rule at a word: the cue, with those that belong to it; `to` is where its paths lead. */
export const cuedBy = (
  rule: RuleId,
  entry: string | null,
  sentence: number,
  [word, ...more]: readonly (Token | null | undefined)[],
  to: readonly (Token | null | undefined)[] = [],
): Cued => ({
  because: { rule, entry, to: to.flatMap((t) => (t ? [t.index] : [])) },
  found: { sentence, from: word?.index ?? null, cues: [word, ...more] },
});

/** An item before it has its id. */
export interface Draft extends Cued {
  readonly kind: AgendaItem["kind"];
  readonly status: AgendaItem["status"];
  readonly parties: readonly string[];
  readonly towards: readonly string[];
  readonly content: Range;
  readonly evidence: Range;
  /** The statement whose act makes the item, or null. */
  readonly maker: Statement | null;
  readonly options: readonly string[];
  /** A stretch outside the content in which its time may stand. */
  readonly dueIn: Range | null;
  /** Of two that claim the same words the one with the lower number stays. */
  readonly rank: number;
}

/** How many sentences an agreement lends its terms to. */
const REACH = 8;

const ACTORS: ReadonlySet<EntityType> = new Set<EntityType>([
  "person",
  "state",
  "government-body",
  "international-organisation",
  "armed-group",
  "political-group",
  "population",
  "organisation",
]);

export const isActor = (scene: Scene, id: string | null): boolean => ACTORS.has(scene.entity(id)?.type ?? "place");

export function sceneOf(
  analysis: Analysis,
  mentions: MentionTable,
  times: readonly Time[],
  statements: readonly Statement[],
  lexicon: Lexicon,
  trace: Trace | null,
  published: string | null = null,
): Scene {
  const day = published === null ? null : parseEdtf(published);
  let entities = new Map<string, Entity>();
  let last = Number.NEGATIVE_INFINITY;
  const near = analysis.sentences.map((sentence, i) => {
    if (sentence.tokens.some((t) => t.upos === "NOUN" && lexicon.is("deals", t))) last = i;
    return i - last;
  });
  const speech = speechSceneOf(analysis, mentions, times, lexicon.speech);
  const cued = Map.groupBy(statements, (s) => (s.cue === null ? -1 : speech.sentenceNear(s.cue.start)));
  const byId = new Map(statements.map((s) => [s.id, s]));
  return {
    analysis,
    mentions,
    statements,
    lexicon,
    speech,
    publication: day && boundsOf(day),
    trace,
    cuedIn: (sentence) => cued.get(sentence) ?? [],
    statement: (id) => (id === null ? null : (byId.get(id) ?? null)),
    entity: (id) => {
      if (id === null) return null;
      // entities appear while questions are asked
      if (!entities.has(id)) entities = new Map(mentions.entities.map((e) => [e.id, e]));
      return entities.get(id) ?? null;
    },
    statementAt: innermost(statements),
    nearDeal: (sentence, anywhere = false) => (near[sentence] ?? Number.POSITIVE_INFINITY) <= (anywhere ? 1e6 : REACH),
  };
}

function innermost(statements: readonly Statement[]): (offset: number) => Statement | null {
  const size = (s: Statement): number => s.content.reduce((n, c) => n + c.end - c.start, 0);
  const pieces = statements
    .flatMap((s) => s.content.map((c) => ({ s, start: c.start, end: c.end, size: size(s) })))
    .sort((a, b) => a.start - b.start);
  const reached: number[] = [];
  for (const piece of pieces) reached.push(Math.max(reached.at(-1) ?? 0, piece.end));
  return (offset) => {
    const after = lowest(pieces.length, (i) => (pieces[i]?.start ?? 0) > offset);
    let best: { s: Statement; size: number } | null = null;
    for (let i = after - 1; i >= 0 && (reached[i] ?? 0) > offset; i--) {
      const piece = pieces[i];
      if (piece && offset < piece.end && (!best || piece.size < best.size)) best = piece;
    }
    return best?.s ?? null;
  };
}

/** The prepositions of a word, joined and in lower case: « à propos de ». */
export function caseOf(sentence: Sentence, index: number): string {
  return childrenOf(sentence, index)
    .filter((t) => ["case", "mark"].includes(universal(t.deprel)) && t.index < index)
    .flatMap((t) => [t, ...childrenOf(sentence, t.index).filter((c) => c.deprel === "fixed")])
    .sort((a, b) => a.index - b.index)
    .map((t) => (t.upos === "DET" ? t.form : t.lemma))
    .join(" ")
    .toLowerCase();
}

/** The word and those joined to it: « A, B et C ». */
export function coordinated(sentence: Sentence, index: number, depth = 0): Token[] {
  const token = sentence.tokens[index];
  if (!token || depth > 12) return [];
  const more = childrenOf(sentence, index).filter((t) => universal(t.deprel) === "conj" && t.upos !== "VERB");
  return [token, ...more.flatMap((t) => coordinated(sentence, t.index, depth + 1))];
}

/** What is open, and the words that say so. */
export interface Open {
  readonly content: Range;
  readonly cue: Range;
  /** Where the words before it name what there is to choose from. */
  readonly options?: readonly string[];
  /** The places themselves are what is open: where a question asks for them, they are its options and nothing more. */
  readonly placed?: true;
}
