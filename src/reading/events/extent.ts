import { boundsOf, edtfInterval, edtfOfDay, formatEdtf, parseEdtf } from "../../calendar/index.ts";
import type { Event, Time } from "../../claims/index.ts";
import { loadSubjects } from "../../knowledge/index.ts";
import { childrenBy, childrenOf, headOf, type Sentence, subtree, type Token, universal } from "../../text/index.ts";
import { cardinalOf } from "../cardinal.ts";
import { isVerbal } from "../statements/clause.ts";
import { treeWordsOf } from "../trees/tree-words.ts";
import { ordinalBelow } from "./counted-talks.ts";
import { delayAt } from "./delays.ts";
import { headWord } from "./head-word.ts";
import { caseOf, type Draft, isAmong, plainName, prepositionOf, type Scene } from "./scene.ts";
import { nameOf } from "./support.ts";

/** Meetings that are told to last longer are told by weeks. */
const LONGEST = 14;
/** Days that are named one by one: "on Monday, Tuesday and Wednesday". */
const NAMED = 4;
/** Letters of a word that stands right before another. */
const RIGHT_BEFORE = 16;

/**
 * How long something lasted of which a day is told: "on Tuesday and Wednesday", "ended on Wednesday after two days", « une
 * réunion de deux jours s'est ouverte mardi ». The time as it was where nothing says so.
 */
export function extended(scene: Scene, sentence: Sentence, draft: Draft, time: NonNullable<Event["time"]>): Event["time"] {
  const day = dayOf(time.edtf);
  if (day === null || scene.lexicon.crosswalk.kinds[draft.kind]?.plover.type !== "CONSULT") return time;
  const joined = joinedDays(scene, sentence, draft, time);
  if (joined.length > 0) {
    const last = joined.at(-1) ?? { day, id: "" };
    return {
      edtf: formatEdtf(edtfInterval(edtfOfDay(day), edtfOfDay(last.day))),
      times: [...time.times, ...joined.map(({ id }) => id)],
    };
  }
  const counted = countedDays(scene, sentence, draft);
  if (!counted) return time;
  const { days, ends } = counted;
  const told = scene.timesIn(draft.sentence).find(({ id }) => id === time.times[0]);
  // "at the end of three days of talks that had opened on Friday": counted from the day that they opened on
  const [from, to] = ends && !(told && isOpeningDay(scene, sentence, told)) ? [day - days + 1, day] : [day, day + days - 1];
  return { ...time, edtf: formatEdtf(edtfInterval(edtfOfDay(from), edtfOfDay(to))) };
}

/** True where a clause or a participle says of the day that what is told began on it: « de négociations commencées le 4 avril ». */
export function isOpeningDay(scene: Scene, sentence: Sentence, { span }: Time): boolean {
  const before = sentence.tokens.findLast(({ end, upos }) => end < span.start && upos !== "DET" && upos !== "ADP");
  const isParticiple = before && (universal(before.deprel) === "amod" || universal(before.deprel) === "acl");
  // whatever the tree hangs the day on
  if (before && isParticiple && span.start - before.start < RIGHT_BEFORE && isOpeningWord(scene, before)) return true;
  let word = headWord(sentence, span);
  for (let steps = 0; word && !isVerbal(word) && steps < 3; steps++) word = headOf(sentence, word);
  if (!word || !isVerbal(word) || universal(word.deprel) !== "acl") return false;
  return (
    isAmong(scene.lexicon.data.opening, scene.lexicon.lemmaOf(word)) ||
    isAmong(scene.lexicon.data.opening, plainName(nameOf(scene, sentence, word)))
  );
}

const isOpeningWord = ({ analysis: { language } }: Scene, { form }: Token): boolean =>
  loadSubjects().edgesIn(language, form)[0]?.edge === "first";

/** The number of a day since the beginning of the calendar; null for any other time. */
export function dayOf(edtf: string): number | null {
  const value = /^\d{4}-\d\d-\d\d$/.test(edtf) ? parseEdtf(edtf) : null;
  return value ? boundsOf(value).earliest : null;
}

/** Days that follow the first, each joined to the one before it. */
function joinedDays(scene: Scene, sentence: Sentence, { sentence: at }: Draft, { edtf, times: ids }: NonNullable<Event["time"]>) {
  const found: { day: number; id: string }[] = [];
  const times = scene.timesIn(at);
  let first = times.find(({ id }) => id === ids[0]);
  let day = dayOf(edtf);
  while (first && day !== null && found.length < NAMED) {
    const [before, previous] = [first, day];
    const next = times.find(({ span, edtf: value }) => {
      const later = value === null ? null : dayOf(value);
      const isDelay = sentence.tokens.some(
        (t) => t.start >= span.start && t.end <= span.end && delayAt(scene, sentence, t) !== null,
      );
      return later === previous + 1 && span.start > before.span.end && !isDelay && isJoined(sentence, before.span, span);
    });
    first = next;
    day = next?.edtf ? dayOf(next.edtf) : null;
    if (next && day !== null) found.push({ day, id: next.id });
  }
  return found;
}

function isJoined(sentence: Sentence, a: { end: number }, b: { start: number }): boolean {
  const between = sentence.tokens.filter((t) => t.start >= a.end && t.end <= b.start);
  return (
    between.length > 0 && between.length < 3 && between.every((t) => t.upos === "CCONJ" || t.form === "," || t.upos === "ADP")
  );
}

