import type { Figure } from "../../claims/index.ts";
import { isDeedOf } from "../kinds.ts";
import type { Scene } from "./scene.ts";

/** Measures of what one side does to people whom it has: those whom another has freed are none of them. */
const OF_SIDES: ReadonlySet<string> = new Set(["released", "detained"]);

/**
 * Key of the one who freed or seized those whom a count counts: « le gouvernement a libéré 40 prisonniers », "the guerrillas released 12".
 * Null where nobody is told to have done it, or several together.
 */
export function doerOf({ reading, cast }: Scene, { measure, evidence }: Figure): string | null {
  if (!OF_SIDES.has(measure)) return null;
  const deeds = reading.events.filter(
    ({ kind, trigger }) => isDeedOf(measure, kind) && trigger.start < evidence.end && evidence.start < trigger.end,
  );
  const [only, ...others] = new Set(deeds.flatMap(({ actors }) => actors.map((id) => cast.actsFor(id))));
  return only !== undefined && others.length === 0 ? only : null;
}
