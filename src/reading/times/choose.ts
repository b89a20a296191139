import {
  type Day,
  daysInMonth,
  type Edtf,
  type EdtfDate,
  edtfOfDay,
  edtfOneOf,
  fromDay,
  toDay,
  weekdayOf,
  weekdayOnOrAfter,
  weekdayOnOrBefore,
} from "../../calendar/index.ts";
import type { Direction } from "./record.ts";
import type { Scene } from "./scene.ts";

/** How near the nearer of two candidates must be (days) to be meant where no verb decides. */
const CLEARLY_NEAR = 120;
/** How long before the report (days) a date without a year is the report's own, whatever year it tells of. */
const JUST_BEFORE = 60;
/** How many times nearer a date must be to outweigh a direction that is only guessed. */
const MUCH_NEARER = 5;
/** The same for a day that is only guessed to lie ahead, as that of a plan, which may have passed. */
const NEARER_THAN_AHEAD = 3;

/** One of two dates around the reference, or both where nothing decides; the likelier first. */
export interface Choice<T> {
  readonly chosen: readonly T[];
  readonly left: readonly T[];
}

/** Picks the last candidate before or the first after, by direction. `distance` is in days from the reference. */
export function choose<T>(
  before: T,
  after: T,
  distance: (candidate: T) => number,
  direction: Direction,
  clearlyNear: number,
  sure = true,
): Choice<T> {
  const back = distance(before);
  const ahead = distance(after);
  const outweighs = direction === "future" ? NEARER_THAN_AHEAD : MUCH_NEARER;
  const overruled = !sure && Math.max(back, ahead) > outweighs * Math.min(back, ahead);
  if (direction === "past" && !(overruled && ahead < back)) return { chosen: [before], left: [after] };
  if (direction === "future" && !(overruled && back < ahead)) return { chosen: [after], left: [before] };
  if (back === 0 || ahead === 0) return { chosen: [back === 0 ? before : after], left: [] };
  const near = back <= ahead ? before : after;
  const far = near === before ? after : before;
  if (direction === "nearest" || Math.min(back, ahead) <= clearlyNear) return { chosen: [near], left: [far] };
  return { chosen: [before, after], left: [] };
}

/** The weekday meant, from the reference day; with only a month of publication, each such day of it. */
export function chooseWeekday(weekday: number, scene: Scene): Choice<Day> {
  const { reference, publication } = scene;
  if (reference === null || !publication) return { chosen: [], left: [] };
  const { earliest, latest } = publication;
  if (earliest !== null && latest !== null && latest - earliest >= 6) {
    const days: Day[] = [];
    if (latest - earliest > 31) return { chosen: [], left: [] };
    for (let day = weekdayOnOrAfter(earliest, weekday); day <= latest; day += 7) days.push(day);
    return { chosen: days, left: [] };
  }
  const before = weekdayOnOrBefore(reference, weekday);
  const after = weekdayOnOrAfter(reference, weekday);
  return choose(before, after, (d) => Math.abs(d - reference), scene.direction, 0);
}

/** The value of a choice among dates: the one, or the set of all. Null: nothing to choose from. */
export function valueOfChoice(chosen: readonly EdtfDate[]): Edtf | null {
  const [only] = chosen;
  if (!only) return null;
  return chosen.length === 1 ? only : edtfOneOf(chosen);
}

export function valueOfDays(days: readonly Day[]): Edtf | null {
  return valueOfChoice(days.map(edtfOfDay));
}

/** True where the last such time before the report is near. */
function isJustBefore(startIn: (year: number) => Day, endIn: (year: number) => Day, { reference, publication }: Scene): boolean {
  if (reference === null || !publication) return false;
  const { year } = fromDay(reference);
  const last = startIn(year) <= reference ? year : year - 1;
  return reference - endIn(last) <= JUST_BEFORE;
}

/**
 * The year of something that comes once a year, by `startIn` and `endIn` (its first and last day in a year).
 * Several years where nothing decides.
 */
export function chooseYear(startIn: (year: number) => Day, endIn: (year: number) => Day, scene: Scene): Choice<number> {
  const { reference, publication, since } = scene;
  // what came just before the report is not looked for in the year that it tells of: « … en 2013, puis … le 2 avril »,
  // but where the same sentence tells on what had been before
  if (since !== null && ((scene.anterior === true && scene.sinceHere === true) || !isJustBefore(startIn, endIn, scene))) {
    const { year } = fromDay(since);
    return { chosen: [endIn(year) >= since ? year : year + 1], left: [] };
  }
  if (reference === null || !publication) return { chosen: [], left: [] };
  const { year } = fromDay(reference);
  const { earliest, latest } = publication;
  // What falls inside the days of publication is not looked for further away.
  if (earliest !== null && latest !== null && earliest < latest && latest - earliest < 32) {
    const here = fromDay(latest).year;
    if (startIn(here) <= latest && endIn(here) >= earliest) return { chosen: [here], left: [] };
  }
  const before = startIn(year) <= reference ? year : year - 1;
  const after = endIn(year) >= reference ? year : year + 1;
  const distance = (y: number): number => Math.max(0, startIn(y) - reference, reference - endIn(y));
  return choose(before, after, distance, scene.direction, CLEARLY_NEAR, scene.sure);
}

/** The same for a day of a month; 29 February only in leap years. */
export function chooseYearOfDay(month: number, day: number, weekday: number | null, scene: Scene): Choice<number> {
  const at = (year: number): Day => toDay(year, month, Math.min(day, daysInMonth(year, month)));
  const choice = chooseYear(at, at, scene);
  const [likely] = choice.chosen;
  if (weekday === null || likely === undefined) return choice;
  // « jeudi 9 mars » was a Thursday in few years only: the nearest of them is meant.
  for (let step = 0; step <= 6; step++) {
    for (const year of [likely - step, likely + step]) if (weekdayOf(at(year)) === weekday) return { chosen: [year], left: [] };
  }
  return choice;
}

/** The day of the month meant where no month is named: « mercredi 21 ». */
export function chooseDayOfMonth(day: number, weekday: number | null, scene: Scene): Choice<Day> {
  const { reference } = scene;
  if (reference === null) return { chosen: [], left: [] };
  const { year, month } = fromDay(reference);
  const candidates: Day[] = [];
  for (let step = -12; step <= 12; step++) {
    const months = year * 12 + month - 1 + step;
    const inYear = Math.floor(months / 12);
    const inMonth = months - inYear * 12 + 1;
    if (day > daysInMonth(inYear, inMonth)) continue;
    const at = toDay(inYear, inMonth, day);
    if (weekday === null || weekdayOf(at) === weekday) candidates.push(at);
  }
  const before = candidates.filter((d) => d <= reference).at(-1);
  const after = candidates.find((d) => d >= reference);
  if (before === undefined || after === undefined) {
    const only = before ?? after;
    return { chosen: only === undefined ? [] : [only], left: [] };
  }
  const direction = weekday === null ? scene.direction : "nearest";
  return choose(before, after, (d) => Math.abs(d - reference), direction, 10);
}
