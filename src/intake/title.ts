import { dateHeaderOf } from "../text/index.ts";

const LONGEST = 180;

/**
 * The title of a plain text, or null: its first line, where an empty line follows and it does not end like a sentence
 * or open like one with a dateline.
 */
export function findTitle(text: string): string | null {
  const body = text.slice(dateHeaderOf(text)?.end ?? 0, 2000).trimStart();
  const end = body.search(/\n[ \t]*\n/);
  if (end <= 0 || end > LONGEST) return null;
  const line = body.slice(0, end).replace(/\s+/g, " ").trim();
  if (!/\p{L}/u.test(line) || /[.…:;,]["»”’]?$/.test(line)) return null;
  return /^\p{Lu}[\p{Lu}\s,()'’-]{2,}.{0,40}\s(?:—|–|--|-)\s/u.test(line) ? null : line;
}
