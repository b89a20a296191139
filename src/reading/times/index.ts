import type { Time } from "../../claims/index.ts";
import en from "../../language/en/times.json" with { type: "json" };
import fr from "../../language/fr/times.json" with { type: "json" };
import { type TimesGrammarData, timesGrammarSchema } from "../../language/times-schema.ts";
import type { Analysis } from "../../text/index.ts";
import type { Trace } from "../trace.ts";
import { directionAt } from "./direction.ts";
import { compileGrammar, type Grammar } from "./grammar.ts";
import { type DirectionOf, readWith } from "./read-times.ts";
import type { TimeRecord } from "./record.ts";
import { directionCues } from "./verb-time.ts";
import { directionByWords } from "./written-verbs.ts";

export type { Direction, Grain, TimeRecord } from "./record.ts";
export type { Meaning } from "./template.ts";

interface Reader {
  readonly grammar: Grammar;
  readonly directionOf: DirectionOf;
}

const GRAMMARS: Readonly<Record<string, unknown>> = { fr, en };
const readers = new Map<string, Reader | null>();

function load(language: string): Reader | null {
  const source = GRAMMARS[language];
  if (source === undefined) return null;
  const data: TimesGrammarData = timesGrammarSchema.parse(source);
  const cues = directionCues(data);
  return {
    grammar: compileGrammar(data),
    directionOf: (sentence, match, words) => {
      const byTree = sentence && directionAt(sentence, match.start, match.end, cues, match.meaning.operation === "weekday");
      if (byTree && byTree.direction !== "undecided") return byTree;
      return { direction: directionByWords(words, match.from, match.to, cues.written), sure: false };
    },
  };
}

/** The compiled grammar for a language tag ("fr", "fr-CH"), made at the first call; null for a language without one. */
function readerFor(language: string): Reader | null {
  const base = language.toLowerCase().split("-")[0] ?? "";
  const known = readers.get(base);
  if (known !== undefined) return known;
  const reader = load(base);
  readers.set(base, reader);
  return reader;
}

/**
 * The time expressions of a text with all that is known about each: bounds, grain, rule, alternatives. In the order
 * of the text, none overlapping another; none at all in a language without a grammar. Needs of the analysis only its
 * text and language; sentences with tags and trees tell past from future. `published` is the EDTF of the publication (a day,
 * a month, a year); null where nobody said, as is what is no EDTF.
 */
export function readTimeRecords(analysis: Analysis, published: string | null, trace: Trace | null = null): TimeRecord[] {
  const reader = readerFor(analysis.language);
  return reader ? readWith(reader.grammar, reader.directionOf, analysis, published, trace) : [];
}

/** The time expressions of a text as a reading holds them: ids t1, t2 … in the order of the text. */
export function readTimes(analysis: Analysis, published: string | null, trace: Trace | null = null): Time[] {
  return readTimeRecords(analysis, published, trace).map((record) => record.time);
}
