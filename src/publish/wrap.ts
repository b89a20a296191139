/** Text as it may go to a terminal: one line, no control characters (a report could hold escape sequences). */
export function oneLine(text: string): string {
  return text
    .replace(/[\p{Cc}\u2028\u2029\u202a-\u202e\u2066-\u2069]+/gu, " ")
    .replace(/ {2,}/g, " ")
    .trim();
}

/** Text that `wrap` will not break; `wrapKept` gives it its plain spaces back. */
export function kept(text: string): string {
  return text.replaceAll(" ", "\u00a0");
}

/** As `wrap`, with plain spaces where no break was wanted. */
export function wrapKept(text: string, width: number, first: string, indent?: string): string[] {
  return wrap(text, width, first, indent).map((line) => line.replaceAll("\u00a0", " "));
}

/**
 * Breaks `text` at spaces so that no line is longer than `width` (a longer word stands alone), the first line after
 * `first`, the others indented as far. A no-break space is none to break at.
 */
export function wrap(text: string, width: number, first: string, indent = " ".repeat(first.length)): string[] {
  const lines: string[] = [];
  let line = first;
  let empty = true;
  for (const word of text.split(" ")) {
    if (!empty && line.length + 1 + word.length > width) {
      lines.push(line);
      line = indent;
      empty = true;
    }
    line += empty ? word : ` ${word}`;
    empty = false;
  }
  lines.push(line);
  return lines;
}
