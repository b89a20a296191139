import { type Day, fromDay } from "./day.ts";

/**
 * How fine a date is. "season" covers the codes 21-41 in the place of the month: seasons, quarters, thirds and
 * halves of a year.
 */
export type Precision = "century" | "decade" | "year" | "season" | "month" | "day";

/**
 * One date of EDTF (ISO 8601-2), as fine as it is known.
 * `year` is the first year of the decade ("199X": 1990) or century ("19XX": 1900).
 * `month` is 1-12, or the code 21-41 where the precision is "season"; null: unspecified ("2023-XX").
 * `day` is 1-31; null where the date is coarser than a day, or unspecified ("2023-06-XX", precision "day").
 */
export interface EdtfDate {
  readonly kind: "date";
  readonly precision: Precision;
  readonly year: number;
  readonly month: number | null;
  readonly day: number | null;
  /** Written `~`: about then. */
  readonly approximate: boolean;
  /** Written `?`: the source is not sure. */
  readonly uncertain: boolean;
}

/** An end of an interval: a date, "open" (`..`: without end) or "unknown" (nothing written). */
export type Endpoint = EdtfDate | "open" | "unknown";

/** A stretch of time, both ends inside. */
export interface EdtfInterval {
  readonly kind: "interval";
  readonly from: Endpoint;
  readonly to: Endpoint;
}

/** A run of dates in a set: `2023-06-01..2023-06-05`; null: no limit on that side (`..2013`). */
export interface EdtfRange {
  readonly kind: "range";
  readonly from: EdtfDate | null;
  readonly to: EdtfDate | null;
}

/** Several dates: one of them, not known which (`[a,b]`), or all of them (`{a,b}`). */
export interface EdtfSet {
  readonly kind: "set";
  readonly choice: "one" | "all";
  readonly members: readonly (EdtfDate | EdtfRange)[];
}

/** A value of EDTF, as far as this project writes and reads it. */
export type Edtf = EdtfDate | EdtfInterval | EdtfSet;

function date(precision: Precision, year: number, month: number | null, day: number | null): EdtfDate {
  return { kind: "date", precision, year, month, day, approximate: false, uncertain: false };
}

/** The value of one day. */
export function edtfOfDay(day: Day): EdtfDate {
  const parts = fromDay(day);
  return date("day", parts.year, parts.month, parts.day);
}

/** The value of a month, 1-12. */
export function edtfOfMonth(year: number, month: number): EdtfDate {
  return date("month", year, month, null);
}

/** The value of a year. */
export function edtfOfYear(year: number): EdtfDate {
  return date("year", year, null, null);
}

/** The value of a season, quarter or half: `code` 21-41 of ISO 8601-2 (21 spring … 24 winter, 33-36 quarters, 40-41 halves). */
export function edtfOfSeason(year: number, code: number): EdtfDate {
  return date("season", year, code, null);
}

/** The decade (`unit` 10) or century (`unit` 100) that a year lies in. */
export function edtfOfYears(year: number, unit: 10 | 100): EdtfDate {
  return date(unit === 10 ? "decade" : "century", Math.floor(year / unit) * unit, null, null);
}

/** The same date, marked as approximate. */
export function approximately(value: EdtfDate): EdtfDate {
  return { ...value, approximate: true };
}

/** The interval between two ends. */
export function edtfInterval(from: Endpoint, to: Endpoint): EdtfInterval {
  return { kind: "interval", from, to };
}

/** One of several dates, not known which. */
export function edtfOneOf(members: readonly (EdtfDate | EdtfRange)[]): EdtfSet {
  return { kind: "set", choice: "one", members };
}
