import { boundsOf, type Edtf, parseEdtf } from "../../calendar/index.ts";
import type { Claim, Entity, Event, Reading } from "../../claims/index.ts";
import { type Knowledge, type KnownEntity, piecesOf } from "../../knowledge/index.ts";
import { spelled, spelledWords } from "../identity/spelling.ts";
import { familyOf } from "../kinds.ts";
import { likeliest } from "./about.ts";
import { asidesOf } from "./asides.ts";
import type { Cast } from "./cast.ts";
import { countedFirst } from "./counted-first.ts";
import { ofFewLines } from "./few-lines.ts";
import { inPassing } from "./in-passing.ts";
import { otherLandsOf } from "./other-lands.ts";
import { genericWords, properWords } from "./proper-words.ts";
import { isToldOf, LEAD, type Scenery, sceneryOf } from "./scenery.ts";
import type { Membership } from "./signature.ts";
import { heldOf, isLeadingTo, stageOf } from "./stage.ts";
import { SEVERAL } from "./table.ts";
import { besideNamed, elsewhere, thereOfNamed, unnamedOf } from "./unnamed.ts";

/** Where claims go that no process can be named for. */
export const UNASSIGNED = "unassigned";

/** The processes of one report. */
export interface ProcessesOfReport {
  /** Keys of all processes that the report names. */
  readonly named: readonly string[];
  /** Key of a process entity of the reading, or null where its words name none in particular. */
  readonly keyOf: (id: string | null) => string | null;
  /** `stated`: the claim's own process, an entity id of the reading. */
  readonly of: (claim: Claim, stated: string | null) => Membership;
}

/** How many times the mentions of the next a process must have to be what a report is about. */
const DOMINANCE = 3;
const STATED_COUNTS = 2;
const OFTEN = 3;

