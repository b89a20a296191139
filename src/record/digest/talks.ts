import { edtfOfDay, formatEdtf } from "../../calendar/index.ts";
import type { Event, Reading } from "../../claims/index.ts";
import { loadSubjects } from "../../knowledge/index.ts";
import { compareText } from "../hash.ts";
import { familyOf } from "../kinds.ts";
import { sharedText } from "../shared-texts.ts";
import { type Cast, PART } from "./cast.ts";
import { edgeOf, firstDayOf } from "./course.ts";
import { daysOf, FEW_DAYS, isWeek, LATELY, TALKS } from "./days.ts";
import type { ProcessesOfReport } from "./processes.ts";
import { daysOfSitting } from "./same-sitting.ts";
import type { Scene } from "./scene.ts";
import { areSeveral } from "./several-sittings.ts";
import { meetsAt } from "./venue.ts";
import { areAllSides, isOfDelegates } from "./who-meets.ts";

export const ROUND = "talks-round";
export const MEETING = "meeting";
/** Talks agreed on at the end of a round are its next within so many days. */
export const NEXT = 120;

/**
 * For each process the round that the report is about: the only one that it tells of as held, or the only one held lately.
 */
export function roundsOf(
  reading: Reading,
  cast: Cast,
  processes: ProcessesOfReport,
  gatherings: ReadonlySet<string>,
): ReadonlyMap<string, number> {
  const told = new Map<string, Map<number, boolean>>();
  const dated = new Map<string, Set<number>>();
  const published = daysOf(reading.document.published)?.latest ?? null;
  const isHeld = (claim: Event): boolean => claim.factuality === "asserted" && !isNotYet(reading, claim);
  for (const claim of [...reading.events, ...reading.roles]) {
    const round = "process" in claim ? ownRound(claim, cast, reading) : claim.round;
    if (gatherings.has(claim.id)) continue;
    if (round === null || !("process" in claim ? isHeld(claim) : claim.factuality === "asserted")) continue;
    // "it would host a fourth meeting": whoever hosts what is only planned
    const events = "process" in claim ? [] : reading.events.filter((event) => ownRound(event, cast, reading) === round);
    if (events.length > 0 && !events.some(isHeld)) continue;
    const { process } = processes.of(claim, "process" in claim ? claim.process : claim.of);
    const day = daysOf(claim.time?.edtf ?? null)?.latest ?? null;
    const lately = day !== null && published !== null && day <= published && published - day <= LATELY;
    const rounds = told.get(process) ?? new Map<number, boolean>();
    told.set(process, rounds.set(round, lately || (rounds.get(round) ?? false)));
    if (day !== null) dated.set(process, new Set([...(dated.get(process) ?? []), round]));
  }
  const only = new Map<string, number>();
  for (const [process, rounds] of told) {
    const recent = [...rounds].filter(([, lately]) => lately);
    const [round] =
      (rounds.size === 1 ? [...rounds] : recent.length === 1 ? recent : latestUndated(rounds, dated.get(process)))[0] ?? [];
    if (round !== undefined) only.set(process, round);
  }
  for (const [process, round] of overdueRounds(reading, processes, gatherings, published))
    if (!told.has(process)) only.set(process, round);
  return only;
}

/** "It was the fifth round. The fourth, from 17 to 22 August, went no better": of rounds of which none was lately, the last, where it alone has no day. */
function latestUndated(
  rounds: ReadonlyMap<number, boolean>,
  dated: ReadonlySet<number> = new Set(),
): readonly (readonly [number, boolean])[] {
  const last = Math.max(...rounds.keys());
  const undated = [...rounds].filter(([number]) => !dated.has(number));
  return undated.length === 1 && undated[0]?.[0] === last && !undated[0][1] && ![...rounds.values()].includes(true)
    ? undated
    : [];
}

/** Parts of who is there. */
const ATTENDING: ReadonlySet<string> = new Set(["observer", "participant"]);

