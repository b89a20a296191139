import {
  addMonths,
  type Bounds,
  boundsOf,
  type Day,
  type Edtf,
  type EdtfDate,
  type Endpoint,
  edtfInterval,
  edtfOfBounds,
  edtfOfDay,
  edtfOfMonth,
  edtfOfYear,
  edtfOfYears,
  formatEdtf,
  fromDay,
  startOfWeek,
} from "../../calendar/index.ts";
import type { Time } from "../../claims/index.ts";
import type { Grain } from "./record.ts";

/** What a meaning comes to, seen from one day. */
export interface Resolved {
  readonly value: Edtf | null;
  readonly bounds: Bounds | null;
  readonly grain: Grain;
  readonly type: Time["type"];
  readonly anchor: Time["anchor"];
  readonly alternatives: readonly Edtf[];
}

/** The units of time that the grammars name. */
export type Unit = "hour" | "day" | "week" | "month" | "quarter" | "half" | "year" | "decade" | "century";

const UNITS: readonly string[] = ["hour", "day", "week", "month", "quarter", "half", "year", "decade", "century"];

export function isUnit(value: unknown): value is Unit {
  return typeof value === "string" && UNITS.includes(value);
}

/** A result with this value; its bounds are the value's own unless finer ones are given. */
export function resolved(value: Edtf, grain: Grain, anchor: Time["anchor"], bounds: Bounds = boundsOf(value)): Resolved {
  return { value, bounds, grain, anchor, type: value.kind === "interval" ? "interval" : "date", alternatives: [] };
}

/** A result without a value. */
export function unresolved(
  grain: Grain,
  anchor: Time["anchor"],
  type: Time["type"] = "date",
  bounds: Bounds | null = null,
): Resolved {
  return { value: null, bounds, grain, anchor, type, alternatives: [] };
}

/** The decade or century of a year. EDTF counts those before year 0 the other way round, so they are told by their ends. */
function yearsAround(year: number, unit: 10 | 100): Edtf {
  const first = Math.floor(year / unit) * unit;
  return first < 0 ? edtfInterval(edtfOfYear(first), edtfOfYear(first + unit - 1)) : edtfOfYears(year, unit);
}

/** The unit (week, month, year …) that a day lies in, as a value. */
export function unitAround(day: Day, unit: Unit): { value: Edtf; grain: Grain } {
  const { year, month } = fromDay(day);
  switch (unit) {
    case "hour":
    case "day":
      return { value: edtfOfDay(day), grain: "day" };
    case "week":
      return { value: edtfInterval(edtfOfDay(startOfWeek(day)), edtfOfDay(startOfWeek(day) + 6)), grain: "week" };
    case "month":
      return { value: edtfOfMonth(year, month), grain: "month" };
    case "quarter": {
      const first = Math.floor((month - 1) / 3) * 3 + 1;
      return { value: edtfInterval(edtfOfMonth(year, first), edtfOfMonth(year, first + 2)), grain: "quarter" };
    }
    case "half": {
      const first = month <= 6 ? 1 : 7;
      return { value: edtfInterval(edtfOfMonth(year, first), edtfOfMonth(year, first + 5)), grain: "half" };
    }
    case "year":
      return { value: edtfOfYear(year), grain: "year" };
    case "decade":
      return { value: yearsAround(year, 10), grain: "decade" };
    case "century":
      return { value: yearsAround(year, 100), grain: "century" };
  }
}

/** The day that lies `count` units later (earlier where negative). Fractions of a unit are rounded to days. */
export function shiftDay(day: Day, unit: Unit, count: number): Day {
  const months: Partial<Record<Unit, number>> = { month: 1, quarter: 3, half: 6, year: 12, decade: 120, century: 1200 };
  const perUnit = months[unit];
  if (perUnit !== undefined) return addMonths(day, Math.round(count * perUnit));
  if (unit === "hour") return day + Math.trunc(count / 24);
  return day + Math.round(unit === "week" ? count * 7 : count);
}

/** The unit in which a count of units is honestly told: a decade ago is a year, a quarter ago a month. */
export function tellingUnit(unit: Unit): Unit {
  if (unit === "decade" || unit === "century") return "year";
  return unit === "quarter" || unit === "half" ? "month" : unit;
}

function isWritable(date: EdtfDate): boolean {
  return date.precision === "day" || date.precision === "month" || date.precision === "year";
}

/** The end of an interval that a value can serve as. "from": its beginning; "to": its end. Null where it is not known finely enough. */
function endpointOf(value: Edtf, side: "from" | "to"): Endpoint | null {
  if (value.kind === "interval") return value[side] === "unknown" ? null : value[side];
  if (value.kind === "date" && isWritable(value)) return value;
  const { earliest, latest } = boundsOf(value);
  if (earliest === null || latest === null) return null;
  const first = fromDay(earliest);
  const last = fromDay(latest);
  if (value.kind === "set") {
    if (first.year !== last.year) return null;
    return first.month === last.month ? edtfOfMonth(first.year, first.month) : edtfOfYear(first.year);
  }
  const at = side === "from" ? first : last;
  return value.precision === "season" ? edtfOfMonth(at.year, at.month) : edtfOfYear(at.year);
}

/** The interval from one value to another, or null where an end cannot be told. */
export function intervalBetween(from: Edtf | "open", to: Edtf | "open"): Edtf | null {
  const start = from === "open" ? from : endpointOf(from, "from");
  const end = to === "open" ? to : endpointOf(to, "to");
  if (start === null || end === null || (start === "open" && end === "open")) return null;
  const interval = edtfInterval(start, end);
  const { earliest, latest } = boundsOf(interval);
  if (earliest !== null && latest !== null && earliest > latest) return null;
  if (earliest === latest) return edtfOfBounds({ earliest, latest });
  const oneDate = typeof start !== "string" && typeof end !== "string" && formatEdtf(start) === formatEdtf(end);
  return oneDate ? start : interval;
}
