import { type EventTold, shareReport } from "./event-told.ts";
import type { ToldTime } from "./times.ts";

/** From the first day to the last of talks that are told by different reports. */
export const COURSE = 16;

/** The last day of talks of which the other tells the first, or the first of which it tells the last. */
export function isOtherEnd({ signature }: EventTold, time: ToldTime, { signature: other, time: told }: EventTold): boolean {
  if (signature.state !== "asserted" || other.state !== "asserted" || told?.days !== 1 || time.days !== 1) return false;
  const [a, b] = [time.earliest ?? 0, told.earliest ?? 0];
  if (signature.edge === "last" && other.edge === "first") return a > b && a - b <= COURSE;
  return signature.edge === "first" && other.edge === "last" && b > a && b - a <= COURSE;
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

const VAIN: ReadonlySet<string> = new Set(["possible", "hoped", "demanded", "undecided", "conditional", "denied"]);
