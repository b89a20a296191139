import type { ProcessView, RecordSource } from "../../record/index.ts";
import type { BriefStyle } from "../brief/setting.ts";
import { createPlaces } from "../place.ts";
import { BRIEF_WORDS, type BriefLanguage, type BriefWords } from "../words/index.ts";
import { DOSSIER_WORDS, type DossierWords } from "./words/index.ts";

/** How a dossier, or a part of one, is laid out as text. */
export interface DossierOptions {
  /** Language of our own words; names are in the view's language, the reports' words stay as they are. */
  readonly language: BriefLanguage;
  /** Columns; 100 where nothing is said. */
  readonly width?: number;
  readonly style?: BriefStyle;
  /** The day at whose end this was known; null or left out: everything. */
  readonly asOf?: string | null;
  /** Texts by document id: places are then lines and columns; else they are characters from the start of the text. */
  readonly texts?: ReadonlyMap<string, string>;
  /** Where each document came from, as the user would name it, by document id. */
  readonly files?: ReadonlyMap<string, string>;
  /** Nothing is left out of long lists. */
  readonly full?: boolean;
  /** How the user sees what is left out ("--full"); said wherever something is. */
  readonly seeAll?: string;
}

/** What every section of one dossier is made from. */
export interface Setting {
  readonly view: ProcessView;
  readonly words: DossierWords;
  readonly brief: BriefWords;
  readonly width: number;
  readonly style: BriefStyle;
  readonly options: DossierOptions;
  readonly sources: ReadonlyMap<string, RecordSource>;
  /** Numbers of the reports, from 1, in the order of the list at the end. */
  readonly numbers: ReadonlyMap<string, number>;
  /** What the record's keys are called. */
  readonly names: ReadonlyMap<string, string>;
  /** "12:5", or "812" where the text is not at hand. */
  readonly place: (document: string, offset: number) => string;
}

/** A part of the dossier: its heading and its lines; none where it has nothing to say. */
export type Section = (setting: Setting) => readonly string[];

export function createSetting(view: ProcessView, options: DossierOptions): Setting {
  const { language, width = 100, style = (_, text) => text, texts } = options;
  const places = new Map<string, ReturnType<typeof createPlaces> | null>();
  return {
    view,
    words: DOSSIER_WORDS[language],
    brief: BRIEF_WORDS[language],
    width,
    style,
    options,
    sources: new Map(view.sources.map((source) => [source.document, source])),
    numbers: new Map(view.sources.map(({ document }, at) => [document, at + 1])),
    names: new Map(namesIn(view)),
    place: (document, offset) => {
      let at = places.get(document);
      if (at === undefined) {
        const text = texts?.get(document);
        at = text === undefined ? null : createPlaces(text);
        places.set(document, at);
      }
      if (!at) return String(offset);
      const { line, column } = at(offset);
      return `${line}:${column}`;
    },
  };
}

/** Whoever and whatever a view names, by the record's key. */
function* namesIn(value: unknown): Generator<readonly [string, string]> {
  if (typeof value !== "object" || value === null) return;
  if ("name" in value && typeof value.name === "string") {
    if ("id" in value && typeof value.id === "string") yield [value.id, value.name];
    if ("value" in value && typeof value.value === "string") yield [value.value, value.name];
  }
  for (const [field, inner] of Object.entries(value)) if (field !== "claims") yield* namesIn(inner);
}
