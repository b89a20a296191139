import type { ClusterSum } from "./cluster-sum.ts";
import { ABOUT, COURSE, LONG_COURSE } from "./course.ts";
import { areTwoInOneReport, type EventTold, isNameless, meet, shareReport } from "./event-told.ts";
import { lieApart } from "./places.ts";
import type { Scene } from "./scene.ts";

/** Tellings put together. */
interface Together {
  readonly members: readonly EventTold[];
  readonly sum: ClusterSum;
}

/** What is told as held of one gathering, with the first and the last of its days. */
interface Sitting<T extends Together> {
  readonly of: T;
  readonly held: readonly Held[];
  readonly from: number;
  readonly to: number;
  readonly isSummit: boolean;
  /** Keys of all who sit there by name. */
  readonly named: ReadonlySet<string>;
  /** Where it is told to have been; the town that a report was written in is no word for it. */
  readonly places: ReadonlySet<string>;
  /** The same, and those towns. */
  readonly towns: ReadonlySet<string>;
}

/** A telling of days on which it was held, all of them or some. */
interface Held {
  readonly told: EventTold;
  readonly from: number;
  readonly to: number;
}

/** Talks longer than this are the process itself, not one gathering of it. */
const LONGEST = 31;

/**
 * Clusters that tell one gathering of a process, which sits once a day unless in two towns, under two numbers or with nobody in
 * common: "Talks opened on Saturday" and "Seventeen days of talks ended on Tuesday" are one, and so are talks that opened in a town
 * and those that ended there days later with no others between. What may be either of two gatherings is neither's.
 */
export function gatheringsOfOneCourse<T extends Together>(scene: Scene, clusters: readonly T[]): T[][] {
  const sittings = clusters.flatMap((of) => sittingOf(scene, of) ?? []).sort((a, b) => a.from - b.from || a.to - b.to);
  const pairs: Pair<T>[] = [];
  for (const [i, a] of sittings.entries())
    for (let at = i + 1; at < sittings.length; at++) {
      const b = sittings[at];
      // those behind begin later still
      if (!b || b.from - a.to > LONG_COURSE) break;
      if (isOneCourse(scene, a, b, sittings)) pairs.push([a, b]);
    }
  return groupsOf(pairs, (a, b) => areApart(scene, a, b)).map((group) => group.map(({ of }) => of));
}

type Pair<T extends Together> = readonly [Sitting<T>, Sitting<T>];

function sittingOf<T extends Together>(scene: Scene, of: T): Sitting<T> | null {
  const held = of.members.flatMap((told) => heldOn(told) ?? []);
  if (held.length === 0 || !(of.sum.round !== null || held.some(({ told }) => isTold(told)))) return null;
  const located = held.flatMap(({ told: { signature } }) => (signature.place === null ? [] : [signature]));
  const keysOf = (some: typeof located) => new Set(some.map(({ place }) => scene.identities.resolve(place ?? "")));
  return {
    of,
    held,
    from: held.reduce((first, { from }) => Math.min(first, from), Number.POSITIVE_INFINITY),
    to: held.reduce((last, { to }) => Math.max(last, to), Number.NEGATIVE_INFINITY),
    isSummit: of.members.some(({ signature }) => signature.kind === SUMMIT),
    named: new Set(
      held.flatMap(({ told: { people, signature } }) =>
        [...people, ...signature.actors, ...(signature.seated ?? [])].filter((key) => !isNameless(key)),
      ),
    ),
    places: keysOf(located.filter(({ written }) => !written)),
    towns: keysOf(located),
  };
}

function heldOn(told: EventTold): Held | null {
  const { signature, time } = told;
  if (signature.state !== "asserted" || time?.earliest == null || time.latest === null) return null;
  return time.days === 1 || (time.extent && (time.days ?? LONGEST) < LONGEST)
    ? { told, from: time.earliest, to: time.latest }
    : null;
}

/** What is told as a gathering and not as talk of the process. */
const isTold = ({ said, signature: { kind, edge, sits }, time }: EventTold): boolean =>
  said || kind === ROUND || sits === true || (kind === TALKS && (edge !== null || time?.extent === true));

const ROUND = "talks-round";
const TALKS = "talks";
const SUMMIT = "summit";

/** True where they share a day, or the first of them opened and the other ended, in one town and with no others between. */
function isOneCourse<T extends Together>(scene: Scene, a: Sitting<T>, b: Sitting<T>, all: readonly Sitting<T>[]): boolean {
  const isFar = b.from - a.to > COURSE;
  if ((isFar && !isToldWhole(a, b)) || areApart(scene, a, b)) return false;
  if (a.held.some((x) => b.held.some((y) => x.from <= y.to && y.from <= x.to))) return true;
  if (b.from <= a.to || a.held.some(({ told }) => isEnd(told))) return false;
  if (isFar) return !all.some(isBetween(a, b));
  const isNext = b.from - a.to <= ABOUT;
  if (isGoingOn(scene, a, b) && !all.some(isBetween(a, b))) return true;
  const ends = b.held.some(({ told, to }) => to === b.to && isEnd(told) && (isNext || !told.time?.extent));
  const opens = b.held.some(({ told }) => told.signature.edge === "first");
  if (!ends || opens) return false;
  if (isNext) return meet(a.named, b.named) || meet(a.towns, b.towns);
  return meet(a.towns, b.towns) && !all.some(isBetween(a, b));
}

