import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, relative } from "node:path";
import type { Command } from "commander";
import { NO_METADATA } from "../../intake/index.ts";
import { packagePath } from "../../pipeline/index.ts";
import type { CommandParts } from "../register.ts";
import { inStore, type Session, type StoreOptions, withStoreOption } from "../store-session.ts";
import type { ExitCode, Sink, Surroundings } from "../surroundings.ts";
import { addReports } from "./add.ts";
import { type InputOptions, withInputOptions } from "./input-options.ts";
import { readCommand } from "./read.ts";
import { showDossier } from "./record.ts";
import { interrupted, type ListenOptions, serve, withListenOptions } from "./serve.ts";

type StartOptions = InputOptions & StoreOptions & ListenOptions & { readonly once?: true };

const SAMPLE = "examples/astana";
const PROCESS = "process:astana";
/** Lines of the dossier that are printed where all of it is in the browser. */
const FIRST_LINES = 40;

/** What `npm start` runs: the sample dossier in a browser, or with files what `read` does. */
export function registerStart(program: Command, { surroundings, done }: CommandParts): void {
  withListenOptions(withStoreOption(withInputOptions(program.command("start", { hidden: true }))))
    .description("read files; without any, serve the dossier of the sample reports")
    .argument("[FILE...]", "files, folders, or - for standard input")
    .option("--once", "print the sample dossier and end, as where nobody looks on")
    .action(async (files: readonly string[], options: StartOptions) => {
      if (files.length > 0) done(await readCommand(files, { ...options, format: "text" }, surroundings));
      else done(await sampleDossier(options, surroundings));
    });
}

async function sampleDossier(options: StartOptions, surroundings: Surroundings): Promise<ExitCode> {
  const folder = options.store === undefined ? mkdtempSync(join(tmpdir(), "pourparlers-")) : null;
  const store = options.store ?? join(folder ?? "", "sample.db");
  const isWatched = surroundings.out.columns !== undefined;
  try {
    return await inStore(
      { ...options, store },
      surroundings,
      async (session) =>
        isWatched && !options.once
          ? serveSample(options, store, folder === null, session)
          : printSample(options, store, folder === null, session),
      { create: true },
    );
  } finally {
    if (folder !== null) rmSync(folder, { recursive: true, force: true });
  }
}

async function printSample(options: StartOptions, store: string, isKept: boolean, session: Session): Promise<ExitCode> {
  const exit = await addReports([fromHere(packagePath(SAMPLE))], options, session);
  await showDossier(PROCESS, {}, session);
  await session.err.write(`\n${session.words.sample(store, isKept)}\n`);
  return exit;
}

/** Listens first and reads while it serves, so that the first dossier is there as soon as its first report is read. */
async function serveSample(options: StartOptions, store: string, isKept: boolean, session: Session): Promise<ExitCode> {
  const { err, words } = session;
  const server = await serve(options, store, session);
  const ended = interrupted(session);
  server.jobs.add({ kind: "paths", paths: [fromHere(packagePath(SAMPLE))], given: NO_METADATA });
  const isRead = await Promise.race([server.jobs.settled().then(() => true), ended.then(() => false)]);
  if (isRead) {
    await showDossier(PROCESS, {}, { ...session, out: firstLines(session.out, FIRST_LINES) });
    await err.write(`\n${words.wholeDossier}\n${words.sample(store, isKept)}\n`);
    await session.out.write(`\n${words.serving(server.address)}\n`);
  }
  await ended;
  await server.close();
  return 0;
}

/** Passes on the first lines only. */
function firstLines(sink: Sink, most: number): Sink {
  let left = most;
  return {
    ...sink,
    write: async (text) => {
      const lines = text.split(/(?<=\n)/).slice(0, left);
      left -= lines.length;
      if (lines.length > 0) await sink.write(lines.join(""));
    },
  };
}

/** A path as the user would write it: from the working folder where it lies inside. */
function fromHere(path: string): string {
  const short = relative("", path);
  return short === "" || short.startsWith("..") ? path : short;
}
