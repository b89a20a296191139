import { type EventTold, shareReport } from "./event-told.ts";
import type { ToldTime } from "./times.ts";

/** From the first day to the last of talks that are told by different reports. */
export const COURSE = 16;

/** The same of talks of which one report tells the first day and the last. */
export const LONG_COURSE = 120;

/**
 * The last day of talks of which the other tells the first, or the first of which it tells the last; or how long they went on, of
 * which the other tells the first day or the last.
 */
export function isOtherEnd({ signature }: EventTold, time: ToldTime, { signature: other, time: told }: EventTold): boolean {
  if (signature.state !== "asserted" || other.state !== "asserted" || told === null) return false;
  if (time.extent !== told.extent) return time.extent ? isEdgeOf(time, told, other.edge) : isEdgeOf(told, time, signature.edge);
  if (told.days !== 1 || time.days !== 1) return false;
  const [a, b] = [time.earliest ?? 0, told.earliest ?? 0];
  if (signature.edge === "last" && other.edge === "first") return a > b && a - b <= COURSE;
  return signature.edge === "first" && other.edge === "last" && b > a && b - a <= COURSE;
}

/** Days by which talks that are told by how long they went on may have begun or ended earlier or later than on the day told. */
export const ABOUT = 2;

/** "Talks opened on June 18" and "Ten days of talks broke up on June 28", which are counted from the 19th. */
function isEdgeOf({ earliest, latest }: ToldTime, { days, earliest: day }: ToldTime, edge: "first" | "last" | null): boolean {
  const end = edge === "first" ? earliest : edge === "last" ? latest : null;
  return days === 1 && day !== null && end !== null && Math.abs(end - day) <= ABOUT;
}

/** For so many days a round may have been put off that its report tells an earlier plan of. */
const PLAN_BEFORE = 150;

/** « La rencontre, prévue d'abord en décembre, … »: a plan that was over when the report tells that the round was held later. */
export function isPutOff({ signature, voices }: EventTold, time: ToldTime, members: readonly EventTold[]): boolean {
  if (signature.state !== "planned" || time.latest === null) return false;
  const end = time.latest;
  return members.some(
    ({ signature: other, time: held, voices: told }) =>
      other.state === "asserted" &&
      held?.earliest != null &&
      held.earliest > end &&
      held.earliest - end <= PLAN_BEFORE &&
      shareReport(told, voices),
  );
}

/** "They came to Brussels", "he was not ready to meet": a deed, and another that nobody did or that may never be, are two. */
export function isOnlyMeant({ signature: a }: EventTold, { signature: b }: EventTold): boolean {
  return a.kind !== b.kind && ((a.state === "asserted" && VAIN.has(b.state)) || (b.state === "asserted" && VAIN.has(a.state)));
}

/** States of what may never come to be. */
export const VAIN: ReadonlySet<string> = new Set(["possible", "hoped", "demanded", "undecided", "conditional", "denied"]);
