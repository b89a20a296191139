import type { Event, Statement } from "../../claims/index.ts";
import { childrenBy, dominates, extentOf, headOf, type Sentence, spanOf, type Token, universal } from "../../text/index.ts";
import { isFinite, isInfinitive, isNegated, isVerbal } from "../statements/clause.ts";
import type { Found } from "../trace.ts";
import { boundOf } from "./ahead.ts";
import { isOfAnotherTime } from "./elsewhen.ts";
import { dayOf, extended, fromTo } from "./extent.ts";
import { timeOfAntecedent } from "./lent-times.ts";
import { keyOf, kindsAlone } from "./lexicon.ts";
import { liesAhead, moodOf } from "./mood.ts";
import { inheritedTime, timeOfMainClause, timeOfVerb } from "./narrative.ts";
import { countedFrom, dayWithin, offsetOf, timeAfter, timeCountedFrom, verbBeside } from "./offset.ts";
import { isDatedByOtherRound } from "./other-round.ts";
import { OF_DEEDS, placeOf, statementAt, stretchOf } from "./place.ts";
import { placeBesideDay } from "./place-beside-day.ts";
import { processOf } from "./process.ts";
import { recalledTime, type Told } from "./recalled.ts";
import { newDate } from "./rounds.ts";
import { type Draft, dropped, isNoun, MEETINGS, SAID, type Scene } from "./scene.ts";
import { isDatedUnknown, timeOf } from "./when.ts";
import { isWhenTold } from "./when-told.ts";

/** The drafts as claims in the order of the text, with the ids `v1`, `v2` …. */
export function assemble(scene: Scene, drafts: readonly Draft[]): Event[] {
  const ordered = drafts.toSorted((a, b) => a.sentence - b.sentence || a.trigger - b.trigger);
  const events = ordered.flatMap((draft) => {
    const event = eventOf(scene, draft);
    return event ? [{ draft, event }] : [];
  });
  const told: Told[] = [];
  for (const [i, { draft, event }] of events.entries()) {
    const id = `v${i + 1}`;
    scene.trace?.claimed(id, draft.because, placeIn(scene, draft));
    const lent = draft.undated ? null : (countedTime(scene, draft, i, events) ?? recalledTime(scene, draft, event, told));
    const time = event.time ?? lent;
    told.push({ draft, event: { ...event, id, time } });
  }
  return told.map(({ draft, event }) => (event.time || draft.undated ? event : { ...event, time: baseTime(scene, draft, told) }));
}

/** « au lendemain d'une rencontre », "two months after a truce was reached": the time of that from which the clause is counted. */
function baseTime(scene: Scene, draft: Draft, told: readonly Told[]): Event["time"] {
  const sentence = scene.analysis.sentences[draft.sentence];
  const offset = sentence && countedFrom(scene, sentence, draft);
  const verb = offset && verbBeside(sentence, offset);
  if (!verb) return null;
  const main = told.find(
    (t) => t.draft.sentence === draft.sentence && ownWords(t.draft).has(verb.index) && t.event.time !== null,
  );
  const time = main?.event.time ?? timeOfVerb(scene, draft.sentence, verb) ?? subjectTime(scene, draft.sentence, verb, told);
  const base = timeCountedFrom(time, offset);
  // « deux jours après la fin de six journées de discussions »
  return base && extended(scene, sentence, draft, base);
}

/** « L'attaque survient deux jours après … »: when that was told to be. */
function subjectTime(scene: Scene, at: number, verb: Token, told: readonly Told[]): Event["time"] {
  const sentence = scene.analysis.sentences[at];
  const subject = sentence && childrenBy(sentence, verb.index, "nsubj").find(isNoun);
  if (!subject) return null;
  const isIt = ({ draft, event }: Told): boolean =>
    draft.sentence <= at &&
    event.time !== null &&
    draft.nouns.concat(draft.trigger).some((i) => isSame(scene, draft, i, subject));
  return told.findLast(isIt)?.event.time ?? null;
}

