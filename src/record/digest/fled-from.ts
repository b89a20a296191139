import type { Figure } from "../../claims/index.ts";
import type { Scene } from "./scene.ts";
import { isWithin } from "./sentence.ts";

/** Measures of those who left some place. */
const LEFT: ReadonlySet<string> = new Set(["displaced", "refugees"]);

/**
 * "More than 110,000 people fled Abyei … The government puts their number at 60,000": the place that those who are counted left, where no
 * other is told; of a count of the same people without a place, the one that the report told before. Null for any other count.
 */
export function fledFrom(scene: Scene, claim: Figure): string | null {
  if (!LEFT.has(claim.measure) || claim.place !== null) return null;
  const own = placeIn(scene, claim);
  if (own !== null || claim.population === null) return own;
  const before = scene.reading.figures.findLast(
    (other) =>
      other.population === claim.population &&
      other.measure === claim.measure &&
      other.evidence.end <= claim.evidence.start &&
      placeIn(scene, other) !== null,
  );
  return before ? placeIn(scene, before) : null;
}

/** The first place that the words of a count name. */
function placeIn({ reading, cast }: Scene, { evidence }: Figure): string | null {
  const here = reading.entities.filter(
    ({ type, mentions }) => type === "place" && mentions.some(({ span }) => isWithin(span, evidence)),
  );
  const [first] = here.toSorted((a, b) => startIn(a, evidence) - startIn(b, evidence));
  return first ? cast.keyOf(first.id) : null;
}

const startIn = ({ mentions }: Scene["reading"]["entities"][number], evidence: Figure["evidence"]): number =>
  mentions.find(({ span }) => isWithin(span, evidence))?.span.start ?? 0;