/**
 * "The third round had been announced for November 20", in a report of talks that goes on to tell who sits there, without a number:
 * the only round that was to be held by then, where nobody says that it was not.
 */
function overdueRounds(
  reading: Reading,
  processes: ProcessesOfReport,
  gatherings: ReadonlySet<string>,
  published: number | null,
): ReadonlyMap<string, number> {
  const due = new Map<string, Set<number | null>>();
  const [lost, sitting] = [new Set<string>(), new Set<string>()];
  for (const claim of reading.events) {
    if (gatherings.has(claim.id)) continue;
    const { process } = processes.of(claim, claim.process);
    const day = daysOf(claim.time?.edtf ?? null)?.latest ?? null;
    const isPast = day !== null && published !== null && day < published;
    if (claim.round !== null && (claim.factuality === "denied" || familyOf(claim.kind) !== TALKS)) lost.add(process);
    else if (claim.round !== null) {
      const rounds = due.get(process) ?? new Set();
      due.set(process, rounds.add(isPast ? claim.round : null));
    } else if (familyOf(claim.kind) === TALKS && claim.factuality === "asserted" && !isNotYet(reading, claim))
      if (day === null || (isPast && published - day <= LATELY)) sitting.add(process);
  }
  for (const claim of reading.roles)
    if (ATTENDING.has(claim.role) && claim.round === null && claim.factuality === "asserted" && claim.time === null)
      sitting.add(processes.of(claim, claim.of).process);
  const only = [...due].flatMap(([process, rounds]) => {
    const [round = null] = rounds;
    return rounds.size === 1 && round !== null && !lost.has(process) && sitting.has(process) ? [[process, round] as const] : [];
  });
  return new Map(only);
}

/** What is asked about or to come is not what a report is about, whatever the verb. */
const isNotYet = (reading: Reading, claim: Event): boolean =>
  isAsked(reading, claim) || isYetToCome(reading, claim) || isWordOfPlan(reading, claim);

/** Talks, or a meeting. */
export const isSitting = ({ kind }: Event): boolean => kind === MEETING || familyOf(kind) === TALKS;

/** So many letters further on a sentence may still take up what was told. */
const TAKEN_UP = 400;

/**
 * « Les discussions qui étaient prévues dimanche n'auront pas lieu. Il s'agissait de la sixième séance », "It was to be the third round": a number
 * that a pronoun gives to talks of which the sentences before tell no more than a plan.
 */
function isWordOfPlan({ document, events }: Reading, claim: Event): boolean {
  const { text, language } = document;
  if (claim.kind !== ROUND || claim.round === null || claim.time !== null || claim.factuality !== "asserted") return false;
  const [first = ""] = /^\p{L}+/u.exec(text.slice(claim.evidence.start)) ?? [];
  if (!loadSubjects().answersBy(language, "taking-up", first)) return false;
  const before = events
    .filter((other) => isSitting(other) && other.evidence.end <= claim.evidence.start)
    .filter(({ evidence }) => claim.evidence.start - evidence.end <= TAKEN_UP)
    .sort((a, b) => a.evidence.end - b.evidence.end)
    .at(-1);
  const published = daysOf(document.published)?.latest ?? null;
  const isHeld = events.some((other) => {
    const day = daysOf(other.time?.edtf ?? null)?.latest ?? null;
    const isLate = day !== null && published !== null && day <= published && published - day <= LATELY;
    return isLate && other.factuality === "asserted" && isSitting(other) && other.evidence.end <= claim.evidence.start;
  });
  if (isHeld || before === undefined || before.time === null) return false;
  return before.factuality === "planned" || before.factuality === "denied";
}

/**
 * The round of the process that an event is. « La 58e réunion du mécanisme » is the mechanism's, whatever process the report
 * is about: it counts its own meetings.
 */
