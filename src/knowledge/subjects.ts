import subjectsData from "./data/subjects.json" with { type: "json" };
import { type Piece, piecesOf } from "./pieces.ts";

/** What talks are about and whom figures count, told alike in every language. */
export interface Subjects {
  /** Ids of the issues that the words name ("prisoners", "venue"), in the order of the data. */
  readonly issuesIn: (language: string, text: string) => readonly string[];
  /** Ids of the issues that an event of this kind is about. */
  readonly issuesOfKind: (kind: string) => readonly string[];
  /** The class of people that a noun phrase counts ("civilians"), or null where no class is known; a class within people wins over people. */
  readonly populationOf: (language: string, phrase: string) => string | null;
}

interface Pattern {
  readonly id: string;
  /** Folded words; `open`: only their beginnings count. */
  readonly words: readonly { readonly folded: string; readonly open: boolean }[];
}

type Entries = readonly { readonly id: string; readonly fr: readonly string[]; readonly en: readonly string[] }[];

const OPENING = 3;

function patternsOf(entries: Entries, language: "fr" | "en"): ReadonlyMap<string, readonly Pattern[]> {
  const byOpening = new Map<string, Pattern[]>();
  for (const entry of entries) {
    for (const written of entry[language]) {
      const words = piecesOf(written).map((piece) => ({ folded: piece.folded, open: written[piece.end] === "*" }));
      const opening = words[0]?.folded.slice(0, OPENING) ?? "";
      byOpening.set(opening, [...(byOpening.get(opening) ?? []), { id: entry.id, words }]);
    }
  }
  return byOpening;
}

function matches(pattern: Pattern, pieces: readonly Piece[], at: number): boolean {
  return pattern.words.every(({ folded, open }, i) => {
    const word = pieces[at + i]?.folded;
    return word !== undefined && (open ? word.startsWith(folded) : word === folded);
  });
}

function build(): Subjects {
  const { issues, populations } = subjectsData;
  const patterns = {
    fr: { issues: patternsOf(issues, "fr"), populations: patternsOf(populations, "fr") },
    en: { issues: patternsOf(issues, "en"), populations: patternsOf(populations, "en") },
  };
  const languageOf = (tag: string) => (tag.toLowerCase().startsWith("fr") ? "fr" : "en");
  const byKind = new Map<string, string[]>();
  for (const { id, kinds } of issues) for (const kind of kinds) byKind.set(kind, [...(byKind.get(kind) ?? []), id]);
  const rank = new Map(issues.map(({ id }, i) => [id, i]));
  return {
    issuesIn: (language, text) => {
      const pieces = piecesOf(text);
      const found = new Set<string>();
      const byOpening = patterns[languageOf(language)].issues;
      for (let at = 0; at < pieces.length; at++) {
        for (const pattern of byOpening.get(pieces[at]?.folded.slice(0, OPENING) ?? "") ?? [])
          if (matches(pattern, pieces, at)) found.add(pattern.id);
      }
      return [...found].sort((a, b) => (rank.get(a) ?? 0) - (rank.get(b) ?? 0));
    },
    issuesOfKind: (kind) => byKind.get(kind) ?? [],
    populationOf: (language, phrase) => {
      const pieces = piecesOf(phrase);
      let general: string | null = null;
      for (let at = 0; at < pieces.length; at++) {
        for (const pattern of patterns[languageOf(language)].populations.get(pieces[at]?.folded.slice(0, OPENING) ?? "") ?? []) {
          if (!matches(pattern, pieces, at)) continue;
          if (pattern.id !== EVERYBODY) return pattern.id;
          general = EVERYBODY;
        }
      }
      return general;
    },
  };
}

const EVERYBODY = "people";

let shared: Subjects | null = null;

/** The issues and populations that ship with the reader; made at the first call. Pure data, no I/O. */
export function loadSubjects(): Subjects {
  shared ??= build();
  return shared;
}
