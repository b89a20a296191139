import { openRecord } from "../../pipeline/index.ts";
import { formatChanges } from "../../publish/index.ts";
import { type Change, changesBetween, type ProcessView } from "../../record/index.ts";
import { dossierOptionsOf } from "../dossier-options.ts";
import type { Session } from "../store-session.ts";
import type { ExitCode } from "../surroundings.ts";
import { type RecordOptions, viewOptionsOf } from "./view-options.ts";

interface ChangesOptions extends RecordOptions {
  readonly since: string;
}

/** Prints what changed in one process, or in all, between the end of a day and now (or the day of --as-of). */
export async function showChanges(process: string | null, options: ChangesOptions, session: Session): Promise<ExitCode> {
  const { store, language, out, err, words } = session;
  const { since } = options;
  const now = await openRecord(store, viewOptionsOf(options, language));
  const then = await openRecord(store, { language, asOf: since });
  const changed: { readonly view: ProcessView; readonly changes: readonly Change[] }[] = [];
  for (const one of process === null ? await now.processes() : [process]) {
    const view = await now.view(one);
    const changes = view ? changesBetween(await then.view(one), view) : [];
    if (view && changes.length > 0) changed.push({ view, changes });
  }
  if (options.format === "json") {
    const listed = changed.map(({ view, changes }) => ({ process: { id: view.id, name: view.name }, since, changes }));
    await out.write(`${JSON.stringify(listed, null, 2)}\n`);
    return 0;
  }
  for (const { view, changes } of changed)
    await out.write(formatChanges(changes, view, { ...(await dossierOptionsOf([view], options, session)), since }));
  if (changed.length === 0) await err.write(`${words.nothingChanged}\n`);
  return 0;
}
