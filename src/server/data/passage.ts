interface Place {
  readonly start: number;
  readonly end: number;
}

/** Text shown on either side of the words, in UTF-16 units, where their paragraph has as much. */
const AROUND = 280;

/** The words with what stands around them in their paragraph, cut between words. Offsets are those of the text. */
export function passageAround(text: string, { start, end }: Place) {
  const paragraphStart = text.lastIndexOf("\n", Math.max(0, start - 1)) + 1;
  const lineEnd = text.indexOf("\n", end);
  const paragraphEnd = lineEnd < 0 ? text.length : lineEnd;
  const from = start - paragraphStart <= AROUND ? Math.min(start, paragraphStart) : afterSpace(text, start - AROUND, start);
  const to = paragraphEnd - end <= AROUND ? paragraphEnd : beforeSpace(text, end + AROUND, end);
  return { start: from, text: text.slice(from, to), evidence: { start, end } };
}

/** The beginning of the first word after `at`, not past `most`; never within a pair of surrogates. */
function afterSpace(text: string, at: number, most: number): number {
  for (let i = at; i < most; i++) if (/\s/.test(text.charAt(i))) return i + 1;
  return isLowSurrogate(text, at) ? at + 1 : at;
}

function beforeSpace(text: string, at: number, least: number): number {
  for (let i = at; i > least; i--) if (/\s/.test(text.charAt(i))) return i;
  return isLowSurrogate(text, at) ? at - 1 : at;
}

function isLowSurrogate(text: string, at: number): boolean {
  return /[\uDC00-\uDFFF]/.test(text.charAt(at));
}
