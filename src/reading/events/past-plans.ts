import { edtfOfDay, formatEdtf } from "../../calendar/index.ts";
import type { Time } from "../../claims/index.ts";
import { childrenBy, type Sentence, type Token, universal } from "../../text/index.ts";
import { dayOf } from "./extent.ts";
import { moodOf } from "./mood.ts";
import { isMeant, isPast } from "./planned.ts";
import { numberOf } from "./process.ts";
import { CALLED_OFF, type Draft, isAmong, MEETINGS, plainName, type Scene } from "./scene.ts";
import { nameOf } from "./support.ts";
import { timeOf } from "./when.ts";

/**
 * « s'est ouvert lundi, initialement prévu en janvier », "initially set for January, opened on Monday": what a plan was for of talks that
 * have been held lay before. A weekday, a month or a day without its year is the last one of its name, not the next.
 */
export function withPastPlans(scene: Scene, drafts: readonly Draft[]): Draft[] {
  const published = scene.published?.slice(0, 10) ?? null;
  if (published === null) return [...drafts];
  return drafts.map((draft) => {
    const sentence = scene.analysis.sentences[draft.sentence];
    const isPlanned = draft.mood === "planned" || (sentence !== undefined && isToldByPlan(scene, sentence, draft));
    if (sentence && draft.when && isLost(scene, sentence, draft)) {
      const { when, ...rest } = draft;
      const day = lastOfItsName(when, published);
      return day === null ? draft : { ...rest, course: { edtf: day, times: [when.id] } };
    }
    const moved =
      sentence && isPlanned && isBehind(sentence, draft) ? movedFrom(scene, sentence, draft, drafts, published) : null;
    if (moved) return moved;
    const isHeld = drafts.some((other) => other !== draft && isHeldBeside(scene, draft, other));
    if (!sentence || !(isHeld ? isPlanned : wasPlanned(scene, sentence, draft, drafts))) return draft;
    const plan: Draft = { ...draft, mood: "planned" };
    const id = draft.when?.id ?? draft.course?.times[0] ?? timeOf(scene, sentence, draft)?.times[0];
    const time = scene.timesIn(draft.sentence).find((one) => one.id === id);
    const before = time ? lastOfItsName(time, published) : null;
    const { when: _, ...rest } = plan;
    return time && before !== null ? { ...rest, course: { edtf: before, times: [time.id] } } : plan;
  });
}

/** "Talks that were due to resume on Monday did not take place": told as what came to nothing already. */
function isLost(scene: Scene, sentence: Sentence, { kind, mood, trigger, clause }: Draft): boolean {
  const [noun, verb] = [sentence.tokens[trigger], sentence.tokens[clause]];
  if (!noun || !verb || !MEETINGS.has(kind) || !isPast(sentence, verb)) return false;
  if (mood !== undefined) return mood === "denied";
  return moodOf(scene, sentence, noun, null, verb) === "denied";
}

/**
 * "The round, originally planned for June 9, will now take place on June 16": of a plan beside another the day is the one that has just gone
 * by, rather than that of next year.
 */
function movedFrom(scene: Scene, sentence: Sentence, draft: Draft, drafts: readonly Draft[], published: string): Draft | null {
  const isMoved = drafts.some(
    (other) =>
      other !== draft &&
      other.sentence === draft.sentence &&
      MEETINGS.has(other.kind) &&
      other.nouns.some((noun) => draft.nouns.includes(noun)) &&
      isMeant(scene, sentence, other),
  );
  const id = draft.when?.id ?? timeOf(scene, sentence, draft)?.times[0];
  const time = isMoved ? scene.timesIn(draft.sentence).find((one) => one.id === id) : undefined;
  const before = time ? lastOfItsName(time, published) : null;
  const [day, today] = [dayOf(before ?? ""), dayOf(published)];
  // "first announced for Saturday and put off to Monday"
  if (!time || !/\d/.test(time.span.exact) || before === null || day === null || today === null || today - day > JUST_OVER)
    return null;
  const { when: _, ...rest } = draft;
  return { ...rest, mood: "planned", course: { edtf: before, times: [time.id] } };
}

/** Told by a participle beside the talks: "the round, planned for June 9, …". */
const isBehind = (sentence: Sentence, { words, trigger }: Draft): boolean =>
  [...words, trigger].some((i) => universal(sentence.tokens[i]?.deprel ?? "") === "acl");

/** Days within which a plan that was moved was for a day just over. */
const JUST_OVER = 60;

