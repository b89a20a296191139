import { boundsOf, type Day, parseEdtf } from "../../src/calendar/index.ts";
import type { FigureSeries } from "../../src/record/index.ts";
import type { Domain } from "./axis.ts";

type Point = FigureSeries["points"][number];

/** A count as it is drawn: a dot for a value, a bar between bounds, an arrow where one side is open. */
export interface DrawnPoint {
  readonly point: Point;
  /** The days it may hold for; null: neither the report nor its publication gives a day. */
  readonly days: Domain | null;
  /** Null: no lower bound is told ("fewer than 300"). */
  readonly low: number | null;
  /** Null: no upper bound is told ("more than 300"). */
  readonly high: number | null;
  /** Null where only bounds are told. */
  readonly value: number | null;
}

export interface DrawnSeries {
  readonly series: FigureSeries;
  /** In the order of time, undated ones last. */
  readonly points: readonly DrawnPoint[];
  /** Indices of points that follow on each other as updates: joined by a line. Rivals and corrections are not joined. */
  readonly joined: readonly (readonly [number, number])[];
  readonly days: Domain | null;
  /** From zero to the greatest number told. */
  readonly most: number;
}

function daysOf(edtf: string | null): Domain | null {
  const value = edtf === null ? null : parseEdtf(edtf);
  if (!value) return null;
  const { earliest, latest } = boundsOf(value);
  const from = earliest ?? latest;
  const to = latest ?? earliest;
  return from === null || to === null ? null : { from, to };
}

/** One series as a small chart of its own: series are never drawn into one another, their scopes differ. */
export function drawnSeries(series: FigureSeries): DrawnSeries {
  const points = series.points
    .map((point): DrawnPoint => ({ point, days: daysOf(point.asOf), low: point.low, high: point.high, value: point.value }))
    .sort((a, b) => lastDay(a) - lastDay(b));
  const dated = points.flatMap(({ days }) => days ?? []);
  return {
    series,
    points,
    joined: joinedPoints(points),
    days:
      dated.length === 0
        ? null
        : { from: Math.min(...dated.map(({ from }) => from)), to: Math.max(...dated.map(({ to }) => to)) },
    most: Math.max(0, ...points.flatMap(({ low, high, value }) => [low, high, value]).filter((each) => each !== null)),
  };
}

function lastDay({ days }: DrawnPoint): Day {
  return days?.to ?? Number.MAX_SAFE_INTEGER;
}

function joinedPoints(points: readonly DrawnPoint[]): [number, number][] {
  const joined: [number, number][] = [];
  let before: number | null = null;
  for (const [index, { point, days }] of points.entries()) {
    if (days === null || point.relation === "contradicts" || point.relation === "corrected") continue;
    if (before !== null) joined.push([before, index]);
    before = index;
  }
  return joined;
}

/** Round numbers from zero to `most` for an axis, at most `count` steps: 0, 100,000, 200,000 … */
export function stepsTo(most: number, count: number): number[] {
  if (most <= 0) return [0];
  const raw = most / Math.max(1, count);
  const power = 10 ** Math.floor(Math.log10(raw));
  const step = Math.max(1, ([1, 2, 5, 10].find((factor) => factor * power >= raw) ?? 10) * power);
  const steps: number[] = [];
  for (let value = 0; value < most + step; value += step) steps.push(value);
  return steps;
}
