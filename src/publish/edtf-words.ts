import { type Edtf, type EdtfDate, type EdtfRange, type Endpoint, parseEdtf } from "../calendar/index.ts";
import type { BriefLanguage, BriefWords } from "./words/index.ts";

const LOCALES = { fr: "fr-FR", en: "en-GB" } as const;

/** Sets of more members stay in EDTF, which has ranges. */
const MOST_MEMBERS = 8;

/** An EDTF date in words: "21 juin 2023", "7, 14, 21 or 28 June 2023". What has no words of its own stays EDTF. */
export function edtfInWords(value: string, language: BriefLanguage, words: BriefWords): string {
  const parsed = parseEdtf(value);
  return parsed ? spoken(parsed, value, language, words) : value;
}

function spoken(edtf: Edtf, value: string, language: BriefLanguage, words: BriefWords): string {
  if (edtf.kind === "date") return dated(edtf, language, words) ?? value;
  if (edtf.kind === "interval") return stretch(edtf.from, edtf.to, language, words) ?? value;
  const members = sameMonth(edtf.members)
    ? shortened(edtf.members, language)
    : edtf.members.map((member) => memberInWords(member, language, words));
  const said = members.filter((member) => member !== null);
  if (members.length > MOST_MEMBERS || said.length < members.length) return value;
  return new Intl.ListFormat(LOCALES[language], { type: edtf.choice === "one" ? "disjunction" : "conjunction" }).format(said);
}

function memberInWords(member: EdtfDate | EdtfRange, language: BriefLanguage, words: BriefWords): string | null {
  return member.kind === "date"
    ? dated(member, language, words)
    : stretch(member.from ?? "open", member.to ?? "open", language, words);
}

/** "7", "14", "21", "28 June 2023": the days of one month share its name. */
function shortened(members: readonly (EdtfDate | EdtfRange)[], language: BriefLanguage): (string | null)[] {
  return members.map((member, i) => {
    if (member.kind !== "date") return null;
    return i === members.length - 1 ? plainDate(member, language) : String(member.day);
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

function stretch(from: Endpoint, to: Endpoint, language: BriefLanguage, words: BriefWords): string | null {
  const [start, end] = [from, to].map((point) => (typeof point === "string" ? null : dated(point, language, words)));
  if (typeof from !== "string" && typeof to !== "string") return start && end ? words.fromTo(start, end) : null;
  if (typeof from !== "string") return start ? words.since(start) : null;
  return typeof to !== "string" && end ? words.until(end) : null;
}

function dated(date: EdtfDate, language: BriefLanguage, words: BriefWords): string | null {
  const plain = date.precision === "season" ? seasonInWords(date, words) : plainDate(date, language);
  if (plain === null) return null;
  const said = date.approximate ? words.about(plain) : plain;
  return date.uncertain ? `${said} (?)` : said;
}

function plainDate({ precision, year, month, day }: EdtfDate, language: BriefLanguage): string | null {
  if (precision === "year") return String(year);
  if (month === null || (precision === "day" && day === null) || (precision !== "day" && precision !== "month")) return null;
  // Any date of that month and day will do; the year is written as it is, since old years upset the platform's formats.
  const moment = new Date(Date.UTC(2000, month - 1, precision === "day" ? (day ?? 1) : 1));
  const fields = precision === "day" ? ({ day: "numeric", month: "long" } as const) : ({ month: "long" } as const);
  return `${new Intl.DateTimeFormat(LOCALES[language], { ...fields, timeZone: "UTC" }).format(moment)} ${year}`;
}

function seasonInWords({ month, year }: EdtfDate, words: BriefWords): string | null {
  const name = month === null ? undefined : words.seasons[month];
  return name === undefined ? null : `${name} ${year}`;
}
