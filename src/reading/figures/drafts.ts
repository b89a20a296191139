import type { Factuality, Figure, Measure } from "../../claims/index.ts";
import { type Span, spanOf, type Token } from "../../text/index.ts";
import { clauseOf, stretchOf } from "./clause.ts";
import { type Counted, countedBy } from "./counted.ts";
import { folded } from "./lexicon.ts";
import { measuredBy, topOf } from "./measure.ts";
import { moneyAt } from "./money.ts";
import { type Amount, afterPhrase, beforePhrase, modifiedAfter, type Quantity } from "./quantity.ts";
import { formAt, type Group, hasWord, isMark, type Line, lookUp, tokenAt } from "./scene.ts";
import { factualityOf, statementAt } from "./voice.ts";
import { placeOf, timeOf } from "./where.ts";

/** A figure without its id, with its place for those that follow it. */
export interface Draft extends Omit<Figure, "id"> {
  readonly sentence: number;
  readonly at: Span;
}

/** What a quantity comes to: its measure, the word behind it, and what is counted. */
interface Reading {
  readonly measure: Measure;
  readonly cue: Token | null;
  readonly unit: string;
}

/** Of a small number of soldiers or of people of whom nothing is said nobody will argue. */
const LEAST_PEOPLE = 10;

/** The figures of a sentence. `before` are those of the text so far. */
export function draftsOf(line: Line, before: readonly Draft[]): Draft[] {
  const found: Draft[] = [];
  for (const quantity of line.quantities) {
    const counted = countedBy(line, quantity);
    const group = groupOf(line, quantity, counted);
    if (counted.kind === "thing" && !isCurrency(line, counted)) continue;
    if (isOtherwiseMeant(line, quantity, counted)) continue;
    const reading = readingOf(line, group, counted, before, found);
    if (reading) found.push(draftOf(line, group, counted, reading));
  }
  return found;
}

function groupOf(line: Line, quantity: Quantity, counted: Counted): Group {
  const numberEnd = line.tokenOf(quantity.to - 1);
  return {
    quantity,
    first: line.tokenOf(quantity.from),
    last: Math.max(counted.last, numberEnd),
    number: line.tokenOf(quantity.core),
    numberEnd,
  };
}

const isCurrency = (line: Line, counted: Counted): boolean =>
  Object.hasOwn(line.scene.lexicon.data.currencies, formAt(line, counted.token));

/** Years, shares, dates, numbers of resolutions. */
function isOtherwiseMeant(line: Line, quantity: Quantity, counted: Counted): boolean {
  const { lexicon, times } = line.scene;
  const start = line.sentence.start + (line.words[quantity.core]?.start ?? 0);
  const end = line.sentence.start + (line.words[quantity.to - 1]?.end ?? 0);
  if (times.some((time) => time.span.start < end && start < time.span.end)) return true;
  if (counted.kind === "none" && quantity.yearly) return true;
  const before = line.words[quantity.from - 1];
  if (before && (lexicon.is("notAfter", before.lower) || before.form === "°")) return true;
  const after = line.words[quantity.to];
  return after?.form === "%" || lexicon.is("notPersons", after?.lower ?? "");
}

