import type { Event, Time } from "../../claims/index.ts";
import { childrenBy, headOf, type Sentence, type Token, universal } from "../../text/index.ts";
import { isNegated, isVerbal } from "../statements/clause.ts";
import { boundOf, isToldOfPast } from "./ahead.ts";
import { isInDateline } from "./dateline.ts";
import { countAt, dayOf, isOpeningDay, lasting } from "./extent.ts";
import { headWord } from "./head-word.ts";
import { kindsAlone } from "./lexicon.ts";
import { daysCountedFrom } from "./offset.ts";
import { caseOf, isAmong, isNoun, isTalksNoun, plainName, prepositionOf, type Scene } from "./scene.ts";
import { nameOf } from "./support.ts";

/** Talks that are counted in days last so many at most. */
const LONGEST = 31;

/** Talks that are told by their length: "after six days of talks", "after eight hours of talks", and when they were, where a day of what they led to tells it. */
export interface DaysOfTalks {
  readonly time: NonNullable<Event["time"]> | null;
}

/**
 * "The accord, reached at dawn after six days of talks in a Caracas hotel", « au terme de vingt-trois jours de négociations
 * commencées le 4 avril », "crowned two days of talks": talks that are over, with the days up to the one on which they led to
 * something. That day is told in the sentence, or by the sentence before as its only one. Null where nothing of the sort is told.
 */
export function daysOfTalks(scene: Scene, at: number, sentence: Sentence, noun: Token): DaysOfTalks | null {
  const days = universal(noun.deprel) === "nmod" ? headOf(sentence, noun) : null;
  if (!days || !isOfTalks(scene, noun)) return null;
  const isHours = scene.lexicon.is("hours", days);
  const count = isHours ? 1 : scene.lexicon.is("days", days) ? countAt(scene, sentence, days) : null;
  if (count === null || count > LONGEST || (count < 2 && !isHours)) return null;
  const verb = ledToBy(scene, sentence, days);
  if (!verb || isNegated(sentence, verb, scene.speech) || !isOfPast(scene, at, sentence, verb)) return null;
  const above = universal(days.deprel) === "nmod" ? headOf(sentence, days) : null;
  const top = above && scene.lexicon.is("ends", above) ? above : days;
  // « deux jours après la fin de six journées de discussions »: what is dated came so long after
  return { time: timeOf(scene, at, sentence, count, daysCountedFrom(scene, sentence, top) ?? 0) };
}

function isOfTalks(scene: Scene, noun: Token): boolean {
  if (isTalksNoun(scene, noun)) return true;
  return isNoun(noun) && kindsAlone(scene.lexicon, noun).some((kind) => kind === "talks" || kind === "meeting");
}

/** The verb that tells what the days ended in: they stand behind a word for "after", at their end, or are what it ended. */
function ledToBy(scene: Scene, sentence: Sentence, days: Token): Token | null {
  const { lexicon } = scene;
  const above = universal(days.deprel) === "nmod" ? headOf(sentence, days) : null;
  const top = above && lexicon.is("ends", above) ? above : days;
  const strayed = universal(top.deprel) === "appos" ? verbOf(sentence, top) : null;
  const verb = strayed ?? headOf(sentence, top);
  if (!verb || !isVerbal(verb)) return null;
  // « le cycle s'est achevé après trois jours de discussions »: how long that lasted
  if (childrenBy(sentence, verb.index, "nsubj").some((t) => isOfTalks(scene, t))) return null;
  const relation = strayed ? "obj" : universal(top.deprel);
  if (relation === "obl") {
    const marker = [caseOf(sentence, top.index), prepositionOf(sentence, top.index)];
    // « ont mis fin mardi à Rome à trois jours d'entretiens »
    const names = childrenBy(sentence, verb.index, "obj").map(({ lemma }) => `${lexicon.lemmaOf(verb)} ${lemma.toLowerCase()}`);
    if (names.some((name) => isAmong(lexicon.data.closing, name))) return verb;
    const isAfter = top === above || marker.some((word) => lexicon.has("presupposing", word));
    return isAfter ? verb : null;
  }
  // « Deux jours de pourparlers se sont achevés mercredi », "Seventeen days of talks ended Tuesday"
  const isEnded = relation === "nsubj" && !childrenBy(sentence, verb.index, "obj").some((t) => t.upos === "NOUN");
  if (isEnded) return isAmong(lexicon.data.ending, nameOf(scene, sentence, verb)) ? verb : null;
  if (relation !== "obj") return null;
  const name = plainName(nameOf(scene, sentence, verb));
  return isAmong(lexicon.data.ending, name) || isAmong(lexicon.data.crowning, name) ? verb : null;
}

