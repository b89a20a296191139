import { runCli } from "../../src/cli/program.ts";
import type { ExitCode, Surroundings } from "../../src/cli/surroundings.ts";
import { toyModelsFolder } from "../helpers/toy-models.ts";
import { memoryFiles } from "../intake/memory-files.ts";

let models: string | null = null;
let decisions = 0;

/** The models of random weights, made once. */
export const toyModels = (): string => (models ??= toyModelsFolder());

export interface Run {
  readonly exit: ExitCode;
  readonly out: string;
  readonly err: string;
}

/** Runs the command line on files from memory, with models of random weights. */
export async function run(
  args: string,
  files: Readonly<Record<string, string | Uint8Array>> = {},
  more: Partial<Surroundings> & { stdin?: string } = {},
): Promise<Run> {
  let out = "";
  let err = "";
  const sink = (write: (text: string) => void) => ({
    write: async (text: string) => write(text),
    isTerminal: false,
    columns: undefined,
  });
  const exit = await runCli(
    args.split(" ").filter((arg) => arg !== ""),
    {
      files: memoryFiles(files, more.stdin ?? ""),
      out: sink((text) => (out += text)),
      err: sink((text) => (err += text)),
      env: {},
      modelsFolder: toyModels(),
      clock: () => new Date("2024-03-14T10:00:00.000Z"),
      newId: () => `decision-${++decisions}`,
      interruption: () => new AbortController().signal,
      ...more,
    },
  );
  return { exit, out, err };
}
