/** From the first unit of a text to the one behind the last. */
export interface Range {
  readonly start: number;
  readonly end: number;
}

/** True where a stretch lies inside another. */
export const isWithin = (one: Range, { start, end }: Range): boolean => one.start >= start && one.end <= end;

/** A full stop behind two capitals with one between ("the U.N. agency") ends nothing. */
const END = /(?:(?<!\p{Lu}\.\p{Lu})\.|[!?…])["”»]?\s|\n/gu;

/** The sentence or sentences of a text that a stretch of it stands in. */
export function sentenceAround(text: string, evidence: Range): Range {
  let [start, end] = [0, text.length];
  for (const match of text.matchAll(END)) {
    const at = match.index + match[0].length;
    if (at <= evidence.start) start = at;
    else if (at >= evidence.end) {
      end = at;
      break;
    }
  }
  return { start, end };
}

/** The paragraph of a text that a stretch of it stands in. */
export function paragraphAround(text: string, { start, end }: Range): Range {
  const to = text.indexOf("\n", Math.max(start, end - 1));
  return { start: text.lastIndexOf("\n", start - 1) + 1, end: to < 0 ? text.length : to };
}