/** Which processes a report names, and which of them each claim belongs to; doubtful ones stay unassigned. */
export function processesOf(reading: Reading, cast: Cast, knowledge: Knowledge): ProcessesOfReport {
  const generic = genericWords(knowledge);
  const keys = new Map<string, string>();
  const headlines = new Set<string>();
  const places: { start: number; end: number; key: string; isName: boolean }[] = [];
  const weights = new Map<string, number>();
  const weigh = (key: string, by: number) => weights.set(key, (weights.get(key) ?? 0) + by);
  const isOver = (ref: string): boolean => isLongOver(ref, reading, knowledge);
  const knownOnes = reading.entities.some(({ type, ref }) => type === "process" && ref !== null && !isOver(ref));
  const scenery = sceneryOf(reading, cast, knowledge);
  const unnamed = knownOnes ? null : unnamedOf(scenery);
  const ownWords = unnamed ? memberWords(unnamed.process, knowledge) : NO_WORDS;
  const towns = unnamed && areAllNamed(unnamed.process, scenery) ? townWords(reading) : NO_WORDS;
  const claimed = new Set([...reading.events.map((event) => event.process), ...reading.roles.map((role) => role.of)]);
  const people = new Set(
    reading.entities.flatMap(({ type, mentions }) =>
      type === "person" ? mentions.flatMap(({ span, form }) => (form === "name" ? spelledWords(span.exact) : [])) : [],
    ),
  );
  const headline = endOfHeadline(reading);
  const isOn = reading.entities.some(({ type, ref }) => {
    const one = type === "process" && ref !== null ? knowledge.find(ref) : null;
    const { published } = reading.document;
    return one !== null && (["soon", "on"].includes(stageOf(one, published)) || isLeadingTo(one, published));
  });
  for (const entity of reading.entities) {
    if (entity.type !== "process") continue;
    const key =
      wholeOf(nowOf(entity, scenery, generic), knowledge) ??
      wholeOf(toCome(entity, scenery), knowledge) ??
      unknownKey(entity, scenery, generic);
    if (key === null) continue;
    // « Le coup d'État », "English": what is told of as talks in no word and by no claim is none.
    if (key.startsWith(UNKNOWN) && !claimed.has(entity.id) && !isCalledSo(entity, generic)) continue;
    // Beside a known process, a summit with a name is one of its meetings unless the report keeps coming back to it, or has it in its headline.
    const isHeadlined =
      unnamed === null &&
      !isOn &&
      isCalledSo(entity, generic) &&
      !isForTown(entity, generic, reading) &&
      entity.mentions.some(({ span, form }) => form === "name" && span.start < headline);
    if ((knownOnes || unnamed) && key.includes("~") && entity.mentions.length < OFTEN && !isHeadlined) continue;
    const words = key.startsWith(UNKNOWN) ? key.slice(UNKNOWN.length).split(" ") : [];
    // "U.S.-Taliban talks" are named for those who take part in the process that is meant.
    if (words.length > 0 && words.every((word) => ownWords.has(word))) continue;
    // "did not rule out meeting Pashinyan": whom somebody meets
    if (words.length > 0 && words.every((word) => people.has(word))) continue;
    // « Les pourparlers de Paris », where all its sides are told of, are those that the process is to hold there.
    if (words.length > 0 && words.every((word) => towns.has(word))) continue;
    keys.set(entity.id, key);
    if (isHeadlined) headlines.add(key);
    for (const { span, form } of entity.mentions) {
      if (form === "pronoun") continue;
      places.push({ start: span.start, end: span.end, key, isName: form === "name" });
      weigh(key, 1);
    }
  }
  for (const claim of [...reading.events, ...reading.roles]) {
    const key = keys.get(("process" in claim ? claim.process : claim.of) ?? "");
    if (key !== undefined) weigh(key, STATED_COUNTS);
  }
  const named = [...weights.keys()].sort();
  // Beside the process whose talks a report tells of, one that ended years ago is only recalled.
  const told = unnamed === null ? weights : new Map([...weights].filter(([key]) => !isOver(key)));
  const knownWeights = new Map([...told].filter(([key]) => !key.startsWith(UNKNOWN)));
  const starts = firstNamed(places, knownWeights);
  const counted = countedFirst(scenery, starts);
  const ruled =
    counted ??
    (knownWeights.size > 0 ? besideNamed(scenery, knownWeights) : null) ??
    headlined(headlines, told, places) ??
    mainOf(told) ??
    (knownWeights.size > 1 ? thereOfNamed(scenery, knownWeights) : null) ??
    (told.size > 0 ? null : unnamed);
  const main = weighed(ruled, scenery, starts) ?? ruled ?? (told.size === 0 ? ofFewLines(scenery) : null);
  for (const [id, key] of elsewhere(scenery, main, keys)) keys.set(id, key);
  const keyOf = (id: string | null) => (id === null ? null : (keys.get(id) ?? null));
  const saysIt = ({ evidence }: Claim, key: string): boolean =>
    places.some((place) => place.key === key && place.isName && place.start < evidence.end && place.end > evidence.start);
  const asides = main === null ? NO_ASIDES : asidesOf(scenery, main.process);
  const passing = main === null ? NO_ASIDES : inPassing(scenery, main.process);
  const besides = new Map([...passing, ...asides]);
  const abroad = main === null ? NO_ASIDES : otherLandsOf(scenery, main.process);
  const belonging = (claim: Claim, stated: string | null): Membership => {
    const own = keyOf(stated);
    const isRecalled =
      own !== null &&
      main !== null &&
      own !== main.process &&
      isOver(own) &&
      !saysIt(claim, own) &&
      !isOfThen(claim, knowledge.find(own));
    // "wrapped up a third round of indirect talks … The Syrian Constitutional Committee": words for talks, taken for those named later
    const isLent = counted !== null && own !== null && own !== counted.process && claim.evidence.end < (starts.get(own) ?? 0);
    const other = abroad.get(claim.id);
    // "talks opened in Switzerland": a description, which may have been taken for those that the report is about
    const isNamed = own !== null && saysIt(claim, own);
    const isElsewhere = other !== undefined || ("trigger" in claim && asides.has(claim.id));
    if (own !== null && !isRecalled && !isLent && (!isElsewhere || isNamed)) return { process: own, link: "said" };
    const aside = other === undefined ? besides.get(claim.id) : other;
    if (aside !== undefined) return aside === null ? { process: UNASSIGNED, link: "none" } : { process: aside, link: "members" };
    // Talks that the report names in words of their own are not those that it names beside them.
    if (stated !== null && main === null) return { process: UNASSIGNED, link: "none" };
    const { start, end } = claim.evidence;
    const inside = new Set(places.filter((p) => p.start >= start && p.end <= end).map((p) => p.key));
    const [only] = inside;
    if (only !== undefined && inside.size === 1) return { process: only, link: "said" };
    return main ?? { process: UNASSIGNED, link: "none" };
  };
  const of = (claim: Claim, stated: string | null): Membership => {
    const membership = belonging(claim, stated);
    return isOfBefore(claim, knowledge.find(membership.process), reading) ? { process: UNASSIGNED, link: "none" } : membership;
  };
  return { named: main === null ? named : [...new Set([...named, main.process])].sort(), keyOf, of };
}

