import { type Bounds, boundsOf, edtfOfBounds, intersectBounds, rangesOf } from "./bounds.ts";
import { type Edtf, type EdtfDate, type EdtfRange, edtfOfDay, edtfOneOf } from "./edtf.ts";

function same(a: Bounds, b: Bounds): boolean {
  return a.earliest === b.earliest && a.latest === b.latest;
}

function sameRanges(a: readonly Bounds[], b: readonly Bounds[]): boolean {
  return a.length === b.length && a.every((x) => b.some((y) => same(x, y)));
}

function memberOf(bounds: Bounds): EdtfDate | EdtfRange {
  const value = edtfOfBounds(bounds);
  if (value?.kind === "date") return value;
  return {
    kind: "range",
    from: bounds.earliest === null ? null : edtfOfDay(bounds.earliest),
    to: bounds.latest === null ? null : edtfOfDay(bounds.latest),
  };
}

/**
 * What two statements about the same moment leave open together, or null where they exclude each other: « mercredi »
 * in June and « le 21 juin » give 21 June. Where one value already says all, it is returned as it stands. Two values
 * without any limit give the first.
 */
export function intersect(a: Edtf, b: Edtf): Edtf | null {
  const left = rangesOf(a);
  const right = rangesOf(b);
  const common: Bounds[] = [];
  for (const x of left) {
    for (const y of right) {
      const both = intersectBounds(x, y);
      if (both && !common.some((seen) => same(seen, both))) common.push(both);
    }
  }
  const first = common[0];
  if (!first) return null;
  if (sameRanges(common, left)) return a;
  if (sameRanges(common, right)) return b;
  if (common.length === 1) return edtfOfBounds(first) ?? a;
  return edtfOneOf([...common].sort(byStart).map(memberOf));
}

function byStart(a: Bounds, b: Bounds): number {
  return (
    (a.earliest ?? Number.NEGATIVE_INFINITY) - (b.earliest ?? Number.NEGATIVE_INFINITY) ||
    (a.latest ?? Number.POSITIVE_INFINITY) - (b.latest ?? Number.POSITIVE_INFINITY)
  );
}

/** True where both values can hold of the same day. */
export function compatible(a: Edtf, b: Edtf): boolean {
  return intersect(a, b) !== null;
}

/** True where every day that `inner` allows lies inside the bounds of `outer`. */
export function within(inner: Edtf, outer: Edtf): boolean {
  const limit = boundsOf(outer);
  const bounds = boundsOf(inner);
  const common = intersectBounds(bounds, limit);
  return common !== null && same(common, bounds);
}
