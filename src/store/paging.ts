/** Rows of a list too long for one answer, page by page: `page` gives those after a row, at most `size`. */
export async function* paged<Row>(
  size: number,
  page: (last: Row | null, size: number) => Promise<readonly Row[]>,
): AsyncGenerator<Row> {
  let last: Row | null = null;
  for (;;) {
    const rows: readonly Row[] = await page(last, size);
    yield* rows;
    last = rows.at(-1) ?? null;
    if (last === null || rows.length < size) return;
  }
}

/** A list in pieces of at most `size`, as databases bound how much one question may hold. */
export function inPieces<T>(list: readonly T[], size: number): readonly (readonly T[])[] {
  const pieces: (readonly T[])[] = [];
  for (let at = 0; at < list.length; at += size) pieces.push(list.slice(at, at + size));
  return pieces;
}
