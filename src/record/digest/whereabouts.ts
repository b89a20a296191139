import type { Figure, Reading } from "../../claims/index.ts";
import { loadSubjects, numbersInFigures } from "../../knowledge/index.ts";
import type { Scene } from "./scene.ts";
import { type Range, sentenceAround } from "./sentence.ts";

/**
 * How far a count reaches: by its words over a whole country, or no further than a town or a province; by whoever counts no further
 * than his "own" town; null where they do not say.
 */
export type Reach = "country" | "town" | "own" | null;

/** A count with the place that its words tell, be it in another clause. */
export interface Located {
  readonly claim: Figure;
  readonly reach: Reach;
  /** True where it is of one town, but nobody can say of which. */
  readonly unnamed: boolean;
}

/**
 * "1,119 civilians had been killed in the country. The mayor put the number of dead in his city at 5,000": the one is of no town,
 * and the other of that town alone.
 */
export function whereabouts(scene: Scene, claim: Figure): Located {
  const { document } = scene.reading;
  // "in the town's hospital" is not all the town
  const says = (what: "country-wide" | "in-town" | "town-alone" | "town-power" | "in-capital", { start, end }: Range): boolean =>
    loadSubjects().answersBy(document.language, what, document.text.slice(start, end).replaceAll(OWNING, "s"));
  const { evidence } = claim;
  const clauses = clausesOf(document.text, evidence);
  const own = clauseOf(scene.reading, claim);
  const alone = clauses.findLast((clause) => says("town-alone", clause) && towns(scene, clause).length > 0);
  if (alone && (alone === own || !says("country-wide", own)))
    return { claim: { ...claim, place: towns(scene, alone).at(-1) ?? null }, reach: "town", unnamed: false };
  for (const words of [own, evidence]) {
    const [everywhere, somewhere] = [says("country-wide", words), says("in-town", words) || says("in-capital", words)];
    if (everywhere && !somewhere) return everywhereIn(scene, claim);
    if (somewhere && !everywhere) return townOf(scene, claim, own, !says("in-capital", words));
  }
  const sentence = sentenceAround(document.text, evidence);
  const before = { start: lastBreak(document.text, sentence.start, evidence.start), end: evidence.end };
  // the dead of a raid are those of the raid, whoever counts them
  const ofBlow = loadSubjects()
    .blowsIn(document.language, document.text.slice(evidence.start, evidence.end))
    .some(({ known }) => known);
  if (claim.attributedTo !== null && claim.place === null && !ofBlow && says("town-power", before))
    return { ...townOf(scene, claim, own, true), reach: "own" };
  return { claim, reach: null, unnamed: false };
}

