import type { EventTold } from "./event-told.ts";
import { lastDayOf, type Scene } from "./scene.ts";
import { agreeInTime, type ToldTime } from "./times.ts";

/** News of the end of a round comes within so many days; later, it may have been put off. */
const NEWS = 2;
/** Days of a round that is planned from a day to a day. */
const LONGEST_PLAN = 14;

/** Plans that the news of what was held bears out: told on its days, or right after them. */
export function plansInNews(plans: readonly EventTold[], held: readonly EventTold[]): readonly EventTold[] {
  const days = held.map(({ published }) => published?.latest ?? null).filter((day) => day !== null);
  return plans.filter(
    ({ time }) =>
      time?.earliest != null &&
      time.latest !== null &&
      days.some((day) => (time.earliest ?? day) <= day && day - (time.latest ?? day) <= NEWS),
  );
}

/**
 * « aura lieu les 7 et 8 », "ended on the 8th": the last plan of a round for some days one after another, where it is told to have
 * begun on just the first of them or to have ended on just the last, and nothing that is told of its days is against it. Cut
 * short, drawn out or moved, it was not on the days that were planned.
 */
export function plansBorneOut(scene: Scene, members: readonly EventTold[]): readonly EventTold[] {
  const held = members.filter(({ signature, time }) => signature.state === "asserted" && time !== null);
  const plans = members.filter(({ signature, time }) => signature.state === "planned" && time !== null);
  if (held.length === 0 || plans.length === 0 || held.some(({ time }) => time?.extent === true)) return [];
  const last = plans.map((plan) => lastTold(scene, plan)).reduce((a, b) => (b > a ? b : a), "");
  const told = plans.filter((plan) => lastTold(scene, plan) === last);
  const [plan] = told.flatMap(({ time }) => (time?.extent === true && (time.days ?? 0) <= LONGEST_PLAN ? [time] : []));
  // Of two plans in one report nobody knows which one holds.
  if (!plan || told.some(({ time }) => time && !agreeInTime(plan, time, true))) return [];
  const isEdge = ({ time, signature: { edge } }: EventTold): boolean => edge !== null && time?.days === 1;
  if (!held.some(isEdge) || !held.every((one) => isAsPlanned(plan, one))) return [];
  return plans.filter(({ time }) => time?.edtf === plan.edtf);
}

function isAsPlanned(plan: ToldTime, { time, signature: { edge } }: EventTold): boolean {
  if (time === null) return true;
  if (time.days !== 1 || edge === null) return agreeInTime(plan, time, true);
  return edge === "first" ? time.earliest === plan.earliest : time.latest === plan.latest;
}

/** The day of the last report that tells it. */
export function lastTold({ sources }: Scene, { voices }: EventTold): string {
  return voices
    .map(({ document }) => lastDayOf(sources.get(document)?.published ?? null) ?? "")
    .reduce((a, b) => (b > a ? b : a), "");
}
