import { boundsOf, compatible, parseEdtf } from "../../calendar/index.ts";
import type { Event, Reading } from "../../claims/index.ts";
import { type Knowledge, type KnownEntity, loadSubjects, type Piece, piecesOf } from "../../knowledge/index.ts";
import { spelled } from "../identity/spelling.ts";
import { type Cast, FIGHTING } from "./cast.ts";
import { genericWords, properWords } from "./proper-words.ts";
import { type Range, sentenceAround } from "./sentence.ts";
import type { Membership } from "./signature.ts";
import { areSides, isAtTable, isOrdinary, SEVERAL } from "./table.ts";

const TALKS = new Set(["talks", "talks-round", "summit"]);
/** What parties to talks do together, at the place of the talks, whether or not a report calls it talks. */
const TOGETHER = new Set(["meeting", "agreement", "ceasefire", "suspension", "cancelled-meeting", "exchange-of-prisoners"]);
const MEDIATION = "mediation";
const OUTCOMES = new Set(["agreement", "ceasefire"]);

const PLACE = /^place[:~]/;

/** So much must speak for a process that a report does not name, and so much more than for any other. */
const ENOUGH = 3;
const CLEARLY = 2;

/** For so many days before its first one a process is told of as one to come, and after its last one its deal is carried out. */
const LEAD_UP = 92;
const FOLLOW_UP = 730;
/** For so many days after its last one the end of a process is news: dispatches of the day after tell of talks that are going on. */
const NEWS = 7;

/** What a report tells of a process whether or not it names it. */
export interface Scenery {
  readonly reading: Reading;
  readonly cast: Cast;
  readonly knowledge: Knowledge;
  readonly talks: readonly Event[];
  readonly together: readonly Event[];
  /** Ids of those of them that the report's words set apart from what it is about: "in a separate process". */
  readonly apart: ReadonlySet<string>;
  /** Keys of all whom it names, and of those for whom they act. */
  readonly named: ReadonlySet<string>;
  /** Countries that it tells of: named, by their people or adjective ("the Syrian constitution"), or those of groups that fight in them. */
  readonly countries: ReadonlySet<string | null>;
  /** Keys of all who are told to mediate. */
  readonly mediating: ReadonlySet<string>;
  /** Keys of all whom it names where it begins, states by their adjective too. */
  readonly lead: ReadonlySet<string>;
}

/**
 * The known process of a report of talks that names none: by its place and country, else by its parties, else one that is over
 * and whose deal they carry out. Null where none or several could be meant.
 */
export function unnamedOf(scenery: Scenery): Membership | null {
  return byPlaceAndConflict(scenery) ?? byActors(scenery) ?? byParties(scenery) ?? byDeal(scenery) ?? byResumption(scenery);
}

/** What a report tells that bears on which talks it is about. */
export function sceneryOf(reading: Reading, cast: Cast, knowledge: Knowledge): Scenery {
  const apart = apartIn(reading);
  const isIn = ({ start, end }: Range): boolean => apart.sentences.some((one) => start >= one.start && end <= one.end);
  const entities = reading.entities.filter(({ mentions }) => !mentions.every(({ span }) => isIn(span)));
  const named = new Set(entities.map(({ id }) => cast.keyOf(id)).filter((key) => key !== null));
  for (const { id, type } of entities) if (type === "person" || type === "government-body") named.add(cast.actsFor(id));
  return {
    reading,
    cast,
    knowledge,
    named,
    lead: leadOf(reading, cast, knowledge),
    talks: reading.events.filter(({ kind }) => TALKS.has(kind)),
    together: reading.events.filter(({ kind }) => TOGETHER.has(kind)),
    apart: apart.events,
    countries: new Set([
      ...[...named].map((key) => (key.startsWith("state:") ? key.slice("state:".length) : null)),
      ...entities.filter(({ type, ref }) => ref !== null && FIGHTING.has(type)).map((e) => e.country),
      ...countriesOfAdjectives(reading, knowledge, BEGINNING),
    ]),
    mediating: new Set(
      [
        ...reading.roles.filter(({ role }) => role === "mediator").map(({ holder }) => holder),
        ...reading.events.filter(({ kind }) => kind === MEDIATION).flatMap(({ actors }) => actors),
      ].map((id) => cast.actsFor(id)),
    ),
  };
}

/** What the words of a report set apart from what it is about: ids of talks, and the sentences that tell of them. */
interface Apart {
  readonly events: ReadonlySet<string>;
  readonly sentences: readonly Range[];
}

const NONE_APART: Apart = { events: new Set(), sentences: [] };

function apartIn({ document: { text, language }, events }: Reading): Apart {
  const told = events.filter(({ kind }) => TALKS.has(kind) || TOGETHER.has(kind));
  const apart = told.flatMap(({ id, round, evidence }) => {
    const sentence = sentenceAround(text, evidence);
    const isApart = round === null && loadSubjects().answersBy(language, "apart", text.slice(sentence.start, sentence.end));
    return isApart ? [{ id, sentence }] : [];
  });
  // Where nothing else is told, the words set it apart from talks of another day.
  if (apart.length === told.length) return NONE_APART;
  return { events: new Set(apart.map(({ id }) => id)), sentences: apart.map(({ sentence }) => sentence) };
}

