import type { Voice } from "../../digest/signature.ts";
import { isOfDeed } from "../../kinds.ts";
import { comparePlaces } from "../places.ts";
import type { Scene } from "../scene.ts";
import { type ToldTime, toldTime } from "../times.ts";
import { areOfTwoCauses } from "./points.ts";
import { type FigureTold, type Group, NEWS } from "./scope.ts";

/** A blow or an exchange lasts no more days than so. */
const DEED_DAYS = 10;

/**
 * Those killed, held or freed at one time and place, of which one report leaves out the place and another the day: they are
 * those of the only day, or the only place, that others tell. The dead of a whole country on a day are none of a town's.
 */
export function joinDeeds(scene: Scene, groups: readonly Group[]): Group[] {
  const alike = (group: Group): string => JSON.stringify(Object.values({ ...group.scope, place: null, period: null }));
  const joined = new Map<Group, FigureTold[]>(groups.map((group) => [group, [...group.told]]));
  for (const group of groups) {
    if (!isOfDeed(group.scope.measure) || (group.scope.place !== null && daysOf(group) !== null)) continue;
    const homes = groups.filter(
      (other) => other !== group && alike(other) === alike(group) && joined.has(other) && completes(scene, group, other),
    );
    const [home] = homes;
    if (!home || homes.length > 1) continue;
    joined.get(home)?.push(...(joined.get(group) ?? []));
    joined.delete(group);
  }
  return [...joined].map(([{ scope }, told]) => ({ scope, told }));
}

/** The days of a deed; null where its count is limited to no few days. */
export function daysOf({ scope: { period } }: Group): ToldTime | null {
  const time = period?.startsWith("in ") ? toldTime(period.slice("in ".length)) : null;
  return time?.days != null && time.days <= DEED_DAYS ? time : null;
}

/** True where the other tells both when and where, and the group nothing that differs. */
function completes(scene: Scene, group: Group, other: Group): boolean {
  const [days, known] = [daysOf(group), daysOf(other)];
  if (!known || other.scope.place === null || areOfTwoCauses(group.told, other.told)) return false;
  if (group.scope.place === null) {
    const everywhere = group.told.some(({ signature }) => signature.place !== null || signature.everywhere === true);
    return days !== null && !everywhere && days.earliest === known.earliest && days.latest === known.latest;
  }
  // one report tells both: it would have said that they are the same
  if (tellsBoth(group, other)) return false;
  if (group.scope.period !== null || comparePlaces(scene, group.scope.place, other.scope.place) !== "same") return false;
  return group.told.every(({ signature }) => {
    const told = toldTime(signature.published)?.latest ?? null;
    return told !== null && known.earliest !== null && told >= known.earliest && told - known.earliest <= NEWS;
  });
}

/** True where one report tells of both, and not as what two people quoted say: "20 were killed, activists said; the television said 12". */
function tellsBoth(a: Group, b: Group): boolean {
  const voicesOf = ({ told }: Group): readonly Voice[] => told.flatMap(({ voices }) => voices);
  const holder = ({ by: [first] }: Voice): string | null => first?.behalf ?? first?.who ?? first?.anonymous ?? null;
  return voicesOf(a).some((one) =>
    voicesOf(b).some((other) => {
      const [x, y] = [holder(one), holder(other)];
      return one.document === other.document && (x === null || y === null || x === y);
    }),
  );
}
