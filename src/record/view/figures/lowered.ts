import { loadSubjects, numbersInFigures } from "../../../knowledge/index.ts";
import type { Scene } from "../scene.ts";
import { toldTime } from "../times.ts";
import { type FigureTold, type Group, NEWS, nominal } from "./scope.ts";

/**
 * « Le bilan a été ramené de 94 à 73 morts »: the 94 that reports of the weeks before told stand in the series of the 73, be
 * it that they left out when or where. Of two such counts nobody knows which is meant.
 */
export function joinLowered(scene: Scene, groups: readonly Group[]): Group[] {
  const moved = new Map<FigureTold, Group>();
  for (const group of groups) {
    for (const told of group.told) {
      const [before, ...others] = groups
        .filter((other) => other !== group && isAlike(other, group))
        .flatMap((other) => other.told.filter((one) => isReplaced(scene, one, told)));
      if (before && others.length === 0) moved.set(before, group);
    }
  }
  if (moved.size === 0) return [...groups];
  return groups.flatMap((group) => {
    const stay = group.told.filter((told) => !moved.has(told));
    const told = [...stay, ...[...moved].filter(([, home]) => home === group).map(([one]) => one)];
    return told.length > 0 ? [{ scope: group.scope, told }] : [];
  });
}

/** True where the one scope leaves out what the other tells of when and where, and says nothing else. */
function isAlike({ scope: a }: Group, { scope: b }: Group): boolean {
  const same = (x: string | null, y: string | null): boolean => x === y || x === null || y === null;
  return (
    a.measure === b.measure &&
    a.unit === b.unit &&
    a.population === b.population &&
    a.country === b.country &&
    same(a.place, b.place) &&
    same(a.period, b.period)
  );
}

/** True where the later words say that the count was lowered, name the earlier number, and come within weeks. */
function isReplaced(scene: Scene, { signature: before }: FigureTold, { signature: after, voices }: FigureTold): boolean {
  const [was, is] = [nominal(before), nominal(after)];
  const [from, until] = [before, after].map(({ published }) => toldTime(published)?.latest ?? null);
  if (was <= is || from == null || until == null || until < from || until - from > NEWS) return false;
  const subjects = loadSubjects();
  return voices.some(
    ({ document, words }) =>
      subjects.answersBy(scene.sources.get(document)?.language ?? "en", "lowered", words) &&
      numbersInFigures(words).some(({ value }) => value === was),
  );
}
