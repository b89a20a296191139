import type { Event, Reading } from "../../claims/index.ts";
import { type Knowledge, loadSubjects } from "../../knowledge/index.ts";
import { familyOf } from "../kinds.ts";
import { type Cast, PART } from "./cast.ts";
import { edgeOf } from "./course.ts";
import { DAYS, daysOf, FEW_DAYS, isWeek, LATELY, TALKS } from "./days.ts";
import type { ProcessesOfReport } from "./processes.ts";
import { ownState, SEVERAL } from "./table.ts";
import { namesOthers } from "./who-meets.ts";

const MEETING = "meeting";
const HOSTING = "hosting";
const ROUND = "talks-round";

/**
 * A reading whose meetings are told as talks where they are sittings of their process: what opens or ends with nobody in it but
 * those who sit in the process (« La rencontre s'était ouverte dimanche », "both delegations had been meeting since Wednesday"),
 * what brings all of its sides together on one day, and what brings several together for some days just over.
 */
export function withSittings(reading: Reading, cast: Cast, knowledge: Knowledge, processes: ProcessesOfReport): Reading {
  const report: Report = { reading, cast, knowledge };
  let changed = false;
  const events = reading.events.map((claim) => {
    if (claim.kind === HOSTING && isOfTalks(report, processes.of(claim, claim.process).process, claim)) {
      changed = true;
      return { ...claim, kind: ROUND, actors: guestsOf(report, claim) };
    }
    if (claim.kind !== MEETING || claim.factuality !== "asserted" || claim.time === null) return claim;
    const { process } = processes.of(claim, claim.process);
    if (!isOpenedOrClosed(report, process, claim) && !isOfSides(report, process, claim)) return claim;
    changed = true;
    return { ...claim, kind: TALKS };
  });
  return changed ? { ...reading, events } : reading;
}

/**
 * « Oslo a accueilli mardi un nouveau cycle de pourparlers entre le gouvernement et les rebelles », "will host a third round on Monday": talks
 * were held, or are to be, where somebody received them, as those of a process whose sides are named or that meets there.
 */
function isOfTalks({ reading, cast, knowledge }: Report, process: string, claim: Event): boolean {
  const { document, events, entities } = reading;
  const { id, trigger, evidence, time, place } = claim;
  const isHere = ({ start, end }: { readonly start: number; readonly end: number }): boolean =>
    start < evidence.end && evidence.start < end;
  const isToldBeside = events.some((other) => other.id !== id && familyOf(other.kind) === TALKS && isHere(other.evidence));
  if (time === null || isToldBeside) return false;
  const behind = document.text.slice(Math.max(evidence.start, trigger.start), evidence.end);
  const talks = loadSubjects().sittingsIn(document.language, behind);
  const { parties = [], venues = [] } = knowledge.find(process)?.process ?? {};
  const [host] = claim.actors;
  const isSide = entities.some(
    (one) => one.id !== host && one.mentions.some(({ span }) => isHere(span)) && parties.includes(cast.actsFor(one.id)),
  );
  const town = cast.keyOf(place);
  // « avait accueilli d'autres pourparlers »: not these
  const isOther = (at: number, end: number): boolean =>
    loadSubjects().answersBy(document.language, "apart", behind.slice(Math.max(0, at - RIGHT_BEFORE), end));
  return (
    talks.some((noun) => noun.id === TALKS && !isOther(noun.at, noun.end)) && (isSide || (town !== null && venues.includes(town)))
  );
}

/** So many letters right before a word say that it means others: « d'autres ». */
const RIGHT_BEFORE = 12;

/** Those who are told of beside whoever hosts them. */
function guestsOf({ reading, cast }: Report, { actors, evidence }: Event): readonly string[] {
  const hosts = new Set(
    reading.roles
      .filter((role) => role.role === "host" && role.evidence.start < evidence.end && evidence.start < role.evidence.end)
      .map(({ holder }) => holder),
  );
  const [first, ...others] = actors;
  return first !== undefined && (hosts.has(first) || cast.find(first)?.type === "place") ? others : actors;
}

