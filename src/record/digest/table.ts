import type { Event } from "../../claims/index.ts";
import { type Knowledge, type KnownEntity, loadSubjects } from "../../knowledge/index.ts";
import { type Cast, PART } from "./cast.ts";

export const SEVERAL = 2;
/** Where so many take part, two of them may talk about anything. */
const MANY = 4;

/**
 * False where of several who talk only one takes part in the process: what ministers of Turkey and Iran talk about in
 * Istanbul are not the talks on Iran's nuclear programme that were once held there.
 */
export function isAtTable({ process, country }: KnownEntity, event: Event, cast: Cast, knowledge: Knowledge): boolean {
  const actors = statesMeeting(event, cast, knowledge);
  if (process === null || actors.size < SEVERAL) return true;
  const { guarantors, mediators, parties } = process;
  const members = new Set([...guarantors, ...mediators, ...parties, `state:${country}`]);
  return [...actors].every((key) => members.has(key)) || [...actors].filter((key) => members.has(key)).length >= SEVERAL;
}

/**
 * True where whoever is told to meet is no more than one of the parties with some other state: Algeria and Mali sign much in
 * Algiers besides what Algeria mediates there.
 */
export function isOrdinary(one: KnownEntity, events: readonly Event[], cast: Cast, knowledge: Knowledge): boolean {
  if ((one.process?.parties.length ?? 0) < SEVERAL) return false;
  const own = new Set([...(one.process?.parties ?? []), `state:${one.country}`]);
  const meetings = events.filter((event) => {
    const states = [...statesMeeting(event, cast, knowledge)];
    return states.length >= SEVERAL && states.some((key) => own.has(key));
  });
  return (
    meetings.length > 0 && !meetings.some(({ actors }) => areSides(one, new Set(actors.map((id) => cast.actsFor(id))), knowledge))
  );
}

const statesMeeting = ({ actors }: Event, cast: Cast, knowledge: Knowledge): ReadonlySet<string> =>
  new Set(actors.map((id) => cast.actsFor(id)).filter((key) => knowledge.find(key)?.type === "state"));

/**
 * True where those who talk are sides of a process, not one of its states and the state that mediates, who talk about
 * much else: two parties (more where many take part), all guarantors, or a party and a group or organisation.
 */
export function areSides({ process }: KnownEntity, actors: ReadonlySet<string>, knowledge: Knowledge): boolean {
  const { parties = [], guarantors = [] } = process ?? {};
  const sides = parties.filter((key) => actors.has(key)).length;
  if (guarantors.length >= SEVERAL && guarantors.every((key) => actors.has(key))) return true;
  const isState = (key: string): boolean => knowledge.find(key)?.type === "state";
  // Where only groups negotiate, one of them and a mediator talk about other wars too.
  const areAlike = [...actors].every(isState) || !parties.some(isState);
  const table = [...actors].every(isState) ? parties.filter(isState) : parties;
  return areAlike ? sides >= (table.length < MANY ? SEVERAL : SEVERAL + 1) : sides > 0;
}

/** All who have a seat in a process, and the state that it is about. */
export function membersOf(known: KnownEntity | null): ReadonlySet<string> {
  const { parties = [], mediators = [], guarantors = [], hosts = [] } = known?.process ?? {};
  return new Set([...parties, ...mediators, ...guarantors, ...hosts, `state:${known?.country ?? ""}`]);
}

/** The state in which a process is held whose sides are all groups: its government is one of them; null for any other process. */
export const ownState = (known: KnownEntity | null): string | null => {
  const own = known?.country == null ? null : `state:${known.country}`;
  const { parties = [] } = known?.process ?? {};
  return own !== null && parties.length > 0 && parties.every((key) => key.startsWith("group:")) ? own : null;
};

/** True where words for both sides stand for those who sit in it: "the two sides", « les deux délégations ». */
export const isOfBothSides = ({ actors, recipients }: Event, cast: Cast, language: string): boolean =>
  [...actors, ...recipients].some(
    (id) =>
      cast.keyOf(id)?.startsWith(PART) !== true &&
      loadSubjects()
        .sittingsIn(language, cast.find(id)?.mentions[0]?.span.exact ?? "")
        .some((one) => one.id === "sides"),
  );
