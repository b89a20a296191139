import type { Factuality, Figure, RuleId, Statement } from "../../claims/index.ts";
import { childrenBy, headOf, type Sentence, type Span, spanOf, type Token, universal } from "../../text/index.ts";
import type { Because, Found } from "../trace.ts";
import { clauseOf, stretchOf } from "./clause.ts";
import type { Counted } from "./counted.ts";
import { folded } from "./lexicon.ts";
import { topOf } from "./measure.ts";
import { type Amount, modifiedAfter } from "./quantity.ts";
import { type Read, readingsOf } from "./readings.ts";
import { formAt, type Group, hasWord, type Line, lookUp } from "./scene.ts";
import { factualityOf, statementAt } from "./voice.ts";
import { isLandEntered, isOfBefore, placeBefore, placeOf, placeOfSetting, timeOf } from "./where.ts";

/** A figure without its id, with its place for those that follow it. */
export interface Draft extends Omit<Figure, "id"> {
  readonly sentence: number;
  /** It counts some of those told of before: « dont trois enfants », "two of the dead". */
  readonly some: boolean;
  readonly at: Span;
  readonly because: Because;
  readonly found: Found;
}

/** The figures of a sentence. `before` are those of the text so far. */
export function draftsOf(line: Line, before: readonly Draft[]): Draft[] {
  const drafts: Draft[] = [];
  const reads = readingsOf(line, before);
  for (const read of reads) {
    const parts = reads.filter(({ group, counted, reading }) => isBarePart(counted, reading) && group.first > read.group.last);
    const here = drafts.findLast(({ some }) => !some) ?? drafts.at(-1);
    const told = here ?? before.findLast((draft) => !draft.some && !countsOthersThan(line, draft, before)) ?? null;
    drafts.push(draftOf(line, read, told, parts));
  }
  return drafts;
}

/** "430,000 were displaced, and 200,000 others fled abroad. Khartoum puts the number at 170,000": of the first, not of the others. */
function countsOthersThan(
  { scene: { analysis, lexicon } }: Line,
  { at, sentence, measure }: Draft,
  before: readonly Draft[],
): boolean {
  const behind = analysis.sentences[sentence]?.tokens.find(({ start }) => start >= at.end);
  const last = at.exact.split(/[\s\u00a0\u202f]+/u).at(-1) ?? "";
  const others = [last, behind?.form ?? ""].some((word) => lexicon.is("others", folded(word)));
  return others && before.some((draft) => draft.sentence === sentence && draft.measure === measure && draft.at.end <= at.start);
}

/** "138,000 of them to Tanzania": some of those told of before, without a noun that tells what they are. */
const isBarePart = ({ kind }: Counted, { part }: Read["reading"]): boolean => part === true && kind === "none";

/** Rules by which a number without a noun counts those of the figure before it. */
const AGAIN: ReadonlySet<RuleId> = new Set(["figure.again", "figure.toll"]);