interface Report {
  readonly reading: Reading;
  readonly cast: Cast;
  readonly knowledge: Knowledge;
}

function isOpenedOrClosed(report: Report, process: string, claim: Event): boolean {
  const { reading, cast } = report;
  if (edgeOf(reading, { ...claim, kind: TALKS }) === null) return false;
  const ids = [...claim.actors, ...claim.recipients];
  const named = ids.filter(
    (id) => cast.keyOf(id)?.startsWith(PART) !== true && !(isDelegate(report, id) && cast.find(id)?.country === null),
  );
  if (named.length > 0) return seatedOf(report, process, named).parties >= SEVERAL;
  const { language, text } = reading.document;
  const [noun] = loadSubjects().sittingsIn(language, claim.trigger.exact);
  return ids.length > 0 || noun === undefined || loadSubjects().isKnownAt(language, text, claim.trigger.start);
}

function isOfSides(report: Report, process: string, claim: Event): boolean {
  const { reading } = report;
  if (claim.time === null || !DAYS.test(claim.time.edtf) || isWeek(reading, claim.time)) return false;
  const { earliest = null, latest = null } = daysOf(claim.time.edtf) ?? {};
  if (earliest === null || latest === null || latest - earliest >= FEW_DAYS) return false;
  if (isOfDelegates(report, process, claim, latest > earliest)) return true;
  // « des émissaires afghans et pakistanais »: those whom the sides sent
  const seated = [...claim.actors, ...claim.recipients];
  const ids = seated.filter((id) => !isDelegate(report, id) && !namesOthers(reading, id, seated, claim.evidence));
  const { parties, all } = seatedOf(report, process, ids);
  if (all < SEVERAL || parties < SEVERAL) return false;
  const published = daysOf(reading.document.published)?.latest ?? null;
  const isJustOver = published !== null && latest <= published && published - latest <= LATELY;
  return parties === all || (latest > earliest && isJustOver);
}

/**
 * « Réunis les 18 et 19 février à Lviv, les participants aux pourparlers … », "the sides met at Naqoura on Nov. 11 and 12": nobody but those who sit in
 * the process, whoever they are, on days one after another and where it meets.
 */
function isOfDelegates(report: Report, process: string, claim: Event, several: boolean): boolean {
  const { cast, knowledge } = report;
  const ids = [...claim.actors, ...claim.recipients];
  const town = cast.keyOf(claim.place);
  const isThere = town !== null && knowledge.find(process)?.process?.venues.includes(town) === true;
  return several && isThere && ids.length > 0 && ids.every((id) => isDelegate(report, id) && cast.find(id)?.country === null);
}

/** True for a phrase that names nobody but those whom some side sent. */
function isDelegate({ reading, cast }: Report, id: string): boolean {
  const one = cast.find(id);
  return one !== null && one.ref === null && loadSubjects().isDelegates(reading.document.language, one.name);
}

/** How many parties of a process are among these, and how many it has: none where somebody is who has no seat in it. */
function seatedOf({ cast, knowledge }: Report, process: string, ids: readonly string[]): { parties: number; all: number } {
  const known = knowledge.find(process);
  const { parties = [], guarantors = [], mediators = [] } = known?.process ?? {};
  const who = new Set(ids.map((id) => cast.actsFor(id)));
  const own = ownState(known);
  const members = new Set([...parties, ...guarantors, ...mediators, ...(own === null ? [] : [own])]);
  const isClosed = [...who].every((key) => members.has(key));
  const sitting = parties.filter((key) => who.has(key)).length + (own !== null && who.has(own) ? 1 : 0);
  return { parties: isClosed ? Math.min(sitting, parties.length) : 0, all: parties.length };
}
