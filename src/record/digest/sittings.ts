import { boundsOf, parseEdtf } from "../../calendar/index.ts";
import type { Event, Reading } from "../../claims/index.ts";
import { type Knowledge, loadSubjects } from "../../knowledge/index.ts";
import { type Cast, PART } from "./cast.ts";
import { edgeOf } from "./course.ts";
import type { ProcessesOfReport } from "./processes.ts";
import { SEVERAL } from "./table.ts";

const MEETING = "meeting";
const TALKS = "talks";

/**
 * A reading whose meetings are told as talks where they are sittings of their process: what opens or ends with nobody in it but
 * those who sit in the process (« La rencontre s'était ouverte dimanche », "both delegations had been meeting since Wednesday"),
 * and what brings all of its sides together on one day.
 */
export function withSittings(reading: Reading, cast: Cast, knowledge: Knowledge, processes: ProcessesOfReport): Reading {
  const report: Report = { reading, cast, knowledge };
  let changed = false;
  const events = reading.events.map((claim) => {
    if (claim.kind !== MEETING || claim.factuality !== "asserted" || claim.time === null) return claim;
    const { process } = processes.of(claim, claim.process);
    if (!isOpenedOrClosed(report, process, claim) && !isOfAllSides(report, process, claim)) return claim;
    changed = true;
    return { ...claim, kind: TALKS };
  });
  return changed ? { ...reading, events } : reading;
}

interface Report {
  readonly reading: Reading;
  readonly cast: Cast;
  readonly knowledge: Knowledge;
}

/** Letters before a noun within which its article stands. */
const ARTICLE = 12;

function isOpenedOrClosed({ reading, cast, knowledge }: Report, process: string, claim: Event): boolean {
  if (edgeOf(reading, { ...claim, kind: TALKS }) === null) return false;
  const { language, text } = reading.document;
  const ids = [...claim.actors, ...claim.recipients];
  const named = ids.filter((id) => {
    const one = cast.find(id);
    const isPart = cast.keyOf(id)?.startsWith(PART) === true;
    return !isPart && !(one?.ref === null && one.country === null && loadSubjects().isDelegates(language, one.name));
  });
  if (named.length === 0) {
    const [noun] = loadSubjects().sittingsIn(language, claim.trigger.exact);
    const before = text.slice(Math.max(0, claim.trigger.start - ARTICLE), claim.trigger.start);
    return ids.length > 0 || noun === undefined || loadSubjects().isKnownBy(language, before);
  }
  const { parties = [], guarantors = [], mediators = [] } = knowledge.find(process)?.process ?? {};
  const who = new Set(named.map((id) => cast.actsFor(id)));
  const members = new Set([...parties, ...guarantors, ...mediators]);
  return [...who].every((key) => members.has(key)) && parties.filter((key) => who.has(key)).length >= SEVERAL;
}

/** Days that a sitting takes at most. */
const LONGEST = 16;

function isOfAllSides({ reading, cast, knowledge }: Report, process: string, claim: Event): boolean {
  const { parties = [], guarantors = [], mediators = [] } = knowledge.find(process)?.process ?? {};
  const days = claim.time === null || !EXACT.test(claim.time.edtf) ? null : parseEdtf(claim.time.edtf);
  const { earliest = null, latest = null } = days ? boundsOf(days) : {};
  if (parties.length < SEVERAL || earliest === null || latest === null || latest - earliest >= LONGEST) return false;
  const { language } = reading.document;
  // « des émissaires afghans et pakistanais »: those whom the sides sent
  const ids = [...claim.actors, ...claim.recipients].filter((id) => {
    const one = cast.find(id);
    return one === null || one.ref !== null || !loadSubjects().isDelegates(language, one.name);
  });
  const who = new Set(ids.map((id) => cast.actsFor(id)));
  const members = new Set([...parties, ...guarantors, ...mediators]);
  return parties.every((key) => who.has(key)) && [...who].every((key) => members.has(key));
}

const EXACT = /^\d{4}-\d\d-\d\d(?:\/\d{4}-\d\d-\d\d)?$/;
