import { isCalendarDate } from "./day.ts";
import type { Edtf, EdtfDate, EdtfRange, EdtfSet, Endpoint, Precision } from "./edtf.ts";

const DATE = /^(-?\d{2}(?:\d\d|\dX|XX))(?:-(\d\d|XX)(?:-(\d\d|XX))?)?([~?%]?)$/;

const FIRST_SEASON = 21;
const LAST_SEASON = 41;

function precisionOf(year: string, month: string | undefined, day: string | undefined): Precision | null {
  if (year.endsWith("XX")) return month === undefined ? "century" : null;
  if (year.endsWith("X")) return month === undefined ? "decade" : null;
  if (month === undefined) return "year";
  if (month === "XX") return day === undefined ? "month" : day === "XX" ? "day" : null;
  const number = Number(month);
  if (number >= FIRST_SEASON && number <= LAST_SEASON) return day === undefined ? "season" : null;
  if (number < 1 || number > 12) return null;
  return day === undefined ? "month" : "day";
}

function parseDate(text: string): EdtfDate | null {
  const match = DATE.exec(text);
  const written = match?.[1];
  if (!match || written === undefined || written === "-0000") return null;
  const [, , month, day, mark] = match;
  const precision = precisionOf(written, month, day);
  if (!precision) return null;
  const year = Number(written.replaceAll("X", "0"));
  // "-199X" would run from -1999 to -1990: nobody writes it, and its bounds would be read wrongly.
  if (written.startsWith("-") && written.endsWith("X")) return null;
  const monthNumber = month === undefined || month === "XX" ? null : Number(month);
  const dayNumber = day === undefined || day === "XX" ? null : Number(day);
  if (dayNumber !== null && (monthNumber === null || !isCalendarDate(year, monthNumber, dayNumber))) return null;
  return {
    kind: "date",
    precision,
    year,
    month: monthNumber,
    day: dayNumber,
    approximate: mark === "~" || mark === "%",
    uncertain: mark === "?" || mark === "%",
  };
}

function parseEndpoint(text: string): Endpoint | null {
  if (text === "") return "unknown";
  if (text === "..") return "open";
  return parseDate(text);
}

function parseMember(text: string): EdtfDate | EdtfRange | null {
  const dots = text.indexOf("..");
  if (dots < 0) return parseDate(text);
  const before = text.slice(0, dots);
  const after = text.slice(dots + 2);
  const from = before === "" ? null : parseDate(before);
  const to = after === "" ? null : parseDate(after);
  if ((before !== "" && !from) || (after !== "" && !to) || (!from && !to)) return null;
  return { kind: "range", from, to };
}

function parseSet(text: string): EdtfSet | null {
  const choice = text.startsWith("[") && text.endsWith("]") ? "one" : text.startsWith("{") && text.endsWith("}") ? "all" : null;
  if (!choice) return null;
  const members: (EdtfDate | EdtfRange)[] = [];
  for (const part of text.slice(1, -1).split(",")) {
    const member = parseMember(part.trim());
    if (!member) return null;
    members.push(member);
  }
  return { kind: "set", choice, members };
}

/**
 * The value that an EDTF string stands for, or null where it is none that this project reads: dates with `X`, `~`,
 * `?` or `%` at their end, seasons, intervals with open and unknown ends, sets. Times of day and years of more than
 * four digits are not read.
 */
export function parseEdtf(text: string): Edtf | null {
  if (text.startsWith("[") || text.startsWith("{")) return parseSet(text);
  const slash = text.indexOf("/");
  if (slash < 0) return parseDate(text);
  const from = parseEndpoint(text.slice(0, slash));
  const to = parseEndpoint(text.slice(slash + 1));
  if (!from || !to || (typeof from === "string" && typeof to === "string")) return null;
  return { kind: "interval", from, to };
}
