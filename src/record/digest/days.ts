import { boundsOf, parseEdtf } from "../../calendar/index.ts";

export const TALKS = "talks";
/** News of talks comes within days. */
export const LATELY = 10;
/** Days that a round takes at most. */
export const LONGEST = 31;

/** The first and the last day of a time, as numbers of days; null for no time. */
export function daysOf(edtf: string | null): { earliest: number | null; latest: number | null } | null {
  const value = edtf === null ? null : parseEdtf(edtf);
  return value ? boundsOf(value) : null;
}
