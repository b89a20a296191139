import {
  boundsOf,
  type Edtf,
  edtfInterval,
  edtfOfDay,
  formatEdtf,
  fromDay,
  intersect,
  parseEdtf,
  weekdayOf,
} from "../../calendar/index.ts";

/** A time as told, with its bounds in days; null bounds are open. */
export interface ToldTime {
  readonly edtf: string;
  readonly value: Edtf;
  readonly earliest: number | null;
  readonly latest: number | null;
  /** Days from first to last, both counted; null: without limit. */
  readonly days: number | null;
  /** True where it is how long something lasted, from a day to a day, and not a stretch in which it lies. */
  readonly extent: boolean;
  /** True for an interval of few days from a day to a day, an extent or a stretch. */
  readonly bounded: boolean;
}

/** Meetings last days, not months. */
const LONGEST_EXTENT = 31;
/** Different days of one round are told without saying that it lasted longer. */
const DAYS_OF_ONE_ROUND = 1;

const kept = new Map<string, ToldTime | null>();

/** The time that an EDTF string stands for; null where it is none. */
export function toldTime(edtf: string | null): ToldTime | null {
  if (edtf === null) return null;
  const known = kept.get(edtf);
  if (known !== undefined) return known;
  const value = parseEdtf(edtf);
  const bounds = value ? boundsOf(value) : null;
  let time: ToldTime | null = null;
  if (value && bounds) {
    const { earliest, latest } = bounds;
    const days = earliest === null || latest === null ? null : latest - earliest + 1;
    const ends = value.kind === "interval" ? [value.from, value.to] : [];
    const bounded =
      ends.length > 0 &&
      days !== null &&
      days <= LONGEST_EXTENT &&
      ends.every((e) => typeof e !== "string" && e.precision === "day");
    const extent = bounded && earliest !== null && days !== null && !isStretch(earliest, days);
    time = { edtf, value, earliest, latest, days, extent, bounded };
  }
  if (kept.size > 20_000) kept.clear();
  kept.set(edtf, time);
  return time;
}

const [WEEK, MONDAY, TEN] = [7, 1, 10];

/** "last week", « mi-janvier », "late June": a week or a third of a month is where something lies, hardly how long it lasted. */
function isStretch(first: number, days: number): boolean {
  if (days === WEEK && weekdayOf(first) === MONDAY) return true;
  const [from, behind] = [fromDay(first), fromDay(first + days)];
  if (from.day % TEN !== 1 || from.day > 2 * TEN + 1) return false;
  return from.day === 2 * TEN + 1 ? behind.day === 1 && days <= TEN + 1 : days === TEN;
}

/** Days between two times that share none; 0 where they share some or are not bounded. */
export function gapBetween(a: ToldTime, b: ToldTime): number {
  if (a.earliest !== null && b.latest !== null && a.earliest > b.latest) return a.earliest - b.latest;
  if (b.earliest !== null && a.latest !== null && b.earliest > a.latest) return b.earliest - a.latest;
  return 0;
}

/** True where both can be said of one happening without either being wrong. */
export function agreeInTime(a: ToldTime, b: ToldTime, ofRound: boolean): boolean {
  if (a.extent && b.extent) return a.earliest === b.earliest && a.latest === b.latest;
  if (intersect(a.value, b.value) !== null) return true;
  return ofRound && !a.extent && !b.extent && a.days === 1 && b.days === 1 && gapBetween(a, b) <= DAYS_OF_ONE_ROUND;
}

/** True where what is told as the first or the last day leaves the other time to be a later or an earlier one of the same course. */
export function agreeAtEdges(a: ToldTime, ofA: "first" | "last" | null, b: ToldTime, ofB: "first" | "last" | null): boolean {
  if (ofA === null && ofB === null) return false;
  if (a.extent || b.extent || (ofA === ofB && a.days === 1 && b.days === 1)) return false;
  const [x, y] = [widened(a, ofA), widened(b, ofB)];
  return x.from <= y.to && y.from <= x.to;
}

function widened({ earliest, latest }: ToldTime, edge: "first" | "last" | null): { readonly from: number; readonly to: number } {
  const [from, to] = [earliest ?? Number.NEGATIVE_INFINITY, latest ?? Number.POSITIVE_INFINITY];
  if (edge === "first") return { from, to: from + LONGEST_EXTENT };
  return edge === "last" ? { from: to - LONGEST_EXTENT, to } : { from, to };
}

/** From a day to a day as EDTF; null where it would be no course of one meeting. */
export function spanOfDays(first: number, last: number, longest = LONGEST_EXTENT): string | null {
  if (first >= last || last - first >= longest) return null;
  return formatEdtf(edtfInterval(edtfOfDay(first), edtfOfDay(last)));
}

/**
 * What times that agree leave open together, the best supported first: how long it lasted where somebody says so, else
 * what all have in common; two days in a row of one round are both its days. Those that disagree with the first are left out.
 * What is done in a moment (`isMoment`: a deal is signed) lasts no stretch of days: it lies in it.
 */
export function combineTimes(times: readonly ToldTime[], isMoment = false): string | null {
  const [first] = times;
  if (!first) return null;
  const extent = isMoment ? undefined : times.find((time) => time.extent && agreeInTime(first, time, true));
  if (extent) return extent.edtf;
  let common: Edtf = first.value;
  for (const time of times) common = intersect(common, time.value) ?? alsoThatDay(common, time) ?? common;
  return formatEdtf(common);
}

function alsoThatDay(common: Edtf, { value, days }: ToldTime): Edtf | null {
  const a = boundsOf(common);
  const b = boundsOf(value);
  if (days !== 1 || a.earliest === null || a.latest === null || b.earliest === null || b.latest === null) return null;
  if (a.latest - a.earliest > DAYS_OF_ONE_ROUND) return null;
  const from = Math.min(a.earliest, b.earliest);
  const to = Math.max(a.latest, b.latest);
  return to - from <= DAYS_OF_ONE_ROUND ? edtfInterval(edtfOfDay(from), edtfOfDay(to)) : null;
}

/** A time that a report gives, and when the report was published. */
export interface News {
  readonly time: ToldTime;
  readonly published: ToldTime | null;
}

/**
 * From the first day to the last of a round that reports of its days follow: the news of the 14th tells of the 14th, that
 * of the 21st, which nobody could tell before, of the 21st. Null where only one day is told, or reports of the same day tell
 * of different ones.
 */
export function courseOf(news: readonly News[]): string | null {
  const told = news.map(({ time, published }) => ({
    day: time.days === 1 ? time.earliest : null,
    known: published?.latest ?? null,
  }));
  const days = [...new Set(told.map(({ day }) => day))].sort((a, b) => (a ?? 0) - (b ?? 0));
  const [first, last] = [days[0] ?? null, days.at(-1) ?? null];
  if (days.includes(null) || first === null || last === null || first === last || last - first >= LONGEST_EXTENT) return null;
  const follow = told.every(({ day, known }) => {
    const next = days.find((other) => other !== null && day !== null && other > day) ?? null;
    return day !== null && known !== null && known >= day && (next === null || known < next);
  });
  return follow ? formatEdtf(edtfInterval(edtfOfDay(first), edtfOfDay(last))) : null;
}
