import type { Event } from "../../claims/index.ts";
import { loadSubjects } from "../../knowledge/index.ts";
import { familyOf } from "../kinds.ts";
import { PART } from "./cast.ts";
import { firstDayOf } from "./course.ts";
import { daysOf, FEW_DAYS, LATELY, LONGEST, TALKS } from "./days.ts";
import { isToldAsKnown } from "./same-sitting.ts";
import type { Scene } from "./scene.ts";
import { sentenceAround } from "./sentence.ts";
import { areSeveral } from "./several-sittings.ts";
import { likelinessOfSitting } from "./sitting-evidence.ts";
import { isOfBothSides } from "./table.ts";
import { isAhead, isBorrowed, isSitting, MEETING, NEXT, nextRound, ownRound, ROUND } from "./talks.ts";
import { meetsAt } from "./venue.ts";
import { areAllSides, areDelegatesOfStates, FEW_SIDES, isOfDelegates, namesOthers, SEVERAL } from "./who-meets.ts";

/**
 * "The two delegations met on Saturday and Sunday", in a report on a round of these days: those who sit in it, whoever they are, met
 * in it.
 */
function isSittingOf(scene: Scene, process: string, claim: Event): boolean {
  const days = metLately(scene, process, claim);
  const country = scene.knowledge.find(process)?.country ?? null;
  if (days === null || !isOfDelegates(scene, claim, country === null ? null : `state:${country}`)) return false;
  return (
    isOnlySitting(scene, process, claim) || scene.reading.events.some((other) => isDayOfRound(other, days.earliest, days.latest))
  );
}

/** « au terme d'une réunion de trois jours … Cette cinquième session était la première au pays »: the only sitting of late of a report that tells no day of its round. */
function isOnlySitting({ reading, rounds, gatherings }: Scene, process: string, claim: Event): boolean {
  const round = rounds.get(process);
  const sittings = reading.events.filter(({ kind, factuality }) => familyOf(kind) === TALKS && factuality === "asserted");
  if (round === undefined || sittings.some((other) => other.round === round && other.time !== null)) return false;
  const published = daysOf(reading.document.published)?.latest ?? null;
  return sittings.every((other) => {
    const day = daysOf(other.time?.edtf ?? null)?.latest ?? null;
    const isLate = day !== null && published !== null && published - day <= LATELY;
    return other.id === claim.id || gatherings.has(other.id) || !isLate || other.time?.edtf === claim.time?.edtf;
  });
}

/** The days of a meeting without a number that a report on a round tells to have been held lately; null for any other event. */
function metLately(scene: Scene, process: string, claim: Event): { readonly earliest: number; readonly latest: number } | null {
  if (claim.kind !== MEETING || claim.factuality !== "asserted" || claim.round !== null || !scene.rounds.has(process))
    return null;
  const published = daysOf(scene.reading.document.published)?.latest ?? null;
  const { earliest = null, latest: told = null } = daysOf(claim.time?.edtf ?? null) ?? {};
  // "who had been meeting since May 4": up to now
  const latest = told ?? (firstDayOf(scene.reading, claim) === null ? null : published);
  if (earliest === null || latest === null || published === null) return null;
  if (latest > published || published - latest > LATELY || latest - earliest > FEW_DAYS) return null;
  return { earliest, latest };
}

/**
 * "The three-day meeting had opened Monday", in a report on a round: what it tells of these days as known, of nobody or of those who
 * mediate, is its round.
 */
function isKnownSitting(scene: Scene, process: string, claim: Event): boolean {
  if (metLately(scene, process, claim) === null || isBorrowed(scene.reading, claim)) return false;
  const mediators = scene.knowledge.find(process)?.process?.mediators ?? [];
  const isIts = (id: string): boolean => {
    const key = scene.cast.actsFor(id);
    return key.startsWith(PART) || mediators.includes(key) || scene.cast.find(id)?.type === "person";
  };
  return isToldAsKnown(scene.reading.document, claim) && [...claim.actors, ...claim.recipients].every(isIts);
}

