import {
  approximately,
  type Bounds,
  boundsOf,
  type Day,
  type Edtf,
  edtfOfBounds,
  edtfOfDay,
  edtfOfYear,
  fromDay,
  weekdayOnOrAfter,
  weekdayOnOrBefore,
} from "../../calendar/index.ts";
import { chooseDayOfMonth, valueOfDays } from "./choose.ts";
import type { Operation } from "./operation.ts";
import type { Grain } from "./record.ts";
import {
  intervalBetween,
  isUnit,
  type Resolved,
  resolved,
  shiftDay,
  tellingUnit,
  type Unit,
  unitAround,
  unresolved,
} from "./resolved.ts";
import type { Scene } from "./scene.ts";
import type { Value } from "./template.ts";

const GRAINS: readonly Grain[] = ["day", "week", "month", "quarter", "half", "season", "year", "decade", "century", "vague"];

function unitOf(value: Value | undefined): Unit {
  return isUnit(value) ? value : "day";
}

function numberOf(value: Value | undefined): number {
  return typeof value === "number" ? value : 1;
}

/** Years are written with four digits; what lies further back is no date of a report. */
const FURTHEST = 9999;

function around(day: Day, unit: Unit, anchor: Resolved["anchor"]): Resolved {
  const { value, grain } = unitAround(day, unit);
  if (!(Math.abs(fromDay(day).year) < FURTHEST)) return unresolved(grain, anchor);
  return resolved(value, grain, anchor);
}

/** unit(unit, n): the n-th such unit after the one of the report: unit(week, -1) is the week before. */
const unit: Operation = ([name, offset], { reference }) => {
  const of = unitOf(name);
  if (reference === null) return unresolved(unitAround(0, of).grain, "publication");
  return around(shiftDay(reference, of, numberOf(offset)), of, "publication");
};

/**
 * The latest date told before that is fine enough to count such units from. What lies ahead of the report is not where
 * a story in the past stands: « Il parlera vendredi. La veille, il avait refusé. »
 */
function narratedFor(of: Unit, scene: Scene): Bounds | null {
  const grain = unitAround(0, of).grain;
  const fine = GRAINS.indexOf(grain);
  for (const told of scene.narrated) {
    if (!told.bounds || told.value?.kind === "set" || GRAINS.indexOf(told.grain) > fine) continue;
    if (told.bounds.earliest === null || (told.bounds.latest === null && !isSinceHere(of, told, scene))) continue;
    if (scene.direction === "past" && scene.reference !== null && told.bounds.earliest > scene.reference) continue;
    return told.bounds;
  }
  return null;
}

/** « depuis juin 2014, la session prévue en juillet de cette année-là »: the year is that of what the same sentence told last. */
const isSinceHere = (of: Unit, told: Resolved, { narrated, sinceHere }: Scene): boolean =>
  of === "year" && sinceHere === true && told === narrated[0];

/** The days told last, where the last told was one day of several: « mercredi » of some week of the month. */
function narratedDays(scene: Scene): readonly Day[] {
  const [told] = scene.narrated;
  if (told?.grain !== "day" || told.value?.kind !== "set") return [];
  return told.value.members.flatMap((m) => (m.kind === "date" ? [boundsOf(m).earliest ?? Number.NaN] : []));
}

/** unitFrom(unit, n): the same, counted from what the report told last; without that, days back from the report. */
const unitFrom: Operation = ([name, offset], scene) => {
  const of = unitOf(name);
  const count = numberOf(offset);
  if (of === "day") {
    const value = valueOfDays(narratedDays(scene).map((day) => day + count));
    if (value) return resolved(value, "day", "text");
  }
  const told = narratedFor(of, scene);
  if (told?.earliest != null) return around(shiftDay(told.earliest, of, count), of, "text");
  if (of === "day" && count <= 0 && scene.reference !== null) return around(scene.reference + count, "day", "publication");
  return unresolved(unitAround(0, of).grain, "text");
};

/** toldSpan(): the stretch that the report told last: "over the same period". */
const toldSpan: Operation = (_args, { narrated }) => {
  const told = narrated.find(({ value, bounds }) => value?.kind === "interval" && bounds?.earliest != null);
  return told?.value ? resolved(told.value, told.grain, "text", told.bounds ?? undefined) : unresolved("month", "text");
};

/** dayPart(): « dans la soirée »: of the day told last where something is told of the past, else of the report's own day. */
const dayPart: Operation = (args, scene, resolve) =>
  (scene.direction === "past" ? unitFrom : unit)(["day", 0, ...args], scene, resolve);

