import type { Event, Reading } from "../../claims/index.ts";
import { type Knowledge, loadSubjects, piecesOf } from "../../knowledge/index.ts";
import { spelledWords } from "../identity/spelling.ts";
import { familyOf, isOutcome } from "../kinds.ts";
import { type Cast, isState } from "./cast.ts";
import { edgeOf } from "./course.ts";
import { daysOf, LATELY, LONGEST, TALKS } from "./days.ts";
import type { Scene } from "./scene.ts";
import { isUnderRoof } from "./under-roof.ts";

/** A dateline stands at the beginning of a paragraph, before a dash; in capitals before a short one, or with its day before a colon. */
const DATELINE =
  /(?:^|\n)\s*(?:([^\n—–]{2,60}?)\s*[—–]|(\p{Lu}{3}[^\n—–]{0,57}?)\s+-{1,2}\s|(\p{Lu}{3}[^\n—–:.]{0,40}\d[^\n—–:.]{0,12}):\s)/u;

/** Key of the town that the report was written in, by its own words. */
export function datelineOf({ document, entities }: Reading, cast: Cast): string | null {
  const found = DATELINE.exec(document.text);
  const words = found?.[1] ?? found?.[2] ?? found?.[3];
  const start = !found || words === undefined ? -1 : found.index + found[0].indexOf(words);
  const town = entities.find(({ type, mentions }) => type === "place" && mentions.some(({ span }) => span.start === start));
  return town ? cast.keyOf(town.id) : null;
}

/** "Dublin Castle", « le palais de Bogor »: the only town in the name of a place that is not known is where that place is; null for any other. */
function townInName({ cast, knowledge, reading: { document } }: Scene, id: string | null): string | null {
  const one = cast.find(id);
  if (one?.type !== "place" || one.ref !== null) return null;
  const refs = knowledge
    .scan(document.language, one.name, piecesOf(one.name))
    .flatMap(({ targets }) => targets.map(({ ref }) => ref));
  const [town, ...others] = new Set(refs.filter((ref) => knowledge.find(ref)?.type === "place"));
  return others.length === 0 ? (town ?? null) : null;
}

const townsOfStates = new WeakMap<Knowledge, ReadonlyMap<string, string>>();

/** « à Djibouti », "in Singapore": of a state and a town in it with one name, people meet in the town; any other place as it is. */
function townNamedAlike(knowledge: Knowledge, place: string | null): string | null {
  if (place === null || !isState(place)) return place;
  const known = townsOfStates.get(knowledge) ?? alikeIn(knowledge);
  townsOfStates.set(knowledge, known);
  return known.get(place) ?? place;
}

function alikeIn(knowledge: Knowledge): ReadonlyMap<string, string> {
  const towns = knowledge.entities.filter(({ type, country }) => type === "place" && country !== null);
  return new Map(
    towns.flatMap(({ ref, country, names }) => {
      const state = knowledge.find(`state:${country}`);
      const isAlike = names["en"]?.some((name) => state?.names["en"]?.includes(name) === true) === true;
      return isAlike && state ? [[state.ref, ref] as const] : [];
    }),
  );
}

/** Where it was: told, or the town that the report of these days was written in, where the process meets there. */
export function placeOfEvent(scene: Scene, process: string, claim: Event): string | null {
  const isMeeting = familyOf(claim.kind) === TALKS || isOutcome(claim.kind);
  const place = scene.cast.keyOf(claim.place);
  const told = isMeeting ? townNamedAlike(scene.knowledge, townInName(scene, claim.place) ?? place) : place;
  if (told === null && claim.factuality === "denied" && GATHERINGS.has(familyOf(claim.kind))) return townDenied(scene, claim);
  if (familyOf(claim.kind) !== TALKS || claim.factuality !== "asserted") return told;
  const beside = told === null ? venueInWords(scene, process, claim) : null;
  if (beside !== null) return beside;
  if (scene.dateline === null) return told ?? townOfTalks(scene, process, claim);
  // « au Palais des Nations »: of a building that nobody knows the town
  if (told === place && isBuilding(scene, claim.place)) return townOfTalks(scene, process, claim) ?? told;
  const town = scene.knowledge.find(scene.dateline);
  // "in the Kazakh capital", written in Astana
  if (told !== null)
    return told === `state:${town?.country ?? ""}` && meetsAt(scene.knowledge, process, scene.dateline) ? scene.dateline : told;
  return townOfTalks(scene, process, claim);
}

