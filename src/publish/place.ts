import { lowest } from "../text/index.ts";

/** A place in a text as editors count it, both from 1; columns in UTF-16 units. */
export interface LinePlace {
  readonly line: number;
  readonly column: number;
}

/** Answers where an offset stands; made once for a text. */
export function createPlaces(text: string): (offset: number) => LinePlace {
  const starts = [0];
  for (let at = text.indexOf("\n"); at >= 0; at = text.indexOf("\n", at + 1)) starts.push(at + 1);
  return (offset) => {
    const line = Math.max(
      1,
      lowest(starts.length, (i) => (starts[i] ?? 0) > offset),
    );
    return { line, column: offset - (starts[line - 1] ?? 0) + 1 };
  };
}
