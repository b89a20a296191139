import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, relative } from "node:path";
import type { Command } from "commander";
import { packagePath } from "../../pipeline/index.ts";
import type { CommandParts } from "../register.ts";
import { inStore, type StoreOptions, withStoreOption } from "../store-session.ts";
import type { ExitCode, Surroundings } from "../surroundings.ts";
import { addReports } from "./add.ts";
import { type InputOptions, withInputOptions } from "./input-options.ts";
import { readCommand } from "./read.ts";
import { showDossier } from "./record.ts";

type StartOptions = InputOptions & StoreOptions;

const SAMPLE = "examples/astana";
const PROCESS = "process:astana";

/** What `npm start` runs: the sample dossier, or with files what `read` does. */
export function registerStart(program: Command, { surroundings, done }: CommandParts): void {
  withStoreOption(withInputOptions(program.command("start", { hidden: true })))
    .description("read files; without any, print the dossier of the sample reports")
    .argument("[FILE...]", "files, folders, or - for standard input")
    .action(async (files: readonly string[], options: StartOptions) => {
      done(
        files.length > 0
          ? await readCommand(files, { ...options, format: "text" }, surroundings)
          : await sampleDossier(options, surroundings),
      );
    });
}

async function sampleDossier(options: StartOptions, surroundings: Surroundings): Promise<ExitCode> {
  const folder = options.store === undefined ? mkdtempSync(join(tmpdir(), "pourparlers-")) : null;
  const store = options.store ?? join(folder ?? "", "sample.db");
  const reports = fromHere(packagePath(SAMPLE));
  try {
    return await inStore(
      { ...options, store },
      surroundings,
      async (session) => {
        const exit = await addReports([reports], options, session);
        await showDossier(PROCESS, {}, session);
        await session.err.write(`\n${session.words.sample(store, folder === null)}\n`);
        return exit;
      },
      { create: true },
    );
  } finally {
    if (folder !== null) rmSync(folder, { recursive: true, force: true });
  }
}

/** A path as the user would write it: from the working folder where it lies inside. */
function fromHere(path: string): string {
  const short = relative("", path);
  return short === "" || short.startsWith("..") ? path : short;
}
