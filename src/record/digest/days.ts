import { boundsOf, parseEdtf } from "../../calendar/index.ts";
import type { Event, Reading } from "../../claims/index.ts";

export const TALKS = "talks";
/** News of talks comes within days. */
export const LATELY = 10;
/** Days that a round takes at most. */
export const LONGEST = 31;

/** Days that a sitting takes at most. */
export const FEW_DAYS = 16;

/** A day, as EDTF. */
export const DAY = /^\d{4}-\d\d-\d\d$/;
/** A day, or from one day to another. */
export const DAYS = /^\d{4}-\d\d-\d\d(?:\/\d{4}-\d\d-\d\d)?$/;

/** The first and the last day of a time, as numbers of days; null for no time. */
export function daysOf(edtf: string | null): { earliest: number | null; latest: number | null } | null {
  const value = edtf === null ? null : parseEdtf(edtf);
  return value ? boundsOf(value) : null;
}

const WEEK = 7;

/** "last week", « il y a deux semaines »: some day of it, where "from December 3 to 9" is how long it lasted. */
export function isWeek({ times }: Reading, { edtf, times: ids }: NonNullable<Event["time"]>): boolean {
  const told = times.find(({ id, edtf: own }) => ids.includes(id) && own === edtf);
  const value = told && !/\d/.test(told.span.exact) ? parseEdtf(edtf) : null;
  if (value?.kind !== "interval") return false;
  const { earliest, latest } = boundsOf(value);
  return earliest !== null && latest !== null && latest - earliest === WEEK - 1;
}
