import type { Referent } from "./cast.ts";
import { knownByRef } from "./known.ts";
import { actsAt } from "./metonym.ts";
import type { Scene } from "./scene.ts";

/**
 * What a noun for the capital of a state means: « dans la capitale kényane » the town, « la capitale kényane dément » the
 * state, as the town's name would. The state too where its capital is not known.
 */
export function capitalOf(scene: Scene, at: number, index: number, state: Referent | null): Referent | null {
  if (state?.type !== "state" || state.ref === null || actsAt(scene, at, index)) return state;
  const town = scene.knowledge.find(state.ref)?.capital ?? null;
  return town === null ? state : knownByRef(scene, town);
}
