import type { Entity, Explanation, Reading, Statement } from "../../claims/index.ts";
import { createPlaces } from "../place.ts";
import { BRIEF_WORDS, type BriefLanguage, type BriefWords } from "../words/index.ts";

/** Marks for parts of the brief; `formatBrief` gives the plain text, the caller decides how a part looks. */
export type BriefStyle = (part: BriefPart, text: string) => string;

export type BriefPart = "title" | "heading" | "name" | "place" | "quiet";

/** How a brief is laid out. */
export interface BriefOptions {
  /** Language of the brief's own words; the report's stay as they are. */
  readonly language: BriefLanguage;
  /** Where the report came from, as the user named it. */
  readonly source: string;
  readonly width?: number;
  readonly style?: BriefStyle;
}

/** What every section of one brief is made from. */
export interface Setting {
  readonly reading: Reading;
  readonly words: BriefWords;
  readonly source: string;
  readonly width: number;
  readonly style: BriefStyle;
  readonly entities: ReadonlyMap<string, Entity>;
  readonly statements: ReadonlyMap<string, Statement>;
  /** By what each claim and time was read; empty where nobody asked why. */
  readonly why: ReadonlyMap<string, Explanation>;
  /** "12:5": line and column of an offset. */
  readonly place: (offset: number) => string;
}

/** A part of the brief: its heading and its lines; none where it has nothing to say. */
export type Section = (setting: Setting) => readonly string[];

export function createSetting(reading: Reading, options: BriefOptions): Setting {
  const { language, source, width = 100, style = (_, text) => text } = options;
  const places = createPlaces(reading.document.text);
  return {
    reading,
    words: BRIEF_WORDS[language],
    source,
    width,
    style,
    entities: new Map(reading.entities.map((entity) => [entity.id, entity])),
    statements: new Map(reading.statements.map((statement) => [statement.id, statement])),
    why: new Map(reading.why?.claims.map((explanation) => [explanation.of, explanation])),
    place: (offset) => {
      const { line, column } = places(offset);
      return `${line}:${column}`;
    },
  };
}
