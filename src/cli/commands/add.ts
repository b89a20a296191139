import { type Command, Option } from "commander";
import { type Diagnostic, PourparlersError } from "../../claims/index.ts";
import { countReports, loadGuesser, readInputs } from "../../intake/index.ts";
import { keepReports, keepTouched, recordMark, staleDocuments } from "../../pipeline/index.ts";
import type { Marking } from "../../record/index.ts";
import { expandPaths } from "../paths.ts";
import { showProgress } from "../progress.ts";
import { readerOf } from "../reader.ts";
import type { CommandParts } from "../register.ts";
import { reportProblems } from "../report-problems.ts";
import { inStore, type Session, type StoreOptions, withStoreOption } from "../store-session.ts";
import type { ExitCode } from "../surroundings.ts";
import { type InputOptions, intakeOptionsOf, withInputOptions } from "./input-options.ts";
import { LEVELS } from "./mark.ts";
import { shown } from "./read.ts";

interface AddOptions extends InputOptions, StoreOptions {
  readonly marking?: Marking;
}

export function registerAdd(program: Command, { surroundings, done, inputs }: CommandParts): void {
  withStoreOption(withInputOptions(program.command("add")))
    .description("keep reports in a store: their bytes, texts, readings, origins, and what they change in the record")
    .argument("[PATH...]", "files, folders, patterns such as news/**/*.html, or - for standard input")
    .addOption(new Option("--marking <level>", "how freely new reports may be passed on").choices(LEVELS))
    .addHelpText(
      "after",
      `${inputs}

It may be stopped at any time and repeated: what is there costs a look-up.

Examples:
  pourparlers add reports/
  pourparlers add "archive/2023-*/*.html" --store talks.db
  pourparlers add reports.jsonl --marking restricted`,
    )
    .action(async (paths: readonly string[], options: AddOptions) => {
      if (paths.length === 0) throw new PourparlersError("no-input");
      done(await inStore(options, surroundings, (session) => addReports(paths, options, session), { create: true }));
    });
}

/** Takes reports into the open store, with progress; what went wrong is listed at the end. */
export async function addReports(paths: readonly string[], options: AddOptions, session: Session): Promise<ExitCode> {
  const { files, err, store, words, cliWords, clock } = session;
  const expanded = await expandPaths(paths, files);
  const signal = session.interruption();
  const reader = readerOf(session);
  const progress = showProgress(err.isTerminal ? await countReports(expanded, files) : null, session, words);
  const counts = { new: 0, seen: 0, known: 0, failed: 0 };
  const diagnostics: Diagnostic[] = [];
  let reports = 0;
  const mark = await recordMark(store);
  const intakes = readInputs(expanded, intakeOptionsOf(options), { files, guesser: loadGuesser });
  try {
    for await (const batch of keepReports(intakes, { store, reader, clock, marking: options.marking ?? null, signal })) {
      for (const kept of batch) counts[kept.as]++;
      diagnostics.push(...batch.flatMap((kept) => kept.diagnostics));
      reports += batch.length;
      await progress.advance(reports);
    }
  } finally {
    await progress.end();
    if (reports > 0) await err.write(`${words.kept(counts, store.location)}\n`);
  }
  await reportProblems(shown(diagnostics, options), reports, cliWords, session);
  if (signal.aborted) {
    await err.write(`${words.interrupted}\n`);
    return 1;
  }
  const stale = counts.known + counts.seen > 0 ? (await staleDocuments(store, reader)).length : 0;
  if (stale > 0) await err.write(`${words.stale(stale)}\n`);
  await keepDossiers(mark, session, signal);
  return counts.failed > 0 ? 1 : 0;
}

/** The last of it: what came is on disk, and its dossiers are made, so that they open at once. */
async function keepDossiers(mark: number, session: Session, signal: AbortSignal): Promise<void> {
  const { err, store, words, language } = session;
  const progress = showProgress(null, session, { ...words, progress: (done) => words.dossiers(done) });
  try {
    for await (const { done } of keepTouched(store, { language, mark })) {
      if (signal.aborted) break;
      if (err.isTerminal) await progress.advance(done);
    }
  } finally {
    await progress.end();
  }
}
