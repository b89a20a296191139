interface Range {
  readonly start: number;
  readonly end: number;
}

/**
 * Finds the items that touch a range, for ranges asked for in the order of the text: each item is looked at while it
 * lasts, and never again, so that a long text takes no longer than its parts.
 */
export function sweepOver<T>(items: readonly T[], rangeOf: (item: T) => Range): (range: Range) => readonly T[] {
  const sorted = [...items].sort((a, b) => rangeOf(a).start - rangeOf(b).start);
  let next = 0;
  let open: T[] = [];
  return (range) => {
    for (let item = sorted[next]; item !== undefined && rangeOf(item).start < range.end; item = sorted[++next]) open.push(item);
    open = open.filter((item) => rangeOf(item).end > range.start);
    return open;
  };
}