/** dayFrom(20): the 20th that follows what the report told last; without that, the one that the verb points to. */
const dayFrom: Operation = ([ofMonth], scene) => {
  const [told] = scene.narrated;
  const from = told?.grain === "day" && told.value?.kind !== "set" ? (told.bounds?.latest ?? told.bounds?.earliest) : null;
  const { chosen } =
    from == null
      ? chooseDayOfMonth(numberOf(ofMonth), null, scene)
      : chooseDayOfMonth(numberOf(ofMonth), null, { ...scene, reference: from, direction: "future" });
  const value = valueOfDays(chosen);
  return value ? resolved(value, "day", from == null ? "publication" : "text") : unresolved("day", "publication");
};

/** weekdayFrom(1-7, -1 or 1): the last such day before, or the first after, what the report told last. */
const weekdayFrom: Operation = ([name, side], scene) => {
  const told = narratedFor("day", scene)?.earliest ?? scene.reference;
  if (told == null) return unresolved("day", "text");
  const day = numberOf(side) < 0 ? weekdayOnOrBefore(told - 1, numberOf(name)) : weekdayOnOrAfter(told + 1, numberOf(name));
  return resolved(edtfOfDay(day), "day", "text");
};

/** unitOf(unit, n, inner): counted from another expression: « la veille du 21 juin ». */
const unitFromInner: Operation = ([name, offset, inner], scene, resolve) => {
  if (typeof inner !== "object" || inner === null) return unresolved("day", "text");
  const { bounds } = resolve(inner, scene);
  if (bounds?.earliest == null || bounds.earliest !== bounds.latest) return unresolved("day", "text");
  return around(shiftDay(bounds.earliest, unitOf(name), numberOf(offset)), unitOf(name), "text");
};

/** ago(n, unit) and ahead(n, unit), from the report. */
function counted(sign: 1 | -1): Operation {
  return ([count, name], { reference }) => {
    const of = unitOf(name);
    const telling = tellingUnit(of);
    if (reference === null) return unresolved(unitAround(0, telling).grain, "publication");
    return around(shiftDay(reference, of, sign * numberOf(count)), telling, "publication");
  };
}

/** « En 2011 …, trois mois plus tard »: an earlier year told last is what it counts from, and says no month. */
function isBackInYears(told: Bounds, { narrated }: Scene): boolean {
  const last = narrated.find((t) => t.value?.kind !== "set" && t.bounds?.latest != null);
  return (
    last?.value?.kind === "date" && last.bounds?.latest != null && told.earliest !== null && last.bounds.latest < told.earliest
  );
}

/** later(n, unit) and earlier(n, unit), from what the report told last. */
function countedFromText(sign: 1 | -1): Operation {
  return ([count, name], scene) => {
    const of = unitOf(name);
    const telling = tellingUnit(of);
    const told = narratedFor(telling === "week" ? "day" : telling, scene);
    if (told && isBackInYears(told, scene)) return unresolved(unitAround(0, telling).grain, "text");
    if (told?.earliest != null) return around(shiftDay(told.earliest, of, sign * numberOf(count)), telling, "text");
    if (sign < 0 && scene.reference !== null)
      return around(shiftDay(scene.reference, of, -numberOf(count)), telling, "publication");
    return unresolved(unitAround(0, telling).grain, "text");
  };
}

/** moreThanAgo(n, unit): at some time up to then. lessThanAgo(n, unit): at some time since then. */
const moreThanAgo: Operation = ([count, name], { reference }) => {
  const telling = tellingUnit(unitOf(name));
  if (reference === null) return unresolved(unitAround(0, telling).grain, "publication");
  const { value, grain } = unitAround(shiftDay(reference, unitOf(name), -numberOf(count)), telling);
  const interval = intervalBetween("open", value);
  return interval ? resolved(interval, grain, "publication") : unresolved(grain, "publication");
};

/** A stretch between the report and a count of units before or after it: « ces trois derniers mois », « dans les 48 heures ». */
function stretch(sign: 1 | -1): Operation {
  return ([count, name], { reference }) => {
    const of = unitOf(name);
    const telling = tellingUnit(of);
    const grain = unitAround(0, telling).grain;
    if (reference === null) return unresolved(grain, "publication", "interval");
    const other = shiftDay(reference, of, sign * numberOf(count));
    const exact = telling === "week" || telling === "day" || telling === "hour";
    const value = (day: Day): Edtf => (exact ? edtfOfDay(day) : unitAround(day, telling).value);
    const interval = sign < 0 ? intervalBetween(value(other), value(reference)) : intervalBetween(value(reference), value(other));
    return interval
      ? { ...resolved(interval, grain, "publication"), type: "interval" }
      : unresolved(grain, "publication", "interval");
  };
}

/** inUnits(n, unit): "in three days" lies ahead after a verb of the future; else it is how long something took. */
const inUnits: Operation = (args, scene, resolve) =>
  scene.direction === "future" ? counted(1)(args, scene, resolve) : unresolved("vague", "absolute", "duration");

