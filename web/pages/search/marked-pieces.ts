/** A passage of a report, and where in the report its marked words stand. UTF-16 units of the report. */
export interface Passage {
  readonly start: number;
  readonly text: string;
  readonly marks: readonly { readonly start: number; readonly end: number }[];
}

export interface MarkedPiece {
  readonly text: string;
  readonly isMarked: boolean;
}

/** A passage cut into marked and unmarked pieces, in order; together they are its text, whatever the marks overlap or reach beyond. */
export function piecesOf({ start, text, marks }: Passage): MarkedPiece[] {
  const pieces: MarkedPiece[] = [];
  let at = 0;
  for (const mark of marks.toSorted((a, b) => a.start - b.start)) {
    const from = Math.max(at, mark.start - start);
    const to = Math.min(text.length, mark.end - start);
    if (to <= from) continue;
    if (from > at) pieces.push({ text: text.slice(at, from), isMarked: false });
    pieces.push({ text: text.slice(from, to), isMarked: true });
    at = to;
  }
  if (at < text.length) pieces.push({ text: text.slice(at), isMarked: false });
  return pieces;
}