function draftOf(
  line: Line,
  { group, counted, reading: { measure, cue, rule, unit, owned } }: Read,
  before: Draft | null,
  parts: readonly Read[],
): Draft {
  const { scene, sentence } = line;
  const { text } = scene.analysis;
  const start = sentence.tokens[group.first]?.start ?? sentence.start;
  const end = sentence.tokens[group.last]?.end ?? sentence.end;
  const top = cue ?? topOf(line, group, counted) ?? sentence.tokens[group.last];
  const clause = top ? clauseOf(sentence, top) : null;
  const stretch = clause ? stretchOf(sentence, clause, { start, end }) : { start, end };
  const said = statementAt(line.statements, start);
  const told: Factuality = clause
    ? factualityOf(line, clause, cue, { measure, said, sure: counted.noun?.sure === true })
    : "asserted";
  // « n'a recensé que sept blessés »: there are seven
  const factuality = isRejected(line, group) ? "denied" : told === "denied" && isMerely(line, group.first) ? "asserted" : told;
  const answered = counted.kind === "none" && AGAIN.has(rule) && !(cue && before && isFar(line, cue, before)) ? before : null;
  const { value, low, high, approximate } = exceeded(
    line,
    group.first,
    modifiedAfter(scene.lexicon, line.words, group.quantity, line.wordOf(group.last + 1)),
  );
  const time = timeOf(line, clause, stretch, { start, end });
  const own = placeOf(
    line,
    stretch,
    group.first,
    said,
    parts.map((part) => part.group),
  );
  return {
    evidence: spanOf(text, stretch.start, stretch.end),
    attributedTo: owned ? null : (said?.id ?? null),
    factuality,
    time:
      answered?.measure === measure && !isOfBefore(line, { start, end })
        ? timeAnswered(line, answered, time, { start, end })
        : time,
    place:
      own ?? placeBefore(line, stretch) ?? placeOfSetting(line, said) ?? (answered?.measure === measure ? answered.place : null),
    // "has driven 780,000 people into South Sudan": who had to go to another land has fled there
    measure: measure === DISPLACED && own !== null && cue && isLandEntered(line, own, cue) ? REFUGEES : measure,
    value,
    low,
    high,
    approximate,
    unit,
    population:
      populationOf(line, group.first, counted, said) ??
      (counted.kind === "none" && cue ? numberOf(line, cue) : null) ??
      (answered?.measure === measure && !(cue && countsOthers(line, cue)) ? answered.population : null),
    sentence: line.index,
    some: rule === "figure.part" || amongWhom(line, counted) !== null,
    at: spanOf(text, start, end),
    because: {
      rule,
      entry: cue || counted.noun ? `${measure}: ${(cue ?? sentence.tokens[counted.token])?.lemma ?? ""}` : null,
      to: cue ? [cue.index] : clause ? [clause.index] : [],
    },
    found: { sentence: line.index, from: counted.token, cues: [{ start, end }, cue] },
  };
}

const [DISPLACED, REFUGEES] = ["displaced", "refugees"] as const;

/** Between the verb and the number stand no more words than so: « dépasse désormais les 3 000 morts ». */
const EXCEEDED = 3;

/** « le bilan dépasse 3 000 morts »: more, and no more than that where the verb is denied. */
function exceeded(line: Line, first: number, amount: Amount): Amount {
  const { lexicon } = line.scene;
  const { value } = amount;
  if (value === null || amount.low !== null || amount.high !== null) return amount;
  for (let i = first - 1; i >= 0 && i >= first - EXCEEDED; i--) {
    if (lexicon.is("exceeds", formAt(line, i))) {
      const denied = [i - 1, i - 2, i - 3].some((at) => lexicon.is("negations", formAt(line, at)));
      return { value, low: denied ? null : value, high: denied ? value : null, approximate: true };
    }
    const { upos } = line.sentence.tokens[i] ?? {};
    if (upos !== "ADV" && upos !== "DET" && upos !== "X") return amount;
  }
  return amount;
}

/** "The United Nations has put it at 34": « it » is the number that the sentence before tells of, be there none. */
const isFar = (line: Line, cue: Token, { sentence }: Draft): boolean =>
  line.scene.lexicon.is("reaches", folded(cue.form)) && line.index - sentence > 1;

/** « trois morts, et non douze », "four soldiers, not nine": the one number stands in the place of the other. */
function isRejected({ scene: { lexicon }, sentence, quantities }: Line, { first, quantity }: Group): boolean {
  // "not less than 30" are 30 or more
  if (quantity.low !== null || quantity.high !== null) return false;
  const before = sentence.tokens[first - 1];
  const isOther = quantities.some((other) => other !== quantity && other.to <= quantity.from);
  return before !== undefined && lexicon.is("rejects", folded(before.form)) && isOther;
}

/** « n'en a recensé que sept », « n'a fait état que de quatre morts ». */
function isMerely(line: Line, first: number): boolean {
  const { lexicon } = line.scene;
  const before = formAt(line, first - 1);
  return lexicon.is("merely", before) || (lexicon.is("links", before) && lexicon.is("merely", formAt(line, first - 2)));
}

/** "2,500 of those killed were civilians", « 40 des morts étaient des soldats »: what they are said to be. */
function amongWhom(line: Line, { token, noun, kind }: Counted): string | null {
  const { mentions, lexicon } = line.scene;
  if (!noun?.bare && kind !== "none") return null;
  if (!lexicon.is("links", formAt(line, token - 1)) && !lexicon.is("links", formAt(line, token + 1))) return null;
  const copula = line.sentence.tokens.find((t) => t.index > token && t.deprel === "cop");
  const told = copula && line.sentence.tokens[copula.head];
  if (!told || told.index < copula.index || told.index - copula.index > PREDICATE) return null;
  const mention = mentions.at(line.index, told.index);
  return mention && line.scene.types.get(mention.entity) === "population" ? mention.entity : null;
}