/** Letters between "in" and the town of a building: "in a hotel in the old quarter of ", « dans un hôtel de ». */
const INSIDE = 30;
/** So many letters at most between the word for talks and the town. */
const FAR = 60;

/**
 * "envoys of the two sides in Doha haggled over the agenda of the talks", « close mardi dans un hôtel de Djibouti »: the only town that the
 * words of talks name, where it is one in which the process is known to meet.
 */
function venueInWords(
  { reading: { document, entities }, cast, knowledge }: Scene,
  process: string,
  { evidence, trigger }: Event,
): string | null {
  const venues = knowledge.find(process)?.process?.venues ?? [];
  const named = entities.flatMap(({ id, type, mentions }) => {
    const key = type === "place" || type === "state" ? townNamedAlike(knowledge, cast.keyOf(id)) : null;
    // of a state nothing is said of where; « à Djibouti » is the town
    return key === null || isState(key)
      ? []
      : mentions
          .filter(({ span }) => span.start >= evidence.start && span.end <= evidence.end)
          .map(({ span }) => ({ key, start: span.start - evidence.start }));
  });
  const [only] = named;
  if (!only || named.some(({ key }) => key !== only.key) || !venues.includes(only.key)) return null;
  const words = document.text.slice(evidence.start, evidence.start + only.start);
  // « lundi, et celles de la Croix-Rouge, le 22, au mont Kumgang », "years after the last one ended in Athens": of others
  const behind = document.text.slice(trigger.end, evidence.start + only.start);
  if (behind.length > FAR || /[,;:]/u.test(behind)) return null;
  const inside = loadSubjects()
    .roofsIn(document.language, words)
    .findLast(({ id }) => id === "inside");
  const between = inside === undefined ? null : words.slice(inside.end);
  return between !== null && between.length <= INSIDE && !/[.,;:()]/u.test(between) ? only.key : null;
}

/** Families of what is held somewhere. */
const GATHERINGS: ReadonlySet<string> = new Set(["talks", "meeting"].map(familyOf));

/** « La rencontre de Rome n'a jamais eu lieu »: the only town that its own words name. */
function townDenied({ knowledge, reading: { document } }: Scene, { trigger, evidence }: Event): string | null {
  const words = document.text.slice(trigger.end, Math.max(trigger.end, evidence.end));
  const refs = knowledge.scan(document.language, words, piecesOf(words)).flatMap(({ targets }) => targets.map(({ ref }) => ref));
  const [town, ...others] = new Set(refs.filter((ref) => knowledge.find(ref)?.type === "place"));
  return others.length === 0 ? (town ?? null) : null;
}

/** True of a place that is not known and has a word for a building in its name. */
function isBuilding({ cast, reading: { document } }: Scene, id: string | null): boolean {
  const one = cast.find(id);
  return (
    one?.type === "place" &&
    one.ref === null &&
    loadSubjects()
      .roofsIn(document.language, one.name)
      .some((it) => it.id === "roof")
  );
}

/** The town of talks that name none: where what they ended in was signed, or where the report on them was written. */
function townOfTalks(scene: Scene, process: string, claim: Event): string | null {
  const published = daysOf(scene.reading.document.published)?.latest ?? null;
  const day = lastSoFar(daysOf(claim.time?.edtf ?? null), published);
  const isOwn = claim.round !== null && scene.rounds.get(process) === claim.round;
  // what opened some weeks ago is news as long as it goes on
  const isLong = isOwn || edgeOf(scene.reading, claim) === "first";
  const fresh = day !== null && published !== null && published - day <= (isLong ? LONGEST : LATELY) && day <= published;
  if (!fresh) return null;
  const signed = townOfSigning(scene, process, day, isOwn);
  if (signed !== null || scene.dateline === null) return signed;
  const isThere =
    meetsAt(scene.knowledge, process, scene.dateline) ||
    isWhereWritten(scene, process, claim, published - day) ||
    isUnderRoof(scene.reading, scene.cast, scene.knowledge, claim, scene.dateline);
  return isThere ? scene.dateline : null;
}

