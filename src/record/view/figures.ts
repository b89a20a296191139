import { loadSubjects } from "../../knowledge/index.ts";
import type { FigureSignature, Voice } from "../digest/signature.ts";
import { pushTo } from "../grouping.ts";
import { compareText, sortedUnique } from "../hash.ts";
import { isArmed, isCumulative, isOfDeed } from "../kinds.ts";
import type { FigureSeries } from "../schema.ts";
import { countsOfVersions } from "./figure-versions.ts";
import { comparePlaces } from "./places.ts";
import { dayText, lastDayOf, type Scene, type Told } from "./scene.ts";
import { correctedAnswers, itemId, type Stated, standingOf, supportOf } from "./support.ts";
import { type ToldTime, toldTime } from "./times.ts";

type FigureTold = Told<FigureSignature>;

/** What a count is about: who is counted, where, from when. Counts of different scopes are never put in one series. */
interface Scope {
  readonly measure: string;
  readonly unit: string;
  readonly population: string;
  readonly country: string | null;
  readonly place: string | null;
  /** "since 2011-03", "in 2023-06"; null where the text limits the count to no time. */
  readonly period: string | null;
  /** A stretch of no known days, in the words of the text: counts of others are none of it. */
  readonly stretch: string | null;
}

interface Group {
  readonly scope: Scope;
  readonly told: FigureTold[];
}

interface Point {
  readonly asOf: string | null;
  readonly day: number | null;
  readonly low: number;
  readonly high: number;
  readonly nominal: number;
  readonly told: FigureTold[];
}

/** About: a tenth more or less. */
const ABOUT = 0.1;

/** A series, and those of its counts that contradict each other, with what was corrected. */
export interface FiguresOfSeries {
  readonly series: FigureSeries;
  readonly rivals: FigureSeries["points"];
}

/** Counts as series over time; a later higher toll is an update, what cannot both be true is contested. */
export function figuresOf(scene: Scene): FiguresOfSeries[] {
  const groups = new Map<string, Group>();
  const all = scene.told("figure");
  const versions = countsOfVersions(scene, all);
  for (const told of all) {
    const scope = scopeOf(scene, (versions.get(told) ?? told).signature);
    const key = JSON.stringify(Object.values(scope));
    const group = groups.get(key) ?? { scope, told: [] };
    groups.set(key, group);
    group.told.push(told);
  }
  const sorted = [...groups].sort(([a], [b]) => compareText(a, b)).map(([, group]) => group);
  const merged = joinPeriods(joinDeeds(scene, mergeCountries(scene, sorted)).flatMap(splitByMagnitude));
  const ids = new Map(merged.map((group) => [group, itemId("figure", group.told, JSON.stringify(group.scope))]));
  return merged.map((group) => seriesOf(scene, group, merged, ids));
}

function scopeOf(scene: Scene, signature: FigureSignature): Scope {
  const { measure, unit, population, country, place, time } = signature;
  // The country that the talks are about goes without saying.
  const home = scene.knowledge.find(scene.process)?.country ?? null;
  const isHome = country === home && !(isBetweenStates(scene) && isArmed(population));
  const elsewhere = place !== null && (home === null || place !== `state:${home}`);
  return {
    measure,
    unit,
    population: population.includes("~") || population.includes(":") ? scene.identities.resolve(population) : population,
    country: isHome ? null : country,
    place: elsewhere ? scene.identities.resolve(place) : null,
    period: periodOf(toldTime(time)),
    stretch: signature.stretch ?? null,
  };
}

/** True for talks of states: no country's soldiers go without saying. */
const isBetweenStates = ({ knowledge, process }: Scene): boolean =>
  (knowledge.find(process)?.process?.parties ?? []).filter((party) => party.startsWith("state:")).length > 1;

/** A count "since 2011" has no end; one "in June" or "on Tuesday" has both; "until Tuesday" only says when it was made. */
function periodOf(time: ToldTime | null): string | null {
  if (!time) return null;
  if (time.latest === null && time.earliest !== null) return sinceOf(time, time.earliest);
  if (time.earliest === null || time.days === null) return null;
  return time.value.kind === "interval" && !time.bounded ? sinceOf(time, time.earliest) : `in ${time.edtf}`;
}

