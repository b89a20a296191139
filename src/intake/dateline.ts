import { isEdtf } from "../claims/index.ts";
import { dateHeaderOf } from "../text/index.ts";
import type { SupportedLanguage } from "./language.ts";

/** How many lines of a report may come before its dateline: title, subtitle, author. */
const FIRST_LINES = 6;
const LONGEST_LINE = 60;

/** A dateline ends with a dash; where the town stands in capitals, its year may end it: "RYAD, 19 février 2025. La Russie …". */
const OPENINGS: readonly RegExp[] = [/^(.{3,80}?)\s*(?:—|–|--|\s-)\s/, /^(\p{Lu}{2}.{1,76}?(?:19|20)\d{2})\s*[.:/|]/u];

/** What stands between outlet, town, day and hour on a line of their own: "Outlet • 14/04/2023 à 16:40", "Agency / Town / 11.07.2025". */
const SEPARATORS = /\s+[|/•·—–-]+\s+|\s*[|•·]\s*/u;

/** The hour of a stamp: "à 09:17", "18h30", "14:12 GMT", "at 2:40 p.m.". */
const HOUR = /^(?:,?\s*\p{L}{0,2}\s*\d{1,2}(?::\d{2}|\s?h\s?\d{0,2}).{0,12}|[,\s][^:]{0,20})?$/u;

/** How many words may stand before a day that is alone on its line ("Publié le"), and before one that has its hour ("Last updated on the"). */
const WORDS_BEFORE = { day: 2, hour: 5 };

/**
 * The day a report was written, where it says so plainly before its first sentence: a full date in a dateline
 * ("BAMAKO, 16 mai 2015 —") or on a line of its own, with or without outlet, town and hour ("June 21, 2023",
 * "Outlet • 14/04/2023 à 16:40"). Null where day, month or year is missing, or a day could be a month.
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
    const day =
      (isPlace ? dayAtEnd(opening.replace(/\s*\([^)]*\)$/, ""), names, false) : null) ??
      (line.length <= LONGEST_LINE ? stampOf(line, names) : null);
    if (day) return day;
  }
  return null;
}

/** The first full date of a line that says no more than who publishes it, where and when. */
function stampOf(line: string, names: ReadonlyMap<string, number>): string | null {
  const whole = dayAtEnd(line, names, true);
  if (whole) return whole;
  for (const part of line.split(SEPARATORS)) {
    const day = dayAtEnd(part, names, true);
    if (day) return day;
  }
  return null;
}

/** A full date at the end of `words`, its hour after it; where it must stand `alone`, only few other words may be with it. */
function dayAtEnd(words: string, names: ReadonlyMap<string, number>, alone: boolean): string | null {
  for (const { shape, read } of SHAPES) {
    const match = shape.exec(words);
    const { before = "", after = "" } = match?.groups ?? {};
    if (!match || !HOUR.test(after)) continue;
    const most = /\d/.test(after) ? WORDS_BEFORE.hour : WORDS_BEFORE.day;
    if (alone && before.split(/[\s:]+/).filter((word) => word !== "").length > most) continue;
    const value = read(match.groups ?? {}, names);
    if (value !== null && isEdtf(value)) return value;
  }
  return null;
}

/** A way of writing a full date; `read` gives null where it is none, or could be two. */
interface Shape {
  readonly shape: RegExp;
  readonly read: (groups: Readonly<Record<string, string | undefined>>, names: ReadonlyMap<string, number>) => string | null;
}

const SHAPES: readonly Shape[] = [
  {
    shape:
      /^(?<before>.*?)(?:(?<day>\d{1,2})(?:er|st|nd|rd|th)?\.?\s+(?<month>\p{L}+\.?),?|(?<month2>\p{L}+\.?)\s+(?<day2>\d{1,2})(?:st|nd|rd|th)?,?)\s+(?<year>(?:19|20)\d{2})(?<after>(?!\d).*)$/u,
    read: ({ day, day2, month, month2, year }, names) => {
      const number = names.get(plain(month ?? month2 ?? ""));
      return number === undefined ? null : dated(year, number, day ?? day2);
    },
  },
  {
    shape: /^(?<before>.*?)(?<![\d/.-])(?<year>(?:19|20)\d{2})-(?<month>\d{2})-(?<day>\d{2})(?<after>(?![\d/-]).*)$/u,
    read: ({ year, month, day }) => dated(year, Number(month), day),
  },
  {
    shape:
      /^(?<before>.*?)(?<![\d/.-])(?<first>\d{1,2})(?<dot>[/.-])(?<second>\d{1,2})\k<dot>(?<year>(?:19|20)\d{2})(?<after>(?![\d/-]).*)$/u,
    read: ({ first = "", second = "", year }, names) => {
      const [one, two] = [Number(first), Number(second)];
      // Only English has readers who put the month first.
      const either = names.has("january") && one !== two && one <= 12 && two <= 12;
      if (either) return null;
      return two > 12 ? dated(year, one, second) : dated(year, two, first);
    },
  },
];

function dated(year: string | undefined, month: number, day: string | undefined): string {
  return `${year}-${String(month).padStart(2, "0")}-${(day ?? "").padStart(2, "0")}`;
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