export function ownRound(claim: Event, cast: Cast, { document }: Reading): number | null {
  const { round, process, actors, trigger } = claim;
  if (isOfPersons(claim, cast)) return null;
  const bodies = actors.filter((id) => BODIES.has(cast.find(id)?.type ?? ""));
  if (process !== null || bodies.length !== 1 || actors.length !== 1) return round;
  // « la troisième rencontre entre le gouvernement et les élus » is of both
  const behind = document.text.slice(trigger.end, trigger.end + RIGHT_BEHIND);
  return loadSubjects().sittingsIn(document.language, behind)[0]?.id === "between" ? round : null;
}

/** « première rencontre entre Béchir et Garang »: two had never met before, however often their sides had talked. */
const isOfPersons = ({ kind, round, actors, recipients }: Event, cast: Cast): boolean => {
  const who = [...actors, ...recipients];
  return round === 1 && kind === MEETING && who.length > 1 && who.every((id) => cast.find(id)?.type === "person");
};

/** So many letters of what stands behind a word tell whether « entre » comes next. */
const RIGHT_BEHIND = 10;

const BODIES: ReadonlySet<string> = new Set(["organisation", "international-organisation", "government-body"]);

/** The round that a report is about, for what names none itself and is not of talks (`of`) that the report tells apart. */
export function near(scene: Scene, process: string, round: number | null, of: string | null): number | null {
  return round === null && !isApart(scene, of) ? (scene.rounds.get(process) ?? null) : null;
}

/** "Parallel talks on Darfur are to open, with another delegation led by X": talks that bear it in their name that they are others. */
export function isApart({ cast, reading }: Scene, of: string | null): boolean {
  const talks = cast.find(of);
  return (
    talks?.type === "process" && talks.ref === null && loadSubjects().answersBy(reading.document.language, "apart", talks.name)
  );
}

/** The number of the round that an event is, and the round that its report is about where it has none. */
export function roundOfEvent(scene: Scene, process: string, claim: Event): { round: number | null; near: number | null } {
  // The sixth congress of one side is none of the rounds.
  if (scene.gatherings.has(claim.id)) return { round: null, near: null };
  const counted = ownRound(claim, scene.cast, scene.reading);
  // A ninth session planned in a report on the 18th round is counted by somebody else.
  const held = scene.rounds.get(process);
  if (counted !== null && held !== undefined && counted < held && isAhead(scene, claim)) return { round: null, near: null };
  const own = counted ?? nextRound(scene, process, claim);
  return { round: own, near: claim.round === null ? near(scene, process, own, claim.process) : null };
}

export const isAhead = ({ reading }: Scene, claim: Event): boolean =>
  claim.factuality === "planned" || isYetToCome(reading, claim);

/** « La session doit s'achever samedi »: what is to end is the round that goes on. */
const isEnd = ({ reading }: Scene, claim: Event): boolean => edgeOf(reading, { ...claim, factuality: "asserted" }) === "last";

/**
 * A round without a number that is planned in a report on the 56th is the 57th; so are talks, or a meeting of nobody in
 * particular, on a few days to come where the process meets (« Ils se retrouveront les 10 et 11 août »).
 */
export function nextRound(scene: Scene, process: string, claim: Event): number | null {
  const held = scene.rounds.get(process);
  const { earliest = null, latest = null } = daysOf(claim.time?.edtf ?? null) ?? {};
  const published = daysOf(scene.reading.document.published)?.latest ?? null;
  if (held === undefined || !isAhead(scene, claim) || isEnd(scene, claim)) return null;
  if (claim.kind === ROUND) return earliest === null || published === null || earliest > published ? held + 1 : null;
  if ((claim.kind !== TALKS && claim.kind !== MEETING) || earliest === null || latest === null || published === null) return null;
  const town = scene.cast.keyOf(claim.place);
  const soon = earliest > published && earliest - published <= NEXT && latest - earliest <= FEW_DAYS;
  const isPart = (id: string): boolean => scene.cast.keyOf(id)?.startsWith(PART) === true;
  const nobody =
    [...claim.actors, ...claim.recipients].every(isPart) || isOfDelegates(scene, claim) || areAllSides(scene, process, claim);
  // « Les deux parties se reverront en Thaïlande du 6 au 9 janvier »: those who sit in it, for some days, wherever that is
  const several = latest > earliest && isOfDelegates(scene, claim);
  return soon && nobody && (town === null || several || meetsAt(scene.knowledge, process, town)) ? held + 1 : null;
}

