import { type Edtf, type EdtfDate, type EdtfRange, type Endpoint, parseEdtf } from "../calendar/index.ts";
import type { BriefWords } from "./words/index.ts";

/** Sets of more members stay in EDTF, which has ranges. */
const MOST_MEMBERS = 8;

/** An EDTF date in words: "21 juin 2023", "7, 14, 21 or 28 June 2023". What has no words of its own stays EDTF. */
export function edtfInWords(value: string, words: BriefWords): string {
  const parsed = parseEdtf(value);
  return parsed ? spoken(parsed, value, words) : value;
}

function spoken(edtf: Edtf, value: string, words: BriefWords): string {
  if (edtf.kind === "date") return dated(edtf, words) ?? value;
  if (edtf.kind === "interval") return stretch(edtf.from, edtf.to, words) ?? value;
  const members = sameMonth(edtf.members)
    ? shortened(edtf.members, words)
    : edtf.members.map((member) => memberInWords(member, words));
  const said = members.filter((member) => member !== null);
  if (members.length > MOST_MEMBERS || said.length < members.length) return value;
  return new Intl.ListFormat(words.locale, { type: edtf.choice === "one" ? "disjunction" : "conjunction" }).format(said);
}

function memberInWords(member: EdtfDate | EdtfRange, words: BriefWords): string | null {
  return member.kind === "date" ? dated(member, words) : stretch(member.from ?? "open", member.to ?? "open", words);
}

/** "7", "14", "21", "28 June 2023": the days of one month share its name. */
function shortened(members: readonly (EdtfDate | EdtfRange)[], words: BriefWords): (string | null)[] {
  return members.map((member, i) => {
    if (member.kind !== "date") return null;
    return i === members.length - 1 ? plainDate(member, words) : words.day(member.day ?? 1);
  });
}

function sameMonth(members: readonly (EdtfDate | EdtfRange)[]): boolean {
  const [first] = members;
  return members.every(
    (member) =>
      member.kind === "date" &&
      first?.kind === "date" &&
      member.day !== null &&
      member.month === first.month &&
      member.year === first.year &&
      !member.approximate &&
      !member.uncertain,
  );
}

function stretch(from: Endpoint, to: Endpoint, words: BriefWords): string | null {
  const [start, end] = [from, to].map((point) => (typeof point === "string" ? null : dated(point, words)));
  if (typeof from !== "string" && typeof to !== "string") return start && end ? words.fromTo(start, end) : null;
  if (typeof from !== "string") return start ? words.since(start) : null;
  return typeof to !== "string" && end ? words.until(end) : null;
}

function dated(date: EdtfDate, words: BriefWords): string | null {
  const plain = date.precision === "season" ? seasonInWords(date, words) : plainDate(date, words);
  if (plain === null) return null;
  const said = date.approximate ? words.about(plain) : plain;
  return date.uncertain ? `${said} (?)` : said;
}

function plainDate({ precision, year, month, day }: EdtfDate, words: BriefWords): string | null {
  if (precision === "year") return String(year);
  if (month === null || (precision === "day" && day === null) || (precision !== "day" && precision !== "month")) return null;
  const name = monthName(words.locale, month);
  return precision === "day" && day !== null ? `${words.day(day)} ${name} ${year}` : `${name} ${year}`;
}

/** The platform makes its formats slowly. */
const FORMATS = new Map<string, Intl.DateTimeFormat>();

function monthName(locale: string, month: number): string {
  let format = FORMATS.get(locale);
  if (!format) FORMATS.set(locale, (format = new Intl.DateTimeFormat(locale, { month: "long", timeZone: "UTC" })));
  // Any date of that month will do; the year is written as it is, since old years upset the platform's formats.
  return format.format(new Date(Date.UTC(2000, month - 1)));
}

function seasonInWords({ month, year }: EdtfDate, words: BriefWords): string | null {
  const name = month === null ? undefined : words.seasons[month];
  return name === undefined ? null : `${name} ${year}`;
}
