import { boundsOf, compatible, type Edtf, parseEdtf } from "../../calendar/index.ts";
import type { KnownEntity } from "../../knowledge/index.ts";

/** For so many days before its first one a process is told of as one to come, and after its last one its deal is carried out. */
const LEAD_UP = 92;
const FOLLOW_UP = 730;
/** For at most so many days before its first one talks are those that led to a process, where its sides were in no others then. */
const ALONE_BEFORE = 1096;
/** For so many days after those others ended what is told is of them. */
const AFTERMATH = 92;
/** For so many days after its last one the end of a process is news: dispatches of the day after tell of talks that are going on. */
const NEWS = 7;

/** Where a process stands on the day of a report: not yet begun, to come soon, going on, over with its deal to be carried out, long over. */
export type Stage = "none" | "soon" | "on" | "followed" | "past";

const spans = new WeakMap<KnownEntity, Edtf | null>();

/** The years of a known process; null where they are not known. Every report asks for those of all. */
export function heldOf(known: KnownEntity): Edtf | null {
  const made = spans.get(known);
  if (made !== undefined) return made;
  const held = known.process?.held == null ? null : parseEdtf(known.process.held);
  spans.set(known, held);
  return held;
}

let last: { readonly published: string; readonly day: Edtf | null } | null = null;

/** The day of a report, which is held against the years of every process. */
function dayOf(published: string | null): Edtf | null {
  if (published === null) return null;
  if (last?.published !== published) last = { published, day: parseEdtf(published) };
  return last.day;
}

/** Where a process stands on the day a report came out; "on" where either is not known. */
export function stageOf(known: KnownEntity, published: string | null): Stage {
  const held = heldOf(known);
  const day = dayOf(published);
  if (held === null || day === null || compatible(held, day)) return "on";
  const [first, last, today] = [boundsOf(held).earliest, boundsOf(held).latest, boundsOf(day).latest];
  if (first === null || today === null) return "none";
  if (today < first) return today >= first - LEAD_UP ? "soon" : "none";
  if (last === null || today <= last + NEWS) return "on";
  return today <= last + FOLLOW_UP ? "followed" : "past";
}

/**
 * True where a report came out in the years before a process of which only what led to it can be meant: its sides were in no other known
 * talks. What is known of when a process began is often when it was first called so.
 */
export function isLeadingTo(known: KnownEntity, published: string | null): boolean {
  const reach = Math.min(ALONE_BEFORE, (known.process?.alone ?? 0) - AFTERMATH);
  // most stood alone for no longer than any is told of as one to come
  if (reach <= LEAD_UP || stageOf(known, published) !== "none") return false;
  const away = daysFrom(known, published);
  return away !== null && -away <= reach;
}

/** True where a report came out in the years of a process, or nobody knows. */
export function isHeldOn(known: KnownEntity, published: string | null): boolean {
  const [held, day] = [heldOf(known), dayOf(published)];
  return held === null || day === null || compatible(held, day);
}

/** So many days after its last one talks of the same sides are told of as its resumption, where the next of theirs is as far again. */
const RESUMED_IN = 1461;

/** Of processes, the one that is nearest to the day of a report: the only one, or the one of those years. */
export function nearest(processes: readonly KnownEntity[], published: string | null): readonly KnownEntity[] {
  if (processes.length < 2) return processes;
  const ranked = processes
    .flatMap((one) => {
      const away = daysFrom(one, published);
      return away === null ? [] : [{ one, away: Math.abs(away) }];
    })
    .toSorted((a, b) => a.away - b.away);
  const [first, second] = ranked;
  if (!first || !second || ranked.length < processes.length) return [];
  return first.away <= RESUMED_IN && second.away >= first.away + RESUMED_IN ? [first.one] : [];
}

/** Days from a process to a report: less than 0 before it began, more since it ended, 0 while it goes on; null where nobody knows. */
export function daysFrom(known: KnownEntity, published: string | null): number | null {
  const held = heldOf(known);
  const day = dayOf(published);
  if (held === null || day === null) return null;
  const [first, last, today] = [boundsOf(held).earliest, boundsOf(held).latest, boundsOf(day).latest];
  if (first === null || today === null) return null;
  if (today < first) return today - first;
  return last === null || today <= last ? 0 : today - last;
}