/** From here on what is likeliest stands where the rules say nothing, where they say another process, and where they say one that the report names where it begins. */
const LIKELY = 0.5;
const LIKELIER = 0.6;
const SURE = 0.9;

/** The process that all that a report tells speaks for, where the rules say another or none; null where it is not likely enough. */
function weighed(ruled: Membership | null, scenery: Scenery, starts: ReadonlyMap<string, number>): Membership | null {
  const best = likeliest(scenery);
  const isKnown = ruled !== null && !ruled.process.startsWith(UNKNOWN);
  // "Petro broke off talks with the ELN over it", below all else: named in passing
  const isNamed = isKnown && (starts.get(ruled.process) ?? Number.POSITIVE_INFINITY) < LEAD;
  const enough = !isKnown ? LIKELY : isNamed ? SURE : LIKELIER;
  if (best === null || best.process === ruled?.process || best.share < enough) return null;
  return { process: best.process, link: "members" };
}

/** Where each of these processes is named first. */
const firstNamed = (
  places: readonly { readonly start: number; readonly key: string }[],
  of: ReadonlyMap<string, number>,
): ReadonlyMap<string, number> =>
  new Map([...of.keys()].map((key) => [key, Math.min(...places.filter((one) => one.key === key).map(({ start }) => start))]));

/** True for a known process that ended years before the report. */
function isLongOver(ref: string, { document }: Reading, knowledge: Knowledge): boolean {
  const one = knowledge.find(ref);
  return one !== null && stageOf(one, document.published) === "past";
}

/** A contact group in which a process is held is told of as that process. */
const wholeOf = (ref: string | null, knowledge: Knowledge): string | null =>
  ref === null ? null : (knowledge.find(ref)?.process?.within ?? ref);

/** True where one of the words that call processes, which the names of several share, stands in what an entity is called. */
const isCalledSo = ({ mentions }: Entity, generic: ReadonlySet<string>): boolean =>
  mentions.some(({ span, form }) => form !== "pronoun" && piecesOf(span.exact).some(({ folded }) => generic.has(folded)));

/**
 * The process that an entity of the reading is, where one that is over bears a name that says no more than its country, and a single
 * one of that conflict goes on, that one: "talks on Western Sahara" are those of the day.
 */
function nowOf({ ref, mentions }: Entity, { reading, knowledge }: Scenery, generic: ReadonlySet<string>): string | null {
  const known = ref === null ? null : knowledge.find(ref);
  if (!known?.process || known.country === null) return ref;
  const { published } = reading.document;
  if (!["followed", "past"].includes(stageOf(known, published))) return ref;
  const land = new Set(
    Object.values(knowledge.find(`state:${known.country}`)?.names ?? {})
      .flat()
      .flatMap((name) => spelledWords(name)),
  );
  const names = mentions.filter(({ form }) => form === "name").flatMap(({ span }) => properWords(span.exact, generic));
  if (names.length === 0 || !names.every((word) => land.has(word))) return ref;
  const { conflict } = known.process;
  const going = knowledge.processes.filter(
    (one) =>
      one.process?.within === null &&
      one.country === known.country &&
      one.process.conflict === conflict &&
      stageOf(one, published) === "on",
  );
  const [only] = going;
  return only && going.length === 1 ? only.ref : ref;
}

