import type { RecordSource } from "../../record/index.ts";
import { oneLine, wrap } from "../wrap.ts";
import { dateInWords } from "./dates.ts";
import { labelsOf } from "./labels.ts";
import { counted, enumerated, joined, latest, listed, note, section } from "./lines.ts";
import type { Section, Setting } from "./setting.ts";

const MOST_SOURCES = 60;
const MOST_ALONE = 6;
/** Kinds of items by what a reader would miss most. */
const WEIGHT = ["round", "figure", "question", "agenda", "event", "role"];

/** The reports by their numbers, what they share and what each alone says. */
export const sources: Section = (setting) => {
  const labels = labelsOf(setting);
  // Versions and copies share what their origin alone says: it is told once.
  const told = new Set<string>();
  return section(
    setting,
    "sources",
    latest(setting, setting.view.sources, MOST_SOURCES, "reports", (source) => {
      const alone = source.alone.filter((id) => !told.has(id));
      for (const id of alone) told.add(id);
      return [
        ...sourceLine(source, setting),
        ...note(setting, kinOf(source, setting), "quiet"),
        ...note(setting, aloneOf(alone, labels, setting), "quiet"),
      ];
    }),
  );
};

/** "[3] Title · outlet · 22 June 2023 · French · file". */
export function sourceLine(source: RecordSource, setting: Setting): string[] {
  const { brief, words, numbers, width, style, options } = setting;
  const { document, title, outlet, published, language, url, marking } = source;
  const number = `[${numbers.get(document) ?? document.slice(0, 8)}]`;
  const margin = `${number.padStart(5)} `;
  const text = joined([
    title === null ? null : oneLine(title),
    outlet === null ? null : oneLine(outlet),
    published === null ? brief.noDate : dateInWords(published, setting),
    brief.languages[language] ?? language,
    marking === null || marking === "public" ? null : words.markings[marking],
    oneLine(options.files?.get(document) ?? url ?? document.slice(0, 8)),
  ]);
  return wrap(text, width, margin, "      ").map((line, at) =>
    at === 0 ? `${style("place", margin)}${line.slice(margin.length)}` : line,
  );
}

function kinOf({ sameOrigin, supersedes, supersededBy, claims }: RecordSource, setting: Setting): string {
  const { words, numbers } = setting;
  const refs = (documents: readonly string[]) =>
    listed(
      setting,
      documents.map((document) => `[${numbers.get(document) ?? document.slice(0, 8)}]`),
    );
  const linked = new Set([...supersedes, ...supersededBy]);
  const copies = sameOrigin.filter((document) => !linked.has(document));
  return joined([
    counted(setting, claims, "claims"),
    copies.length === 0 ? null : words.sameOrigin(refs(copies)),
    supersedes.length === 0 ? null : words.supersedes(refs(supersedes)),
    supersededBy.length === 0 ? null : words.supersededBy(refs(supersededBy)),
  ]);
}

function aloneOf(alone: readonly string[], labels: ReadonlyMap<string, string>, setting: Setting): string {
  // A round is told as a round, not as its event too.
  const ofRounds = new Set(setting.view.rounds.map(({ event }) => event));
  const weight = (id: string) => WEIGHT.indexOf(id.slice(0, id.indexOf(":")));
  const named = alone
    .filter((id) => !ofRounds.has(id))
    .toSorted((a, b) => weight(a) - weight(b))
    .flatMap((id) => labels.get(id) ?? []);
  return named.length === 0 ? "" : setting.words.alone(enumerated(setting, [...new Set(named)], MOST_ALONE));
}
