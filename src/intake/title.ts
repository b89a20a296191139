import { dateHeaderOf } from "../text/index.ts";

const LONGEST = 180;
/** Within so many paragraphs behind a title stands the dateline; what was corrected, or a subtitle, may come between. */
const BEHIND = 3;

/** "GOMA - ", « MINSK, 14 janv 2015 — »: how the first sentence of a report opens. */
const DATELINE = /^\p{Lu}[\p{Lu}\s,()'’-]{2,}.{0,40}\s(?:—|–|--|-)\s/u;

/**
 * The title of a plain text, or null: its first line, where an empty line follows and it does not end like a sentence
 * or open like one with a dateline, unless the dateline comes behind it, at once or after a line or two: « CORRIGÉ - L'accord est signé ».
 */
export function findTitle(text: string): string | null {
  const body = text.slice(dateHeaderOf(text)?.end ?? 0, 2000).trimStart();
  const end = body.search(/\n[ \t]*\n/);
  if (end <= 0 || end > LONGEST) return null;
  const line = body.slice(0, end).replace(/\s+/g, " ").trim();
  if (!/\p{L}/u.test(line) || /[.…:;,]["»”’]?$/.test(line)) return null;
  const behind = body
    .slice(end)
    .split(/\n[ \t]*\n/)
    .map((paragraph) => paragraph.trim())
    .filter((paragraph) => paragraph !== "");
  return DATELINE.test(line) && !behind.slice(0, BEHIND).some((paragraph) => DATELINE.test(paragraph)) ? null : line;
}
