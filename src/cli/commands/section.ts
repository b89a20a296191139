import { openRecord } from "../../pipeline/index.ts";
import { formatContested, formatQuestions } from "../../publish/index.ts";
import type { ProcessView } from "../../record/index.ts";
import { dossierOptionsOf } from "../dossier-options.ts";
import { processMeant } from "../meant.ts";
import type { Session } from "../store-session.ts";
import type { ExitCode } from "../surroundings.ts";
import { type RecordOptions, viewOptionsOf } from "./view-options.ts";

const FORMATS = { contested: formatContested, questions: formatQuestions } as const;

/** Prints one section of one dossier or of all. */
export async function showSection(
  section: keyof typeof FORMATS,
  named: string | undefined,
  options: RecordOptions,
  session: Session,
): Promise<ExitCode> {
  const { store, language, out, err, words } = session;
  const record = await openRecord(store, viewOptionsOf(options, language));
  const processes = named === undefined ? await record.processes() : [await processMeant(record, named, language)];
  const views: ProcessView[] = [];
  for (const process of processes) {
    const view = await record.view(process);
    if (view && view[section].length > 0) views.push(view);
  }
  if (options.format === "json") {
    const listed = views.map((view) => ({ process: { id: view.id, name: view.name }, [section]: view[section] }));
    await out.write(`${JSON.stringify(listed, null, 2)}\n`);
  } else if (views.length === 0) await err.write(`${words.none[section]}\n`);
  else await out.write(FORMATS[section](views, await dossierOptionsOf(views, options, session)));
  return 0;
}