/** True where a round with a number is told to have been, or to have begun or ended, on one of these days. */
function isDayOfRound({ kind, round, factuality, time }: Event, from: number, to: number): boolean {
  const days = kind === ROUND && round !== null && factuality === "asserted" ? daysOf(time?.edtf ?? null) : null;
  return (
    days?.earliest != null &&
    days.latest !== null &&
    days.earliest <= to &&
    days.latest >= from &&
    days.latest - days.earliest <= LONGEST
  );
}

/** « Prévue à l'origine en octobre, la rencontre avait été repoussée »: a plan for a meeting of nobody, over when the report tells of a round, is that of the round. */
function isPlanBefore(scene: Scene, process: string, { kind, factuality, actors, recipients, time }: Event): boolean {
  if (kind !== MEETING || factuality !== "planned" || actors.length + recipients.length > 0) return false;
  const day = daysOf(time?.edtf ?? null)?.latest ?? null;
  const published = daysOf(scene.reading.document.published)?.earliest ?? null;
  if (day === null || published === null || day >= published || published - day > NEXT) return false;
  return scene.rounds.has(process) || isJustHeld(scene, process, published);
}

/** True where a report tells that talks of the process, or a meeting of its sides, were held in the days before it came out. */
function isJustHeld(scene: Scene, process: string, published: number): boolean {
  const { reading, gatherings, processes } = scene;
  return reading.events.some((other) => {
    const day = daysOf(other.time?.edtf ?? null)?.latest ?? null;
    const isNews = other.factuality === "asserted" && day !== null && day <= published && published - day <= LATELY;
    if (!isNews || gatherings.has(other.id) || processes.of(other, other.process).process !== process) return false;
    return familyOf(other.kind) === TALKS || (other.kind === MEETING && isOfItsSides(scene, process, other));
  });
}

/** From here on a meeting of known days sits in its process, though no rule says so. */
const LIKELY = { asserted: 0.75, planned: 0.85 };

/** The kind under which a meeting is kept, and whether all that is told of it speaks for a sitting, where no rule says that it is a round. */
export function kindOf(scene: Scene, process: string, told: Event): { readonly kind: string; readonly sits: boolean } {
  if (familyOf(told.kind) === TALKS && areSeveral(scene.reading, told)) return { kind: MEETING, sits: false };
  if (!hostedTogether(scene, process, told)) return keptKindOf(scene, process, told);
  const { kind, sits } = keptKindOf(scene, process, { ...told, kind: MEETING });
  return { kind: kind === MEETING ? HOSTING : kind, sits };
}

/** « Michel a reçu mercredi à Bruxelles les présidents des deux pays », "hosted both sides in Oslo from Sept. 3 to 6": who has all sides at his table has them meet. */
function hostedTogether(scene: Scene, process: string, claim: Event): boolean {
  if (claim.kind !== HOSTING || claim.time === null || claim.recipients.length === 0) return false;
  const parties = scene.knowledge.find(process)?.process?.parties ?? [];
  const isOutside = claim.actors.every((id) => !parties.includes(scene.cast.actsFor(id)));
  const guests = { ...claim, actors: claim.recipients, recipients: [] };
  return isOutside && (areAllSides(scene, process, guests) || isOfBothSides(guests, scene.cast, scene.reading.document.language));
}

const HOSTING = "hosting";

function keptKindOf(scene: Scene, process: string, claim: Event): { readonly kind: string; readonly sits: boolean } {
  const ruled = ruledKindOf(scene, process, claim);
  if (ruled === ROUND) return { kind: ruled, sits: false };
  const share = likelinessOfSitting(scene, process, claim, ruled);
  const isLikely = share !== null && share >= (claim.factuality === "planned" ? LIKELY.planned : LIKELY.asserted);
  return isLikely ? { kind: TALKS, sits: true } : { kind: ruled, sits: false };
}

