/** A stretch of the text by offsets, `end` exclusive. */
export interface Range {
  readonly start: number;
  readonly end: number;
}

export const lengthOf = (ranges: readonly Range[]): number => ranges.reduce((n, r) => n + (r.end - r.start), 0);

export const inside = (range: Range, offset: number): boolean => range.start <= offset && offset < range.end;

export const shared = (a: Range, b: Range): number => Math.max(0, Math.min(a.end, b.end) - Math.max(a.start, b.start));

/** The part of `ranges` that lies in `other`, in units. */
export const sharedBy = (ranges: readonly Range[], other: Range): number => ranges.reduce((n, r) => n + shared(r, other), 0);

/** What is left of `ranges` when `holes` are taken out. */
export function without(ranges: readonly Range[], holes: readonly Range[]): Range[] {
  let rest: Range[] = [...ranges];
  for (const hole of holes) {
    rest = rest.flatMap((r) => {
      if (shared(r, hole) === 0) return [r];
      const parts: Range[] = [];
      if (r.start < hole.start) parts.push({ start: r.start, end: hole.start });
      if (hole.end < r.end) parts.push({ start: hole.end, end: r.end });
      return parts;
    });
  }
  return rest;
}

/** The ranges in order, those that overlap or touch made one. */
export function joined(ranges: readonly Range[]): Range[] {
  const found: Range[] = [];
  for (const r of [...ranges].sort((a, b) => a.start - b.start || a.end - b.end)) {
    const last = found.at(-1);
    if (last && r.start <= last.end) found[found.length - 1] = { start: last.start, end: Math.max(last.end, r.end) };
    else found.push(r);
  }
  return found;
}

/** From the first unit to the last of all of them. */
export function hull(ranges: readonly Range[]): Range | null {
  const [first] = ranges;
  if (!first) return null;
  return ranges.reduce((a, b) => ({ start: Math.min(a.start, b.start), end: Math.max(a.end, b.end) }), first);
}

const WORD = /[\p{L}\p{N}]+(?:['’-][\p{L}\p{N}]+)*/gu;

/** How many words the stretch has, elided ones counted with what follows. */
export function wordsIn(text: string, range: Range): number {
  return text.slice(range.start, range.end).match(WORD)?.length ?? 0;
}
