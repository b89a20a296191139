import type { Factuality, Figure } from "../../claims/index.ts";
import { type Span, spanOf } from "../../text/index.ts";
import type { Because, Found } from "../trace.ts";
import { clauseOf, stretchOf } from "./clause.ts";
import type { Counted } from "./counted.ts";
import { folded } from "./lexicon.ts";
import { topOf } from "./measure.ts";
import { type Amount, modifiedAfter } from "./quantity.ts";
import { type Read, readingsOf } from "./readings.ts";
import type { Line } from "./scene.ts";
import { factualityOf, statementAt } from "./voice.ts";
import { placeOf, timeOf } from "./where.ts";

/** A figure without its id, with its place for those that follow it. */
export interface Draft extends Omit<Figure, "id"> {
  readonly sentence: number;
  readonly at: Span;
  readonly because: Because;
  readonly found: Found;
}

/** The figures of a sentence. `before` are those of the text so far. */
export function draftsOf(line: Line, before: readonly Draft[]): Draft[] {
  return readingsOf(line, before).map((read) => draftOf(line, read));
}

function draftOf(line: Line, { group, counted, reading: { measure, cue, rule, unit } }: Read): Draft {
  const { scene, sentence } = line;
  const { text } = scene.analysis;
  const start = sentence.tokens[group.first]?.start ?? sentence.start;
  const end = sentence.tokens[group.last]?.end ?? sentence.end;
  const top = cue ?? topOf(line, group, counted) ?? sentence.tokens[group.last];
  const clause = top ? clauseOf(sentence, top) : null;
  const stretch = clause ? stretchOf(sentence, clause, { start, end }) : { start, end };
  const said = statementAt(line.statements, start);
  const factuality: Factuality = clause
    ? factualityOf(line, clause, cue, { measure, said, sure: counted.noun?.sure === true })
    : "asserted";
  const { value, low, high, approximate }: Amount = modifiedAfter(
    scene.lexicon,
    line.words,
    group.quantity,
    line.wordOf(group.last + 1),
  );
  return {
    evidence: spanOf(text, stretch.start, stretch.end),
    attributedTo: said?.id ?? null,
    factuality,
    time: timeOf(line, clause, stretch, { start, end }),
    place: placeOf(line, stretch, group.first),
    measure,
    value,
    low,
    high,
    approximate,
    unit,
    population: populationOf(line, counted),
    sentence: line.index,
    at: spanOf(text, start, end),
    because: {
      rule,
      entry: cue || counted.noun ? `${measure}: ${(cue ?? sentence.tokens[counted.token])?.lemma ?? ""}` : null,
      to: cue ? [cue.index] : clause ? [clause.index] : [],
    },
    found: { sentence: line.index, from: counted.token, cues: [{ start, end }, cue] },
  };
}

/** Whom those counted are counted among: the mention that is the noun, or its complement. */
function populationOf(line: Line, counted: Counted): string | null {
  if (counted.kind === "none") return null;
  const { mentions } = line.scene;
  const mention = mentions.at(line.index, counted.token);
  if (mention && mention.form !== "pronoun") return mention.entity;
  const complement = line.sentence.tokens.find(
    (t) => t.head === counted.token && t.deprel.startsWith("nmod") && t.index > counted.token && folded(t.form) !== "",
  );
  return complement ? (mentions.at(line.index, complement.index)?.entity ?? null) : null;
}
