import { STILL } from "../../digest/counted-apart.ts";
import { compareText } from "../../hash.ts";
import { isCumulative, isOfDeed } from "../../kinds.ts";
import type { FigureSeries } from "../../schema.ts";
import { comparePlaces } from "../places.ts";
import type { Scene } from "../scene.ts";
import { correctedAnswers, itemId, supportOf } from "../support.ts";
import { toldTime } from "../times.ts";
import { mergeCountries } from "./countries.ts";
import { daysOf, joinDeeds } from "./deeds.ts";
import { joinLowered } from "./lowered.ts";
import { splitByMagnitude } from "./magnitudes.ts";
import { joinPeriods } from "./periods.ts";
import { pointsOf } from "./points.ts";
import { relate } from "./rivals.ts";
import { type Group, scopeOf } from "./scope.ts";
import { countsOfVersions } from "./versions.ts";

/** A series, and those of its counts that contradict each other, with what was corrected. */
export interface FiguresOfSeries {
  readonly series: FigureSeries;
  readonly rivals: FigureSeries["points"];
}

/** Counts as series over time; a later higher toll is an update, what cannot both be true is contested. */
export function figuresOf(scene: Scene): FiguresOfSeries[] {
  const groups = new Map<string, Group>();
  const all = scene.told("figure");
  const versions = countsOfVersions(scene, all);
  for (const told of all) {
    const scope = scopeOf(scene, (versions.get(told) ?? told).signature);
    const key = JSON.stringify(Object.values(scope));
    const group = groups.get(key) ?? { scope, told: [] };
    groups.set(key, group);
    group.told.push(told);
  }
  const sorted = [...groups].sort(([a], [b]) => compareText(a, b)).map(([, group]) => group);
  const joined = joinPeriods(joinDeeds(scene, mergeCountries(scene, sorted)).flatMap(splitByMagnitude));
  const merged = joinLowered(scene, joined);
  const ids = new Map(merged.map((group) => [group, itemId("figure", group.told, JSON.stringify(group.scope))]));
  return merged.map((group) => seriesOf(scene, group, merged, ids));
}

function seriesOf(scene: Scene, group: Group, all: readonly Group[], ids: ReadonlyMap<Group, string>): FiguresOfSeries {
  const { scope, told } = group;
  const points = pointsOf(told);
  const corrected = correctedAnswers(scene, points);
  const course = {
    cumulative: isCumulative(scope.measure) && scope.stretch !== STILL,
    isOfDeed: isOfDeed(scope.measure) && daysOf(group) !== null,
    isOfDay: daysOf(group)?.days === 1,
    end: scope.period?.startsWith("in ") ? (toldTime(scope.period.slice("in ".length))?.latest ?? null) : null,
  };
  const { lines, rivals } = relate(scene, points, corrected, course);
  const series: FigureSeries = {
    id: ids.get(group) ?? "",
    measure: scope.measure,
    population:
      scope.population.includes("~") || scope.population.includes(":")
        ? scene.identities.nameOf(scope.population)
        : scope.population,
    country: scope.country,
    unit: scope.unit,
    place: scope.place === null ? null : scene.named(scope.place),
    since: scope.period,
    points: lines,
    contested: lines.some(({ relation }) => relation === "contradicts"),
    otherScopes: otherScopes(scene, group, all, ids),
    support: supportOf(scene, told),
  };
  return { series, rivals };
}

function otherScopes(
  scene: Scene,
  group: Group,
  all: readonly Group[],
  ids: ReadonlyMap<Group, string>,
): FigureSeries["otherScopes"] {
  const { scope } = group;
  return all.flatMap((other) => {
    if (other === group || other.scope.measure !== scope.measure || other.scope.unit !== scope.unit) return [];
    const differs: FigureSeries["otherScopes"][number]["differs"] = [];
    if (other.scope.population !== scope.population || other.scope.country !== scope.country) differs.push("population");
    const [a, b] = [scope.place, other.scope.place];
    if (a !== b && (a === null || b === null || comparePlaces(scene, a, b) !== "same")) differs.push("place");
    if (other.scope.period !== scope.period || other.scope.stretch !== scope.stretch) differs.push("period");
    return [{ series: ids.get(other) ?? "", differs }];
  });
}
