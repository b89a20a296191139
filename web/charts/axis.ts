import { addMonths, boundsOf, type Day, fromDay, parseEdtf, startOfWeek, toDay } from "../../src/calendar/index.ts";

/** A run of days that an axis shows, both inside. */
export interface Domain {
  readonly from: Day;
  readonly to: Day;
}

export type TickUnit = "day" | "week" | "month" | "quarter" | "year" | "two-years" | "five-years" | "decade" | "half-century";

export interface Tick {
  readonly day: Day;
  readonly unit: TickUnit;
  /** True where a year begins: drawn stronger. */
  readonly strong: boolean;
}

const UNITS: readonly TickUnit[] = [
  "day",
  "week",
  "month",
  "quarter",
  "year",
  "two-years",
  "five-years",
  "decade",
  "half-century",
];
const YEARS_OF: Partial<Readonly<Record<TickUnit, number>>> = {
  year: 1,
  "two-years": 2,
  "five-years": 5,
  decade: 10,
  "half-century": 50,
};
const DAYS_IN_A_YEAR = 365.25;

function daysOf(unit: TickUnit): number {
  const years = YEARS_OF[unit];
  if (years !== undefined) return years * DAYS_IN_A_YEAR;
  return unit === "day" ? 1 : unit === "week" ? 7 : unit === "month" ? DAYS_IN_A_YEAR / 12 : DAYS_IN_A_YEAR / 4;
}

/** Widens a domain by a share of its length on both sides, at least by a day. */
export function padded({ from, to }: Domain, share: number): Domain {
  const by = Math.max(1, Math.round((to - from) * share));
  return { from: from - by, to: to + by };
}

function firstTick(day: Day, unit: TickUnit): Day {
  const { year, month } = fromDay(day);
  const years = YEARS_OF[unit];
  if (years !== undefined) return toDay(Math.floor(year / years) * years, 1, 1);
  if (unit === "day") return day;
  if (unit === "week") return startOfWeek(day);
  return toDay(year, unit === "month" ? month : Math.floor((month - 1) / 3) * 3 + 1, 1);
}

function nextTick(day: Day, unit: TickUnit): Day {
  const years = YEARS_OF[unit];
  if (years !== undefined) return addMonths(day, years * 12);
  if (unit === "day") return day + 1;
  return unit === "week" ? day + 7 : addMonths(day, unit === "month" ? 1 : 3);
}

/** Where an axis is marked: the finest unit that gives at most `most` ticks. */
export function ticksOf({ from, to }: Domain, most: number): Tick[] {
  const unit = UNITS.find((each) => (to - from) / daysOf(each) <= Math.max(1, most)) ?? "half-century";
  const ticks: Tick[] = [];
  for (let day = firstTick(from, unit); day <= to; day = nextTick(day, unit)) {
    if (day < from) continue;
    const { month, day: dayOfMonth } = fromDay(day);
    ticks.push({ day, unit, strong: month === 1 && (dayOfMonth === 1 || (unit === "week" && dayOfMonth <= 7)) });
  }
  return ticks;
}

/**
 * Brings a domain nearer (`factor` below 1) or farther around a day, never nearer than two weeks nor farther than
 * `whole`, and keeps it inside `whole`.
 */
export function zoomed(shown: Domain, factor: number, around: Day, whole: Domain): Domain {
  const length = Math.min(whole.to - whole.from, Math.max(14, (shown.to - shown.from) * factor));
  const share = shown.to === shown.from ? 0.5 : (around - shown.from) / (shown.to - shown.from);
  return inside({ from: Math.round(around - length * share), to: Math.round(around + length * (1 - share)) }, whole);
}

/** Moves a domain by a share of its length, within `whole`. */
export function moved(shown: Domain, share: number, whole: Domain): Domain {
  const by = Math.round((shown.to - shown.from) * share);
  return inside({ from: shown.from + by, to: shown.to + by }, whole);
}

function inside({ from, to }: Domain, whole: Domain): Domain {
  const length = Math.min(to - from, whole.to - whole.from);
  if (from < whole.from) return { from: whole.from, to: whole.from + length };
  if (to > whole.to) return { from: whole.to - length, to: whole.to };
  return { from, to };
}

/** The days from one EDTF date to a later one, as an address names them; null where one is missing or no date, or they do not follow. */
export function domainBetween(from: string | null, to: string | null): Domain | null {
  const [first, last] = [from, to].map((edtf) => {
    const value = edtf === null ? null : parseEdtf(edtf);
    return value ? boundsOf(value).earliest : null;
  });
  return first == null || last == null || last <= first ? null : { from: first, to: last };
}
