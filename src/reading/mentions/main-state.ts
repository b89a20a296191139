import type { Referent } from "./cast.ts";
import { knownByRef } from "./known.ts";
import type { Scene } from "./scene.ts";

/** The state that the report is most about. */
export function mainState(scene: Scene): Referent | null {
  const best = [...scene.stateCounts].toSorted((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1))[0];
  return best ? knownByRef(scene, `state:${best[0]}`) : null;
}