/** "two days", "two-day": how many, and whether the day told is the last of them. */
function countedDays(scene: Scene, sentence: Sentence, draft: Draft): { days: number; ends: boolean } | null {
  const { lexicon } = scene;
  const clause = sentence.tokens[draft.clause];
  const own = new Set([draft.trigger, ...draft.nouns].flatMap((i) => [i, ...aboveIn(scene, sentence, i)]));
  const within = new Set([...own].flatMap((i) => subtree(sentence, i, (t) => t.upos === "VERB")));
  const circumstances = clause ? childrenOf(sentence, clause.index).filter((t) => universal(t.deprel) === "obl") : [];
  const beside = new Set(circumstances.flatMap((t) => subtree(sentence, t.index, (c) => c.upos === "VERB")));
  for (const token of sentence.tokens) {
    if (!lexicon.is("days", token)) continue;
    // « après trois jours d'interruption »: what was not
    if (childrenOf(sentence, token.index).some((t) => lexicon.is("pauses", t)) || delayAt(scene, sentence, token) !== null)
      continue;
    // "two days after its opening": how long after, not how long
    const next = sentence.tokens[token.index + 1]?.form.toLowerCase() ?? "";
    if (lexicon.data.offsetSides[next] !== undefined) continue;
    const days = countAt(scene, sentence, token);
    if (days === null || days < 2 || days > LONGEST) continue;
    const isTheirs = clause !== undefined && isDayOfCourse(scene, sentence, token, clause);
    if (isTheirs) return { days, ends: true };
    if (!within.has(token.index) && !beside.has(token.index)) continue;
    if (isCounted(scene, sentence, token, days)) return { days, ends: true };
    const around = [...own, token.index, ...aboveIn(scene, sentence, token.index)];
    const after = around.some((i) => {
      const word = sentence.tokens[i];
      return word !== undefined && (lexicon.is("ends", word) || lexicon.has("presupposing", caseOf(sentence, i)));
    });
    if (after || (clause !== undefined && isEnding(scene, sentence, clause))) return { days, ends: true };
    if (clause !== undefined && lexicon.is("opening", clause)) return { days, ends: false };
  }
  return null;
}

/** "entered their third day", « se sont poursuivis pour le troisième jour consécutif »: talks that go on are in their third day then. */
const isDayOfCourse = (scene: Scene, sentence: Sentence, day: Token, clause: Token): boolean =>
  day.head === clause.index &&
  ["obj", "obl"].includes(universal(day.deprel)) &&
  ordinalBelow(sentence, scene.analysis.language, day) !== null &&
  childrenBy(sentence, day.index, "nmod").length === 0 &&
  scene.lexicon.data.occurring.includes(nameOf(scene, sentence, clause));

/** "on the third day of talks": the day told is that one of them. */
const isCounted = ({ analysis: { language }, lexicon }: Scene, sentence: Sentence, day: Token, days: number): boolean =>
  ordinalBelow(sentence, language, day) === days &&
  childrenOf(sentence, day.index).some(
    (t) => universal(t.deprel) === "nmod" && lexicon.has("of", prepositionOf(sentence, t.index)) && t.upos === "NOUN",
  );

function isEnding(scene: Scene, sentence: Sentence, verb: Token): boolean {
  const { ending } = scene.lexicon.data;
  return isAmong(ending, scene.lexicon.lemmaOf(verb)) || isAmong(ending, plainName(nameOf(scene, sentence, verb)));
}

/** The nouns that a noun hangs on: « au terme de deux jours de pourparlers ». */
function aboveIn(scene: Scene, sentence: Sentence, index: number): number[] {
  const found: number[] = [];
  let at = sentence.tokens[index];
  for (let steps = 0; at && steps < 3; steps++) {
    const head: Token | null = headOf(sentence, at);
    if (!head || universal(at.deprel) !== "nmod" || !scene.lexicon.has("of", prepositionOf(sentence, at.index))) break;
    found.push(head.index);
    at = head;
  }
  return found;
}

/** How many days a number before the word counts: of « deux jours et demi » three were begun. */
export function countAt(scene: Scene, sentence: Sentence, days: Token): number | null {
  const { language } = scene.lexicon.data;
  const ordinal = days.feats["Number"] === "Plur" ? null : ordinalBelow(sentence, language, days);
  if (ordinal !== null) return ordinal;
  const halves = new Set(treeWordsOf(language)?.halves.map(({ word }) => word));
  const isHalf = (at: number): boolean => halves.has(sentence.tokens[at]?.form.toLowerCase() ?? "");
  const half = isHalf(days.index - 1) || isHalf(days.index + 2);
  for (let at = days.index - 1; at >= Math.max(0, days.index - (half ? 4 : 2)); at--) {
    const token = sentence.tokens[at];
    if (!token) break;
    const number = cardinalOf(language, token.form);
    if (number !== null && token.upos === "NUM") return half ? number + 1 : number;
    if (number !== null && !half) return number;
    if (!half && token.form !== "-" && token.upos !== "ADJ") break;
  }
  return null;
}

/** Days after its opening on which a round of talks may still be told to end. */
const LONGEST_ROUND = 21;
/** The same where one sentence tells both days: "began on June 26 and broke up on July 20". */
export const LONGEST_TOLD = 70;

/** "at the end of the 31st round, which had opened on December 10": from the one day to the other; the first where they do not fit. */
export function fromTo(from: NonNullable<Event["time"]>, to: Event["time"], longest = LONGEST_ROUND): NonNullable<Event["time"]> {
  const [first, last] = [dayOf(from.edtf), to ? dayOf(to.edtf) : null];
  if (!to || first === null || last === null || last <= first || last - first > longest) return from;
  return { edtf: `${from.edtf}/${to.edtf}`, times: [...from.times, ...to.times] };
}

/** The same time, from one day to another. */
export const lasting = (time: NonNullable<Event["time"]>, from: number, to: number): NonNullable<Event["time"]> => ({
  ...time,
  edtf: formatEdtf(edtfInterval(edtfOfDay(from), edtfOfDay(to))),
});