/** Days after its opening within which a conference that nobody yet told to have ended goes on. */
const GOING_ON = 5;

/** "The conference opened in Antananarivo on Monday", "Negotiators meeting in Madagascar reached an agreement late on Friday". */
const isGoingOn = <T extends Together>(scene: Scene, a: Sitting<T>, b: Sitting<T>): boolean =>
  b.from - a.from <= GOING_ON &&
  // a second session is none of the first
  a.of.sum.round === b.of.sum.round &&
  a.held.every(({ told }) => told.signature.edge === "first") &&
  !b.held.some(({ told }) => told.signature.edge === "first") &&
  [...a.places].some((place) => [...b.places].some((other) => !lieApart(scene, place, other)));

const isBetween =
  <T extends Together>(a: Sitting<T>, b: Sitting<T>) =>
  (other: Sitting<T>): boolean =>
    other !== a && other !== b && other.to > a.to && other.from < b.from;

/** « La session ouverte le 16 octobre s'est achevée lundi 18 novembre »: one report tells when it began and when it ended. */
const isToldWhole = <T extends Together>(a: Sitting<T>, b: Sitting<T>): boolean =>
  a.held.some(
    ({ told }) =>
      told.signature.edge === "first" &&
      b.held.some(({ told: end, to }) => to === b.to && end.signature.edge === "last" && shareReport(told.voices, end.voices)),
  );

/** Told as the last day, or as days that are over. */
const isEnd = ({ signature: { edge }, time }: EventTold): boolean => edge === "last" || time?.extent === true;

/** Two numbers, two towns, nobody in common, or a summit beside a round of talks. */
function areApart<T extends Together>(scene: Scene, a: Sitting<T>, b: Sitting<T>): boolean {
  const [x, y] = [a.of.sum.round, b.of.sum.round];
  if (x !== null && y !== null && (x !== y || a.of.sum.count !== b.of.sum.count)) return true;
  if ((x === null) !== (y === null) && a.isSummit !== b.isSummit) return true;
  if (haveNobodyInCommon(scene, a, b)) return true;
  if ((x === null || y === null) && a.held.some(({ told }) => b.held.some((other) => areTwoInOneReport(told, other.told))))
    return true;
  return [...a.places].some((place) => [...b.places].some((other) => lieApart(scene, place, other)));
}

/**
 * Both name somebody, and not the same; where one names none of the sides of the process, whoever hosts, chairs or watches in the
 * same town does so for those who sit there.
 */
function haveNobodyInCommon<T extends Together>(scene: Scene, a: Sitting<T>, b: Sitting<T>): boolean {
  const [mine, theirs] = [a.named, b.named];
  if (mine.size === 0 || theirs.size === 0 || meet(mine, theirs)) return false;
  const sides = scene.knowledge.find(scene.process)?.process?.parties ?? [];
  const isOfSides = (named: ReadonlySet<string>) => sides.some((side) => named.has(side));
  return sides.length === 0 || (isOfSides(mine) && isOfSides(theirs)) || !meet(a.towns, b.towns);
}

/** Sittings that pairs join, each in one group; those that pairs join to two which are apart are in none. */
function groupsOf<T extends Together>(
  pairs: readonly Pair<T>[],
  apart: (a: Sitting<T>, b: Sitting<T>) => boolean,
): Sitting<T>[][] {
  const partners = new Map<Sitting<T>, Set<Sitting<T>>>();
  for (const [a, b] of pairs) {
    partners.set(a, (partners.get(a) ?? new Set()).add(b));
    partners.set(b, (partners.get(b) ?? new Set()).add(a));
  }
  const isBetween = (near: ReadonlySet<Sitting<T>>) => [...near].some((a) => [...near].some((b) => a !== b && apart(a, b)));
  const left = new Set([...partners].filter(([, near]) => !isBetween(near)).map(([one]) => one));
  const groups: Sitting<T>[][] = [];
  for (const one of left) {
    const group = [one];
    left.delete(one);
    for (const member of group)
      for (const near of partners.get(member) ?? [])
        if (left.has(near)) {
          left.delete(near);
          group.push(near);
        }
    if (group.length > 1 && !group.some((a, i) => group.slice(i + 1).some((b) => apart(a, b)))) groups.push(group);
  }
  return groups;
}
