import type { Scene } from "./scene.ts";

/** How two places told for one happening go together. */
export type PlaceRelation = "same" | "inside" | "unclear" | "apart";

/**
 * A town lies inside its state. Of a place that is not known nobody can say where it lies, unless a report that tells
 * both shows that one is part of the other: `sharedReport`.
 */
export function comparePlaces(scene: Scene, a: string, b: string, sharedReport = false): PlaceRelation {
  const x = scene.identities.resolve(a);
  const y = scene.identities.resolve(b);
  if (x === y) return "same";
  const left = scene.knowledge.find(x);
  const right = scene.knowledge.find(y);
  const country = (key: string) => scene.knowledge.find(key)?.country ?? scene.identities.known.get(key)?.country ?? null;
  const [cx, cy] = [country(x), country(y)];
  if (cx !== null && cx === cy && (left?.type === "state" || right?.type === "state")) return "inside";
  if (cx !== null && cy !== null && cx !== cy) return "apart";
  if (sharedReport) return "unclear";
  return "apart";
}

/** Of a hall that is not known, « Palais des nations », nobody can say that it lies elsewhere. */
export function lieApart(scene: Scene, a: string, b: string): boolean {
  const isKnown = (key: string) => scene.knowledge.find(scene.identities.resolve(key)) !== null;
  return isKnown(a) && isKnown(b) && comparePlaces(scene, a, b) === "apart";
}