/**
 * What the rules say: the next round is one, and where those who sit in the process, and nobody else, meet in a report on one of its
 * rounds, in these days, they meet in it.
 */
export function ruledKindOf(scene: Scene, process: string, claim: Event): string {
  const known = scene.knowledge.find(process)?.process;
  if (scene.gatherings.has(claim.id)) return MEETING;
  if (claim.kind === MEETING && (nextRound(scene, process, claim) !== null || isCountedOn(scene, process, claim))) return ROUND;
  if (isSittingOf(scene, process, claim) || isPlanBefore(scene, process, claim) || isKnownSitting(scene, process, claim))
    return TALKS;
  if (isNextSitting(scene, process, claim)) return TALKS;
  if (isCalledOff(scene, process, claim) || isKnownAtVenue(scene, process, claim)) return ROUND;
  if (claim.kind === MEETING && isOfItsSides(scene, process, claim))
    return isPlaced(scene, claim) || isWithinMonth(scene, claim) ? ROUND : TALKS;
  if (claim.kind !== MEETING || !known || !scene.rounds.has(process) || claim.factuality !== "asserted") return claim.kind;
  const members = new Set([...known.parties, ...known.guarantors, ...known.mediators]);
  const seated = [...claim.actors, ...claim.recipients].filter((id) => !areDelegatesOfStates(scene, id));
  const who = new Set(seated.map((id) => scene.cast.actsFor(id)));
  const day = daysOf(claim.time?.edtf ?? null)?.earliest ?? null;
  const published = daysOf(scene.reading.document.published)?.latest ?? null;
  // "dismissed as untrue a report that X had met Y": of no day, and told by somebody else, it may be any
  const fresh = day === null ? claim.attributedTo === null : published !== null && Math.abs(published - day) <= LATELY;
  // of many sides, two who see each other elsewhere do not sit in it
  const town = scene.cast.keyOf(claim.place);
  const isThere = town === null || day === null || known.parties.length <= FEW_SIDES || meetsAt(scene.knowledge, process, town);
  return who.size >= SEVERAL && fresh && isThere && [...who].every((key) => members.has(key)) ? TALKS : claim.kind;
}

/** « Depuis la rencontre de La Havane, le 18 mai »: a meeting of nobody in particular, told as known, on a day and where the process meets. */
function isKnownAtVenue(scene: Scene, process: string, claim: Event): boolean {
  const { reading, cast, knowledge } = scene;
  const { earliest = null, latest = null } = daysOf(claim.time?.edtf ?? null) ?? {};
  const published = daysOf(reading.document.published)?.latest ?? null;
  const town = cast.keyOf(claim.place);
  if (claim.kind !== MEETING || claim.factuality !== "asserted" || claim.attributedTo !== null || town === null) return false;
  if (claim.actors.length + claim.recipients.length > 0 || isBorrowed(reading, claim)) return false;
  if (earliest === null || latest === null || published === null || latest - earliest > FEW_DAYS || latest > published)
    return false;
  return published - latest <= NEXT && meetsAt(knowledge, process, town) && isToldAsKnown(reading.document, claim);
}

/**
 * "called off a meeting with the rebels that had been planned for May 31": what a side of the process called off, or was called off without a
 * word of whose it was, was to be one of its sittings, where nobody from outside was to come.
 */
function isCalledOff(scene: Scene, process: string, claim: Event): boolean {
  const { reading, processes, cast } = scene;
  const { earliest = null, latest = null } = daysOf(claim.time?.edtf ?? null) ?? {};
  if (claim.kind !== MEETING || claim.factuality !== "planned" || earliest === null || latest === null) return false;
  if (latest - earliest > FEW_DAYS || isBorrowed(reading, claim)) return false;
  const { parties = [], mediators = [], guarantors = [], hosts = [] } = scene.knowledge.find(process)?.process ?? {};
  const off = reading.events.find(
    (other) =>
      other.kind === CALLED_OFF &&
      other.factuality !== "denied" &&
      isWithin(sentenceAround(reading.document.text, other.evidence), claim.evidence) &&
      processes.of(other, other.process).process === process,
  );
  if (!off) return false;
  const ids = [...claim.actors, ...claim.recipients, ...off.actors, ...off.recipients];
  const who = ids.filter((id) => !namesOthers(reading, id, ids, off.evidence)).map((id) => cast.actsFor(id));
  const members = new Set([...parties, ...mediators, ...guarantors, ...hosts]);
  return who.some((key) => parties.includes(key)) && who.every((key) => members.has(key) || key.startsWith(PART));
}

