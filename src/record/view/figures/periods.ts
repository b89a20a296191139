import { compareText } from "../../hash.ts";
import { lastDayOf } from "../scene.ts";
import { FAR_APART, type FigureTold, type Group, nominal, type Scope } from "./scope.ts";

/**
 * Counts without a period belong to the only count that has a beginning, where they are of its size; counts "since
 * 2011" to the only one since a month of 2011.
 */
export function joinPeriods(groups: readonly Group[]): Group[] {
  const canonical = new Map(groups.map((group) => [group, canonicalScope(group.scope)]));
  const home = (group: Group): Group => {
    const { period } = group.scope;
    if (period !== null && !/^since \d{4}$/.test(period)) return group;
    const finer = groups.filter(
      (other) =>
        other !== group &&
        other.scope.period?.startsWith(period === null ? "since" : `${period}-`) === true &&
        canonical.get(other) === canonical.get(group) &&
        couldCountSince(group, other.scope.period),
    );
    const years = new Set(finer.map(({ scope }) => scope.period?.slice(0, "since 2011".length)));
    const best =
      finer.length === 1 || (period === null && years.size === 1) ? finer.toSorted((a, b) => byPeriod(a, b))[0] : undefined;
    return best && sameSize(group, best) ? best : group;
  };
  const joined = new Map<Group, FigureTold[]>();
  for (const group of groups) {
    const into = home(group);
    joined.set(into, [...(joined.get(into) ?? []), ...group.told]);
  }
  return [...joined].map(([{ scope }, told]) => ({ scope, told }));
}

/** Before the beginning nobody counts since then. */
function couldCountSince({ told }: Group, period: string): boolean {
  const from = period.slice("since ".length);
  return told.every(({ signature }) => {
    const day = lastDayOf(signature.published);
    return day === null || compareText(day.slice(0, from.length), from) >= 0;
  });
}

/** The finer beginning first. */
function byPeriod(a: Group, b: Group): number {
  const [x, y] = [a.scope.period ?? "", b.scope.period ?? ""];
  return y.length - x.length || compareText(x, y);
}

function canonicalScope(scope: Scope): string {
  return JSON.stringify(Object.values({ ...scope, period: null }));
}

function sameSize(a: Group, b: Group): boolean {
  const counts = (group: Group) => group.told.map(({ signature }) => nominal(signature));
  const all = [...counts(a), ...counts(b)];
  const low = all.reduce((x, y) => Math.min(x, y));
  const high = all.reduce((x, y) => Math.max(x, y));
  return high <= low * FAR_APART;
}
