import type { RuleId } from "../../claims/index.ts";
import { type Knowledge, piecesOf } from "../../knowledge/index.ts";
import type { Analysis, Sentence, Token } from "../../text/index.ts";
import type { Trace } from "../trace.ts";
import { Cast, type Occurrence, type Referent } from "./cast.ts";
import { type Lexicon, lexiconFor } from "./lexicon.ts";
import { type Spot, spotsIn, type TermSpot, termsIn } from "./spots.ts";

/** A text while its mentions are being read: names and nouns found, referents growing. */
export interface Scene {
  readonly analysis: Analysis;
  readonly knowledge: Knowledge;
  /** When the report came out, EDTF; null where nobody said. */
  readonly published: string | null;
  readonly lexicon: Lexicon;
  readonly cast: Cast;
  readonly spots: readonly (readonly Spot[])[];
  readonly terms: readonly (readonly TermSpot[])[];
  /** Whether each word stands inside quotation marks. */
  readonly quoted: readonly (readonly boolean[])[];
  /** Referents by the word that their phrase hangs on, for each sentence. */
  readonly byHead: readonly Map<number, Referent>[];
  /** The person named beside the office at this word. */
  readonly titleOf: readonly Map<number, Referent>[];
  /** How often each state is on stage, by its names, demonyms, cities. */
  readonly stateCounts: Map<string, number>;
  readonly referentOf: Map<Spot, Referent>;
  /** By what each name got its referent; a name without one here is a person's. */
  readonly ruleOf: Map<Spot, RuleId>;
  readonly trace: Trace | null;
  /** The last occurrence of each referent so far; kept only where somebody asks why. */
  readonly lastOf: Map<Referent, Occurrence>;
}

export const sentenceAt = (scene: Scene, index: number): Sentence => {
  const sentence = scene.analysis.sentences[index];
  if (!sentence) throw new RangeError(`no sentence ${index}`);
  return sentence;
};

export const textOf = (scene: Scene, sentence: Sentence, range: { first: number; last: number }): string => {
  const first = sentence.tokens[range.first];
  const last = sentence.tokens[range.last];
  return first && last ? scene.analysis.text.slice(first.start, last.end) : "";
};

export function newScene(analysis: Analysis, knowledge: Knowledge, published: string | null, trace: Trace | null): Scene {
  const lexicon = lexiconFor(analysis.language);
  const pieces = analysis.sentences.map((s) => piecesOf(analysis.text, s.start, s.end));
  const terms = analysis.sentences.map((s, i) => termsIn(s, pieces[i] ?? [], lexicon));
  const spotsAt = (s: Sentence, i: number, surnames?: ReadonlySet<string>): Spot[] =>
    spotsIn(s, i, analysis.text, pieces[i] ?? [], terms[i] ?? [], lexicon, knowledge, surnames);
  const seen = analysis.sentences.map((s, i) => spotsAt(s, i));
  const surnames = surnamesIn(seen, lexicon);
  const spots = analysis.sentences.map((s, i) => {
    const found = seen[i] ?? [];
    const passed = s.tokens.some(
      (t) => surnames.has(t.form) && !found.some(({ first, last }) => first <= t.index && t.index <= last),
    );
    return passed ? spotsAt(s, i, surnames) : found;
  });
  return {
    analysis,
    knowledge,
    published,
    lexicon,
    cast: new Cast(),
    spots,
    terms,
    quoted: quotedWords(analysis),
    byHead: analysis.sentences.map(() => new Map<number, Referent>()),
    titleOf: analysis.sentences.map(() => new Map<number, Referent>()),
    stateCounts: new Map(),
    referentOf: new Map(),
    ruleOf: new Map(),
    trace,
    lastOf: new Map(),
  };
}

/** Last words of people's full names. */
function surnamesIn(spots: readonly (readonly Spot[])[], lexicon: Lexicon): ReadonlySet<string> {
  const full = spots.flat().filter((s) => s.tag === "PER" && s.first < s.last);
  const last = full.map((s) => s.text.split(/\s/u).at(-1) ?? "");
  return new Set(last.filter((word) => /^\p{Lu}\p{L}{3,}$/u.test(word) && !lexicon.has("particles", word)));
}

const OPEN = /^(«|“|‹|„)$/;
const CLOSE = /^(»|”|›)$/;
const EITHER = /^("|''|``)$/;

/** Marks are followed over sentence ends but never over a paragraph's. */
function quotedWords(analysis: Analysis): boolean[][] {
  let depth = 0;
  let straight = false;
  let end = 0;
  return analysis.sentences.map((sentence) => {
    if (/\n\s*\n/.test(analysis.text.slice(end, sentence.start))) {
      depth = 0;
      straight = false;
    }
    end = sentence.end;
    return sentence.tokens.map(({ form }: Token) => {
      if (OPEN.test(form)) depth++;
      else if (CLOSE.test(form)) depth = Math.max(0, depth - 1);
      else if (EITHER.test(form)) straight = form === "''" && depth > 0 ? straight : !straight;
      return depth > 0 || straight;
    });
  });
}
