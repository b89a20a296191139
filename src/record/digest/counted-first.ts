import { known, onlyOne, sidesOf } from "./candidates.ts";
import type { Scenery } from "./scenery.ts";
import type { Membership } from "./signature.ts";

/**
 * The process whose sides hold a round with a number before a report names any other: "Israeli and Lebanese negotiators wrapped up a
 * third round … The U.N.'s other effort, the Syrian Constitutional Committee, has not met". `named`: where each process that it names
 * is named first. Null where those are named before it, or several could be meant.
 */
export function countedFirst(scenery: Scenery, named: ReadonlyMap<string, number>): Membership | null {
  const { cast, talks } = scenery;
  if (named.size === 0) return null;
  const from = Math.min(...named.values());
  const tables = talks
    .filter(({ round, factuality, evidence }) => round !== null && factuality === "asserted" && evidence.end < from)
    .map(({ actors, recipients }) => new Set([...actors, ...recipients].map((id) => cast.actsFor(id))));
  if (tables.length === 0) return null;
  const fitting = known(scenery, ["soon", "on"]).filter((one) => tables.some((table) => sidesOf(one, table)));
  const only = onlyOne(fitting);
  return only && !named.has(only.process) ? only : null;
}