/** The last day of talks, or the day of the report of those that go on: « s'est ouverte mardi pour deux jours ». */
function lastSoFar(days: ReturnType<typeof daysOf>, published: number | null): number | null {
  if (days === null || published === null) return null;
  const goesOn = days.earliest !== null && days.latest !== null && days.earliest <= published && days.latest > published;
  return goesOn ? published : days.latest;
}

/** « ont signé jeudi soir à San José un accord … Cette session, entamée le 20 juillet »: the only town where something was signed on the last days of talks. */
function townOfSigning({ reading, cast, processes }: Scene, process: string, day: number, isOwn: boolean): string | null {
  const published = daysOf(reading.document.published)?.latest ?? null;
  const towns = reading.events.flatMap((other) => {
    const signed =
      isOutcome(other.kind) && other.factuality === "asserted" ? (daysOf(other.time?.edtf ?? null)?.latest ?? null) : null;
    const town = cast.keyOf(other.place);
    if (signed === null || town === null || isState(town) || published === null || published - signed > JUST_SIGNED) return [];
    const isEnd = isOwn ? signed >= day && signed - day <= LONGEST : signed === day;
    return isEnd && processes.of(other, other.process).process === process ? [town] : [];
  });
  const [only, ...others] = new Set(towns);
  return others.length === 0 ? (only ?? null) : null;
}

/** Days after which a signing is no news of the round that a report is about. */
const JUST_SIGNED = 3;

/** Days after talks within which they are told from where they were. */
const JUST_OVER = 1;

/**
 * "CARACAS, May 21 - …, reached after six days of talks in a hotel": talks just over of which no report tells another place, told from a town that is
 * not in the land of any of their sides, where people write of them wherever they are.
 */
function isWhereWritten({ reading, cast, knowledge, dateline }: Scene, process: string, claim: Event, ago: number): boolean {
  const country = dateline === null ? null : (knowledge.find(dateline)?.country ?? null);
  const known = knowledge.find(process);
  if (country === null || known === null || ago > JUST_OVER || edgeOf(reading, claim) !== "last") return false;
  if (
    known.country === country ||
    known.process?.parties.some((key) => knowledge.find(key)?.country === country || key === `state:${country}`)
  )
    return false;
  return reading.events.every((other) => {
    const town = familyOf(other.kind) === TALKS ? cast.keyOf(other.place) : null;
    return town === null || town === dateline || town === `state:${country}`;
  });
}

/** True where a place is no more than the town that the report was written in: a paper that copies a dispatch writes its own there. */
export const isWritten = ({ cast, dateline }: Scene, claim: Event, place: string | null): boolean =>
  place !== null && place === dateline && cast.keyOf(claim.place) === null;

/** True where a process is known to meet in a town, or bears its name. */
export function meetsAt(knowledge: Knowledge, process: string, town: string): boolean {
  const known = knowledge.find(process);
  const country = knowledge.find(town)?.country ?? null;
  if (known?.process?.venues.includes(town) === true) return true;
  if (country !== null && known?.process?.hosts.includes(`state:${country}`) === true) return true;
  // « HODEIDA - … »: one that bears the name of a town that its talks were about, and is known to meet elsewhere
  if (country !== null && country === known?.country && known.process?.venues.some((key) => key !== town)) return false;
  // A process that bears the name of a town meets there, known or not.
  const own = known ? Object.values(known.names).flat() : [process.slice(process.indexOf("~") + 1)];
  const words = own.flatMap((name) => spelledWords(name));
  const names = Object.values(knowledge.find(town)?.names ?? {}).flat();
  return [...names, town.slice(town.indexOf("~") + 1)].some((name) => spelledWords(name).some((word) => words.includes(word)));
}
