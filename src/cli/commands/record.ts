import type { Command } from "commander";
import { openRecord } from "../../pipeline/index.ts";
import { formatDossier, formatProcessList } from "../../publish/index.ts";
import { dossierOptionsOf } from "../dossier-options.ts";
import { processMeant } from "../meant.ts";
import type { CommandParts } from "../register.ts";
import { inStore, type Session } from "../store-session.ts";
import type { ExitCode } from "../surroundings.ts";
import { showChanges } from "./record-changes.ts";
import { dayArgument, type RecordOptions, viewOptionsOf, withRecordOptions } from "./view-options.ts";

interface ShowOptions extends RecordOptions {
  readonly since?: string;
}

export function registerRecord(program: Command, { surroundings, done }: CommandParts): void {
  withRecordOptions(program.command("record"))
    .description("the dossier of a process, every line with the claims behind it; without a process, the list of all")
    .argument("[PROCESS]", "a key (process:astana), or a name in French or English")
    .option("--since <date>", "what has changed since the end of this day, by meaning", dayArgument)
    .addHelpText(
      "after",
      `
Examples:
  pourparlers record
  pourparlers record astana --lang fr
  pourparlers record "Geneva talks" --as-of 2023-06-30
  pourparlers record astana --since 2024-01-01 --format json`,
    )
    .action(async (process: string | undefined, options: ShowOptions) => {
      done(await inStore(options, surroundings, (session) => show(process, options, session), { needsRecord: true }));
    });
}

async function show(words: string | undefined, options: ShowOptions, session: Session): Promise<ExitCode> {
  const { store, language, out } = session;
  const record = await openRecord(store, viewOptionsOf(options, language), { store });
  const process = words === undefined ? null : await processMeant(record, words, language);
  if (options.since !== undefined) return showChanges(process, { ...options, since: options.since }, session);
  if (options.format === "json") {
    for await (const text of record.text(process === null ? undefined : [process])) await out.write(text);
    return 0;
  }
  return process === null ? showList(options, session) : showDossier(process, options, session);
}

async function showList(options: ShowOptions, session: Session): Promise<ExitCode> {
  const { store, language, out, err, words } = session;
  const record = await openRecord(store, viewOptionsOf(options, language), { store });
  // No place in a text is told here.
  const layout = await dossierOptionsOf([], options, session);
  let isEmpty = true;
  for (const process of await record.processes()) {
    const view = await record.view(process);
    if (!view) continue;
    isEmpty = false;
    await out.write(formatProcessList([view], layout));
    await record.keep(view);
  }
  if (isEmpty) await err.write(`${words.emptyRecord}\n`);
  return 0;
}

/** Prints the dossier of a process; nothing where nothing was known of it yet. */
export async function showDossier(
  process: string,
  options: Pick<RecordOptions, "asOf" | "full">,
  session: Session,
): Promise<ExitCode> {
  const { store, language, out, err, words } = session;
  const record = await openRecord(store, viewOptionsOf(options, language), { store });
  const view = await record.view(process);
  if (view) {
    await out.write(formatDossier(view, await dossierOptionsOf([view], options, session)));
    await record.keep(view);
  } else await err.write(`${words.nothingKnown}\n`);
  return 0;
}
