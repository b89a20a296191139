import type { FigureSignature } from "../../digest/signature.ts";
import { compareText } from "../../hash.ts";
import { dayText, lastDayOf } from "../scene.ts";
import { toldTime } from "../times.ts";
import { type FigureTold, nominal, periodOf } from "./scope.ts";

/** What is counted of a scope on one day, by all who count the same. */
export interface Point {
  readonly asOf: string | null;
  readonly day: number | null;
  readonly low: number;
  readonly high: number;
  readonly nominal: number;
  readonly told: FigureTold[];
}

/** About: a tenth more or less. */
const ABOUT = 0.1;

function bounds({ value, low, high, approximate }: FigureSignature): readonly [number, number] {
  const least = low ?? value ?? 0;
  const most = high ?? (low !== null && value === low ? Number.POSITIVE_INFINITY : (value ?? Number.POSITIVE_INFINITY));
  // "more than 80" is more than 80
  if (!approximate || value === null || (low !== null && high === null)) return [least, most];
  const slack = Math.abs(value) * ABOUT;
  return [
    Math.min(least, value - slack),
    Math.max(Number.isFinite(most) ? most : 0, value + slack, low !== null && high === null ? most : 0),
  ];
}

/** One point for each count of a day. */
export function pointsOf(told: readonly FigureTold[]): Point[] {
  const points = new Map<string, Point>();
  for (const one of told) {
    const { signature } = one;
    const asOf = asOfOf(one);
    const [low, high] = bounds(signature);
    const key = JSON.stringify([asOf, signature.value, signature.low, signature.high, signature.approximate]);
    const point = points.get(key) ?? {
      asOf,
      day: toldTime(asOf)?.latest ?? null,
      low,
      high,
      nominal: nominal(signature),
      told: [],
    };
    points.set(key, point);
    point.told.push(one);
  }
  return [...points]
    .sort(([x, a], [y, b]) => (a.day ?? 0) - (b.day ?? 0) || a.low - b.low || compareText(x, y))
    .map(([, point]) => point);
}

/** The day that a count was made: told, or else the day of the report. */
function asOfOf({ signature }: FigureTold): string | null {
  const time = toldTime(signature.time);
  if (time?.latest != null && (time.earliest === null || periodOf(time)?.startsWith("since") === true))
    return dayText(time.latest);
  return lastDayOf(signature.published);
}

/** No more than a tenth apart. */
export const isAbout = (a: Point, b: Point): boolean =>
  Math.max(a.nominal, b.nominal) <= (1 + ABOUT) * Math.min(a.nominal, b.nominal);

/** True where both counts are told of what befell people, and not of the same: the dead of riots and those of an ambush. */
export function areOfTwoCauses(a: readonly FigureTold[], b: readonly FigureTold[]): boolean {
  const causesOf = (told: readonly FigureTold[]) =>
    new Set(told.map(({ signature }) => signature.cause).filter((it) => it !== undefined));
  const [left, right] = [causesOf(a), causesOf(b)];
  return left.size > 0 && right.size > 0 && ![...left].some((cause) => right.has(cause));
}