function sinceOf({ value }: ToldTime, earliest: number): string {
  const from = value.kind === "interval" ? value.from : value;
  const yearOnly = typeof from !== "string" && from.kind === "date" && from.precision === "year";
  return `since ${dayText(earliest).slice(0, yearOnly ? 4 : 7)}`;
}

/** People of a country and people, told of one process, are the same people where only one country is told. */
function mergeCountries(scene: Scene, groups: readonly Group[]): Group[] {
  const between = isBetweenStates(scene);
  const byScope = new Map<string, Group[]>();
  for (const group of groups) {
    const key = JSON.stringify(Object.values({ ...group.scope, country: null }));
    pushTo(byScope, key, group);
  }
  const merged: Group[] = [];
  for (const alike of byScope.values()) {
    const countries = sortedUnique(alike.map(({ scope }) => scope.country).filter((country) => country !== null));
    const [first] = alike;
    const ofSides = first !== undefined && (between || isArmed(first.scope.population));
    if (first && alike.length > 1 && countries.length === 1 && !ofSides && !tellsOfSome(alike)) {
      const scope = { ...first.scope, country: countries[0] ?? null };
      merged.push({ scope, told: alike.flatMap(({ told }) => told) });
    } else merged.push(...alike);
  }
  return merged;
}

/** « 1.621 disparus, parmi lesquels 570 Serbes »: where one report counts both, those of the country are some of all. */
function tellsOfSome(alike: readonly Group[]): boolean {
  const told = alike.flatMap((group) => group.told.map((one) => ({ one, national: group.scope.country !== null })));
  const documents = ({ voices }: FigureTold): readonly string[] => voices.map(({ document }) => document);
  return told.some(
    (some) =>
      some.national &&
      told.some(
        (all) =>
          !all.national &&
          nominal(all.one.signature) > nominal(some.one.signature) &&
          documents(all.one).some((document) => documents(some.one).includes(document)),
      ),
  );
}

/** A blow or an exchange lasts no more days than so. */
const DEED_DAYS = 10;

/**
 * Those killed, held or freed at one time and place, of which one report leaves out the place and another the day: they are
 * those of the only day, or the only place, that others tell. The dead of a whole country on a day are none of a town's.
 */
function joinDeeds(scene: Scene, groups: readonly Group[]): Group[] {
  const alike = (group: Group): string => JSON.stringify(Object.values({ ...group.scope, place: null, period: null }));
  const joined = new Map<Group, FigureTold[]>(groups.map((group) => [group, [...group.told]]));
  for (const group of groups) {
    if (!isOfDeed(group.scope.measure) || (group.scope.place !== null && daysOf(group) !== null)) continue;
    const homes = groups.filter(
      (other) => other !== group && alike(other) === alike(group) && joined.has(other) && completes(scene, group, other),
    );
    const [home] = homes;
    if (!home || homes.length > 1) continue;
    joined.get(home)?.push(...(joined.get(group) ?? []));
    joined.delete(group);
  }
  return [...joined].map(([{ scope }, told]) => ({ scope, told }));
}

/** The days of a deed; null where its count is limited to no few days. */
function daysOf({ scope: { period } }: Group): ToldTime | null {
  const time = period?.startsWith("in ") ? toldTime(period.slice("in ".length)) : null;
  return time?.days != null && time.days <= DEED_DAYS ? time : null;
}

/** True where the other tells both when and where, and the group nothing that differs. */
function completes(scene: Scene, group: Group, other: Group): boolean {
  const [days, known] = [daysOf(group), daysOf(other)];
  if (!known || other.scope.place === null) return false;
  if (group.scope.place === null) {
    const everywhere = group.told.some(({ signature }) => signature.place !== null);
    return days !== null && !everywhere && days.earliest === known.earliest && days.latest === known.latest;
  }
  if (group.scope.period !== null || comparePlaces(scene, group.scope.place, other.scope.place) !== "same") return false;
  return group.told.every(({ signature }) => {
    const told = toldTime(signature.published)?.latest ?? null;
    return told !== null && known.earliest !== null && told >= known.earliest && told - known.earliest <= NEWS;
  });
}

