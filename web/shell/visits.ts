import { keep, kept } from "./storage.ts";

/** The days of this browser's visits, as 2023-06-21. */
export interface Visits {
  readonly last: string;
  /** The visit before, on another day: what changed is counted from its end. null: this is the first. */
  readonly before: string | null;
}

const DAY = /^\d{4}-\d{2}-\d{2}$/;

/** The visits once there is one on `day`: several on a day are one. */
export function visitOn(day: string, known: Visits | null): Visits {
  if (known === null) return { last: day, before: null };
  return known.last < day ? { last: day, before: known.last } : known;
}

/** What was kept of earlier visits; null where there is nothing or nothing sound. */
export function visitsFrom(text: string | null): Visits | null {
  const [last = "", before = ""] = (text ?? "").split(" ");
  if (!DAY.test(last)) return null;
  return { last, before: DAY.test(before) ? before : null };
}

/** Counts this visit and says when the one before was. The day is the browser's own. */
export function visit(now: Date): Visits {
  const visits = visitOn(dayOf(now), visitsFrom(kept("visits")));
  keep("visits", [visits.last, visits.before].filter(Boolean).join(" "));
  return visits;
}

function dayOf(date: Date): string {
  const two = (number: number) => String(number).padStart(2, "0");
  return `${date.getFullYear()}-${two(date.getMonth() + 1)}-${two(date.getDate())}`;
}