/** Nothing has happened yet on a day after the report: whatever its words, it tells a plan. */
const isYetToCome = (reading: Reading, claim: Event): boolean =>
  claim.factuality === "asserted" && isAfter(claim, reading.document.published) && !isBorrowed(reading, claim);

function isAfter({ time }: Event, published: string | null): boolean {
  const start = daysOf(time?.edtf ?? null)?.earliest ?? null;
  const day = daysOf(published)?.latest ?? null;
  return start !== null && day !== null && start > day;
}

/** "No date was set for a third round": talks that a question left open asks about have not come to be. */
function isAsked({ agenda, document: { text } }: Reading, { kind, trigger, evidence: { start, end } }: Event): boolean {
  if (familyOf(kind) !== TALKS) return false;
  return agenda.some(
    (item) =>
      item.kind === "open-question" &&
      item.evidence.start <= start &&
      end <= item.evidence.end &&
      // « Le cycle s'est terminé mardi sur un désaccord : les rebelles pourront-ils … ? »: of something that came up there
      !SET_OFF.test(text.slice(trigger.end, Math.max(trigger.end, item.content.start))),
  );
}

const SET_OFF = /\p{L}\s*[:;]\s|[.!?…]["”»]?\s/u;

const SENTENCE_ENDS = /(?:(?<!\p{Lu}\.\p{Lu})\.|[!?…])["”»]?\s|\n/u;

/** True where all words for its time stand in other sentences. */
export function isBorrowed({ document, times }: Reading, { evidence, time }: Event): boolean {
  const spans = times.filter(({ id }) => time?.times.includes(id)).map(({ span }) => span);
  if (spans.length === 0) return false;
  return spans.every(({ start, end }) => {
    if (start >= evidence.start && end <= evidence.end) return false;
    const between = end <= evidence.start ? document.text.slice(end, evidence.start) : document.text.slice(evidence.end, start);
    return SENTENCE_ENDS.test(between);
  });
}

/**
 * When it was; of talks that nobody has set a day for, not the day on which none was set, and of talks told beside a round of
 * the same report no day that another sentence gives for something else.
 */
export function timeOfEvent(scene: Scene, process: string, claim: Event): string | null {
  const { reading } = scene;
  if (claim.time === null) return null;
  if (claim.kind === TALKS && claim.round === null && scene.rounds.has(process) && isBorrowed(reading, claim)) return null;
  if (familyOf(claim.kind) === TALKS && areSeveral(reading, claim)) return null;
  if (isOfBreak(reading, claim) || isDayOfDenying(reading, claim) || isDayOfReport(scene, process, claim)) return null;
  const days =
    isBorrowed(reading, claim) && claim.round === null && familyOf(claim.kind) === TALKS ? meant(scene, process, claim) : null;
  if (days !== null) return sharedText(days);
  const course = scene.courses.get(claim.id);
  if (course !== undefined) return course;
  const told = toldDay(scene, process, claim);
  if (told !== null) return sharedText(told);
  const ahead = isAfter(claim, reading.document.published);
  // What is told as done was not done on a later day that some other sentence gives.
  if (claim.factuality === "asserted" && (ahead ? isBorrowed(reading, claim) : isAsked(reading, claim))) return null;
  const since = claim.round === null && !scene.rounds.has(process) ? firstDayOf(reading, claim) : null;
  if (since !== null) return sharedText(formatEdtf(edtfOfDay(since)));
  if (isWeek(reading, claim.time)) return sharedText(`[${claim.time.edtf.replace("/", "..")}]`);
  return sharedText(claim.factuality === "asserted" ? pastOf(claim.time.edtf, reading.document.published) : claim.time.edtf);
}

/** "the first round, in April", of that of this year or of the next: what was done was not done on a day to come. */
function pastOf(edtf: string, published: string | null): string {
  const today = daysOf(published)?.latest ?? null;
  if (today === null || !ONE_OF.test(edtf)) return edtf;
  const past = edtf
    .slice(1, -1)
    .split(",")
    .filter((one) => (daysOf(one)?.earliest ?? today) <= today);
  return past.length === 1 ? (past[0] ?? edtf) : edtf;
}

/** One of several times: "[2023-04,2024-04]". */
const ONE_OF = /^\[[^.[\]]+,[^.[\]]+\]$/;

/** A report may come so many days after the sitting that it is about. */
const JUST_OVER = 3;

/**
 * "Russia and Ukraine discussed prisoners at talks in Istanbul … Wednesday evening's encounter lasted forty minutes": what no word of the text
 * says the day of was on the day just over of which a report tells its only other sitting.
 */
function toldDay(scene: Scene, process: string, claim: Event): string | null {
  const { reading, gatherings, processes } = scene;
  const { published } = reading.document;
  const today = daysOf(published)?.latest ?? null;
  const length = lengthToToday(reading, claim);
  if (length === null || today === null) return null;
  if (familyOf(claim.kind) !== TALKS || claim.factuality !== "asserted") return null;
  const mediators = new Set(scene.knowledge.find(process)?.process?.mediators ?? []);
  const isHere = (other: Event): boolean => {
    const isOfMediators = [...other.actors, ...other.recipients].every((id) => mediators.has(scene.cast.actsFor(id)));
    return familyOf(other.kind) === TALKS || (other.kind === MEETING && (isOfMediators || areAllSides(scene, process, other)));
  };
  const days = reading.events
    .filter((other) => other.time !== null && other.time.times.length > 0 && isHere(other))
    .filter(
      (other) => other.factuality === "asserted" && !gatherings.has(other.id) && other.evidence.start > claim.evidence.start,
    )
    .filter((other) => processes.of(other, other.process).process === process)
    .map((other) => other.time?.edtf ?? "");
  const late = [...new Set(days)].filter((edtf) => {
    const { earliest = null, latest = null } = daysOf(edtf) ?? {};
    const isLate = latest !== null && latest <= today && today - latest <= JUST_OVER;
    return isLate && earliest !== null && (length === 0 ? latest - earliest <= FEW_DAYS : latest - earliest === length);
  });
  return late.length === 1 ? (late[0] ?? null) : null;
}

/** Days from the first to the last of what is told with no day but that of the report: "Three days of talks have ended"; null for what has one of its own. */
function lengthToToday({ document: { published }, times }: Reading, { time }: Event): number | null {
  const today = daysOf(published);
  const { earliest = null, latest = null } = daysOf(time?.edtf ?? null) ?? {};
  if (time === null || earliest === null || latest === null || latest !== today?.latest) return null;
  const isDateline = times.every(({ id, edtf }) => !time.times.includes(id) || edtf === published?.slice(0, 10));
  const length = latest - earliest;
  return isDateline && (length > 0 || time.times.length === 0) ? length : null;
}

/**
 * "Fifth round of talks closes", above a report of a fifth round that ended on Tuesday: what no word of the text says the day of was not on
 * the day of the report, where that tells other days of the same round.
 */
function isDayOfReport({ reading, processes }: Scene, process: string, { id, kind, round, time, factuality }: Event): boolean {
  if (round === null || time === null || time.times.length > 0 || familyOf(kind) !== TALKS || factuality !== "asserted")
    return false;
  const today = daysOf(reading.document.published)?.latest ?? null;
  return reading.events.some((other) => {
    const day = daysOf(other.time?.edtf ?? null)?.latest ?? null;
    const isSame = other.id !== id && other.round === round && familyOf(other.kind) === TALKS && other.factuality === "asserted";
    const isOver = day !== null && today !== null && day < today && today - day <= JUST_OVER;
    return isSame && isOver && other.time?.times.length !== 0 && processes.of(other, other.process).process === process;
  });
}

/** « La rencontre n'a jamais eu lieu, a soutenu vendredi un responsable »: on that day somebody said that it never was. */
function isDayOfDenying(reading: Reading, { factuality, time, evidence, round, attributedTo }: Event): boolean {
  if (factuality !== "denied" || time === null || round !== null) return false;
  const { published } = reading.document;
  if (published === null || compareText(time.edtf, published) > 0) return false;
  const spans = reading.times.filter(({ id }) => time.times.includes(id)).map(({ span }) => span);
  const { language, text } = reading.document;
  // "The movement on Friday denied attacking the town"
  const denying = reading.statements.find(({ id, act }) => id === attributedTo && act === "deny");
  if (denying && spans.length > 0 && spans.every(({ end }) => end <= evidence.start)) return true;
  return (
    spans.length > 0 &&
    spans.every(({ start, end }) => start >= evidence.end || end <= evidence.start) &&
    loadSubjects().negationsIn(language, text.slice(evidence.start, evidence.end)).length > 0
  );
}

const meant = (scene: Scene, process: string, claim: Event): string | null =>
  daysOfSitting(
    scene.reading,
    claim,
    scene.reading.events.filter(
      (other) => !scene.gatherings.has(other.id) && scene.processes.of(other, other.process).process === process,
    ),
    (other) => isBorrowed(scene.reading, other),
  );

/** Kinds of events by which somebody leaves talks, or stops them. */
const BREAKS: ReadonlySet<string> = new Set(["suspension", "walk-out"]);

/**
 * "On Wednesday the rebels suspended their participation in the talks", « a annoncé vendredi une pause dans ses discussions »: the
 * day is that on which somebody left them, whenever they were.
 */
const isOfBreak = ({ events }: Reading, { kind, round, evidence, trigger, time }: Event): boolean =>
  kind === TALKS &&
  round === null &&
  events.some(
    (other) =>
      BREAKS.has(other.kind) &&
      other.evidence.start === evidence.start &&
      other.evidence.end === evidence.end &&
      other.time?.edtf === time?.edtf &&
      (other.trigger.end <= trigger.start || other.trigger.start >= trigger.end),
  );

/** "Twenty die on the eve of talks": those are to come, where no day of them is over when the report is written. */
function isOnEve({ document: { text, language, published } }: Reading, { kind, factuality, trigger, time }: Event): boolean {
  if (familyOf(kind) !== TALKS || factuality !== "asserted") return false;
  const [day, today] = [daysOf(time?.edtf ?? null)?.latest ?? null, daysOf(published)?.latest ?? null];
  if (day !== null && today !== null && day < today) return false;
  return loadSubjects().answersBy(language, "eve-of", text.slice(Math.max(0, trigger.start - RIGHT_BEFORE), trigger.start));
}

/** So many letters before a word tell what it is the eve of: "on the eve of the second round of talks". */
const RIGHT_BEFORE = 40;

/** How a report tells an event: what has not happened yet is planned, what it asks about undecided, whatever the verb. */
export function stateOf({ reading }: Scene, claim: Event): Event["factuality"] {
  if (isYetToCome(reading, claim) || isOnEve(reading, claim) || isWordOfPlan(reading, claim)) return "planned";
  return claim.factuality === "asserted" && isAsked(reading, claim) ? "undecided" : claim.factuality;
}
