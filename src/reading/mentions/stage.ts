import type { Referent } from "./cast.ts";
import { frontedState } from "./fronted.ts";
import { knownByRef } from "./known.ts";
import { salience } from "./salience.ts";
import type { Scene } from "./scene.ts";

/** How many occurrences back a state still stands in the foreground. */
const RECENT = 40;

/** The state whose army or president a bare noun means: the one that its sentence opens with, else the one on stage. */
export const landAt = (scene: Scene, at: number, before: number): Referent | null =>
  frontedState(scene, at, before) ?? stateOnStage(scene, at, before);

/** The state that is much on stage in the report, and in the foreground here. */
function stateOnStage(scene: Scene, at: number, before: number): Referent | null {
  const { stateCounts, cast } = scene;
  const most = Math.max(1, ...stateCounts.values());
  const score = new Map([...stateCounts].map(([country, n]) => [country, (100 * n) / most]));
  const seen = new Set<Referent>();
  for (const o of cast.occurrences.slice(-RECENT)) {
    const country = o.referent.country;
    if (country === null || seen.has(o.referent) || o.referent.type === "place" || !score.has(country)) continue;
    seen.add(o.referent);
    score.set(country, (score.get(country) ?? 0) + 0.5 * salience(scene, o.referent, at, before));
  }
  const best = [...score].toSorted((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1))[0];
  return best ? knownByRef(scene, `state:${best[0]}`) : null;
}

/** The last referents made: those of a report, of a book only its last chapter's. */
export const recent = (scene: Scene): readonly Referent[] => scene.cast.all.slice(-500);
