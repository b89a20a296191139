import type { Entity, Reading, Statement } from "../claims/index.ts";
import { withoutDateHeader } from "../text/index.ts";
import { edtfInWords } from "./edtf-words.ts";
import { createPlaces } from "./place.ts";
import { BRIEF_WORDS, type BriefLanguage, type BriefWords } from "./words/index.ts";
import { oneLine, wrap } from "./wrap.ts";

/** Marks for parts of the brief; `createBrief` gives the plain text, the caller decides how a part looks. */
export type BriefStyle = (part: "title" | "heading" | "name" | "place" | "quiet", text: string) => string;

/** How a brief is laid out. */
export interface BriefOptions {
  /** Language of the brief's own words; the report's stay as they are. */
  readonly language: BriefLanguage;
  /** Where the report came from, as the user named it. */
  readonly source: string;
  readonly width?: number;
  readonly style?: BriefStyle;
}

const MARGIN = 9;
const MOST_BEGINNING = 70;

interface Setting {
  readonly reading: Reading;
  readonly language: BriefLanguage;
  readonly words: BriefWords;
  readonly width: number;
  readonly style: BriefStyle;
  readonly entities: ReadonlyMap<string, Entity>;
  /** "12:5": line and column of an offset. */
  readonly place: (offset: number) => string;
}

/**
 * A reading as a page for people: who says what, when, who is named, and what was not understood; every line with its
 * place in the report. Ends with a newline.
 */
export function formatBrief(
  reading: Reading,
  { language, source, width = 100, style = (_, text) => text }: BriefOptions,
): string {
  const places = createPlaces(reading.document.text);
  const place = (offset: number) => {
    const { line, column } = places(offset);
    return `${line}:${column}`;
  };
  const entities = new Map(reading.entities.map((entity) => [entity.id, entity]));
  const setting: Setting = { reading, language, words: BRIEF_WORDS[language], width, style, entities, place };
  const sections = [head(setting, source), statements(setting), times(setting), names(setting), unread(setting)];
  return `${sections
    .filter((lines) => lines.length > 0)
    .map((lines) => lines.join("\n"))
    .join("\n\n")}\n`;
}

function head({ reading, language, words, width, style }: Setting, source: string): string[] {
  const { document } = reading;
  const title = wrap(document.title === null ? beginningOf(document.text, words) : oneLine(document.title), width, "").map(
    (line) => style("title", line),
  );
  const facts = [
    document.published === null ? words.noDate : edtfInWords(document.published, language, words),
    document.outlet === null ? null : oneLine(document.outlet),
    words.languages[document.language] ?? document.language,
    words.counts(reading.statements.length, reading.times.length, reading.entities.length),
  ];
  const lines = [facts.filter((fact) => fact !== null).join(" · "), `${oneLine(source)} · ${words.places}`];
  return [...title, ...lines.flatMap((line) => wrap(line, width, "")).map((line) => style("quiet", line))];
}

/** The first words of a report without a title. */
function beginningOf(text: string, { noTitle, quote: [open, close] }: BriefWords): string {
  const beginning = oneLine(withoutDateHeader(text.slice(0, 400)));
  const cut =
    beginning.length <= MOST_BEGINNING ? beginning : `${beginning.slice(0, beginning.lastIndexOf(" ", MOST_BEGINNING))} …`;
  return `${noTitle}${open}${cut}${close}`;
}

function statements(setting: Setting): string[] {
  const { reading, words, style, width } = setting;
  const groups = Map.groupBy(reading.statements, ({ speaker, onBehalfOf, anonymous }) => `${speaker} ${onBehalfOf} ${anonymous}`);
  const lines = [style("heading", words.statements)];
  if (groups.size === 0) lines.push(words.noStatements);
  for (const group of groups.values()) {
    const [first] = group;
    if (!first) continue;
    lines.push(...wrap(speakerOf(first, setting), width, "").map((line) => style("name", line)));
    for (const statement of group) lines.push(...said(statement, setting));
  }
  return lines;
}

