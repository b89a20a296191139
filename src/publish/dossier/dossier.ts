import type { Change, ProcessView } from "../../record/index.ts";
import { oneLine, wrap } from "../wrap.ts";
import { agenda } from "./agenda.ts";
import { changeLines } from "./changes.ts";
import { contested } from "./contested.ts";
import { dateInWords } from "./dates.ts";
import { decisions } from "./decisions.ts";
import { figures } from "./figures.ts";
import { head, legend, markedOf } from "./head.ts";
import { page } from "./lines.ts";
import { names } from "./names.ts";
import { positions } from "./positions.ts";
import { processLines } from "./process-list.ts";
import { questions } from "./questions.ts";
import { offices, who } from "./roles.ts";
import { rounds } from "./rounds.ts";
import { createSetting, type DossierOptions, type Section, type Setting } from "./setting.ts";
import { sourceLine, sources } from "./sources.ts";
import { beside, said, timeline } from "./timeline.ts";
import { DOSSIER_WORDS } from "./words/index.ts";

/** In the order of the page. */
const SECTIONS: readonly Section[] = [
  head,
  who,
  rounds,
  timeline,
  contested,
  questions,
  agenda,
  positions,
  figures,
  beside,
  said,
  offices,
  names,
  decisions,
  sources,
];

/**
 * A process's dossier as a page for people: who, rounds, timeline, contested points, questions, agenda, positions,
 * figures, reports; every line with how many independent origins and voices say so, and with their words and places.
 * Ends with a newline.
 */
export function formatDossier(view: ProcessView, options: DossierOptions): string {
  const setting = createSetting(view, options);
  return page(SECTIONS.map((section) => section(setting)));
}

/** The list of processes: where each stands, what was last, how much is known of it. Ends with a newline. */
export function formatProcessList(views: readonly ProcessView[], options: DossierOptions): string {
  const lines = views.flatMap((view) => processLines(createSetting(view, options)));
  return page([lines.length === 0 ? [DOSSIER_WORDS[options.language].nothing.processes] : lines]);
}

/** The contested points of several dossiers, side by side with holders and words. Ends with a newline. */
export function formatContested(views: readonly ProcessView[], options: DossierOptions): string {
  return sectionOfMany(contested, "contested", views, options);
}

/** The open questions of several dossiers, and what settled the others. Ends with a newline. */
export function formatQuestions(views: readonly ProcessView[], options: DossierOptions): string {
  return sectionOfMany(questions, "questions", views, options);
}

/**
 * What changed up to this view (`changesBetween`), by what it means, each with the words it rests on; `since` is the day
 * it is compared with. Ends with a newline.
 */
export function formatChanges(
  changes: readonly Change[],
  view: ProcessView,
  options: DossierOptions & { readonly since: string },
): string {
  const setting = createSetting(view, options);
  const { words } = setting;
  const title = words.changedSince(dateInWords(options.since, setting));
  const body = changes.length === 0 ? [[words.noChanges]] : changeLines(changes, setting);
  const told = changes.flatMap(({ support }) => support?.claims ?? []).map(({ document }) => document);
  return page([[...titleOf(setting), ...wrap(title, setting.width, "")], ...body, citedReports(told, setting), legend(setting)]);
}

function sectionOfMany(
  section: Section,
  list: "contested" | "questions",
  views: readonly ProcessView[],
  options: DossierOptions,
): string {
  const settings = views.filter((view) => view[list].length > 0).map((view) => createSetting(view, options));
  const [one] = settings;
  if (!one) return page([[DOSSIER_WORDS[options.language].nothing[list]]]);
  const parts = settings.flatMap((setting) => {
    const documents = [...documentsOf(setting.view[list])];
    return [[...titleOf(setting), ...section(setting)], citedReports(documents, setting)];
  });
  return page([...parts, legend(one)]);
}

function titleOf(setting: Setting): string[] {
  const { view, width, style } = setting;
  return [...wrap(oneLine(view.name), width, "").map((line) => style("title", line)), ...markedOf(setting)];
}

/** The reports that lines before name by their numbers. */
function citedReports(documents: Iterable<string>, setting: Setting): string[] {
  const cited = new Set(documents);
  const lines = setting.view.sources
    .filter(({ document }) => cited.has(document))
    .flatMap((source) => sourceLine(source, setting));
  return lines.length === 0 ? [] : [setting.style("heading", setting.words.headings.sources), ...lines];
}

/** Documents of the claims that an item rests on. */
function* documentsOf(value: unknown): Generator<string> {
  if (typeof value !== "object" || value === null) return;
  if ("document" in value && "claim" in value && typeof value.document === "string") yield value.document;
  for (const inner of Object.values(value)) yield* documentsOf(inner);
}