/**
 * "a condition for the intra-Afghan talks", told in the months before they open, or in years when there were no others: the process that
 * alone has that name, though the reader, who goes by what has begun, knew of none.
 */
function toCome(entity: Entity, { reading, cast, knowledge, countries }: Scenery): string | null {
  const key = entity.ref === null ? cast.keyOf(entity.id) : null;
  const known = key === null ? null : knowledge.find(key);
  if (!known?.process || !countries.has(known.country)) return null;
  const { published } = reading.document;
  return stageOf(known, published) === "soon" || isLeadingTo(known, published) ? known.ref : null;
}

const UNKNOWN = "process~";
const NO_WORDS: ReadonlySet<string> = new Set();
const NO_ASIDES: ReadonlyMap<string, string | null> = new Map();

/** True where a report tells of all the several sides of a process. */
function areAllNamed(key: string, scenery: Scenery): boolean {
  const parties = scenery.knowledge.find(key)?.process?.parties ?? [];
  return parties.length >= SEVERAL && parties.every((party) => isToldOf(scenery, party));
}

/** All words of the towns that a report names. */
function townWords({ entities }: Reading): ReadonlySet<string> {
  const towns = entities.filter(({ type }) => type === "place" || type === "state");
  return new Set(towns.flatMap(({ mentions }) => mentions.flatMap(({ span }) => spelledWords(span.exact))));
}

/** All words in the names of those who take part in a known process, and of its country. */
function memberWords(key: string, knowledge: Knowledge): ReadonlySet<string> {
  const { process = null, country = null } = knowledge.find(key) ?? {};
  const members = [
    ...(process?.parties ?? []),
    ...(process?.mediators ?? []),
    ...(process?.guarantors ?? []),
    `state:${country}`,
  ];
  const names = members.flatMap((one) => Object.values(knowledge.find(one)?.names ?? {}).flat());
  return new Set(names.flatMap((name) => [...spelledWords(name), spelled(name)]));
}

/** Where the headline of a report ends; 0 where it has none. */
function endOfHeadline({ document: { text, title } }: Reading): number {
  const start = title === null ? -1 : text.indexOf(title);
  return title === null || start < 0 ? 0 : start + title.length;
}

/** « Accord en Suisse »: called for nothing but where it was. */
function isForTown({ mentions }: Entity, generic: ReadonlySet<string>, reading: Reading): boolean {
  const towns = townWords(reading);
  return mentions.flatMap(({ span }) => properWords(span.exact, generic)).every((word) => towns.has(word));
}

/**
 * « Processus de Beauvau : l'énergie au menu »: a process that nobody knows but by the headline of a report is what it is about, where the known ones
 * that it names are only named further down.
 */
function headlined(
  headlines: ReadonlySet<string>,
  weights: ReadonlyMap<string, number>,
  places: readonly { readonly start: number; readonly key: string }[],
): Membership | null {
  const [only, ...others] = headlines;
  if (!only?.startsWith(UNKNOWN) || others.length > 0) return null;
  const isEarly = places.some(({ start, key }) => !key.startsWith(UNKNOWN) && weights.has(key) && start < LEAD);
  return isEarly ? null : { process: only, link: "main-process" };
}

function mainOf(weights: ReadonlyMap<string, number>): Membership | null {
  // A process that no knowledge base holds may be any meeting with a name: known ones come first.
  const known = [...weights].filter(([key]) => key.startsWith("process:"));
  const ranked = (known.length > 0 ? known : [...weights]).sort(([a, x], [b, y]) => y - x || (a < b ? -1 : 1));
  const [first, second] = ranked;
  if (!first) return null;
  if (!second) return { process: first[0], link: "only-process" };
  return first[1] >= DOMINANCE * second[1] ? { process: first[0], link: "main-process" } : null;
}

/** True where what is told happened while the process went on, or before. */
function isOfThen({ time }: Claim, known: KnownEntity | null): boolean {
  const [held, told] = [known && heldOf(known), timeOf(time?.edtf)];
  const [last, day] = [held ? boundsOf(held).latest : null, told ? boundsOf(told).earliest : null];
  return last !== null && day !== null && day <= last;
}

