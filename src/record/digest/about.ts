import type { Entity, Reading } from "../../claims/index.ts";
import type { Knowledge, KnownEntity } from "../../knowledge/index.ts";
import weights from "../data/about.json" with { type: "json" };
import { isOutcome, isSpeech } from "../kinds.ts";
import { isOfCountry } from "./candidates.ts";
import { castOf, isState } from "./cast.ts";
import { withoutNotes } from "./notes.ts";
import { isToldOf, LEAD, type Scenery, sceneryOf } from "./scenery.ts";
import { daysFrom, stageOf } from "./stage.ts";
import { membersOf, SEVERAL } from "./table.ts";

/**
 * What speaks for a known process being what a report is about, weighed: a conditional logit over all that could be meant and none
 * of them (McFadden 1974), whose weights were learnt from the reports of `eval/record` (`training/about.ts`). Rules take one mark
 * after the other; this one takes them all together, and knows how sure it is.
 */
export interface Likelihood {
  readonly process: string;
  /** Of one: how likely it is that the report is about it. */
  readonly share: number;
}

/** Of a text its headline ends about here. */
export const HEADLINE = 160;
const CLAIM_COUNTS = 2;
/** In days. */
const YEAR = 365;

/** How a report names a process. */
interface Naming {
  readonly mentions: number;
  readonly claims: number;
  /** Where it does so first. */
  readonly first: number;
}

/** A report, as far as it bears on every process alike. */
interface Report {
  readonly scenery: Scenery;
  readonly namings: ReadonlyMap<string, Naming>;
  /** Mentions and claims of all processes that it names. */
  readonly allNamings: number;
  readonly isNamed: (key: string) => boolean;
  /** States and groups that it names in its headline, in its lead, and everywhere with how often it does. */
  readonly heading: readonly string[];
  readonly leading: readonly string[];
  readonly acting: ReadonlyMap<string, number>;
  /** Where it tells of talks or of what parties to them do together, in the order of the text; null where it does not say. */
  readonly places: readonly (string | null)[];
}

/** A process that it may be about. */
interface Candidate {
  readonly one: KnownEntity;
  readonly process: NonNullable<KnownEntity["process"]>;
  readonly naming: Naming | undefined;
  readonly members: ReadonlySet<string>;
  readonly groups: readonly string[];
}

const flag = (is: boolean): number => (is ? 1 : 0);
const shareOf = (keys: readonly string[], has: (key: string) => boolean): number =>
  keys.length === 0 ? 0 : keys.filter(has).length / keys.length;
const isAtVenue = ({ process }: Candidate, place: string | null | undefined): boolean =>
  place != null && process.venues.includes(place);

/** Years from a process to a report: less than 0 before it began, more since it ended, 0 while it goes on and where nobody knows. */
const yearsFrom = ({ one }: Candidate, { scenery }: Report): number =>
  (daysFrom(one, scenery.reading.document.published) ?? 0) / YEAR;

