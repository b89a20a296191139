import type { BriefPart } from "../brief/setting.ts";
import { oneLine, wrap } from "../wrap.ts";
import type { Setting } from "./setting.ts";
import type { CountedThing, Heading } from "./words/dossier-words.ts";

const ITEM = "  ";
const NOTE = "      ";
const LABEL = 13;
/** Words of a report that are shown for one claim, in characters. */
const MOST_WORDS = 140;
const MOST_NAMES = 12;

/** A space that is no place to break a line, and is a plain one on the page. */
const GLUE = "\ue000";

/** Text that stays on one line. */
export function glued(text: string): string {
  return text.replaceAll(" ", GLUE);
}

/** Parts of a page, a blank line between them; ends with a newline. */
export function page(parts: readonly (readonly string[])[]): string {
  const text = parts.filter((lines) => lines.length > 0).map((lines) => lines.join("\n"));
  return `${text.join("\n\n").replaceAll(GLUE, " ")}\n`;
}

/** A line that stands out: its lead marked, what follows behind it. */
export function item(setting: Setting, lead: string, notes: readonly (string | null)[] = []): string[] {
  const { style, width } = setting;
  const text = joined([lead, ...notes]);
  return wrap(text, width, ITEM, NOTE).map((line, at) => {
    const start = `${ITEM}${lead}`;
    return at === 0 && line.startsWith(start) ? `${ITEM}${style("name", lead)}${line.slice(start.length)}` : line;
  });
}

/** A line under an item. */
export function note({ style, width }: Setting, text: string, part?: BriefPart): string[] {
  if (text === "") return [];
  const lines = wrap(text, width, NOTE, `${NOTE}  `);
  return part ? lines.map((line) => style(part, line)) : lines;
}

/** "host   Kazakhstan": a name and its value under an item. */
export function field(setting: Setting, label: string, text: string, indent = NOTE): string[] {
  const { style, width } = setting;
  const margin = `${indent}${label.padEnd(LABEL)} `;
  return wrap(text, width, margin, " ".repeat(margin.length)).map((line, at) =>
    at === 0 ? `${indent}${style("quiet", label.padEnd(LABEL))}${line.slice(margin.length - 1)}` : line,
  );
}

/** A heading over its lines; nothing where there are none. */
export function section({ words, style }: Setting, heading: Heading, lines: readonly string[]): string[] {
  return lines.length === 0 ? [] : [style("heading", words.headings[heading]), ...lines];
}

/** A heading inside a section. */
export function subheading({ style, width }: Setting, text: string): string[] {
  return wrap(text, width, "").map((line) => style("title", line));
}

/** Notes side by side, without those that say nothing. */
export function joined(notes: readonly (string | null)[]): string {
  return notes.filter((one) => one !== null && one !== "").join(" · ");
}

/** Parts with something between them, without those that are missing; null where all are. */
export function joinedBy(between: string, parts: readonly (string | null)[]): string | null {
  const said = parts.filter((part) => part !== null && part !== "");
  return said.length === 0 ? null : said.join(between);
}

/** Words of a report in quotation marks, cut after a word where they are long. */
export function quoted({ words, options }: Setting, text: string, most = MOST_WORDS): string {
  const [open, close] = words.quote;
  const shown = oneLine(text);
  if (options.full || shown.length <= most) return `${open}${shown}${close}`;
  const end = shown.lastIndexOf(" ", most);
  return `${open}${shown.slice(0, end > most / 2 ? end : most)} …${close}`;
}

/** "2 rounds". */
export function counted({ words, brief }: Pick<Setting, "words" | "brief">, count: number, thing: CountedThing): string {
  const [one, more] = words.counted[thing];
  const { numbers, plurals } = formatsOf(brief.locale);
  return glued(`${numbers.format(count)} ${plurals.select(count) === "one" ? one : more}`);
}

/** The platform makes its formats slowly. */
const FORMATS = new Map<string, { readonly numbers: Intl.NumberFormat; readonly plurals: Intl.PluralRules }>();

function formatsOf(locale: string) {
  let formats = FORMATS.get(locale);
  if (!formats)
    FORMATS.set(locale, (formats = { numbers: new Intl.NumberFormat(locale), plurals: new Intl.PluralRules(locale) }));
  return formats;
}

/** A number as people write it. */
export function numeral(number: number, { brief }: Pick<Setting, "brief">): string {
  return formatsOf(brief.locale).numbers.format(number);
}

/** Names with commas; of very many the first and how many more. */
export function listed({ words, options }: Setting, names: readonly string[], most = MOST_NAMES, between = ", "): string {
  if (options.full || names.length <= most + 1) return names.join(between);
  return [...names.slice(0, most), words.others(names.length - most)].join(between);
}

/** Longer things, which may have commas of their own. */
export function enumerated(setting: Setting, things: readonly string[], most = MOST_NAMES): string {
  return listed(setting, things, most, `${setting.words.semicolon} `);
}

/** The lines of the first items, and what is left out. */
export function first<T>(setting: Setting, items: readonly T[], most: number, thing: CountedThing, show: (one: T) => string[]) {
  const shown = setting.options.full ? items : items.slice(0, most);
  return [...shown.flatMap(show), ...cut(setting, items.length - shown.length, thing, setting.words.more)];
}

/** The lines of the last items, and what is left out before them. */
export function latest<T>(setting: Setting, items: readonly T[], most: number, thing: CountedThing, show: (one: T) => string[]) {
  const shown = setting.options.full ? items : items.slice(-most);
  return [...cut(setting, items.length - shown.length, thing, setting.words.earlier), ...shown.flatMap(show)];
}

function cut(setting: Setting, count: number, thing: CountedThing, say: (count: string, how: string | null) => string): string[] {
  if (count === 0) return [];
  return wrap(say(counted(setting, count, thing), setting.options.seeAll ?? null), setting.width, ITEM).map((line) =>
    setting.style("quiet", line),
  );
}
