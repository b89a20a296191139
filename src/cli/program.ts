import { Command, CommanderError, type OutputConfiguration } from "commander";
import { type ErrorCode, PourparlersError } from "../claims/index.ts";
import { FOLDER_ENDINGS } from "../intake/index.ts";
import { commandsFor } from "./commands/index.ts";
import type { ExitCode, Sink, Surroundings } from "./surroundings.ts";

const INPUTS = `
FILE may be plain text, an HTML page, JSON Lines (.jsonl, one report a line), a folder
(searched for ${FOLDER_ENDINGS.join(" ")}) or "-" for standard input. A first line
"date 2023-06-21" or "date 2023-06" gives the date of publication.`;

/** Codes of calls that were made wrongly: they end with 2. */
const CALLED_WRONGLY: ReadonlySet<ErrorCode> = new Set([
  "no-input",
  "bad-option",
  "process-unknown",
  "document-unknown",
  "document-ambiguous",
  "claim-unknown",
  "identity-unknown",
  "review-unknown",
  "reviewer-missing",
  "query-empty",
  "port-taken",
]);

/** Runs the command line; never throws, never exits. `args` without the interpreter and the script. */
export async function runCli(args: readonly string[], surroundings: Surroundings): Promise<ExitCode> {
  const { err, env } = surroundings;
  let exit: ExitCode = 0;
  const pending: Promise<void>[] = [];
  const later = (sink: Sink) => (text: string) => void pending.push(sink.write(text));
  const program = await createProgram(args, surroundings, { writeOut: later(surroundings.out), writeErr: later(err) }, (code) => {
    exit = code;
  });
  try {
    await program.parseAsync(args, { from: "user" });
  } catch (error) {
    if (error instanceof CommanderError) exit = error.exitCode === 0 ? 0 : 2;
    else if (error instanceof PourparlersError) {
      const { CLI_WORDS, errorInWords, languageOf } = await import("./words/index.ts");
      const words = CLI_WORDS[langIn(args) ?? languageOf(env)];
      pending.push(err.write(`${words.error}: ${errorInWords(error.code, error.details, words)}\n`));
      exit = CALLED_WRONGLY.has(error.code) ? 2 : 1;
    } else throw error;
  }
  await Promise.all(pending);
  return exit;
}

async function createProgram(
  args: readonly string[],
  surroundings: Surroundings,
  output: OutputConfiguration,
  done: (code: ExitCode) => void,
): Promise<Command> {
  const program = new Command("pourparlers")
    .description("Reads news reports about peace talks, in French and English, and keeps who said what, when and about whom.")
    .version(await versionFor(args), "--version", "print the version")
    .helpOption("-h, --help", "print this help")
    .exitOverride()
    .configureOutput(output)
    .showHelpAfterError("(pourparlers COMMAND --help shows how it is called)");

  const parts = { surroundings, done, inputs: INPUTS };
  for (const register of await commandsFor(args)) register(program, parts);
  return program;
}

/** The version where it is to be printed: who knows it also knows much else, and takes its time to load. */
async function versionFor(args: readonly string[]): Promise<string> {
  return args.includes("--version") ? (await import("../pipeline/index.ts")).packageVersion() : "";
}

/** The --lang of a call that failed before its options were known. */
function langIn(args: readonly string[]): "fr" | "en" | null {
  const at = args.findIndex((arg) => arg === "--lang" || arg.startsWith("--lang="));
  const value = at < 0 ? null : (args[at]?.split("=")[1] ?? args[at + 1]);
  return value === "fr" || value === "en" ? value : null;
}