/** So many characters say what a report is about. */
const LEAD = 500;

function leadOf(reading: Reading, cast: Cast, knowledge: Knowledge): ReadonlySet<string> {
  const ids = reading.entities.filter(({ mentions }) => mentions.some(({ span }) => span.start < LEAD)).map(({ id }) => id);
  const keys = ids.flatMap((id) => [cast.keyOf(id), cast.actsFor(id)]).filter((key) => key !== null);
  const countries = countriesOfAdjectives(reading, knowledge, LEAD).filter((country) => country !== null);
  return new Set([...keys, ...countries.map((country) => `state:${country}`)]);
}

/** Further on a text says nothing new of the countries it is about. */
const BEGINNING = 20_000;

function countriesOfAdjectives({ document: { text, language } }: Reading, knowledge: Knowledge, upTo: number): (string | null)[] {
  const beginning = text.slice(0, upTo);
  const isEnglish = language.startsWith("en");
  const pieces = piecesOf(beginning);
  const isJoined = (one: Piece | undefined, next: Piece | undefined): string | null => {
    const whole = one && next && next.start - one.end === 1 ? beginning.slice(one.start, next.end) : null;
    return whole !== null && knowledge.statesOf(language, whole).length > 0 ? whole : null;
  };
  const told = new Set(
    pieces.flatMap((piece, at) => {
      // « sud-soudanais », "South Sudanese" are of one state, which is not the one that their last word names
      const whole = isJoined(pieces[at - 1], piece);
      if (whole !== null) return [whole];
      return piece.capital || !isEnglish ? [beginning.slice(piece.start, piece.end)] : [];
    }),
  );
  return [...told].flatMap((word) => {
    const [state, ...others] = knowledge.statesOf(language, word);
    return state !== undefined && others.length === 0 ? [knowledge.find(state)?.country ?? null] : [];
  });
}

/** Where a process stands on the day of a report: not yet begun, to come soon, going on, over with its deal to be carried out, long over. */
type Stage = "none" | "soon" | "on" | "followed" | "past";

/** Where a process stands on the day a report came out; "on" where either is not known. */
export function stageOf({ process }: KnownEntity, published: string | null): Stage {
  const held = process?.held == null ? null : parseEdtf(process.held);
  const day = published === null ? null : parseEdtf(published);
  if (held === null || day === null || compatible(held, day)) return "on";
  const [first, last, today] = [boundsOf(held).earliest, boundsOf(held).latest, boundsOf(day).latest];
  if (first === null || today === null) return "none";
  if (today < first) return today >= first - LEAD_UP ? "soon" : "none";
  if (last === null || today <= last + NEWS) return "on";
  return today <= last + FOLLOW_UP ? "followed" : "past";
}

function known(scenery: Scenery, stages: readonly Stage[]): readonly KnownEntity[] {
  const { reading, knowledge } = scenery;
  return knowledge.entities.filter(
    (one) =>
      one.type === "process" &&
      one.process?.within == null &&
      stages.includes(stageOf(one, reading.document.published)) &&
      isOfCountry(one, scenery) &&
      isOfLead(one, scenery),
  );
}

/** Whoever fights in a country stands for it: « les Farc » without a word of Colombia. */
const isOfCountry = ({ country }: KnownEntity, { countries }: Scenery): boolean => country === null || countries.has(country);

/** What a report tells of talks whose sides it does not name where it begins is told in passing. */
const isOfLead = ({ process, country }: KnownEntity, { lead }: Scenery): boolean =>
  lead.has(`state:${country}`) || (process?.parties.length ?? 0) === 0 || process?.parties.some((key) => lead.has(key)) === true;

/** What of these a report tells of, states by their adjective too. */
const toldOf = (keys: readonly string[], { named, countries }: Scenery): readonly string[] =>
  keys.filter((key) => named.has(key) || (key.startsWith("state:") && countries.has(key.slice("state:".length))));

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
  const best = bestOf(scoredIn(scenery));
  return best && { process: best.known.ref, link: "place-and-conflict" };
}

/**
 * The process at whose place a report tells of talks though it names only others, in passing: `weights` is how much it speaks of
 * each. Null where those that it names fit as well.
 */
export function besideNamed(scenery: Scenery, weights: ReadonlyMap<string, number>): Membership | null {
  const scored = scoredIn(scenery);
  const best = bestOf(scored);
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
 * each by the id of its entity: "the meetings in Astana, where Iran is a guarantor".
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
  const others = knowledge.entities.filter((one) => one.country === country && isOn(one, reading));
  const spots = reading.entities.filter(({ type }) => type === "place");
  for (const { id, type, mentions } of reading.entities) {
    if (type !== "process" || known.has(id)) continue;
    const places = spots.filter((spot) =>
      spot.mentions.some((there) =>
        mentions.some(({ span }) => there.span.start > span.end && there.span.start - span.end <= BESIDE),
      ),
    );
    const there = new Set(places.map((spot) => cast.keyOf(spot.id)));
    const fitting = others.filter(({ process }) => process?.venues.some((venue) => there.has(venue)) === true);
    const only = onlyOne(fitting);
    if (only && only.process !== main?.process) found.set(id, only.process);
  }
  return found;
}

