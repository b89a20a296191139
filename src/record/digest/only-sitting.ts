import { familyOf } from "../kinds.ts";
import { DAY, daysOf, LATELY, LONGEST, TALKS } from "./days.ts";
import type { Scene } from "./scene.ts";
import { isAhead, timeOfEvent } from "./talks.ts";

const kept = new WeakMap<Scene, Map<string, string | null>>();

/**
 * When the only sitting of these days was that a report tells of, where it gives none of the talks a number: "The talks opened in Oslo on
 * Monday. Envoys of A watched". Null where it tells of two, or of none lately.
 */
export function onlySitting(scene: Scene, process: string): string | null {
  const known = kept.get(scene) ?? new Map<string, string | null>();
  kept.set(scene, known);
  const found = known.get(process);
  if (found !== undefined) return found;
  const made = scene.rounds.has(process) ? null : daysIn(scene, process);
  known.set(process, made);
  return made;
}

function daysIn(scene: Scene, process: string): string | null {
  const { reading, gatherings, processes } = scene;
  const published = daysOf(reading.document.published)?.latest ?? null;
  if (published === null) return null;
  const sittings = reading.events.flatMap((claim) => {
    if (familyOf(claim.kind) !== TALKS || claim.factuality !== "asserted" || gatherings.has(claim.id)) return [];
    if (isAhead(scene, claim) || processes.of(claim, claim.process).process !== process) return [];
    const edtf = timeOfEvent(scene, process, claim);
    const { earliest = null, latest = null } = daysOf(edtf) ?? {};
    if (edtf === null || earliest === null || latest === null || latest - earliest > LONGEST) return [];
    return latest <= published && published - latest <= LATELY ? [{ edtf, earliest, latest, claim }] : [];
  });
  // "were held in Geneva on June 8 and in Vienna on June 15"
  const isOfTwo = sittings.some(({ claim, earliest, latest }) =>
    reading.times.some(({ span, edtf }) => {
      const day = DAY.test(edtf ?? "") ? (daysOf(edtf)?.latest ?? null) : null;
      const isThere = span.start >= claim.evidence.start && span.end <= claim.evidence.end;
      return isThere && day !== null && day <= published && (day < earliest || day > latest);
    }),
  );
  if (isOfTwo) return null;
  const [longest] = sittings.toSorted((a, b) => b.latest - b.earliest - (a.latest - a.earliest));
  const isOne = sittings.every((a) => sittings.every((b) => a.earliest <= b.latest && b.earliest <= a.latest));
  return longest && isOne ? longest.edtf : null;
}