const CALLED_OFF = "cancelled-meeting";

const isWithin = (around: { readonly start: number; readonly end: number }, { start }: Event["evidence"]): boolean =>
  around.start <= start && start < around.end;

/**
 * « Une prochaine rencontre est prévue le 21 février », in a report on talks just held: what is to come of nobody in particular, on a day or some
 * few, is the next of theirs.
 */
function isNextSitting(scene: Scene, process: string, claim: Event): boolean {
  const { reading } = scene;
  const { earliest = null, latest = null } = daysOf(claim.time?.edtf ?? null) ?? {};
  const published = daysOf(reading.document.published)?.latest ?? null;
  if (claim.kind !== MEETING || !isAhead(scene, claim) || earliest === null || latest === null || published === null)
    return false;
  if (claim.actors.length + claim.recipients.length > 0 || isBorrowed(reading, claim)) return false;
  if (earliest <= published || earliest - published > NEXT || latest - earliest > FEW_DAYS) return false;
  // « Les Vingt-Cinq se retrouvent jeudi »: somebody does whom the reading does not know
  const isNamed = loadSubjects().sittingsIn(reading.document.language, claim.trigger.exact).length > 0;
  return isNamed && isJustHeld(scene, process, published);
}

/**
 * « Les deux délégations s'étaient retrouvées le 7 novembre à Dar es Salaam », "X and Y sat down on Thursday": where on known days those who
 * sit in a process met, or all of its few sides and nobody else, they met in it.
 */
function isOfItsSides(scene: Scene, process: string, claim: Event): boolean {
  const published = daysOf(scene.reading.document.published)?.latest ?? null;
  const days = daysOf(claim.time?.edtf ?? null);
  const earliest = days?.earliest ?? null;
  // "had been gathered since Sept. 18": up to now
  const latest = days !== null && days.latest === null ? published : (days?.latest ?? null);
  if (earliest === null || latest === null || published === null) return false;
  if (latest - earliest > (isWithinMonth(scene, claim) ? LONGEST : FEW_DAYS)) return false;
  const isHeld = claim.factuality === "asserted" && latest <= published;
  if (!isHeld && !(isAhead(scene, claim) && earliest - published <= NEXT)) return false;
  const parties = scene.knowledge.find(process)?.process?.parties ?? [];
  return (parties.length >= SEVERAL && isOfDelegates(scene, claim)) || areAllSides(scene, process, claim);
}

/** Held in some place, or to be held there by those who sit in it, whoever they are. */
const isPlaced = (scene: Scene, claim: Event): boolean =>
  claim.place !== null && (!isAhead(scene, claim) || isOfDelegates(scene, claim));

/** « Les deux pays se retrouveront en mars à Athènes »: planned for some day of a month. */
const isWithinMonth = (scene: Scene, claim: Event): boolean =>
  isAhead(scene, claim) && /^\d{4}-\d\d$/.test(claim.time?.edtf ?? "");

/** « Le troisième rendez-vous entre le gouvernement et les élus … où se tiendra la quatrième réunion »: what a report counts on from is a round, whatever it is called. */
function isCountedOn(scene: Scene, process: string, claim: Event): boolean {
  const round = ownRound(claim, scene.cast, scene.reading);
  if (round === null || round < SEVERAL || scene.rounds.get(process) !== round) return false;
  return scene.reading.events.some((other) => other.round === round + 1 && isSitting(other));
}