/** « ont bouclé mercredi à Kokopo, trois jours de consultations »: the object that is taken for another name of the place before it. */
function verbOf(sentence: Sentence, days: Token): Token | null {
  let at = headOf(sentence, days);
  for (let steps = 0; at && !isVerbal(at) && steps < 3; steps++) at = headOf(sentence, at);
  return at && isVerbal(at) && at.index < days.index && childrenBy(sentence, at.index, "obj").length === 0 ? at : null;
}

/** Told as done: by the verb itself, or by the clause that its participle belongs to. */
function isOfPast(scene: Scene, at: number, sentence: Sentence, verb: Token): boolean {
  const heads = daysIn(scene, at).map(({ span }) => headWord(sentence, span)?.head);
  const isDated = ({ index }: Token): boolean => heads.includes(index);
  let word: Token | null = verb;
  for (let steps = 0; word && steps < 4; steps++) {
    if (isVerbal(word) && isToldOfPast(scene, sentence, word)) return true;
    // "put their names to the document on Wednesday": a form that may be past or present, of a day that is over
    if (word.feats["VerbForm"] === "Fin" && word.feats["Tense"] === "Pres" && isDated(word)) return true;
    // « sont convenues », « reached at dawn »
    const helpers: Token[] = childrenBy(sentence, word.index, "aux").filter(({ feats }) => feats["VerbForm"] === "Fin");
    const isDone: boolean = word.feats["VerbForm"] === "Part" && word.feats["Tense"] === "Past";
    if (isDone && helpers.length > 0 && helpers.every(({ feats }) => feats["Tense"] === "Pres")) return true;
    if (isDone && helpers.length === 0 && universal(word.deprel) === "acl") return true;
    // « ont annoncé être parvenus à un accord »
    if (
      isDone &&
      helpers.length === 0 &&
      !childrenBy(sentence, word.index, "aux").some(({ feats }) => feats["VerbForm"] === "Inf")
    )
      return false;
    const isBound: boolean =
      ["advcl", "acl", "xcomp", "ccomp", "conj"].includes(universal(word.deprel)) && !isFiniteMarked(sentence, word);
    word = isBound ? headOf(sentence, word) : null;
  }
  return false;
}

/** "if they agree after two days": a clause with a word of its own before it. */
const isFiniteMarked = (sentence: Sentence, verb: Token): boolean =>
  childrenBy(sentence, verb.index, "mark").length > 0 && verb.feats["VerbForm"] === "Fin";

function timeOf(scene: Scene, at: number, sentence: Sentence, count: number, after: number): DaysOfTalks["time"] {
  const own = daysIn(scene, at);
  const opened = own.find((time) => isOpeningDay(scene, sentence, time));
  const [last, ...others] = own.filter((time) => time !== opened);
  if (opened && last && others.length === 0) {
    const [from, to] = [dayOf(opened.edtf ?? ""), dayOf(last.edtf ?? "")];
    if (from === null || to === null || to <= from || to - from > LONGEST) return null;
    return lasting({ edtf: "", times: [opened.id, last.id] }, from, to);
  }
  if (opened || others.length > 0) return null;
  const before = last ? [last] : daysIn(scene, at - 1);
  const [day] = before;
  const told = before.length === 1 && day?.edtf ? dayOf(day.edtf) : null;
  const end = told === null ? null : told - after;
  // hours of talks were on that day
  if (count === 1) return day?.edtf && after === 0 ? { edtf: day.edtf, times: [day.id] } : null;
  return end !== null && day?.edtf ? lasting({ edtf: day.edtf, times: [day.id] }, end - count + 1, end) : null;
}

/** The days of a sentence that were over when the report came out. */
function daysIn(scene: Scene, at: number): readonly Time[] {
  const published = boundOf(scene.published, "latest");
  const sentence = scene.analysis.sentences[at];
  return scene.timesIn(at).filter(({ span, edtf }) => {
    const day = edtf === null ? null : dayOf(edtf);
    const word = sentence && headWord(sentence, span);
    if (sentence && word && isInDateline(sentence, word)) return false;
    return day !== null && (published === null || (day <= published && published - day < LONGEST));
  });
}
