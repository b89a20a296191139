/**
 * A stretch of a document: `start` is inside, `end` is the first unit outside, both in UTF-16 code units of
 * the document's text; `exact` repeats `text.slice(start, end)`, so that no snippet travels without its place.
 */
export interface Span {
  readonly start: number;
  readonly end: number;
  readonly exact: string;
}

/** The span from `start` to `end` of `text`. Throws RangeError when the offsets do not lie in the text in order. */
export function spanOf(text: string, start: number, end: number): Span {
  if (!(start >= 0 && start <= end && end <= text.length)) {
    throw new RangeError(`span ${start}..${end} is outside a text of ${text.length} units`);
  }
  return { start, end, exact: text.slice(start, end) };
}

/** How many units two stretches share. */
export function overlap(a: { start: number; end: number }, b: { start: number; end: number }): number {
  return Math.max(0, Math.min(a.end, b.end) - Math.max(a.start, b.start));
}

/** True where `outer` covers all of `inner`. */
export function covers(outer: { start: number; end: number }, inner: { start: number; end: number }): boolean {
  return outer.start <= inner.start && inner.end <= outer.end;
}
