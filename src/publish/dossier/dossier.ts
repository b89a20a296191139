import type { Change, ProcessView } from "../../record/index.ts";
import { createSetting, type DossierOptions } from "./setting.ts";

/**
 * A process's dossier as a page for people: who, rounds, timeline, agenda, positions, contested points, open questions,
 * figures, sources; every line with the claims behind it. Ends with a newline.
 */
export function formatDossier(view: ProcessView, options: DossierOptions): string {
  const { words } = createSetting(view, options);
  return `${view.name}\n${words.none}\n`;
}

/** The list of processes: status, last event, counts. Ends with a newline. */
export function formatProcessList(views: readonly ProcessView[], options: DossierOptions): string {
  return `${views.map(({ name }) => name).join("\n")}\n${options.language}\n`;
}

/** The contested points of several dossiers, side by side with holders and words. Ends with a newline. */
export function formatContested(views: readonly ProcessView[], options: DossierOptions): string {
  return formatProcessList(views, options);
}

/** The open questions of several dossiers, and what settled the others. Ends with a newline. */
export function formatQuestions(views: readonly ProcessView[], options: DossierOptions): string {
  return formatProcessList(views, options);
}

/** What changed (`changesBetween`) up to this view, by meaning; `since`: the day it is compared with. Ends with a newline. */
export function formatChanges(
  changes: readonly Change[],
  view: ProcessView,
  options: DossierOptions & { readonly since: string },
): string {
  return `${view.name} ${options.since} ${changes.length}\n`;
}
