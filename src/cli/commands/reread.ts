import type { Command } from "commander";
import type { Diagnostic } from "../../claims/index.ts";
import { reread, staleDocuments } from "../../pipeline/index.ts";
import type { ClaimReview } from "../../record/index.ts";
import { showProgress } from "../progress.ts";
import { readerOf } from "../reader.ts";
import type { CommandParts } from "../register.ts";
import { reportProblems } from "../report-problems.ts";
import { reviewLine } from "../review-line.ts";
import { inStore, type Session, type StoreOptions, withStoreOptions } from "../store-session.ts";
import type { ExitCode } from "../surroundings.ts";

export function registerReread(program: Command, { surroundings, done }: CommandParts): void {
  withStoreOptions(program.command("reread"))
    .description("read anew what another version, model or state of knowledge has read; decisions are kept")
    .action(async (options: StoreOptions) => {
      done(await inStore(options, surroundings, rereadAll, { needsRecord: true }));
    });
}

async function rereadAll(session: Session): Promise<ExitCode> {
  const { store, err, words, cliWords } = session;
  const signal = session.interruption();
  const reader = readerOf(session);
  const stale = await staleDocuments(store, reader);
  if (stale.length === 0) {
    await err.write(`${words.nothingToReread}\n`);
    return 0;
  }
  const progress = showProgress(stale.length, session, words);
  const diagnostics: Diagnostic[] = [];
  const orphaned: ClaimReview[] = [];
  let all = 0;
  let failed = 0;
  for await (const batch of reread(stale, { store, reader, signal })) {
    diagnostics.push(...batch.flatMap((one) => one.diagnostics));
    orphaned.push(...batch.flatMap((one) => one.orphaned));
    failed += batch.filter((one) => one.diagnostics.length > 0).length;
    all += batch.length;
    await progress.advance(all);
  }
  await progress.end();
  await err.write(`${words.reread(all - failed)}\n`);
  await reportProblems(diagnostics, all, cliWords, session);
  if (orphaned.length > 0) {
    await err.write(`${words.orphaned(orphaned.length)}\n`);
    for (const review of orphaned) await err.write(`  ${await reviewLine(review, session)}\n`);
  }
  if (signal.aborted) await err.write(`${words.interrupted}\n`);
  return failed > 0 || signal.aborted ? 1 : 0;
}