/** What is weighed, by the names of the weights. */
const EVIDENCE: Readonly<Record<keyof typeof weights.evidence, (candidate: Candidate, report: Report) => number>> = {
  followed: ({ one }, { scenery }) => flag(stageOf(one, scenery.reading.document.published) === "followed"),
  past: ({ one }, { scenery }) => flag(stageOf(one, scenery.reading.document.published) === "past"),
  early: ({ one }, { scenery }) => flag(stageOf(one, scenery.reading.document.published) === "none"),
  yearsBefore: (candidate, report) => Math.log1p(Math.max(0, -yearsFrom(candidate, report))),
  yearsAfter: (candidate, report) => Math.log1p(Math.max(0, yearsFrom(candidate, report))),
  namedInHeadline: ({ naming }) => flag(naming !== undefined && naming.first < HEADLINE),
  timesNamed: ({ naming }) => Math.log1p(naming?.mentions ?? 0),
  shareOfNamings: ({ naming }, { allNamings }) => (naming ? (naming.mentions + CLAIM_COUNTS * naming.claims) / allNamings : 0),
  claims: ({ naming }) => Math.log1p(naming?.claims ?? 0),
  allSidesInLead: ({ process }, { scenery }) =>
    flag(process.parties.length >= SEVERAL && process.parties.every((key) => scenery.lead.has(key))),
  sides: ({ process }, { isNamed }) => shareOf(process.parties, isNamed),
  allSides: ({ process }, { isNamed }) => flag(process.parties.length >= SEVERAL && process.parties.every(isNamed)),
  groupInLead: ({ groups }, { scenery }) => flag(groups.some((key) => scenery.lead.has(key))),
  noGroup: ({ groups }, { isNamed }) => flag(groups.length > 0 && !groups.some(isNamed)),
  talksAtVenue: (candidate, { places }) => flag(places.some((place) => isAtVenue(candidate, place))),
  firstTalksAtVenue: (candidate, { places }) => flag(isAtVenue(candidate, places[0])),
  venueInLead: ({ process }, { scenery }) => flag(process.venues.some((key) => scenery.lead.has(key))),
  venue: ({ process }, { scenery }) => flag(process.venues.some((key) => scenery.named.has(key))),
  mediators: ({ process }, { isNamed }) => shareOf(process.mediators, isNamed),
  host: ({ process }, { isNamed }) => flag(process.hosts.some(isNamed)),
  countryInLead: ({ one }, { scenery }) => flag(scenery.lead.has(`state:${one.country}`)),
  strangersInLead: ({ members }, { leading }) => Math.log1p(leading.filter((key) => isState(key) && !members.has(key)).length),
  numberOfSides: ({ process }) => Math.log1p(process.parties.length),
  numberOfMembers: ({ members }) => Math.log1p(members.size),
  membersOfLead: ({ members }, { leading }) => shareOf(leading, (key) => members.has(key)),
  membersOfHeadline: ({ members }, { heading }) => shareOf(heading, (key) => members.has(key)),
  membersOfAll: ({ members }, { acting }) => {
    const [own, all] = [...acting].reduce(([a, b], [key, times]) => [a + (members.has(key) ? times : 0), b + times], [0, 0]);
    return all === 0 ? 0 : own / all;
  },
  othersNamedInLead: ({ naming }, { namings }) =>
    flag(naming === undefined && [...namings.values()].some(({ first }) => first < LEAD)),
};

/** The same of a reading by itself, for training. */
export const evidenceFor = (reading: Reading, knowledge: Knowledge): Evidence => {
  const told = withoutNotes(reading);
  return evidenceOf(sceneryOf(told, castOf(told, knowledge), knowledge));
};

type Evidence = ReadonlyMap<string, Readonly<Record<string, number>>>;

/** What speaks for each known process that a report may be about: numbers by the names of the weights. */
function evidenceOf(scenery: Scenery): Evidence {
  const report = reportOf(scenery);
  const all = Object.entries(EVIDENCE);
  return new Map(
    candidatesOf(report).map((candidate) => [
      candidate.one.ref,
      Object.fromEntries(all.map(([name, weigh]) => [name, weigh(candidate, report)])),
    ]),
  );
}

/** The weights were learnt from whole reports: of a few lines they say nothing. */
const SHORTEST = 600;

/** The process that a report is most likely about; null where that is none of those known, and where it tells neither of talks nor of what they end in. */
export function likeliest(scenery: Scenery): Likelihood | null {
  const { reading, talks, together } = scenery;
  const come = reading.events.filter(({ kind }) => isOutcome(kind) && !isSpeech(kind));
  const isOfTalks =
    [...talks, ...together, ...come].some(({ factuality }) => factuality !== "denied") ||
    reading.entities.some(({ type }) => type === "process");
  return !isOfTalks || reading.document.text.length < SHORTEST ? null : weighedAlone(scenery);
}

