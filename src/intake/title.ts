import { dateHeaderOf } from "../text/index.ts";

const LONGEST = 180;

/** "GOMA - ", « MINSK, 14 janv 2015 — »: how the first sentence of a report opens. */
const DATELINE = /^\p{Lu}[\p{Lu}\s,()'’-]{2,}.{0,40}\s(?:—|–|--|-)\s/u;

/**
 * The title of a plain text, or null: its first line, where an empty line follows and it does not end like a sentence
 * or open like one with a dateline, unless the dateline comes behind it: « CORRIGÉ - L'accord est signé ».
 */
export function findTitle(text: string): string | null {
  const body = text.slice(dateHeaderOf(text)?.end ?? 0, 2000).trimStart();
  const end = body.search(/\n[ \t]*\n/);
  if (end <= 0 || end > LONGEST) return null;
  const line = body.slice(0, end).replace(/\s+/g, " ").trim();
  if (!/\p{L}/u.test(line) || /[.…:;,]["»”’]?$/.test(line)) return null;
  return DATELINE.test(line) && !DATELINE.test(body.slice(end).trimStart()) ? null : line;
}
