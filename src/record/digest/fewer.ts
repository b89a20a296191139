import type { Figure } from "../../claims/index.ts";
import { loadSubjects } from "../../knowledge/index.ts";
import { isArmed } from "../kinds.ts";
import type { Scene } from "./scene.ts";

/** Within so many signs a count of everybody by another side answers one of some class. */
const NEAR = 800;
/** However two count the same dead, one does not find so many times as many. */
const MOST_TIMES = 5;

const EVERYBODY = "people";

/**
 * "Twenty-two villagers were killed on Monday. The rebels said that nine people had died, all of them armed": where fewer died in all,
 * so many of one class did not. The count that is of the same as this one, be it before or behind it; null where there is none.
 */
export function fewerInAll(
  scene: Scene,
  claim: Figure,
  countOf: (claim: Figure) => number,
  populationOf: (claim: Figure) => string,
): Figure | null {
  if (claim.measure !== "killed") return null;
  const { figures } = scene.reading;
  const toll = figures.filter(({ measure }) => measure === claim.measure);
  const place = toll.findIndex(({ id }) => id === claim.id);
  const isOfAll = populationOf(claim) === EVERYBODY;
  // nobody else's count stands between
  const [first, then] = isOfAll ? [toll[place - 1], claim] : [claim, toll[place + 1]];
  if (!first || !then || (first.time === null && first.place === null)) return null;
  const some = populationOf(first);
  if (some === EVERYBODY || isArmed(some) || populationOf(then) !== EVERYBODY) return null;
  if (then.time !== null || then.place !== null || then.attributedTo === null || then.population === null) return null;
  const [many, few] = [countOf(first), countOf(then)];
  if (few >= many || many > MOST_TIMES * few) return null;
  if (then.evidence.start - first.evidence.end > NEAR || !areOfTwo(scene, first, then)) return null;
  // "nine people had died, all of them armed", « … y ont péri »: no others are left out
  const { answersBy } = loadSubjects();
  const { language } = scene.reading.document;
  const isWhole = (["all-of", "same-spot", "taken-up"] as const).some((what) => answersBy(language, what, then.evidence.exact));
  if (!isWhole) return null;
  return isOfAll ? first : then;
}

/** True where two are quoted, or one and the outlet. */
function areOfTwo({ reading, cast }: Scene, a: Figure, b: Figure): boolean {
  const [x, y] = [a, b].map(({ attributedTo }) => {
    const said = reading.statements.find(({ id }) => id === attributedTo);
    const who = said?.onBehalfOf ?? said?.speaker ?? null;
    return who === null ? (said?.anonymous ?? null) : cast.actsFor(who);
  });
  return x !== y;
}