/** The same of any report, however short it is, and whatever it tells of. */
export function weighedAlone(scenery: Scenery): Likelihood | null {
  const scores = [...evidenceOf(scenery)].map(([process, evidence]) => ({ process, score: scoreOf(evidence) }));
  const best = scores.reduce<(typeof scores)[number] | null>((a, b) => (a && a.score >= b.score ? a : b), null);
  if (best === null || best.score <= weights.none) return null;
  const rest = scores.reduce((sum, { score }) => sum + Math.exp(score - best.score), Math.exp(weights.none - best.score));
  return { process: best.process, share: 1 / rest };
}

const WEIGHTS: Readonly<Record<string, number>> = weights.evidence;

const scoreOf = (evidence: Readonly<Record<string, number>>): number =>
  Object.entries(evidence).reduce((sum, [name, value]) => sum + value * (WEIGHTS[name] ?? 0), 0);

function reportOf(scenery: Scenery): Report {
  const { reading, cast, lead, talks, together, apart } = scenery;
  const namings = namingsOf(scenery);
  const headed = reading.entities.filter(({ mentions }) => mentions.some(({ span }) => span.start < HEADLINE));
  const acting = new Map<string, number>();
  for (const { id, mentions } of reading.entities) {
    const key = cast.actsFor(id);
    if (isActor(key)) acting.set(key, (acting.get(key) ?? 0) + mentions.length);
  }
  const told = [...talks, ...together].filter(({ id, factuality }) => factuality !== "denied" && !apart.has(id));
  return {
    scenery,
    namings,
    allNamings: [...namings.values()].reduce((sum, { mentions, claims }) => sum + mentions + CLAIM_COUNTS * claims, 0),
    isNamed: (key) => isToldOf(scenery, key),
    heading: [...new Set(headed.flatMap(({ id }) => [cast.keyOf(id) ?? id, cast.actsFor(id)]))].filter(isActor),
    leading: [...lead].filter(isActor),
    acting,
    places: told.toSorted((a, b) => a.evidence.start - b.evidence.start).map(({ place }) => cast.keyOf(place)),
  };
}

const isActor = (key: string): boolean => isState(key) || key.startsWith("group:");

function namingsOf({ reading, knowledge }: Scenery): ReadonlyMap<string, Naming> {
  const namings = new Map<string, Naming>();
  for (const entity of reading.entities) {
    if (entity.type !== "process" || entity.ref === null) continue;
    const whole = knowledge.find(entity.ref)?.process?.within ?? entity.ref;
    const { mentions, claims, first } = namings.get(whole) ?? { mentions: 0, claims: 0, first: Number.POSITIVE_INFINITY };
    const own = entity.mentions.filter(({ form }) => form !== "pronoun");
    namings.set(whole, {
      mentions: mentions + own.length,
      claims: claims + claimsOf(reading, entity),
      first: Math.min(first, ...own.map(({ span }) => span.start)),
    });
  }
  return namings;
}

const claimsOf = ({ events, roles }: Scenery["reading"], { id }: Entity): number =>
  events.filter(({ process }) => process === id).length + roles.filter(({ of }) => of === id).length;

/** Processes that a report names, and those of a country on stage of whose seats it names several. */
function candidatesOf({ scenery, namings, isNamed }: Report): readonly Candidate[] {
  const { knowledge } = scenery;
  return knowledge.processes.flatMap((one): Candidate[] => {
    const { process, ref } = one;
    if (process === null || process.within !== null) return [];
    const naming = namings.get(ref);
    const { parties, mediators, guarantors } = process;
    if (naming === undefined) {
      if (!isOfCountry(one, scenery)) return [];
      const seats = new Set([...parties, ...mediators, ...guarantors].filter(isNamed));
      if (seats.size < SEVERAL) return [];
    }
    return [{ one, process, naming, members: membersOf(one), groups: parties.filter((key) => !isState(key)) }];
  });
}