/** « à la veille du sommet »: the day counted from that of an event told elsewhere, the nearest before it first. */
function countedTime(scene: Scene, draft: Draft, at: number, events: readonly Told[]): Event["time"] {
  const sentence = scene.analysis.sentences[draft.sentence];
  const offset =
    sentence && (offsetOf(scene, sentence, ownWords(draft)) ?? offsetOf(scene, sentence, subjectWords(scene, sentence, draft)));
  // "a day after the sixth round of talks": nothing is counted from itself
  if (!offset || dominates(sentence, offset.base.index, draft.trigger)) return null;
  const isIt = ({ draft: other, event }: Told): boolean =>
    event.time !== null && other.nouns.concat(other.trigger).some((i) => isSame(scene, other, i, offset.base));
  const base = events.slice(0, at).findLast(isIt) ?? events.slice(at + 1).find(isIt);
  return base ? timeAfter(base.event.time, offset) : null;
}

/** True where a word of an event is the noun that is looked for, or tells the same kind of meeting. */
function isSame(scene: Scene, { sentence, kind }: Draft, index: number, noun: Token): boolean {
  const word = scene.analysis.sentences[sentence]?.tokens[index];
  if (word?.lemma === noun.lemma) return true;
  const sought = scene.lexicon.nouns.get(keyOf(noun.lemma))?.find((e) => e.rest.length === 0)?.frame.kind;
  return sought !== undefined && (sought === kind || (MEETINGS.has(sought) && MEETINGS.has(kind)));
}

const ownWords = (draft: Draft): ReadonlySet<number> => new Set([draft.trigger, draft.clause, ...draft.words]);

/** « L'attentat, commis deux jours avant le sommet, a fait neuf morts »: a deed that did something, with the participles that tell of it. */
function subjectWords(scene: Scene, sentence: Sentence, draft: Draft): ReadonlySet<number> {
  const verb = sentence.tokens[draft.clause];
  const deed =
    verb &&
    isVerbal(verb) &&
    childrenBy(sentence, verb.index, "nsubj").find(
      (t) => isNoun(t) && t.index < verb.index && kindsAlone(scene.lexicon, t).length > 0,
    );
  if (!deed) return new Set();
  const told = childrenBy(sentence, deed.index, "acl").filter((t) => t.feats["VerbForm"] === "Part");
  return new Set([deed, ...told].map((t) => t.index));
}

function placeIn(scene: Scene, { sentence, trigger, words }: Draft): Found {
  const tokens = scene.analysis.sentences[sentence]?.tokens;
  return { sentence, from: trigger, cues: words.map((i) => tokens?.[i]) };
}

const LEAD = 3;

/** What somebody agrees to or gives up: where that is denied nothing took place, and whoever refuses is told to. */
const GIVEN: ReadonlySet<string> = new Set(["AGREE", "RETREAT"]);

/** Those of them, and what is conceded, that somebody who says that he will not do it refuses. */
const DECLINED: ReadonlySet<string> = new Set([...GIVEN, "CONCEDE", "CONSULT", "SUPPORT", "AID", "COOPERATE"]);

const REFUSAL = "refusal";

function eventOf(scene: Scene, given: Draft): Event | null {
  const { text } = scene.analysis;
  const sentence = scene.analysis.sentences[given.sentence];
  const trigger = sentence?.tokens[given.trigger];
  if (!sentence || !trigger) return null;
  const draft = declined(scene, sentence, given, trigger);
  // the words before the trigger are its object only in another order: what tells the event begins with it
  const words =
    extentOf(
      sentence,
      draft.words.filter((i) => i >= draft.trigger - LEAD),
    ) ?? trigger;
  const around = stretchOf(sentence, draft);
  const holder = draft.own ? null : holderOf(scene, sentence, draft, trigger);
  const known = scene.lexicon.crosswalk.kinds[draft.kind];
  const factuality = draft.mood ?? moodOf(scene, sentence, trigger, holder, sentence.tokens[draft.clause]);
  if (factuality === "denied" && holder?.act !== "deny" && known && (SAID.has(known.plover.type) || GIVEN.has(known.plover.type)))
    return dropped(scene, draft.sentence, trigger, "negated");
  const told = holder === null && (factuality === "asserted" || factuality === "denied");
  const stated = whenOf(scene, sentence, draft, told) ?? (told && !draft.undated ? ofMainClause(scene, draft) : null);
  const isPlan = factuality !== "asserted" && factuality !== "denied";
  const time = isPlan && stated !== null && isWhenTold(scene, sentence, draft, stated) ? null : stated;
  return {
    id: "",
    evidence: spanOf(text, around.start, around.end),
    attributedTo: holder?.id ?? null,
    // "the fourth round, which begins on Monday": what is told of a day to come is planned
    factuality: factuality === "asserted" && isToCome(scene, time) ? "planned" : factuality,
    time,
    place:
      placeBesideDay(scene, sentence, draft, time) ??
      placeOf(scene, sentence, draft) ??
      (draft.planned ? placeOf(scene, sentence, draft.planned) : null),
    kind: draft.kind,
    plover: known?.plover ?? null,
    cameo: known?.cameo ?? null,
    trigger: spanOf(text, words.start, words.end),
    actors: draft.actors,
    recipients: draft.recipients,
    ...processOf(scene, sentence, draft),
  };
}

