import { type Bounds, boundsOf, formatEdtf, fromDay, parseEdtf } from "../../calendar/index.ts";
import type { Time } from "../../claims/index.ts";
import { type Analysis, type Name, type Sentence, spanOf } from "../../text/index.ts";
import type { Trace } from "../trace.ts";
import { isInPerfect, isInPluperfect } from "./direction.ts";
import type { Grammar } from "./grammar.ts";
import { type Match, matchTimes } from "./match.ts";
import type { TimeRecord } from "./record.ts";
import { needsDirection, resolveMeaning } from "./resolve.ts";
import type { Resolved } from "./resolved.ts";
import { dayBefore, sayingOf } from "./saying-day.ts";
import type { Look } from "./scene.ts";
import { withSharedYears } from "./shared-year.ts";
import { isMeaning, type Meaning } from "./template.ts";
import type { Word } from "./words.ts";

/** How far back in the text (UTF-16 units) a date still is what « la veille » or « deux jours plus tard » counts from. */
const TELLING_REACH = 1500;
/** How far back a full date of another year still gives its year to dates without one. */
const YEAR_REACH = 300;

/** One expression read, with where it stands. */
interface Told {
  readonly start: number;
  readonly end: number;
  readonly result: Resolved;
  readonly sentence: Sentence | null;
  /** Told in a clause about a noun: « la trêve conclue vendredi ». */
  readonly aside: boolean;
  /** Told in passing of what had been before: « la trêve, qui avait été conclue vendredi ». */
  readonly earlier: boolean;
}

/** Finds the sentence at an offset; asked in the order of the text. */
class SentenceCursor {
  readonly #sentences: readonly Sentence[];
  #at = 0;

  constructor(sentences: readonly Sentence[]) {
    this.#sentences = sentences;
  }

