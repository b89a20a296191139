import type { Event, Reading } from "../../claims/index.ts";
import type { Knowledge, KnownEntity } from "../../knowledge/index.ts";
import { spelled } from "../identity/spelling.ts";
import { byCountry, byGroup, byMediator, bySides } from "./between.ts";
import { isOfCountry, known, onlyOne, onlyTable, sidesOf } from "./candidates.ts";
import { genericWords, properWords } from "./proper-words.ts";
import { isToldOf, type Scenery } from "./scenery.ts";
import type { Membership } from "./signature.ts";
import { isHeldOn, isLeadingTo, nearest, stageOf } from "./stage.ts";
import { areSides, isAtTable, isOrdinary, SEVERAL } from "./table.ts";

const OUTCOMES = new Set(["agreement", "ceasefire"]);

const PLACE = /^place[:~]/;

/** So much must speak for a process that a report does not name, and so much more than for any other. */
const ENOUGH = 3;
const CLEARLY = 2;

/**
 * The known process of a report of talks that names none: by its place and country, else by its parties, else one that is over
 * and whose deal they carry out. Null where none or several could be meant.
 */
export function unnamedOf(scenery: Scenery): Membership | null {
  return (
    byPlaceAndConflict(scenery) ??
    byActors(scenery) ??
    byParties(scenery) ??
    bySides(scenery) ??
    byDeal(scenery) ??
    byResumption(scenery) ??
    byMediator(scenery) ??
    byCountry(scenery) ??
    byGroup(scenery)
  );
}

/** What of these a report tells of, states by their adjective too. */
const toldOf = (keys: readonly string[], scenery: Scenery): readonly string[] => keys.filter((key) => isToldOf(scenery, key));

/** So much speaks for a place: that they talk or sign there, or that it is named. */
type Placed = typeof ENOUGH | typeof CLEARLY | 0;

interface Scored {
  readonly known: KnownEntity;
  readonly place: Placed;
  /** True where the process bears the name of the place. */
  readonly isNamesake: boolean;
  /** True where all of its several parties are named. */
  readonly isWhole: boolean;
  readonly score: number;
}

/**
 * A report of talks that names no process, but the country, a place of one and those who take part in it. A place of its talks
 * where they talk or sign is enough, one that is only named counts twice, as does that one of its mediators is said to mediate, its host and each of its members once.
 */
function byPlaceAndConflict(scenery: Scenery): Membership | null {
  const scored = scoredIn(scenery);
  const best = openingOf(scored, scenery) ?? bestOf(scored, scenery.reading.document.published);
  return best && { process: best.known.ref, link: "place-and-conflict" };
}

/** The process at whose place its sides do what a report tells of first: what follows is what else there was, and what is recalled. */
function openingOf(scored: readonly Scored[], { cast, knowledge, talks, together }: Scenery): Scored | null {
  const [first] = [...talks, ...together].toSorted((a, b) => a.evidence.start - b.evidence.start);
  const place = cast.keyOf(first?.place ?? null);
  if (!first || place === null) return null;
  const actors = new Set(first.actors.map((id) => cast.actsFor(id)));
  const opening = scored.filter(({ known: one, isNamesake, place: spoken }) => {
    const { parties = [], venues = [] } = one.process ?? {};
    const isThere = spoken === ENOUGH && (venues.includes(place) || isNamesake);
    return isThere && parties.filter((key) => actors.has(key)).length >= SEVERAL && areSides(one, actors, knowledge);
  });
  const [only] = opening;
  return only && opening.length === 1 ? only : null;
}

/**
 * The process at whose place a report tells of talks though it names only others, in passing: `weights` is how much it speaks of
 * each. Null where those that it names fit as well.
 */
export function besideNamed(scenery: Scenery, weights: ReadonlyMap<string, number>): Membership | null {
  const scored = scoredIn(scenery);
  const best = bestOf(scored, scenery.reading.document.published);
  if (best?.place !== ENOUGH || weights.has(best.known.ref)) return null;
  const scoreOf = (key: string) => scored.find((one) => one.known.ref === key)?.score ?? 0;
  return [...weights].every(([key, weight]) => best.score >= weight + scoreOf(key) + CLEARLY)
    ? { process: best.known.ref, link: "place-and-conflict" }
    : null;
}

/** Of the processes that a report names alike, the one at whose place it tells of talks; null where that is none or several. */
export function thereOfNamed(scenery: Scenery, weights: ReadonlyMap<string, number>): Membership | null {
  const there = scoredIn(scenery).filter(({ known: { ref }, place }) => place === ENOUGH && weights.has(ref));
  const [only] = there;
  return only && there.length === 1 ? { process: only.known.ref, link: "main-process" } : null;
}

/** Letters and blanks between talks and the place they are told at: "meetings in Astana", « les réunions d'Astana ». */
const BESIDE = 5;

/**
 * Talks that a report tells of in words of their own beside what it is about, at the place of another process of the same country,
 * each by the id of its entity: "the meetings in Astana, where Iran is a guarantor", or in a country where the other is held and these
 * are not: "the parallel talks in Qatar".
 */