/** True of a time that begins after the report came out. */
function isToCome(scene: Scene, time: Event["time"]): boolean {
  const [from, today] = [boundOf(time?.edtf ?? null, "earliest"), boundOf(scene.published, "latest")];
  return from !== null && today !== null && from > today;
}

/** « Nous ne signerons pas », "will not pull out": what somebody says he will not do is refused, and nothing of the kind took place. */
function declined(scene: Scene, sentence: Sentence, draft: Draft, trigger: Token): Draft {
  const unwilling = mayDecline(scene, draft, trigger)
    ? unwillingAt(scene, sentence, trigger, holderOf(scene, sentence, draft, trigger))
    : null;
  const refusal = { ...draft, kind: REFUSAL, mood: "asserted" as const };
  if (unwilling !== null) return { ...refusal, trigger: unwilling, words: [unwilling, ...draft.words], clause: unwilling };
  return isDeclined(scene, sentence, draft, trigger) ? refusal : draft;
}

/** True where to say that one will not do it is to decline it. */
function mayDecline(scene: Scene, draft: Draft, trigger: Token): boolean {
  const type = scene.lexicon.crosswalk.kinds[draft.kind]?.plover.type;
  if (draft.mood !== undefined || draft.actors.length === 0 || type === undefined || !isVerbal(trigger)) return false;
  return DECLINED.has(type);
}

function isDeclined(scene: Scene, sentence: Sentence, draft: Draft, trigger: Token): boolean {
  if (!mayDecline(scene, draft, trigger)) return false;
  const holder = holderOf(scene, sentence, draft, trigger);
  // « tant qu'il n'aura pas cédé » is a condition
  if (!["root", "conj", "parataxis", "ccomp"].includes(universal(trigger.deprel))) return false;
  if (holder?.act === "deny" || !liesAhead(scene, sentence, trigger, holder)) return false;
  return moodOf(scene, sentence, trigger, holder, sentence.tokens[draft.clause]) === "denied";
}

/** « n'entend pas céder », "does not intend to withdraw": not to want or plan it is to decline it; the verb that is negated, or null. */
function unwillingAt(scene: Scene, sentence: Sentence, trigger: Token, holder: Statement | null): number | null {
  const above = isInfinitive(trigger) && ["xcomp", "acl"].includes(universal(trigger.deprel)) ? headOf(sentence, trigger) : null;
  if (!above || !scene.lexicon.has("willing", scene.lexicon.lemmaOf(above))) return null;
  // « n'a pas l'intention de … »
  const head = !isVerbal(above) && universal(above.deprel) === "obj" ? headOf(sentence, above) : above;
  if (!head || holder?.act === "deny" || !["root", "conj", "parataxis", "ccomp"].includes(universal(head.deprel))) return null;
  return isVerbal(head) && isFinite(sentence, head) && isNegated(sentence, head, scene.speech) ? head.index : null;
}

function whenOf(scene: Scene, sentence: Sentence, draft: Draft, told: boolean): Event["time"] {
  if (draft.course) return draft.ends ? fromTo(draft.course, endOf(scene, draft.ends, draft.course)) : draft.course;
  if (draft.when?.edtf) return { edtf: draft.when.edtf, times: [draft.when.id] };
  if (draft.undated) return null;
  const own = timeOf(scene, sentence, draft);
  // "postponed to April": when it is to be, not when it was called off
  if (own && own.times[0] === newDate(scene, sentence, draft)?.id) return null;
  if (!own && draft.planned) return timeOf(scene, sentence, draft.planned);
  if (own) return draft.ends ? fromTo(own, endOf(scene, draft.ends, own)) : extended(scene, sentence, draft, own);
  if (countedFrom(scene, sentence, draft) || isDatedByOtherRound(scene, sentence, draft)) return null;
  const offset = offsetOf(scene, sentence, ownWords(draft)) ?? offsetOf(scene, sentence, subjectWords(scene, sentence, draft));
  if (offset) return dayWithin(scene, draft.sentence, sentence, offset);
  const ofDeed = timeOfAntecedent(scene, sentence, draft);
  if (ofDeed) return ofDeed;
  const lent = told && !isDatedUnknown(scene, sentence, draft) ? inheritedTime(scene, draft) : null;
  return lent && extended(scene, sentence, draft, lent);
}