const nominal = ({ value, low, high }: FigureSignature): number => value ?? low ?? high ?? 0;

/** Without a period, a blow's dead and a war's dead read alike: counts further apart than this are not rivals. */
const FAR_APART = 5;

/** Up to so many die in one blow, which is news for so many days. */
const BLOW = 500;
const NEWS = 31;

function splitByMagnitude(group: Group): Group[] {
  if (group.scope.period !== null) return [group];
  const parts: FigureTold[][] = [];
  let last = 0;
  for (const told of group.told.toSorted((a, b) => nominal(a.signature) - nominal(b.signature))) {
    const count = nominal(told.signature);
    const part = parts.at(-1);
    if (part && count <= last * FAR_APART) part.push(told);
    else parts.push([told]);
    last = count;
  }
  return parts.flatMap(splitByNews).map((told) => ({ scope: group.scope, told }));
}

/** Those whom a blow killed or wounded are not those of another, of which a report tells months later. */
function splitByNews(told: readonly FigureTold[]): FigureTold[][] {
  const isOfBlow = ({ signature }: FigureTold): boolean =>
    BLOWS.has(signature.measure) && signature.place === null && nominal(signature) < BLOW;
  if (told.length < 2 || !told.every(isOfBlow)) return [[...told]];
  const dayOf = ({ signature }: FigureTold): number => toldTime(signature.published)?.latest ?? 0;
  const parts: FigureTold[][] = [];
  let last = 0;
  for (const one of told.toSorted((a, b) => dayOf(a) - dayOf(b))) {
    const part = parts.at(-1);
    if (part && dayOf(one) - last <= NEWS) part.push(one);
    else parts.push([one]);
    last = dayOf(one);
  }
  return parts;
}

const BLOWS: ReadonlySet<string> = new Set(["killed", "wounded"]);

/**
 * Counts without a period belong to the only count that has a beginning, where they are of its size; counts "since
 * 2011" to the only one since a month of 2011.
 */
function joinPeriods(groups: readonly Group[]): Group[] {
  const canonical = new Map(groups.map((group) => [group, canonicalScope(group.scope)]));
  const home = (group: Group): Group => {
    const { period } = group.scope;
    if (period !== null && !/^since \d{4}$/.test(period)) return group;
    const finer = groups.filter(
      (other) =>
        other !== group &&
        other.scope.period?.startsWith(period === null ? "since" : `${period}-`) === true &&
        canonical.get(other) === canonical.get(group) &&
        couldCountSince(group, other.scope.period),
    );
    const years = new Set(finer.map(({ scope }) => scope.period?.slice(0, "since 2011".length)));
    const best =
      finer.length === 1 || (period === null && years.size === 1) ? finer.toSorted((a, b) => byPeriod(a, b))[0] : undefined;
    return best && sameSize(group, best) ? best : group;
  };
  const joined = new Map<Group, FigureTold[]>();
  for (const group of groups) {
    const into = home(group);
    joined.set(into, [...(joined.get(into) ?? []), ...group.told]);
  }
  return [...joined].map(([{ scope }, told]) => ({ scope, told }));
}

/** Before the beginning nobody counts since then. */
function couldCountSince({ told }: Group, period: string): boolean {
  const from = period.slice("since ".length);
  return told.every(({ signature }) => {
    const day = lastDayOf(signature.published);
    return day === null || compareText(day.slice(0, from.length), from) >= 0;
  });
}

/** The finer beginning first. */
function byPeriod(a: Group, b: Group): number {
  const [x, y] = [a.scope.period ?? "", b.scope.period ?? ""];
  return y.length - x.length || compareText(x, y);
}

function canonicalScope(scope: Scope): string {
  return JSON.stringify(Object.values({ ...scope, period: null }));
}

function sameSize(a: Group, b: Group): boolean {
  const counts = (group: Group) => group.told.map(({ signature }) => nominal(signature));
  const all = [...counts(a), ...counts(b)];
  const low = all.reduce((x, y) => Math.min(x, y));
  const high = all.reduce((x, y) => Math.max(x, y));
  return high <= low * FAR_APART;
}