export function elsewhere(
  scenery: Scenery,
  main: Membership | null,
  known: ReadonlyMap<string, string>,
): ReadonlyMap<string, string> {
  const { reading, cast, knowledge } = scenery;
  const country = main === null ? null : (knowledge.find(main.process)?.country ?? null);
  const found = new Map<string, string>();
  if (country === null) return found;
  const own = main === null ? null : (knowledge.find(main.process)?.process ?? null);
  const others = knowledge.processes.filter((one) => one.country === country && isOn(one, reading));
  const spots = reading.entities.filter(({ type }) => type === "place" || type === "state");
  for (const { id, type, mentions } of reading.entities) {
    if (type !== "process" || known.has(id)) continue;
    const places = spots.filter((spot) =>
      spot.mentions.some((there) =>
        mentions.some(({ span }) => there.span.start > span.end && there.span.start - span.end <= BESIDE),
      ),
    );
    const there = new Set(places.map((spot) => cast.keyOf(spot.id)));
    const fitting = others.filter(
      ({ process }) =>
        process?.venues.some((venue) => there.has(venue)) === true ||
        process?.hosts.some((host) => there.has(host) && own?.hosts.includes(host) === false) === true,
    );
    const only = onlyOne(fitting);
    if (only && only.process !== main?.process) found.set(id, only.process);
  }
  return found;
}

const isOn = (one: KnownEntity, { document }: Reading): boolean =>
  one.process?.within === null && stageOf(one, document.published) === "on";

function scoredIn(scenery: Scenery): readonly Scored[] {
  const { reading, cast, knowledge, talks, together, apart, named, mediating } = scenery;
  const none = talks.length === 0 && !reading.entities.some(({ type }) => type === "process");
  if (none && together.length === 0 && mediating.size === 0) return [];
  const generic = genericWords(knowledge);
  const told = [...talks, ...together].filter(({ id, place }) => place !== null && !apart.has(id));
  const words = new Map([...named].filter((key) => PLACE.test(key)).map((key) => [key, wordsOfPlace(key, knowledge)]));
  const wordsOf = (key: string): readonly string[] => words.get(key) ?? wordsOfPlace(key, knowledge);
  // What was signed at the place of the talks came of them, though only one of the parties is named.
  const isSigned = together.some(({ kind }) => OUTCOMES.has(kind));
  const scored: Scored[] = [];
  for (const one of known(scenery, ["soon", "on"])) {
    const { country, names, process } = one;
    if (country === null) continue;
    const parties = toldOf(process?.parties ?? [], scenery);
    if (parties.length < SEVERAL && isOrdinary(one, [...talks, ...together], cast, knowledge)) continue;
    // Everything meets in a country's own towns: there it takes two of those who negotiate.
    const isToSeveral = (process?.parties.length ?? 0) < SEVERAL || parties.length >= SEVERAL;
    const countsFor = (key: string): boolean =>
      key !== `state:${country}` && (isToSeveral || knowledge.find(key)?.country !== country);
    const places = [...words.keys()].filter(countsFor);
    const heldAt = told
      .filter((event) => isAtTable(one, event, cast, knowledge))
      .map(({ place }) => cast.keyOf(place))
      .filter((key) => key !== null)
      .filter(countsFor);
    const own = new Set(
      Object.values(names)
        .flat()
        .flatMap((name) => properWords(name, generic)),
    );
    const bears = (keys: readonly string[]) => keys.some((key) => wordsOf(key).some((word) => own.has(word)));
    const meets = (keys: readonly string[]) => process?.venues.some((venue) => keys.includes(venue)) ?? false;
    const there = bears(heldAt) || meets(heldAt);
    const place = there ? ENOUGH : bears(places) || meets(places) ? CLEARLY : 0;
    const host = process?.hosts.some((key) => named.has(key)) ?? false;
    const members = new Set([...(process?.guarantors ?? []), ...(process?.mediators ?? []), ...(process?.parties ?? [])]);
    members.delete(`state:${country}`);
    const present = [...members].filter((key) => named.has(key)).length;
    // Who is said to mediate speaks for its process, more than being named in it.
    const mediates = process?.mediators.some((key) => mediating.has(key)) ?? false;
    const isWhole = sidesOf(one, new Set(parties));
    const score = place + (host ? 1 : 0) + (mediates ? CLEARLY : 0) + Math.min(present, ENOUGH);
    const enough = (there && isSigned) || mediates ? 1 : Math.min(SEVERAL, process?.parties.length ?? SEVERAL);
    if ((place === 0 && !host) || (none && parties.length < enough) || score < ENOUGH) continue;
    scored.push({ known: one, place, isNamesake: bears(there ? heldAt : places), isWhole, score });
  }
  return scored;
}