/** When an event ended, by the clause that names its end, or by what was told right before; never by its beginning. */
function endOf(scene: Scene, draft: Draft, from: NonNullable<Event["time"]>): Event["time"] {
  const sentence = scene.analysis.sentences[draft.sentence];
  if (!sentence) return null;
  const told = [
    timeOf(scene, sentence, draft),
    inheritedTime(scene, draft),
    timeOfMainClause(scene, draft.sentence - 1),
    newsIn(scene, draft.sentence, from),
  ];
  const others = told.filter((time) => time !== null && !from.times.some((id) => time.times.includes(id)));
  // "the roadmap adopted last year, he said at the end of a round that had begun the previous day": what lies before is no end
  return others.find((time) => fromTo(from, time) !== from) ?? null;
}

/** Days before its publication that a report still tells as news. */
const NEWS = 2;

/** "endorsed it on Wednesday, he said at the end of a round that had begun the previous day": the one day of these of the report. */
function newsIn(scene: Scene, at: number, from: NonNullable<Event["time"]>): Event["time"] {
  const published = scene.published === null ? null : dayOf(scene.published);
  const days = scene.timesIn(at).filter(({ id, edtf }) => {
    const day = edtf === null || from.times.includes(id) ? null : dayOf(edtf);
    return day !== null && published !== null && day <= published && published - day <= NEWS;
  });
  const [only, ...others] = days;
  return only?.edtf && others.length === 0 ? { edtf: only.edtf, times: [only.id] } : null;
}

const ROUND = "talks-round";

/** "called on them to leave, as a 20th round opened": the clause that tells when is the outlet's, not part of what is asked. */
function holderOf(scene: Scene, sentence: Sentence, draft: Draft, trigger: Token): Statement | null {
  const holder = statementAt(scene, draft.sentence, trigger.start);
  if (holder && isWhenSaid(scene, sentence, draft, holder)) return null;
  if (!holder || draft.kind !== ROUND || holder.mode !== "indirect" || !OF_DEEDS.has(holder.act)) return holder;
  const clause = sentence.tokens[draft.clause];
  const aside = clause && isVerbal(clause) && isFinite(sentence, clause) && ["advcl", "acl"].includes(universal(clause.deprel));
  return aside && moodOf(scene, sentence, trigger, null) === "asserted" ? null : holder;
}

/** « ont dénoncé la saisie du pétrole, à l'issue de deux jours de pourparlers »: set off, and said of the verb of speech, it only tells when that was. */
function isWhenSaid({ lexicon }: Scene, sentence: Sentence, { kind, nouns }: Draft, { cue, mode }: Statement): boolean {
  if (cue === null || mode !== "indirect" || (kind !== ROUND && kind !== "talks")) return false;
  return nouns.some((index) => {
    let noun = sentence.tokens[index] ?? null;
    for (let steps = 0; noun && universal(noun.deprel) === "nmod" && steps < 3; steps++) noun = headOf(sentence, noun);
    const verb = noun && universal(noun.deprel) === "obl" && lexicon.is("phases", noun) ? headOf(sentence, noun) : null;
    const marker = noun && verb ? childrenBy(sentence, noun.index, "case")[0] : undefined;
    if (!verb || !marker || !lexicon.has("during", marker.form.toLowerCase())) return false;
    return sentence.tokens[marker.index - 1]?.form === "," && cue.start <= verb.start && verb.end <= cue.end;
  });
}

/** A round that opened or ended while something was done did so on the day that this was done. */
function ofMainClause(scene: Scene, draft: Draft): Event["time"] {
  const sentence = scene.analysis.sentences[draft.sentence];
  const clause = sentence?.tokens[draft.clause];
  if (!sentence || !clause || draft.kind !== ROUND || !isFinite(sentence, clause)) return null;
  if (!["advcl", "acl"].includes(universal(clause.deprel)) || isOfAnotherTime(scene, sentence, clause)) return null;
  return timeOfMainClause(scene, draft.sentence);
}