function seriesOf(scene: Scene, group: Group, all: readonly Group[], ids: ReadonlyMap<Group, string>): FiguresOfSeries {
  const { scope, told } = group;
  const points = pointsOf(told);
  const corrected = correctedAnswers(scene, points);
  const course = {
    cumulative: isCumulative(scope.measure),
    isOfDeed: isOfDeed(scope.measure) && daysOf(group) !== null,
    end: scope.period?.startsWith("in ") ? (toldTime(scope.period.slice("in ".length))?.latest ?? null) : null,
  };
  const { lines, rivals } = relate(scene, points, corrected, course);
  const series: FigureSeries = {
    id: ids.get(group) ?? "",
    measure: scope.measure,
    population:
      scope.population.includes("~") || scope.population.includes(":")
        ? scene.identities.nameOf(scope.population)
        : scope.population,
    country: scope.country,
    unit: scope.unit,
    place: scope.place === null ? null : scene.named(scope.place),
    since: scope.period,
    points: lines,
    contested: lines.some(({ relation }) => relation === "contradicts"),
    otherScopes: otherScopes(scene, group, all, ids),
    support: supportOf(scene, told),
  };
  return { series, rivals };
}

function bounds({ value, low, high, approximate }: FigureSignature): readonly [number, number] {
  const least = low ?? value ?? 0;
  const most = high ?? (low !== null && value === low ? Number.POSITIVE_INFINITY : (value ?? Number.POSITIVE_INFINITY));
  // "more than 80" is more than 80
  if (!approximate || value === null || (low !== null && high === null)) return [least, most];
  const slack = Math.abs(value) * ABOUT;
  return [
    Math.min(least, value - slack),
    Math.max(Number.isFinite(most) ? most : 0, value + slack, low !== null && high === null ? most : 0),
  ];
}

/** One point for each count of a day. */
function pointsOf(told: readonly FigureTold[]): Point[] {
  const points = new Map<string, Point>();
  for (const one of told) {
    const { signature } = one;
    const asOf = asOfOf(one);
    const [low, high] = bounds(signature);
    const key = JSON.stringify([asOf, signature.value, signature.low, signature.high, signature.approximate]);
    const point = points.get(key) ?? {
      asOf,
      day: toldTime(asOf)?.latest ?? null,
      low,
      high,
      nominal: nominal(signature),
      told: [],
    };
    points.set(key, point);
    point.told.push(one);
  }
  return [...points]
    .sort(([x, a], [y, b]) => (a.day ?? 0) - (b.day ?? 0) || a.low - b.low || compareText(x, y))
    .map(([, point]) => point);
}

/** The day that a count was made: told, or else the day of the report. */
function asOfOf({ signature }: FigureTold): string | null {
  const time = toldTime(signature.time);
  if (time?.latest != null && (time.earliest === null || periodOf(time)?.startsWith("since") === true))
    return dayText(time.latest);
  return lastDayOf(signature.published);
}

type Line = FigureSeries["points"][number];

/** How counts of a series come after one another. */
interface Course {
  /** A later count can only be as high or higher. */
  readonly cumulative: boolean;
  /** What is counted was done within few days: what others count later is no more of it. */
  readonly isOfDeed: boolean;
  /** The last day that is counted; null where the count may still go on. */
  readonly end: number | null;
}

/** So many days after the end nobody's count grows with the news any more: who counts otherwise contests it. */
const SETTLED = 365;

function relate(
  scene: Scene,
  points: readonly Point[],
  corrected: ReadonlySet<Point>,
  course: Course,
): { readonly lines: Line[]; readonly rivals: Line[] } {
  const lines: Line[] = [];
  const before: Point[] = [];
  const contested = new Set<Point>(corrected);
  const wordsOf = wordsOfPoints();
  for (const point of points) {
    const stated = point.told.map(({ signature, voices, beyond }): Stated => ({ state: signature.state, voices, beyond }));
    const first = point.told[0]?.signature;
    const { relation, rivals } = corrected.has(point)
      ? { relation: "corrected" as const, rivals: [] }
      : relationTo(scene, point, before, course, wordsOf);
    for (const rival of rivals) contested.add(point).add(rival);
    if (!corrected.has(point)) before.push(point);
    lines.push({
      asOf: point.asOf,
      value: first?.value ?? null,
      low: first?.low ?? null,
      high: first?.high ?? null,
      approximate: first?.approximate ?? false,
      standing: standingOf(scene, stated),
      relation,
      support: supportOf(scene, point.told),
    });
  }
  return { lines, rivals: lines.filter((_line, at) => contested.has(points[at] as Point)) };
}

