import { pushTo } from "../../grouping.ts";
import { sortedUnique } from "../../hash.ts";
import { isArmed } from "../../kinds.ts";
import type { Scene } from "../scene.ts";
import { type FigureTold, type Group, isBetweenStates, nominal } from "./scope.ts";

/** People of a country and people, told of one process, are the same people where only one country is told. */
export function mergeCountries(scene: Scene, groups: readonly Group[]): Group[] {
  const between = isBetweenStates(scene);
  const byScope = new Map<string, Group[]>();
  for (const group of groups) {
    const key = JSON.stringify(Object.values({ ...group.scope, country: null }));
    pushTo(byScope, key, group);
  }
  const merged: Group[] = [];
  for (const alike of byScope.values()) {
    const countries = sortedUnique(alike.map(({ scope }) => scope.country).filter((country) => country !== null));
    const [first] = alike;
    const ofSides = first !== undefined && (between || isArmed(first.scope.population));
    if (first && alike.length > 1 && countries.length === 1 && !ofSides && !tellsOfSome(alike)) {
      const scope = { ...first.scope, country: countries[0] ?? null };
      merged.push({ scope, told: alike.flatMap(({ told }) => told) });
    } else merged.push(...alike);
  }
  return merged;
}

/** « 1.621 disparus, parmi lesquels 570 Serbes »: where one report counts both, those of the country are some of all. */
function tellsOfSome(alike: readonly Group[]): boolean {
  const told = alike.flatMap((group) => group.told.map((one) => ({ one, national: group.scope.country !== null })));
  const documents = ({ voices }: FigureTold): readonly string[] => voices.map(({ document }) => document);
  return told.some(
    (some) =>
      some.national &&
      told.some(
        (all) =>
          !all.national &&
          nominal(all.one.signature) > nominal(some.one.signature) &&
          documents(all.one).some((document) => documents(some.one).includes(document)),
      ),
  );
}