function speakerOf({ speaker, onBehalfOf, anonymous }: Statement, { entities, words }: Setting): string {
  const name = (id: string | null) => (id === null ? null : oneLine(entities.get(id)?.name ?? id));
  const principal = onBehalfOf === speaker ? null : name(onBehalfOf);
  const who = name(speaker) ?? (anonymous === null ? words.unknownSpeaker : words.unnamed(oneLine(anonymous)));
  return principal === null ? who : `${who}, ${words.onBehalfOf(principal)}`;
}

function said(statement: Statement, setting: Setting): string[] {
  const { reading, words, style, width, place, entities, language } = setting;
  const start = statement.content[0]?.start ?? statement.evidence.start;
  const outer = reading.statements.find(({ id }) => id === statement.attributedTo);
  const addressee = statement.addressee === null ? undefined : entities.get(statement.addressee)?.name;
  const cue = statement.cue === null ? "" : ` (${oneLine(statement.cue.exact)})`;
  const notes = [
    `${words.acts[statement.act]}${cue}, ${words.modes[statement.mode]}`,
    addressee === undefined ? null : words.to(oneLine(addressee)),
    words.factuality[statement.factuality] ?? null,
    statement.time === null ? null : edtfInWords(statement.time.edtf, language, words),
    outer === undefined ? null : words.inside(speakerOf(outer, setting)),
  ].filter((note) => note !== null);
  const content = statement.content.map(({ exact }) => oneLine(exact)).join(" […] ");
  const [open, close] = words.quote;
  const shown = statement.mode === "direct" ? `${open}${content}${close}` : content;
  const margin = place(start).padStart(MARGIN - 2);
  const [first = "", ...rest] = wrap(notes.join(" · "), width, `${margin}  `);
  const head = `${style("place", margin)}${style("quiet", first.slice(margin.length))}`;
  return [head, ...rest.map((line) => style("quiet", line)), ...wrap(shown, width, " ".repeat(MARGIN))];
}

function times({ reading, words, style, width, place, language }: Setting): string[] {
  if (reading.times.length === 0) return [];
  const lines = reading.times.flatMap(({ span, edtf }) => {
    const value = edtf === null ? words.noValue : edtfInWords(edtf, language, words);
    const margin = place(span.start).padStart(MARGIN - 2);
    const [first = "", ...rest] = wrap(`${oneLine(span.exact)} → ${value}`, width, " ".repeat(MARGIN));
    return [`${style("place", margin)}${first.slice(margin.length)}`, ...rest];
  });
  return [style("heading", words.times), ...lines];
}

function names({ reading, words, style, width, place }: Setting): string[] {
  const groups = Map.groupBy(reading.entities, ({ type }) => type);
  if (groups.size === 0) return [];
  const types = Object.keys(words.types) as (keyof typeof words.types)[];
  const lines = types.flatMap((type) => {
    const group = groups.get(type);
    if (!group) return [];
    const list = group.map(({ name, mentions }) => {
      const at = mentions[0] ? ` ${place(mentions[0].span.start)}` : "";
      return `${oneLine(name)}${at}${mentions.length > 1 ? ` ×${mentions.length}` : ""}`.replaceAll(" ", "\u00a0");
    });
    return wrap(`${words.types[type]}${words.colon} ${list.join(", ")}`, width, "  ", "    ").map((line) =>
      line.replaceAll("\u00a0", " "),
    );
  });
  return [style("heading", words.entities), ...lines];
}

function unread({ reading, words, style, width, place }: Setting): string[] {
  if (reading.unread.length === 0) return [];
  const lines = reading.unread.flatMap(({ span, reason }) => {
    const start = `${place(span.start).padStart(MARGIN - 2)}  `;
    const shown = oneLine(span.exact);
    return wrap(`${shown.length > 160 ? `${shown.slice(0, 159)}…` : shown} (${words.reasons[reason] ?? reason})`, width, start);
  });
  return [style("heading", words.unread), ...lines];
}
