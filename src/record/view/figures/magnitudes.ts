import { toldTime } from "../times.ts";
import { FAR_APART, type FigureTold, type Group, NEWS, nominal } from "./scope.ts";

/** Up to so many die in one blow, which is news for no more than a month. */
const BLOW = 500;

/** Counts without a period, apart by their size. */
export function splitByMagnitude(group: Group): Group[] {
  if (group.scope.period !== null) return [group];
  const parts: FigureTold[][] = [];
  let last = 0;
  for (const told of group.told.toSorted((a, b) => nominal(a.signature) - nominal(b.signature))) {
    const count = nominal(told.signature);
    const part = parts.at(-1);
    if (part && count <= last * FAR_APART) part.push(told);
    else parts.push([told]);
    last = count;
  }
  return parts.flatMap(splitByNews).map((told) => ({ scope: group.scope, told }));
}

/** Those whom a blow killed or wounded are not those of another, of which a report tells months later. */
function splitByNews(told: readonly FigureTold[]): FigureTold[][] {
  const isOfBlow = ({ signature }: FigureTold): boolean =>
    BLOWS.has(signature.measure) && signature.place === null && nominal(signature) < BLOW;
  if (told.length < 2 || !told.every(isOfBlow)) return [[...told]];
  const dayOf = ({ signature }: FigureTold): number => toldTime(signature.published)?.latest ?? 0;
  const parts: FigureTold[][] = [];
  let last = 0;
  for (const one of told.toSorted((a, b) => dayOf(a) - dayOf(b))) {
    const part = parts.at(-1);
    if (part && dayOf(one) - last <= NEWS) part.push(one);
    else parts.push([one]);
    last = dayOf(one);
  }
  return parts;
}

const BLOWS: ReadonlySet<string> = new Set(["killed", "wounded"]);