function readingOf(line: Line, group: Group, counted: Counted, before: readonly Draft[], here: readonly Draft[]): Reading | null {
  const { quantity } = group;
  const money = moneyAt(line, group, counted);
  if (money) return money.helps ? { measure: "aid", cue: null, unit: money.unit } : null;
  if (counted.kind === "thing") return null;
  const unit = counted.noun?.unit ?? "persons";
  const own = counted.noun?.measure ?? null;
  if (quantity.single && !(counted.noun?.sure && unit === "persons")) return null;
  if (counted.noun?.sure && own) return { measure: own, cue: null, unit };
  const part = partOf(line, group, here);
  const done = measuredBy(line, group, counted);
  if (part) return { measure: done && done.measure !== "troops" ? done.measure : part.measure, cue: done?.cue ?? null, unit };
  if (done) {
    const kept = own && own !== "population" && own !== "detained" && own !== "troops" && done.measure === "displaced";
    return { measure: kept ? own : done.measure, cue: done.cue, unit };
  }
  const toll = tollOf(line, group, counted, [...before, ...here]);
  if (toll) return { ...toll, unit };
  if (quantity.whole === null && line.quantities.some((q) => q.whole === quantity)) {
    return { measure: own ?? "population", cue: null, unit };
  }
  if (unit !== "persons" || counted.kind === "none" || counted.kind === "unknown") return null;
  if (isInhabited(line, group)) return { measure: "population", cue: null, unit };
  if (own && own !== "troops") return { measure: own, cue: null, unit };
  const size = quantity.value ?? (own ? quantity.low : null) ?? 0;
  if (size < LEAST_PEOPLE || counted.noun?.seated) return null;
  return { measure: own ?? "other", cue: null, unit };
}

/** The figure that this one is a part of: « 40 morts, dont 3 enfants », "3 of them children". */
function partOf(line: Line, group: Group, here: readonly Draft[]): Draft | null {
  const whole = here.at(-1);
  if (!whole || whole.unit !== "persons") return null;
  const { words } = line;
  const { from, to, value, low } = group.quantity;
  const said = line.scene.lexicon.parts.some(
    (phrase) => beforePhrase(words, from, phrase, 0) >= 0 || afterPhrase(words, to, phrase) >= 0,
  );
  if (!said) return null;
  const size = value ?? low;
  const most = whole.value ?? whole.high ?? whole.low;
  return size !== null && most !== null && size > most ? null : whole;
}

const TOLL_REACH = 12;

/** « le bilan est passé à 40 », "put the number of dead at 50". */
function tollOf(line: Line, group: Group, counted: Counted, before: readonly Draft[]): { measure: Measure; cue: Token } | null {
  const { lexicon } = line.scene;
  if (counted.kind === "unknown") return null;
  for (let i = group.first - 1; i >= 0 && i > group.first - TOLL_REACH; i--) {
    const token = tokenAt(line, i);
    const toll = lookUp(lexicon.tolls, token);
    if (!token || !toll) continue;
    for (let next = i + 1; next <= i + 3; next++) {
      const noun = lookUp(lexicon.nouns, tokenAt(line, next));
      if (noun?.measure) return { measure: noun.measure, cue: token };
    }
    if (counted.kind !== "none" && toll.measure === null) return null;
    const measure = toll.measure ?? before.findLast((d) => d.unit === "persons" && line.index - d.sentence <= 2)?.measure;
    return measure === undefined ? null : { measure, cue: token };
  }
  return null;
}

/** « une ville de 300 000 habitants », "a country of 23 million people". */
function isInhabited(line: Line, group: Group): boolean {
  const { lexicon } = line.scene;
  if (!lexicon.is("links", formAt(line, group.first - 1))) return false;
  for (let i = group.first - 2; i >= group.first - 4 && i >= 0; i--) {
    const token = tokenAt(line, i);
    if (!token || isMark(token)) return false;
    if (hasWord(lexicon.data.inhabited, token)) return true;
  }
  return false;
}

function draftOf(line: Line, group: Group, counted: Counted, { measure, cue, unit }: Reading): Draft {
  const { scene, sentence } = line;
  const { text } = scene.analysis;
  const start = sentence.tokens[group.first]?.start ?? sentence.start;
  const end = sentence.tokens[group.last]?.end ?? sentence.end;
  const top = cue ?? topOf(line, group, counted) ?? sentence.tokens[group.last];
  const clause = top ? clauseOf(sentence, top) : null;
  const stretch = clause ? stretchOf(sentence, clause, { start, end }) : { start, end };
  const said = statementAt(scene.statements, start);
  const factuality: Factuality = clause ? factualityOf(line, clause, cue, measure, said) : "asserted";
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