/** True unless the process began after the report. */
function hasBegun(known: KnownEntity, reading: Reading): boolean {
  const [held, published] = [heldOf(known), timeOf(reading.document.published)];
  const [from, day] = [held ? boundsOf(held).earliest : null, published ? boundsOf(published).latest : null];
  return from === null || day === null || from <= day;
}

/** So many days before talks are known to have begun, those that led to them may have been held. */
const LEADING_TO = 366;

/** "Egypt hosted comparable talks a decade ago": talks long before a known process began are none of it. */
function isOfBefore(claim: Claim | Event, known: KnownEntity | null, reading: Reading): boolean {
  // whoever tells of it before its known beginning tells of its beginning
  if (known !== null && !hasBegun(known, reading)) return false;
  // what is counted among its rounds is said to be one of them
  if (!("trigger" in claim) || claim.round !== null || familyOf(claim.kind) !== "talks") return false;
  const [held, told] = [known && heldOf(known), timeOf(claim.time?.edtf)];
  const [from, day] = [held ? boundsOf(held).earliest : null, told ? boundsOf(told).latest : null];
  return from !== null && day !== null && day < from - LEADING_TO;
}

const timeOf = (edtf: string | null | undefined): Edtf | null => (edtf == null ? null : parseEdtf(edtf));

/**
 * An unknown process goes by the proper names in its name, which are the same in every language; where a known one of
 * a country that the report names has all of them, it is meant. Null: its words are only « les pourparlers ».
 */
function unknownKey(entity: Entity, { reading, knowledge, countries }: Scenery, generic: ReadonlySet<string>): string | null {
  const proper = new Set(
    entity.mentions.flatMap(({ span, form }) => {
      if (form === "name") return properWords(span.exact, generic);
      // The first word of a description may only begin a sentence.
      return form === "nominal" ? properWords(span.exact.replace(/^[\p{L}\p{M}]+/u, ""), generic) : [];
    }),
  );
  if (proper.size === 0) return null;
  const land = landIn(proper, reading, knowledge);
  const lands = wordsOfStates(knowledge);
  // « L'accord du Soudan » says of which country it is, not which of many years.
  const isOnlyLand = [...proper].every((word) => lands.has(word));
  const known = knowledge.processes.filter((one) => {
    const { country, names } = one;
    if (country === null || !countries.has(country) || !hasBegun(one, reading)) return false;
    if (land !== null && land !== country) return false;
    if (isOnlyLand && stageOf(one, reading.document.published) === "past") return false;
    const words = new Set(
      Object.values(names)
        .flat()
        .flatMap((name) => properWords(name, generic)),
    );
    return [...proper].every((word) => words.has(word));
  });
  const [only] = known;
  if (only && known.length === 1) return wholeOf(only.ref, knowledge);
  // Several known ones could be meant: no new one is.
  if (known.length > 1) return null;
  return `${UNKNOWN}${[...proper].sort().join(" ")}`;
}

const stateWords = new WeakMap<Knowledge, ReadonlySet<string>>();

/** All words in the names of states; made once for a knowledge base. */
function wordsOfStates(knowledge: Knowledge): ReadonlySet<string> {
  const made =
    stateWords.get(knowledge) ??
    new Set(
      knowledge.entities
        .filter(({ type }) => type === "state")
        .flatMap(({ names }) => Object.values(names).flat())
        .flatMap((name) => spelledWords(name)),
    );
  stateWords.set(knowledge, made);
  return made;
}

/** The country of the state that these words name, the longest name first: the agreement of Sudan is none of South Sudan. */
function landIn(proper: ReadonlySet<string>, { entities }: Reading, knowledge: Knowledge): string | null {
  let best: { country: string | null; words: number } | null = null;
  for (const { type, ref, country } of entities) {
    if (type !== "state" || ref === null) continue;
    for (const name of Object.values(knowledge.find(ref)?.names ?? {}).flat()) {
      const words = spelled(name).split(" ");
      if (words.every((word) => proper.has(word)) && words.length > (best?.words ?? 0)) best = { country, words: words.length };
    }
  }
  return best?.country ?? null;
}
