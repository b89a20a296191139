import { isEdtf } from "../claims/index.ts";
import { dateHeaderOf } from "../text/index.ts";
import type { SupportedLanguage } from "./language.ts";

/** How many lines of a report may come before its dateline: title, subtitle, author. */
const FIRST_LINES = 6;
const LONGEST_LINE = 60;

/** A dateline ends with a dash; where the town stands in capitals, its year may end it: "RYAD, 19 février 2025. La Russie …". */
const OPENINGS: readonly RegExp[] = [/^(.{3,80}?)\s*(?:—|–|--|\s-)\s/, /^(\p{Lu}{2}.{1,76}?(?:19|20)\d{2})\s*[.:/|]/u];

/**
 * The day a report was written, where it says so plainly before its first sentence: a full date in a dateline
 * ("BAMAKO, 16 mai 2015 —") or on a line of its own ("June 21, 2023"). Null where day, month or year is missing.
 */
export function findDateline(text: string, language: SupportedLanguage): string | null {
  const names = monthsOf(language);
  const header = dateHeaderOf(text);
  const lines = text
    .slice(header?.end ?? 0, 4000)
    .split("\n")
    .map((line) => line.trim())
    .filter((line) => line !== "")
    .slice(0, FIRST_LINES);
  for (const line of lines) {
    const opening = OPENINGS.map((shape) => shape.exec(line)?.[1]).find((words) => words !== undefined);
    const isPlace = opening !== undefined && /^\p{Lu}/u.test(opening);
    const candidate = isPlace ? opening.replace(/\s*\([^)]*\)$/, "") : line.length <= LONGEST_LINE ? line : null;
    const day = candidate === null ? null : dayAtEnd(candidate, names, !isPlace);
    if (day) return day;
  }
  return null;
}

/** A full date at the end of `words`; where it must stand `alone`, only one or two other words may be with it. */
function dayAtEnd(words: string, names: ReadonlyMap<string, number>, alone: boolean): string | null {
  const match =
    /(?<before>.*?)(?:(?<day>\d{1,2})(?:er|st|nd|rd|th)?\.?\s+(?<month>\p{L}+\.?),?|(?<month2>\p{L}+\.?)\s+(?<day2>\d{1,2})(?:st|nd|rd|th)?,?)\s+(?<year>(?:19|20)\d{2})(?:[,\s].{0,20})?$/u.exec(
      words,
    )?.groups;
  if (!match) return null;
  const { before = "", day, month, day2, month2, year } = match;
  if (alone && before.split(/\s+/).filter((word) => word !== "").length > 2) return null;
  const number = names.get(plain(month ?? month2 ?? ""));
  if (number === undefined) return null;
  const value = `${year}-${String(number).padStart(2, "0")}-${(day ?? day2 ?? "").padStart(2, "0")}`;
  return isEdtf(value) ? value : null;
}

const tables = new Map<SupportedLanguage, ReadonlyMap<string, number>>();

/** Names of the months, long and short, as the platform's locale data has them. */
function monthsOf(language: SupportedLanguage): ReadonlyMap<string, number> {
  const known = tables.get(language);
  if (known) return known;
  const table = new Map<string, number>();
  for (const style of ["long", "short"] as const) {
    const format = new Intl.DateTimeFormat(language, { month: style, timeZone: "UTC" });
    for (let month = 1; month <= 12; month++) table.set(plain(format.format(new Date(Date.UTC(2000, month - 1, 15)))), month);
  }
  tables.set(language, table);
  return table;
}

function plain(name: string): string {
  return name.normalize("NFD").replace(/\p{M}/gu, "").toLowerCase().replace(/\.$/, "");
}
