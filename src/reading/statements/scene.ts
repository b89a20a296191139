import type { DropReason, EntityType, Time } from "../../claims/index.ts";
import { type Analysis, lowest, type Token } from "../../text/index.ts";
import type { MentionTable } from "../mention.ts";
import type { Trace } from "../trace.ts";
import type { Place } from "./clause.ts";
import type { Lexicon } from "./lexicon.ts";
import { type Quotation, quotationsOf } from "./quotation.ts";
import type { Range } from "./ranges.ts";

/** Everything a finder of statements looks at. */
export interface Scene {
  readonly analysis: Analysis;
  readonly mentions: MentionTable;
  readonly lexicon: Lexicon;
  /** Type of each entity of the table. */
  readonly types: ReadonlyMap<string, EntityType>;
  /** All quotations of the text. */
  readonly quotations: readonly Quotation[];
  /** Quotations of any depth that touch a stretch, or stand within a few units of it. */
  readonly marksNear: (range: Range) => readonly Quotation[];
  /** Of these, those that stand in no other. */
  readonly quotesNear: (range: Range) => readonly Quotation[];
  /** Times that touch a stretch. */
  readonly timesIn: (range: Range) => readonly Time[];
  /** Index of the sentence that holds this place of the text, or of the next one; -1 behind the last. */
  readonly sentenceNear: (offset: number) => number;
  readonly trace: Trace | null;
}

/** How far a verb may stand from the marks it belongs to: a comma, a dash and blanks. */
const REACH = 8;

export function sceneOf(
  analysis: Analysis,
  mentions: MentionTable,
  times: readonly Time[],
  lexicon: Lexicon,
  trace: Trace | null = null,
): Scene {
  const quotations = quotationsOf(analysis.text);
  const marks = finder(quotations, (q) => q.outer);
  const found = finder(
    [...times].sort((a, b) => a.span.start - b.span.start),
    (t) => t.span,
  );
  const widened = (r: Range): Range => ({ start: r.start - REACH, end: r.end + REACH });
  return {
    analysis,
    mentions,
    lexicon,
    quotations,
    trace,
    types: new Map(mentions.entities.map((e) => [e.id, e.type])),
    marksNear: (range) => marks(widened(range)),
    quotesNear: (range) => marks(widened(range)).filter((q) => q.within === null),
    timesIn: (range) => found(range).filter((t) => t.span.start < range.end && range.start < t.span.end),
    sentenceNear: (offset) => {
      const at = lowest(analysis.sentences.length, (i) => (analysis.sentences[i]?.end ?? 0) > offset);
      return at < analysis.sentences.length ? at : -1;
    },
  };
}

/** Says, where somebody asked, why no statement came of a word. */
export const dropped = (scene: Scene, sentence: number, words: Range, reason: DropReason): null =>
  scene.trace?.dropped("statements", sentence, words, reason) ?? null;

export function tokenAt(scene: Scene, place: Place): Token | null {
  return scene.analysis.sentences[place.sentence]?.tokens[place.token] ?? null;
}

/** Looks up what touches a stretch, in things sorted by their beginnings. */
function finder<T>(items: readonly T[], rangeOf: (item: T) => Range): (range: Range) => T[] {
  const reached: number[] = [];
  let furthest = 0;
  for (const item of items) {
    furthest = Math.max(furthest, rangeOf(item).end);
    reached.push(furthest);
  }
  return (range) => {
    const found: T[] = [];
    for (let i = lowest(items.length, (at) => (reached[at] ?? 0) >= range.start); i < items.length; i++) {
      const item = items[i] as T;
      if (rangeOf(item).start > range.end) break;
      if (rangeOf(item).end >= range.start) found.push(item);
    }
    return found;
  };
}