/** Counts of the same day, or of days that nobody knows apart, must agree; a later one may be higher, a toll never lower. */
function relationTo(
  scene: Scene,
  point: Point,
  before: readonly Point[],
  { cumulative, isOfDeed: isDeed, end }: Course,
  wordsOf: WordsOf,
): { readonly relation: Line["relation"]; readonly rivals: readonly Point[] } {
  if (before.length === 0) return { relation: "first", rivals: [] };
  let relation: Line["relation"] = "agrees";
  const rivals: Point[] = [];
  for (const earlier of before) {
    // Who gives two numbers in one breath counts two things, or a part of the whole.
    const areTwo = isOneBreath(wordsOf(point), wordsOf(earlier)) && !areTwoVoices(scene, point, earlier);
    if (areTwo || isOneVoice(scene, point, earlier)) continue;
    if (arePlans(point, earlier)) {
      if (point.day !== earlier.day) relation = "update";
      continue;
    }
    const follows = point.day !== null && earlier.day !== null && point.day > earlier.day;
    const another = isDeed && areOfTwoSides(scene, point, earlier);
    const isSettled = cumulative && end !== null && earlier.day !== null && earlier.day - end > SETTLED;
    const later = follows && (isUpdate(scene, point) || !(another || isSettled));
    if (point.low <= earlier.high && earlier.low <= point.high) {
      if (!later && (isAnswered(scene, point, earlier) || (another && !isAbout(point, earlier)))) rivals.push(earlier);
      else if (later && point.nominal > earlier.nominal) relation = "update";
      continue;
    }
    const taken = later && (point.low > earlier.high || !cumulative || takesBack(scene, point, earlier));
    if (taken) relation = "update";
    else rivals.push(earlier);
  }
  return { relation: rivals.length > 0 ? "contradicts" : relation, rivals };
}

/** States of what has not been done yet. */
const AHEAD: ReadonlySet<string> = new Set(["planned", "demanded", "hoped", "conditional", "possible"]);

/** How many somebody would free or send is no rival of how many another would, or did, on another day. */
function arePlans(a: Point, b: Point): boolean {
  const isAhead = ({ told }: Point): boolean =>
    told.every(({ signature: { measure, state } }) => PLANNED.has(measure) && AHEAD.has(state));
  return isAhead(a) !== isAhead(b) || (isAhead(a) && a.day !== b.day);
}

const PLANNED: ReadonlySet<string> = new Set(["released", "aid"]);

/** Who tells a count in which report: the outlet itself where it names nobody. */
const voicesOf = (scene: Scene, { told }: Point): readonly string[] =>
  told.flatMap((one) =>
    one.voices.map(({ document, by: [first] }) => {
      const who = first?.behalf ?? first?.who ?? null;
      return `${document} ${who === null ? (first?.anonymous ?? "") : scene.identities.actsFor(who)}`;
    }),
  );

/** True where one report tells both in one voice: whoever tells two numbers counts two things. */
function isOneVoice(scene: Scene, a: Point, b: Point): boolean {
  const [only, ...others] = new Set([...voicesOf(scene, a), ...voicesOf(scene, b)]);
  return only !== undefined && others.length === 0;
}

/** True where nobody tells both. */
function areTwoVoices(scene: Scene, a: Point, b: Point): boolean {
  const voices = voicesOf(scene, b);
  return !voicesOf(scene, a).some((voice) => voices.includes(voice));
}

/** No more than a tenth apart. */
const isAbout = (a: Point, b: Point): boolean => Math.max(a.nominal, b.nominal) <= (1 + ABOUT) * Math.min(a.nominal, b.nominal);

/** Types of those who speak for a side, or watch it: whoever happens to be asked first counts no other dead than the next. */
const SIDES: ReadonlySet<string> = new Set(["state", "group", "org", "party", "part"]);