/** The day or month of that name before a report, where a time told without its year lies after it: of a weekday that of the week before. */
function lastOfItsName({ edtf, span }: Time, published: string): string | null {
  if (!edtf || !/^\d{4}-\d\d(?:-\d\d)?$/.test(edtf) || /\d{4}/.test(span.exact)) return null;
  if (edtf <= published.slice(0, edtf.length)) return null;
  if (/\d/.test(span.exact) || edtf.length < published.length) return `${Number(edtf.slice(0, 4)) - 1}${edtf.slice(4)}`;
  const day = dayOf(edtf);
  // "next Monday" lies ahead whatever is told of it
  return day === null || /\s/.test(span.exact) ? null : formatEdtf(edtfOfDay(day - WEEK));
}

const WEEK = 7;
/** So many sentences back talks were told that a plan is told of. */
const BACK = 3;

/** "Talks opened on Wednesday. The ceremony, which had first been planned for Monday, …": a plan as of a time before, of what was just told to have begun. */
function wasPlanned(scene: Scene, sentence: Sentence, draft: Draft, drafts: readonly Draft[]): boolean {
  const verb = sentence.tokens[draft.clause];
  if (!verb || !MEETINGS.has(draft.kind) || !isPlannedBefore(scene, sentence, verb)) return false;
  const nouns = draft.nouns.flatMap((index) => sentence.tokens[index] ?? []);
  const isNew = nouns.some((noun) => childrenBy(sentence, noun.index, "det").some((t) => t.feats["Definite"] === "Ind"));
  const number = nouns.map((noun) => numberOf(scene, sentence, noun)).find((one) => one !== null) ?? null;
  return (
    !isNew &&
    drafts.some(
      (held) => held.sentence < draft.sentence && draft.sentence - held.sentence <= BACK && isBegun(scene, held, number),
    )
  );
}

/** « avait d'abord été prévu », "had been scheduled": by a verb of planning in the past before the past. */
const isPlannedBefore = ({ lexicon }: Scene, sentence: Sentence, verb: Token): boolean =>
  lexicon.data.scheduling.includes(lexicon.lemmaOf(verb)) &&
  childrenBy(sentence, verb.index, "aux").some(
    (t) => lexicon.is("perfect", t) && ["Past", "Imp"].includes(t.feats["Tense"] ?? ""),
  );

/** True for talks that are told to have opened, of no other number than this one. */
function isBegun(scene: Scene, { sentence: at, kind, mood, clause, trigger, nouns }: Draft, number: number | null): boolean {
  const sentence = scene.analysis.sentences[at];
  const verb = sentence?.tokens[clause];
  const own = sentence?.tokens[trigger];
  if (!sentence || !verb || !own || !MEETINGS.has(kind) || (mood !== undefined && mood !== "asserted")) return false;
  const { data } = scene.lexicon;
  const name = plainName(nameOf(scene, sentence, verb));
  if (![data.occurring, data.opening].some((list) => isAmong(list, name)) || !isPast(sentence, verb)) return false;
  if (moodOf(scene, sentence, own, null, verb) !== "asserted") return false;
  const theirs = nouns.flatMap((index) => {
    const noun = sentence.tokens[index];
    return noun ? (numberOf(scene, sentence, noun) ?? []) : [];
  });
  return number === null || theirs.length === 0 || theirs.includes(number);
}

/** « les pourparlers, initialement prévus en mai »: told by nothing but the participle of a plan. */
const isToldByPlan = (scene: Scene, sentence: Sentence, { mood, words, clause }: Draft): boolean =>
  mood === undefined &&
  [...words, clause].some((index) => {
    const verb = sentence.tokens[index];
    return (
      verb?.feats["VerbForm"] === "Part" &&
      universal(verb.deprel) === "acl" &&
      scene.lexicon.data.scheduling.includes(scene.lexicon.lemmaOf(verb)) &&
      childrenBy(sentence, index, "aux").length === 0
    );
  });

/** True for what tells in the same sentence that the talks of a plan came to be. */
function isHeldBeside(scene: Scene, plan: Draft, held: Draft): boolean {
  const sentence = scene.analysis.sentences[held.sentence];
  if (!sentence || held.sentence !== plan.sentence || held.kind === CALLED_OFF || !MEETINGS.has(held.kind)) return false;
  if (isMeant(scene, sentence, held) || held.mood === "denied" || isToldByPlan(scene, sentence, held)) return false;
  const verb = sentence.tokens[held.clause];
  return verb !== undefined && isPast(sentence, verb) && held.nouns.some((noun) => plan.nouns.includes(noun));
}