function bestOf(scored: readonly Scored[], published: string | null): Scored | null {
  const ranked = scored
    .filter((one) => !scored.some((other) => isNamesakeOf(one, other) || isSequelOf(other, one, published)))
    .sort((a, b) => b.score - a.score || (a.known.ref < b.known.ref ? -1 : 1));
  const [best, second] = ranked;
  if (!best || !second) return best ?? null;
  // Of the talks with several groups of a country, those with the group that is named.
  const clearly = best.isWhole && !second.isWhole ? 1 : CLEARLY;
  return best.score >= second.score + clearly ? best : null;
}

/**
 * Of two processes of one conflict that meet in the same place, talks there are those of the one that opened this week where the other
 * ended with that: all its sides must be told of.
 */
function isSequelOf(one: Scored, other: Scored, published: string | null): boolean {
  const conflict = one.known.process?.conflict ?? null;
  return (
    conflict !== null &&
    conflict === other.known.process?.conflict &&
    one.isWhole &&
    one.place >= other.place &&
    isHeldOn(one.known, published) &&
    !isHeldOn(other.known, published)
  );
}

/** Of the processes of one conflict that meet in a town, talks there are the one that bears its name. */
function isNamesakeOf(one: Scored, other: Scored): boolean {
  if (one.isNamesake || !other.isNamesake || other.place < one.place) return false;
  const conflict = one.known.process?.conflict ?? null;
  return conflict !== null && conflict === other.known.process?.conflict;
}

/** Talks between several, or what all sides agree on, who all take part in one known process, and in no other. */
function byActors(scenery: Scenery): Membership | null {
  const { talks, together } = scenery;
  return (
    ofActors(scenery, talks) ??
    ofActors(
      scenery,
      together.filter(({ kind }) => OUTCOMES.has(kind)),
    )
  );
}

function ofActors(scenery: Scenery, events: readonly Event[]): Membership | null {
  const { reading, cast, knowledge } = scenery;
  const held = events.filter(({ factuality }) => factuality !== "denied");
  const actors = new Set(held.flatMap(({ actors: ids }) => ids.map((id) => cast.actsFor(id))));
  if (actors.size < SEVERAL) return null;
  const fitting = knowledge.processes.filter((one) => {
    const { process } = one;
    if (process === null || process.within !== null || !isOfCountry(one, scenery)) return false;
    const { published } = reading.document;
    if (!["soon", "on"].includes(stageOf(one, published)) && !isLeadingTo(one, published)) return false;
    const members = new Set([...process.hosts, ...process.guarantors, ...process.mediators, ...process.parties]);
    return [...actors].every((actor) => members.has(actor)) && areSides(one, actors, knowledge);
  });
  const { published } = reading.document;
  return (
    onlyOne(fitting) ??
    onlyOne(fitting.filter((one) => stageOf(one, published) === "on")) ??
    onlyOne(fitting.filter((one) => sidesOf(one, actors)))
  );
}

/** A report of talks that names all parties of a process and who brings them together: no other has them. */
function byParties(scenery: Scenery): Membership | null {
  const { talks, together, named, mediating, cast, knowledge } = scenery;
  const whoever = talks.length > 0 ? named : mediating;
  return onlyTable(
    known(scenery, ["soon", "on"]).filter(
      (one) =>
        sidesOf(one, named) &&
        (one.process?.mediators.some((key) => whoever.has(key)) ?? false) &&
        !isOrdinary(one, [...talks, ...together], cast, knowledge),
    ),
    named,
  );
}

/** What parties do together where those are named who made the deal that they carry out, and the place or host of it. */
function byDeal(scenery: Scenery): Membership | null {
  const { talks, together, named } = scenery;
  if (talks.length + together.length === 0) return null;
  return onlyTable(
    known(scenery, ["followed"]).filter(
      (one) => sidesOf(one, named) && [...(one.process?.hosts ?? []), ...(one.process?.venues ?? [])].some((k) => named.has(k)),
    ),
    named,
  );
}

/** All parties of one process that is over, and of no other of those years, are named, and talks in which nobody but its members is told of. */
function byResumption(scenery: Scenery): Membership | null {
  const { talks, cast, knowledge, named } = scenery;
  const talking = talks.map(({ actors }) => actors.map((id) => cast.actsFor(id)).filter((key) => knowledge.find(key) !== null));
  const { published } = scenery.reading.document;
  const theirs = known(scenery, ["none", "soon", "on", "followed", "past"]).filter((one) => sidesOf(one, named));
  return onlyTable(
    nearest(theirs, published).filter((one) => {
      const { parties = [], mediators = [], guarantors = [], hosts = [] } = one.process ?? {};
      const members = new Set([...parties, ...mediators, ...guarantors, ...hosts]);
      const isOver = ["followed", "past"].includes(stageOf(one, published));
      return isOver && talking.some((actors) => actors.every((key) => members.has(key)));
    }),
    named,
  );
}

/** Names of a place in one spelling; one that nobody knows may still be in the name of a known process (Manhasset). */
function wordsOfPlace(key: string, knowledge: Knowledge): readonly string[] {
  const place = knowledge.find(key);
  return place ? Object.values(place.names).flat().map(spelled) : [key.slice(key.indexOf("~") + 1)];
}