/** True where states, groups and organisations stand behind both counts, and none of them behind both. */
function areOfTwoSides(scene: Scene, a: Point, b: Point): boolean {
  const [left, right] = [sidesOf(scene, a), sidesOf(scene, b)];
  return left !== null && right !== null && ![...left].some((side) => right.has(side));
}

/** The sides that a count is told for; null where the outlet tells it itself, or anybody else. */
function sidesOf(scene: Scene, point: Point): ReadonlySet<string> | null {
  const sides = new Set<string>();
  for (const { voices } of point.told) {
    for (const { by } of voices) {
      const [first] = by;
      const who = first?.behalf ?? first?.who ?? null;
      const side = who === null ? null : scene.identities.actsFor(who);
      if (side === null || !SIDES.has(side.split(/[:~]/u)[0] ?? "")) return null;
      sides.add(side);
    }
  }
  return sides.size > 0 ? sides : null;
}

/** True where the words say that the count has risen since, or is a new one. */
function isUpdate(scene: Scene, { told }: Point): boolean {
  const subjects = loadSubjects();
  return told.some(({ voices }) =>
    voices.some(({ document, words }) => subjects.answersBy(scene.sources.get(document)?.language ?? "en", "updates", words)),
  );
}

/** "At least 12, say the police; up to 40, says the opposition": whoever counts otherwise in the same report contests it. */
function isAnswered(scene: Scene, a: Point, b: Point): boolean {
  if (isAbout(a, b)) return false;
  const holder = ({ by: [first] }: Voice): string | null => {
    const who = first?.behalf ?? first?.who ?? null;
    if (who !== null) return scene.identities.actsFor(who);
    return first?.anonymous ? `unnamed ${first.anonymous}` : null;
  };
  const voices = b.told.flatMap((one) => one.voices);
  return a.told.some((one) =>
    one.voices.some((voice) => {
      const who = holder(voice);
      return who !== null && voices.some((other) => other.document === voice.document && ![null, who].includes(holder(other)));
    }),
  );
}

/** Where in reports a count is told. */
type WordsOf = (point: Point) => ReadonlySet<string>;

/** Each point is compared with all before it: where it is told is found out once. */
function wordsOfPoints(): WordsOf {
  const found = new Map<Point, ReadonlySet<string>>();
  return (point) => {
    let words = found.get(point);
    if (!words) {
      words = new Set(
        point.told.flatMap(({ voices }) => voices.map(({ document, start, end }) => `${document} ${start} ${end}`)),
      );
      found.set(point, words);
    }
    return words;
  };
}

/** True where the same words give both counts, wherever either is told. */
function isOneBreath(a: ReadonlySet<string>, b: ReadonlySet<string>): boolean {
  for (const key of a) if (b.has(key)) return true;
  return false;
}

/** Whoever gave the higher count may lower it: that is their correction, not a rival's claim. */
function takesBack(scene: Scene, point: Point, earlier: Point): boolean {
  const holders = (of: Point) =>
    new Set(
      of.told
        .flatMap(({ voices }) => voices.map(({ by }) => by[0]?.who ?? null))
        .filter((who) => who !== null)
        .map((who) => scene.identities.actsFor(who)),
    );
  const now = holders(point);
  const then = holders(earlier);
  return now.size > 0 && then.size > 0 && [...then].every((holder) => now.has(holder));
}

function otherScopes(
  scene: Scene,
  group: Group,
  all: readonly Group[],
  ids: ReadonlyMap<Group, string>,
): FigureSeries["otherScopes"] {
  const { scope } = group;
  return all.flatMap((other) => {
    if (other === group || other.scope.measure !== scope.measure || other.scope.unit !== scope.unit) return [];
    const differs: FigureSeries["otherScopes"][number]["differs"] = [];
    if (other.scope.population !== scope.population || other.scope.country !== scope.country) differs.push("population");
    const [a, b] = [scope.place, other.scope.place];
    if (a !== b && (a === null || b === null || comparePlaces(scene, a, b) !== "same")) differs.push("place");
    if (other.scope.period !== scope.period || other.scope.stretch !== scope.stretch) differs.push("period");
    return [{ series: ids.get(other) ?? "", differs }];
  });
}
