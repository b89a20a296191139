import {
  type Bounds,
  boundsOf,
  type Day,
  daysInMonth,
  edtfInterval,
  edtfOfDay,
  edtfOfMonth,
  edtfOfSeason,
  edtfOfYear,
  edtfOfYears,
  fromDay,
  isCalendarDate,
  toDay,
} from "../../calendar/index.ts";
import {
  type Choice,
  choose,
  chooseDayOfMonth,
  chooseWeekday,
  chooseYear,
  chooseYearOfDay,
  valueOfChoice,
  valueOfDays,
} from "./choose.ts";
import type { Operation } from "./operation.ts";
import type { Grain } from "./record.ts";
import { type Resolved, resolved, unitAround, unresolved } from "./resolved.ts";
import type { Scene } from "./scene.ts";
import { isMeaning, type Value } from "./template.ts";

type Resolve = Parameters<Operation>[2];

const SATURDAY = 6;
const DAYS_PER_WEEK = 7;

/** A year as a template gives it: a number, nothing, or an expression (« du second semestre de l'année dernière »). */
interface YearGiven {
  /** The years it can be; empty: the text does not name one, or it cannot be told. */
  readonly years: readonly number[];
  readonly left: readonly number[];
  readonly anchor: Resolved["anchor"];
}

function yearGiven(value: Value | undefined, scene: Scene, resolve: Resolve, chooseIt: () => Choice<number>): YearGiven {
  if (typeof value === "number") return { years: [value], left: [], anchor: "absolute" };
  if (isMeaning(value)) {
    const year = resolve(value, scene);
    const known = year.value?.kind === "date" && year.value.precision === "year" ? [year.value.year] : [];
    return { years: known, left: [], anchor: year.anchor };
  }
  const { chosen, left } = chooseIt();
  return { years: chosen, left, anchor: scene.since === null ? "publication" : "text" };
}

function number(value: Value | undefined): number {
  return typeof value === "number" ? value : Number.NaN;
}

/** date(year, month, day, weekday): year, month and weekday may be missing. */
const date: Operation = ([year, month, day, weekday], scene, resolve) => {
  const ofMonth = number(day);
  const inWeek = typeof weekday === "number" ? weekday : null;
  if (typeof month !== "number") {
    const { chosen, left } = chooseDayOfMonth(ofMonth, inWeek, scene);
    const value = valueOfDays(chosen);
    if (!value) return unresolved("day", "publication");
    return { ...resolved(value, "day", "publication"), alternatives: left.map(edtfOfDay) };
  }
  const given = yearGiven(year, scene, resolve, () => chooseYearOfDay(month, ofMonth, inWeek, scene));
  const days = given.years.filter((y) => isCalendarDate(y, month, ofMonth)).map((y) => toDay(y, month, ofMonth));
  const value = valueOfDays(days);
  if (!value) return unresolved("day", given.anchor);
  const left = given.left.filter((y) => isCalendarDate(y, month, ofMonth)).map((y) => edtfOfDay(toDay(y, month, ofMonth)));
  return { ...resolved(value, "day", given.anchor), alternatives: left };
};

/** month(year, month). */
const month: Operation = ([year, name], scene, resolve) => {
  const at = number(name);
  const first = (y: number): Day => toDay(y, at, 1);
  const last = (y: number): Day => toDay(y, at, daysInMonth(y, at));
  const given = yearGiven(year, scene, resolve, () => chooseYear(first, last, scene));
  const value = valueOfChoice(given.years.map((y) => edtfOfMonth(y, at)));
  if (!value) return unresolved("month", given.anchor);
  return { ...resolved(value, "month", given.anchor), alternatives: given.left.map((y) => edtfOfMonth(y, at)) };
};

const year: Operation = ([value]) => resolved(edtfOfYear(number(value)), "year", "absolute");

/** eitherDate(year, a, b): "05/06/2023", where nobody says which number is the month. */
const eitherDate: Operation = ([year, first, second]) => {
  const [y, a, b] = [number(year), number(first), number(second)];
  const days = [
    [a, b],
    [b, a],
  ]
    .filter(([m = 0, d = 0]) => isCalendarDate(y, m, d))
    .map(([m = 0, d = 0]) => toDay(y, m, d));
  const value = valueOfDays([...new Set(days)].sort((x, z) => x - z));
  return value ? resolved(value, "day", "absolute") : unresolved("day", "absolute");
};

/** years(2018, 19): from the one year to the next that ends so. */
const years: Operation = ([first, ending]) => {
  const from = number(first);
  const short = number(ending);
  const to = from - (from % 100) + short + (short <= from % 100 ? 100 : 0);
  return resolved(edtfInterval(edtfOfYear(from), edtfOfYear(to)), "year", "absolute");
};

/** fiscal(2021, _), fiscal(_, 21): a budget year, known by the year that it ends in. */
const fiscal: Operation = ([full, short]) =>
  resolved(edtfOfYear(typeof full === "number" ? full : 2000 + number(short)), "year", "absolute");

