import { type Bounds, boundsOf, type Day, type Edtf, intersectBounds, parseEdtf, rangesOf } from "../../src/calendar/index.ts";

/** How a time is drawn: what is doubtful looks doubtful. */
export type Shape =
  /** One day, known. */
  | "day"
  /** Some time within: a month, a season, a year that no report narrows down. */
  | "within"
  /** It lasted: every day between both ends. */
  | "lasting"
  /** One of several days or stretches, not known which. */
  | "one-of"
  /** All of several days. */
  | "all-of";

/** One stretch of days on the axis, both ends inside; null: open, to be drawn as fading out. */
export type Stretch = Bounds;

/** A time as it is drawn. */
export interface DrawnTime {
  readonly shape: Shape;
  /** In the order of time; one but for sets. */
  readonly stretches: readonly Stretch[];
  /** Told as about then: both ends are soft. */
  readonly approximate: boolean;
  /** The source is not sure. */
  readonly uncertain: boolean;
}

function isApproximate(value: Edtf): boolean {
  if (value.kind === "date") return value.approximate;
  if (value.kind === "interval") return [value.from, value.to].some((end) => typeof end !== "string" && end.approximate);
  return value.members.some((member) => member.kind === "date" && member.approximate);
}

function isUncertain(value: Edtf): boolean {
  if (value.kind === "date") return value.uncertain;
  if (value.kind === "interval") return [value.from, value.to].some((end) => typeof end !== "string" && end.uncertain);
  return value.members.some((member) => member.kind === "date" && member.uncertain);
}

function shapeOf(value: Edtf): Shape {
  if (value.kind === "interval") return "lasting";
  if (value.kind === "set") return value.choice === "one" ? "one-of" : "all-of";
  return value.precision === "day" && value.day !== null && !value.approximate ? "day" : "within";
}

/** The EDTF value as it is drawn; null for what is no EDTF value or has neither end. */
export function drawnTime(edtf: string): DrawnTime | null {
  const value = parseEdtf(edtf);
  if (!value) return null;
  const stretches = rangesOf(value).filter(({ earliest, latest }) => earliest !== null || latest !== null);
  if (stretches.length === 0) return null;
  return { shape: shapeOf(value), stretches, approximate: isApproximate(value), uncertain: isUncertain(value) };
}

/** True where no day can be meant by both: rivals, not two ways to tell one time. */
export function areRivals(a: string, b: string): boolean {
  const [first, second] = [parseEdtf(a), parseEdtf(b)];
  return first !== null && second !== null && intersectBounds(boundsOf(first), boundsOf(second)) === null;
}

/** A day of a stretch to sort by: its first, or its last where it has no beginning. */
export function dayToSortBy({ earliest, latest }: Stretch): Day {
  return earliest ?? latest ?? 0;
}