/** Words between a copula and whom it names. */
const PREDICATE = 4;

/** "On Tuesday it put the number at 36": the day before the number is that of saying it, and the count is of the day that it answers. */
function timeAnswered(line: Line, answered: Draft, own: Figure["time"], { end }: { start: number; end: number }): Figure["time"] {
  const isBehind = own !== null && line.times.some(({ id, span }) => own.times.includes(id) && span.start >= end);
  return isBehind || answered.time === null ? own : answered.time;
}

/** « le nombre de civils tués entre 300.000 et 500.000 »: of whom it is the number, be it that the participle beside them tells what of. */
function numberOf({ sentence, scene, index }: Line, cue: Token): string | null {
  const whose =
    cue.upos === "NOUN"
      ? childrenBy(sentence, cue.index, "nmod").find((t) => t.index > cue.index)
      : universal(cue.deprel) === "acl"
        ? headOf(sentence, cue)
        : null;
  const mention = whose ? scene.mentions.at(index, whose.index) : null;
  return mention && scene.types.get(mention.entity) === "population" ? mention.entity : null;
}

/** "the number of children killed at 20": others than those of the count before it; "the number of dead" are the same. */
function countsOthers(line: Line, cue: Token): boolean {
  if (cue.upos !== "NOUN") return false;
  const whose = childrenBy(line.sentence, cue.index, "nmod").find((t) => t.index > cue.index);
  return whose !== undefined && lookUp(line.scene.lexicon.nouns, whose)?.bare !== true;
}

/** True where a word says that what it stands before is where somebody is: "in Kenya". */
function isPlaced({ scene: { lexicon }, sentence }: Line, token: Token): boolean {
  const mark = childrenBy(sentence, token.index, "case")[0];
  const form = mark ? folded(mark.form) : "";
  return lexicon.is("places", form) && !lexicon.is("links", form);
}

/** « Les gardes-frontières, 16.000 hommes, … », "The guard, some 3,000 men, …": the men are that force; null: they are not said to be one. */
function forceNamed(line: Line, first: number, { token }: Counted): Token | null {
  const { sentence, scene } = line;
  const men = sentence.tokens[token];
  const mark = sentence.tokens[first - 1];
  const head = men ? headOf(sentence, men) : null;
  const nouns = scene.lexicon.data.deeds.find(({ measure }) => measure === "troops")?.nouns;
  if (!men || !head || head.upos !== "NOUN" || mark?.form !== "," || head.index >= mark.index || !hasWord(nouns ?? [], men))
    return null;
  const joined = ["appos", "conj"].includes(universal(men.deprel)) && childrenBy(sentence, men.index, "cc").length === 0;
  const beside = sentence.tokens.slice(head.index + 1, mark.index).every(({ head: of }) => of === head.index);
  return joined && beside && !numberBefore(sentence, head) ? head : null;
}

/** "12 soldiers, 30 people …": a list of those counted. */
const numberBefore = (sentence: Sentence, { index }: Token): boolean => childrenBy(sentence, index, "nummod").length > 0;

/** Whom those counted are counted among: the mention that is the noun, or its complement. */
function populationOf(line: Line, first: number, counted: Counted, said: Statement | null): string | null {
  const { mentions } = line.scene;
  const among = amongWhom(line, counted);
  if (among) return among;
  if (counted.kind === "none") return null;
  const force = forceNamed(line, first, counted);
  if (force) return mentions.at(line.index, force.index)?.entity ?? null;
  const mention = mentions.at(line.index, counted.token);
  if (mention && mention.form !== "pronoun") return mention.entity;
  const complement = line.sentence.tokens.find(
    (t) =>
      t.head === counted.token &&
      t.deprel.startsWith("nmod") &&
      t.index > counted.token &&
      folded(t.form) !== "" &&
      // « 500 morts d'après le ministère »: who says so is none of them
      (said === null || said.content.some(({ start, end }) => t.start >= start && t.end <= end)) &&
      // "27,000 others in Kenya": where they are is not who they are
      !isPlaced(line, t),
  );
  return complement ? (mentions.at(line.index, complement.index)?.entity ?? null) : null;
}