/** season(year, code): code 21 spring … 24 winter. */
const season: Operation = ([year, name], scene, resolve) => {
  const code = number(name);
  const within = (y: number): Bounds => boundsOf(edtfOfSeason(y, code));
  const given = yearGiven(year, scene, resolve, () =>
    chooseYear(
      (y) => within(y).earliest ?? 0,
      (y) => within(y).latest ?? 0,
      scene,
    ),
  );
  const value = valueOfChoice(given.years.map((y) => edtfOfSeason(y, code)));
  if (!value) return unresolved("season", given.anchor);
  return { ...resolved(value, "season", given.anchor), alternatives: given.left.map((y) => edtfOfSeason(y, code)) };
};

/** A stretch of whole months that comes once a year: the `index`-th of those of `length` months. */
function monthsOfYear(
  year: Value | undefined,
  index: number,
  length: number,
  grain: Grain,
  scene: Scene,
  resolve: Resolve,
): Resolved {
  const count = 12 / length;
  const nth = index === -1 ? count : index;
  if (!(nth >= 1 && nth <= count)) return unresolved(grain, "publication", "interval");
  const firstMonth = (nth - 1) * length + 1;
  const lastMonth = firstMonth + length - 1;
  const first = (y: number): Day => toDay(y, firstMonth, 1);
  const last = (y: number): Day => toDay(y, lastMonth, daysInMonth(y, lastMonth));
  const given = yearGiven(year, scene, resolve, () => {
    // What no verb puts elsewhere belongs to the year of the report.
    const decided = scene.direction === "past" || scene.direction === "future" || scene.since !== null;
    if (decided || scene.reference === null) return chooseYear(first, last, scene);
    return { chosen: [fromDay(scene.reference).year], left: [] };
  });
  const [only] = given.years;
  if (only === undefined || given.years.length > 1) return unresolved(grain, given.anchor, "interval");
  return resolved(edtfInterval(edtfOfMonth(only, firstMonth), edtfOfMonth(only, lastMonth)), grain, given.anchor);
}

/** quarter(year, 1-4 or -1 for the last); half(year, 1-2). */
const quarter: Operation = ([year, index], scene, resolve) => monthsOfYear(year, number(index), 3, "quarter", scene, resolve);
const half: Operation = ([year, index], scene, resolve) => monthsOfYear(year, number(index), 6, "half", scene, resolve);

/** decade(year): 1990, or 90 for the nineties of the last century. */
const decade: Operation = ([value]) => {
  const given = number(value);
  return resolved(edtfOfYears(given < 100 ? 1900 + given : given, 10), "decade", "absolute");
};

/** century(20): the hundred years that people count as the twentieth. */
const century: Operation = ([value]) => resolved(edtfOfYears((number(value) - 1) * 100, 100), "century", "absolute");

/** weekday(1-7). */
const weekday: Operation = ([name], scene) => {
  const { chosen, left } = chooseWeekday(number(name), scene);
  const value = valueOfDays(chosen);
  if (!value) return unresolved("day", "publication");
  return { ...resolved(value, "day", "publication"), alternatives: left.map(edtfOfDay) };
};

/** weekdayOf(1-7, week): that day of the week that the other expression means. */
const weekdayOf: Operation = ([name, week], scene, resolve) => {
  if (!isMeaning(week)) return unresolved("day", "publication");
  const { bounds, anchor } = resolve(week, scene);
  if (bounds?.earliest == null || bounds.latest == null || bounds.latest - bounds.earliest !== DAYS_PER_WEEK - 1)
    return unresolved("day", anchor);
  return resolved(edtfOfDay(bounds.earliest + number(name) - 1), "day", anchor);
};

/** weekOf(day): the week that it lies in. */
const weekOf: Operation = ([inner], scene, resolve) => {
  if (!isMeaning(inner)) return unresolved("week", "publication", "interval");
  const { bounds, anchor } = resolve(inner, scene);
  if (bounds?.earliest == null || bounds.earliest !== bounds.latest) return unresolved("week", anchor, "interval");
  return resolved(unitAround(bounds.earliest, "week").value, "week", anchor);
};

/** weekend(): Saturday and Sunday, the one that the verb points to. */
const weekend: Operation = (_, scene) => {
  const { reference } = scene;
  if (reference === null) return unresolved("week", "publication", "interval");
  const { chosen } = chooseWeekday(SATURDAY, { ...scene, publication: { earliest: reference, latest: reference } });
  const isSunday = unitAround(reference, "week").value;
  const sunday = (boundsOf(isSunday).latest ?? 0) === reference;
  const saturday = sunday && scene.direction !== "past" ? reference - 1 : chosen[0];
  if (saturday === undefined) return unresolved("week", "publication", "interval");
  if (chosen.length > 1) {
    const near = choose(chosen[0] ?? 0, chosen[1] ?? 0, (d) => Math.abs(d - reference), "nearest", 0).chosen[0] ?? 0;
    return resolved(edtfInterval(edtfOfDay(near), edtfOfDay(near + 1)), "week", "publication");
  }
  return resolved(edtfInterval(edtfOfDay(saturday), edtfOfDay(saturday + 1)), "week", "publication");
};

/** What names a place on the calendar. */
export const calendarOperations: Readonly<Record<string, Operation>> = {
  date,
  eitherDate,
  month,
  year,
  years,
  fiscal,
  season,
  quarter,
  half,
  decade,
  century,
  weekday,
  weekdayOf,
  weekOf,
  weekend,
};