const isOn = (one: KnownEntity, { document }: Reading): boolean =>
  one.type === "process" && one.process?.within == null && stageOf(one, document.published) === "on";

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
    const isWhole = parties.length >= SEVERAL && parties.length === process?.parties.length;
    const score = place + (host ? 1 : 0) + (mediates ? CLEARLY : 0) + Math.min(present, ENOUGH);
    const enough = (there && isSigned) || mediates ? 1 : Math.min(SEVERAL, process?.parties.length ?? SEVERAL);
    if ((place === 0 && !host) || (none && parties.length < enough) || score < ENOUGH) continue;
    scored.push({ known: one, place, isNamesake: bears(there ? heldAt : places), isWhole, score });
  }
  return scored;
}

function bestOf(scored: readonly Scored[]): Scored | null {
  const ranked = scored
    .filter((one) => !scored.some((other) => isNamesakeOf(one, other)))
    .sort((a, b) => b.score - a.score || (a.known.ref < b.known.ref ? -1 : 1));
  const [best, second] = ranked;
  if (!best || !second) return best ?? null;
  // Of the talks with several groups of a country, those with the group that is named.
  const clearly = best.isWhole && !second.isWhole ? 1 : CLEARLY;
  return best.score >= second.score + clearly ? best : null;
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
  const fitting = knowledge.entities.filter((one) => {
    const { type, process } = one;
    if (type !== "process" || process === null || process.within !== null || !isOfCountry(one, scenery)) return false;
    if (!["soon", "on"].includes(stageOf(one, reading.document.published))) return false;
    const members = new Set([...process.hosts, ...process.guarantors, ...process.mediators, ...process.parties]);
    return [...actors].every((actor) => members.has(actor)) && areSides(one, actors, knowledge);
  });
  const { published } = reading.document;
  return (
    onlyOne(fitting) ??
    onlyOne(fitting.filter((one) => stageOf(one, published) === "on")) ??
    onlyOne(fitting.filter(({ process }) => process?.parties.every((key) => actors.has(key)) === true))
  );
}

/** A report of talks that names all parties of a process and who brings them together: no other has them. */
function byParties(scenery: Scenery): Membership | null {
  const { talks, together, named, mediating, cast, knowledge } = scenery;
  const whoever = talks.length > 0 ? named : mediating;
  return onlyOne(
    known(scenery, ["soon", "on"]).filter(
      (one) =>
        allParties(one, named) &&
        (one.process?.mediators.some((key) => whoever.has(key)) ?? false) &&
        !isOrdinary(one, [...talks, ...together], cast, knowledge),
    ),
  );
}

/** What parties do together where those are named who made the deal that they carry out, and the place or host of it. */
function byDeal(scenery: Scenery): Membership | null {
  const { talks, together, named } = scenery;
  if (talks.length + together.length === 0) return null;
  return onlyOne(
    known(scenery, ["followed"]).filter(
      (one) =>
        allParties(one, named) && [...(one.process?.hosts ?? []), ...(one.process?.venues ?? [])].some((k) => named.has(k)),
    ),
  );
}

/** All parties of one process that is over, and of no other, are named, and talks in which nobody but its members is told of. */
function byResumption(scenery: Scenery): Membership | null {
  const { talks, cast, knowledge, named } = scenery;
  const talking = talks.map(({ actors }) => actors.map((id) => cast.actsFor(id)).filter((key) => knowledge.find(key) !== null));
  const { published } = scenery.reading.document;
  const theirs = known(scenery, ["none", "soon", "on", "followed", "past"]).filter((one) => allParties(one, named));
  return onlyOne(
    (theirs.length === 1 ? theirs : []).filter((one) => {
      const { parties = [], mediators = [], guarantors = [], hosts = [] } = one.process ?? {};
      const members = new Set([...parties, ...mediators, ...guarantors, ...hosts]);
      const isOver = ["followed", "past"].includes(stageOf(one, published));
      return isOver && talking.some((actors) => actors.every((key) => members.has(key)));
    }),
  );
}

function allParties({ process }: KnownEntity, named: ReadonlySet<string>): boolean {
  return process !== null && process.parties.length > 1 && process.parties.every((key) => named.has(key));
}

function onlyOne(fitting: readonly KnownEntity[]): Membership | null {
  const [only] = fitting;
  return only && fitting.length === 1 ? { process: only.ref, link: "members" } : null;
}

/** Names of a place in one spelling; one that nobody knows may still be in the name of a known process (Manhasset). */
function wordsOfPlace(key: string, knowledge: Knowledge): readonly string[] {
  const place = knowledge.find(key);
  return place ? Object.values(place.names).flat().map(spelled) : [key.slice(key.indexOf("~") + 1)];
}