/** about(inner): the same, said to be approximate. */
const about: Operation = ([inner], scene, resolve) => {
  if (typeof inner !== "object" || inner === null) return unresolved("vague", "publication");
  const exact = resolve(inner, scene);
  if (exact.value?.kind !== "date" || exact.grain === "decade" || exact.grain === "century" || exact.grain === "season")
    return exact;
  return { ...exact, ...resolved(approximately(exact.value), exact.grain, exact.anchor) };
};

/** halfAgo(n, unit): n units and a half ago: told in the next finer unit where there is one. */
const halfAgo: Operation = ([count, name], { reference }) => {
  const of = unitOf(name);
  if (reference === null) return unresolved("year", "publication");
  const at = shiftDay(reference, of, -(numberOf(count) + 0.5));
  if (of !== "year") return around(at, tellingUnit(of), "publication");
  return resolved(edtfOfYear(fromDay(at).year), "year", "publication", edtfOfBoundsOfMonthsAround(at));
};

function edtfOfBoundsOfMonthsAround(day: Day): Bounds {
  return { earliest: shiftDay(day, "month", -3), latest: shiftDay(day, "month", 3) };
}

/** nth(n, unit, inner): the n-th such unit inside another: « la première semaine de mars ». -1: the last. */
const nth: Operation = ([count, name, inner], scene, resolve) => {
  const of = unitOf(name);
  const grain = unitAround(0, of).grain;
  if (typeof inner !== "object" || inner === null) return unresolved(grain, "publication", "interval");
  const whole = resolve(inner, scene);
  if (whole.bounds?.earliest == null || whole.bounds.latest == null) return unresolved(grain, whole.anchor, "interval");
  const index = numberOf(count);
  const { earliest, latest } = whole.bounds;
  const from = index > 0 ? shiftDay(earliest, of, index - 1) : shiftDay(latest + 1, of, index);
  const to = shiftDay(from, of, 1) - 1;
  if (from < earliest || from > latest) return unresolved(grain, whole.anchor, "interval");
  const value = edtfOfBounds({ earliest: from, latest: Math.min(to, latest) });
  return value ? resolved(value, grain, whole.anchor) : unresolved(grain, whole.anchor, "interval");
};

/** firstOf(n, unit, inner) and lastOf: so many such units at one end of another: « les trois premiers mois de 2024 ». */
function endOf(side: 1 | -1): Operation {
  return ([count, name, inner], scene, resolve) => {
    const of = unitOf(name);
    const grain = unitAround(0, of).grain;
    if (typeof inner !== "object" || inner === null) return unresolved(grain, "publication", "interval");
    const { bounds, anchor } = resolve(inner, scene);
    if (bounds?.earliest == null || bounds.latest == null) return unresolved(grain, anchor, "interval");
    const far = side > 0 ? shiftDay(bounds.earliest, of, numberOf(count)) - 1 : shiftDay(bounds.latest + 1, of, -numberOf(count));
    if (far < bounds.earliest || far > bounds.latest) return unresolved(grain, anchor, "interval");
    const [from, to] = side > 0 ? [bounds.earliest, far] : [far, bounds.latest];
    const told = (day: Day): Edtf => (grain === "month" || grain === "year" ? unitAround(day, of).value : edtfOfDay(day));
    const value = intervalBetween(told(from), told(to));
    return value ? { ...resolved(value, grain, anchor), type: "interval" } : unresolved(grain, anchor, "interval");
  };
}

/** nthWeekday(n, 1-7, inner): « le premier dimanche de mars ». -1: the last. */
const nthWeekday: Operation = ([count, name, inner], scene, resolve) => {
  if (typeof inner !== "object" || inner === null) return unresolved("day", "publication");
  const { bounds, anchor, value } = resolve(inner, scene);
  if (bounds?.earliest == null || bounds.latest == null || value?.kind === "set") return unresolved("day", anchor);
  const index = numberOf(count);
  const first = weekdayOnOrAfter(bounds.earliest, numberOf(name)) + 7 * (index - 1);
  const day = index > 0 ? first : weekdayOnOrBefore(bounds.latest, numberOf(name)) + 7 * (index + 1);
  const isInside = bounds.earliest <= day && day <= bounds.latest;
  return isInside ? resolved(edtfOfDay(day), "day", anchor) : unresolved("day", anchor);
};

/** What is counted from the report or from a date told in it. */
export const relativeOperations: Readonly<Record<string, Operation>> = {
  unit,
  unitFrom,
  toldSpan,
  dayPart,
  dayFrom,
  weekdayFrom,
  unitOf: unitFromInner,
  ago: counted(-1),
  ahead: counted(1),
  inUnits,
  later: countedFromText(1),
  earlier: countedFromText(-1),
  moreThanAgo,
  lastUnits: stretch(-1),
  nextUnits: stretch(1),
  about,
  halfAgo,
  nth,
  nthWeekday,
  firstOf: endOf(1),
  lastOf: endOf(-1),
};
