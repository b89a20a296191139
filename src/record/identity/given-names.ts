import data from "../data/given-names.json" with { type: "json" };
import { spelled } from "./spelling.ts";

const GROUPS: ReadonlyMap<string, number> = new Map(
  data.groups.flatMap((names, group) => names.map((name) => [spelled(name), group] as const)),
);

/** True of two spelled given names one of which is short for the other, or is the other in another language: Joe and Joseph. */
export function areOneGivenName(a: string, b: string): boolean {
  const group = GROUPS.get(a);
  return a !== b && group !== undefined && group === GROUPS.get(b);
}