  /** The sentence that `offset` lies in, or null. Offsets must not decrease from call to call. */
  find(offset: number): Sentence | null {
    while ((this.#sentences[this.#at]?.end ?? Number.POSITIVE_INFINITY) <= offset) this.#at++;
    const sentence = this.#sentences[this.#at];
    return sentence && sentence.start <= offset ? sentence : null;
  }
}

/**
 * True where the words are part of a name: « Theresa May », « Mouvement du 23 mars ». Not so where they are the day that a
 * person's name was taken to begin with (« Mercredi Lavrov … »), nor where the tree hangs them on a word outside of the name
 * that the tagger drew too long (« la réintégration de la Syrie dans la [Ligue arabe en mai] »).
 */
function isInName(sentence: Sentence, match: Match): boolean {
  const isDay = match.meaning.operation === "weekday";
  return sentence.names.some(
    (name) =>
      name.type !== "EVT" &&
      !(isDay && name.type !== "ORG") &&
      name.start <= match.start &&
      match.end <= name.end &&
      name.end - name.start > match.end - match.start &&
      !hangsOutside(sentence, name, match),
  );
}

function hangsOutside({ tokens }: Sentence, name: Name, match: Match): boolean {
  const isTold = (index: number): boolean => {
    const token = tokens[index];
    return token !== undefined && match.start <= token.start && token.end <= match.end;
  };
  const named = tokens.slice(name.first, name.last + 1);
  const heads = named.filter((token) => isTold(token.index) && !isTold(token.head));
  return (
    heads.length > 0 &&
    heads.every(({ head }) => head >= 0 && (head < name.first || name.last < head)) &&
    !named.some((token) => !isTold(token.index) && isTold(token.head))
  );
}

function hasBreak(text: string, from: number, to: number): boolean {
  return text.slice(from, to).includes("\n\n");
}

/** What was told shortly before an offset, the last first; of a sentence before, what is told in passing after the rest. */
function narratedBefore(told: readonly Told[], offset: number, sentence: Sentence | null): Resolved[] {
  const near: Told[] = [];
  for (let i = told.length - 1; i >= 0; i--) {
    const before = told[i];
    if (!before || offset - before.end >= TELLING_REACH) break;
    near.push(before);
  }
  const groups = Map.groupBy(near, (t) => t.sentence ?? t);
  return [...groups].flatMap(([key, all]) =>
    (key === sentence ? all : [...all.filter((t) => !t.aside), ...all.filter((t) => t.aside)]).map((t) => t.result),
  );
}

/** "the round, which had begun on Thursday, ended the previous evening": counted back from what is told, not from what had been before it. */
function countsFrom(told: readonly Told[], sentence: Sentence | null, match: Match): readonly Told[] {
  if (!sentence || !isCountedBack(match.meaning) || isAside(sentence, match)) return told;
  return told.filter((it) => !it.earlier || it.sentence !== sentence);
}

/** « la veille », "the previous evening", "two days earlier". */
const isCountedBack = ({ operation, arguments: all }: Meaning): boolean =>
  operation === "earlier" ||
  (operation === "unitFrom" && typeof all[1] === "number" && all[1] < 0) ||
  all.some((it) => isMeaning(it) && isCountedBack(it));

/** True where the words stand in a clause or participle that tells of a noun. */
function isAside({ tokens }: Sentence, { start, end }: Match): boolean {
  const inside = tokens.filter((t) => t.start < end && start < t.end);
  let at = inside.find((t) => !inside.some(({ index }) => index === t.head));
  for (let steps = 0; at && steps < tokens.length; steps++) {
    if (at.deprel === "acl" || at.deprel === "acl:relcl") return true;
    at = tokens[at.head];
  }
  return false;
}

/** The first day from which dates without a year count, where the report is telling of another year than its own. */
function tellingSince(
  told: readonly Told[],
  match: Match,
  sentence: Sentence | null,
  text: string,
  publication: Bounds | null,
): number | null {
  const last = told.at(-1);
  if (sentence && isInPerfect(sentence, match.start, match.end)) return null;
  if (!last || publication?.earliest == null || match.start - last.end > YEAR_REACH || hasBreak(text, last.end, match.start))
    return null;
  const { value, anchor, bounds } = last.result;
  const sameSentence = sentence !== null && sentence.start <= last.start;
  // « qui s'était levé fin 2021. Une trêve, conclue le 30 juillet, … »: what is told in passing does not move the story
  if (last.aside && !sameSentence) return null;
  // « l'an dernier, ils avaient signé le 11 mai »
  const yearToo = sameSentence && value?.kind === "date" && value.precision === "year";
  if (
    (anchor === "publication" && !yearToo) ||
    bounds?.earliest == null ||
    (value?.kind !== "date" && !isPartOfMonth(last.result))
  )
    return null;
  if (fromDay(bounds.earliest).year >= fromDay(publication.earliest).year) return null;
  if (value?.kind !== "date") return bounds.earliest;
  const finerThanYear = value.precision === "month" || value.precision === "day";
  return finerThanYear || (value.precision === "year" && sameSentence) ? bounds.earliest : null;
}

/** « début mars 2015 », "in late 2012". */
const isPartOfMonth = ({ value, grain, bounds }: Resolved): boolean =>
  value?.kind === "interval" && bounds?.latest != null && (grain === "month" || grain === "year");

const TOLD_SPAN = "toldSpan";

const NOT_ASKED: Look = { direction: "undecided", sure: true };

/** Which way an expression looks: by the tree of its sentence where there is one, else by the words around it. */
export type DirectionOf = (sentence: Sentence | null, match: Match, words: readonly Word[]) => Look;

/** The times of a text, read by the grammar of its language; `directionOf` is asked only where the value hangs on it. */
export function readWith(
  grammar: Grammar,
  directionOf: DirectionOf,
  analysis: Analysis,
  published: string | null,
  trace: Trace | null = null,
): TimeRecord[] {
  const { text } = analysis;
  const value = published === null ? null : parseEdtf(published);
  const publication = value && boundsOf(value);
  const sentences = new SentenceCursor(analysis.sentences);
  const told: Told[] = [];
  const records: TimeRecord[] = [];
  const { words, matches } = matchTimes(grammar, text);
  for (const match of withSharedYears(grammar, words, matches)) {
    const sentence = sentences.find(match.start);
    if (sentence && isInName(sentence, match)) {
      trace?.dropped("times", analysis.sentences.indexOf(sentence), match, "in-a-name");
      continue;
    }
    const { direction, ...look } = needsDirection(match.meaning) ? directionOf(sentence, match, words) : NOT_ASKED;
    const narrated = narratedBefore(countsFrom(told, sentence, match), match.start, sentence);
    const since = direction === "future" ? null : tellingSince(told, match, sentence, text, publication);
    const sinceHere = sentence !== null && sentence.start <= (told.at(-1)?.start ?? -1);
    const said = sentence && direction !== "future" ? sayingOf(sentence, match, matches) : null;
    const saidOn =
      said &&
      dayBefore(
        resolveMeaning(said.meaning, publication, { direction: "past", sure: true, narrated, since: null }).bounds,
        publication,
      );
    const result = writable(
      resolveMeaning(match.meaning, saidOn ?? publication, { direction, ...look, narrated, since, sinceHere }),
    );
    // "over the same period": where no stretch was told, it says nothing of when
    if (!result.value && match.meaning.operation === TOLD_SPAN) continue;
    if (result.value) {
      const aside = sentence !== null && isAside(sentence, match);
      const earlier = aside && sentence !== null && isInPluperfect(sentence, match.start, match.end);
      told.push({ start: match.start, end: match.end, result, sentence, aside, earlier });
    }
    const time: Time = {
      id: `t${records.length + 1}`,
      span: spanOf(text, match.start, match.end),
      edtf: result.value && formatEdtf(result.value),
      type: result.type,
      anchor: result.anchor,
    };
    trace?.claimed(time.id, { rule: "time.pattern", entry: match.rule, to: [] }, { sentence: -1, from: null, cues: [time.span] });
    records.push({
      time,
      value: result.value,
      bounds: result.bounds,
      grain: result.grain,
      rule: match.rule,
      meaning: match.meaning,
      direction,
      alternatives: result.alternatives,
    });
  }
  return records;
}

/** Years of more than four digits are written in no date: "for the next 9,900 years" has none. */
const YEAR_TOO_LONG = /(?:^|[/[{,.])\d{5}/;

function writable(found: ReturnType<typeof resolveMeaning>): ReturnType<typeof resolveMeaning> {
  const isLong = found.value !== null && YEAR_TOO_LONG.test(formatEdtf(found.value));
  return isLong ? { ...found, value: null, bounds: null } : found;
}