const OWNING = /['’]s(?!\p{L})/gu;

/** A place that the words do not name is none of a count of a whole country. */
function everywhereIn({ reading }: Scene, claim: Figure): Located {
  const mentions = reading.entities.find(({ id }) => id === claim.place)?.mentions ?? [];
  const named = mentions.some(({ span, form }) => form === "name" && isWithin(span, claim.evidence));
  return { claim: named ? claim : { ...claim, place: null }, reach: "country", unnamed: false };
}

/** The town named last in the clause, before it in the sentence, or as the only one of the sentence before. */
function townOf(scene: Scene, claim: Figure, own: Range, isTakenUp: boolean): Located {
  const { text } = scene.reading.document;
  const sentence = sentenceAround(text, claim.evidence);
  const near = towns(scene, own).at(-1) ?? (isTakenUp ? towns(scene, { start: sentence.start, end: own.end }).at(-1) : undefined);
  const before =
    sentence.start === 0 ? [] : towns(scene, sentenceAround(text, { start: sentence.start - 2, end: sentence.start - 1 }));
  const taken = isTakenUp && new Set(before).size === 1 ? before[0] : undefined;
  const town = near ?? taken;
  if (town !== undefined) return { claim: { ...claim, place: town }, reach: "town", unnamed: false };
  return { claim, reach: "town", unnamed: claim.place === null };
}

/** Entities of towns and regions that the words name, in their order. */
function towns({ reading, cast }: Scene, range: Range): readonly string[] {
  return reading.entities
    .filter(({ id, type }) => type === "place" && cast.keyOf(id)?.startsWith("state:") === false)
    .flatMap(({ id, mentions }) => mentions.map(({ span, form }) => ({ id, span, form })))
    .filter(({ span, form }) => form !== "pronoun" && isWithin(span, range))
    .toSorted((a, b) => a.span.start - b.span.start)
    .map(({ id }) => id);
}

const isWithin = (span: Range, { start, end }: Range): boolean => span.start >= start && span.end <= end;

const BREAK = /[,;:]\s/gu;

/** What stands between the commas of a range. */
function clausesOf(text: string, { start, end }: Range): readonly Range[] {
  const breaks = [...text.slice(start, end).matchAll(BREAK)].map(({ index }) => start + index);
  const edges = [start, ...breaks, end];
  return edges.slice(1).map((edge, at) => ({ start: edges[at] ?? start, end: edge }));
}

/** Behind the last semicolon or colon before a place of a sentence. */
function lastBreak(text: string, start: number, end: number): number {
  const found = [...text.slice(start, end).matchAll(/[;:]\s/gu)].at(-1);
  return found ? start + found.index + found[0].length : start;
}

const isCountedIn = (text: string, claim: Figure, range: Range): boolean => numberIn(text, claim, range) !== null;

/** Where the number stands in a range of the text; null where it does not in figures. */
function numberIn(text: string, { value, low, high }: Figure, { start, end }: Range): number | null {
  const count = value ?? low ?? high;
  const found = numbersInFigures(text.slice(start, end)).find((number) => number.value === count);
  return found ? start + found.start : null;
}

/** The clause of a count; its whole evidence where the number is spelled out. */
function clauseOf({ document }: Reading, claim: Figure): Range {
  const clauses = clausesOf(document.text, claim.evidence);
  return clauses.find((clause) => isCountedIn(document.text, claim, clause)) ?? claim.evidence;
}

/**
 * "The office said on Monday that 1,119 civilians had been killed in the country", « a recensé dimanche 636 civils tués dans tout
 * le pays »: the day on which a whole country's dead were counted is not the day on which they died.
 */
export function isDayOfCounting(reading: Reading, claim: Figure, time: NonNullable<Figure["time"]>): boolean {
  if (time.edtf.includes("/")) return false;
  const own = clauseOf(reading, claim);
  const { language, text } = reading.document;
  const spans = spansOf(reading, time);
  return (
    spans.length > 0 &&
    spans.every(
      (span) => !isWithin(span, own) || loadSubjects().answersBy(language, "counted-by", text.slice(own.start, span.end)),
    )
  );
}

/** Where the text tells the time of a count. */
export const spansOf = ({ times }: Reading, time: NonNullable<Figure["time"]>): readonly Range[] =>
  times.filter(({ id }) => time.times.includes(id)).map(({ span }) => span);

/** True where a side owns up to losses of its own: "Moscow acknowledged on Friday the death of 498 of its soldiers". */
export function isAdmitted({ reading }: Scene, claim: Figure): boolean {
  const { language, text } = reading.document;
  const { start, end } = clauseOf(reading, claim);
  const words = text.slice(start, end);
  return (
    loadSubjects().answersBy(language, "admitted", words) &&
    loadSubjects()
      .lossesIn(language, words)
      .some(({ id }) => id === "own")
  );
}

/** When losses that a side owned up to are told to have been: the day on which it did so says only up to when. */
export function timeAdmitted({ reading }: Scene, claim: Figure): Figure["time"] {
  const { time } = claim;
  if (time === null) return null;
  const own = clauseOf(reading, claim);
  const isOpen = time.edtf.includes("/");
  const spans = spansOf(reading, time);
  if (isOpen) return spans.every((span) => isWithin(span, own)) ? time : null;
  const number = numberIn(reading.document.text, claim, own);
  return number !== null && spans.every(({ end }) => end <= number) ? { ...time, edtf: `../${time.edtf}` } : time;
}
