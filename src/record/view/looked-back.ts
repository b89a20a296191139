import type { EventTold } from "./event-told.ts";
import type { Scene } from "./scene.ts";
import { toldTime } from "./times.ts";

/** What later reports recall by its month alone. */
const LOOKED_BACK_ON: ReadonlySet<string> = new Set(["deal", "ceasefire"]);
/** A time of so many days is a month. */
const MONTH = 28;
/** So long after its month a report looks back on it. */
const LOOKING_BACK = 31;

/**
 * "the one signed in the same city in August 2022": what a later report recalls of a month, by nobody in particular, is what others
 * tell of a day of it; where they tell of two, it joins neither.
 */
export function isLookedBackOn(scene: Scene, told: EventTold, members: readonly EventTold[]): boolean {
  const { signature, family, time, people } = told;
  if (!LOOKED_BACK_ON.has(family) || people.size > 0 || signature.state !== "asserted") return false;
  const [end, day] = [time?.latest ?? null, reportedFrom(scene, told)];
  if (time?.days == null || time.days < MONTH || end === null || day === null || day - end <= LOOKING_BACK) return false;
  return members.some((other) => other.time?.days === 1 && other.signature.state === "asserted");
}

/** The day of the first report that tells it; null where one has none. */
function reportedFrom({ sources }: Scene, { voices }: EventTold): number | null {
  const days = voices.map(({ document }) => toldTime(sources.get(document)?.published ?? null)?.earliest ?? null);
  return days.reduce((first, day) => (first === null || day === null ? null : Math.min(first, day)));
}
