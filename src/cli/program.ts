import { Command, CommanderError, Option, type OutputConfiguration } from "commander";
import { PourparlersError, readingJsonSchema } from "../claims/index.ts";
import { FOLDER_ENDINGS } from "../intake/index.ts";
import { packageVersion } from "../pipeline/index.ts";
import { type AnalyseOptions, analyseCommand } from "./commands/analyse.ts";
import { withInputOptions } from "./commands/input-options.ts";
import { type ReadOptions, readCommand } from "./commands/read.ts";
import type { ExitCode, Sink, Surroundings } from "./surroundings.ts";
import { CLI_WORDS, errorInWords, languageOf } from "./words/index.ts";

const INPUTS = `
FILE may be plain text, an HTML page, JSON Lines (.jsonl, one report a line), a folder
(searched for ${FOLDER_ENDINGS.join(" ")}) or "-" for standard input. A first line
"date 2023-06-21" or "date 2023-06" gives the date of publication.`;

/** Runs the command line; never throws, never exits. `args` without the interpreter and the script. */
export async function runCli(args: readonly string[], surroundings: Surroundings): Promise<ExitCode> {
  const { err, env } = surroundings;
  let exit: ExitCode = 0;
  const pending: Promise<void>[] = [];
  const later = (sink: Sink) => (text: string) => void pending.push(sink.write(text));
  const program = createProgram(surroundings, { writeOut: later(surroundings.out), writeErr: later(err) }, (code) => {
    exit = code;
  });
  try {
    await program.parseAsync(args, { from: "user" });
  } catch (error) {
    if (error instanceof CommanderError) exit = error.exitCode === 0 ? 0 : 2;
    else if (error instanceof PourparlersError) {
      const words = CLI_WORDS[langIn(args) ?? languageOf(env)];
      pending.push(err.write(`${words.error}: ${errorInWords(error.code, error.details, words)}\n`));
      exit = error.code === "no-input" || error.code === "bad-option" ? 2 : 1;
    } else throw error;
  }
  await Promise.all(pending);
  return exit;
}

function createProgram(surroundings: Surroundings, output: OutputConfiguration, done: (code: ExitCode) => void): Command {
  const program = new Command("pourparlers")
    .description("Reads news reports about peace talks, in French and English, and keeps who said what, when and about whom.")
    .version(packageVersion(), "--version", "print the version")
    .helpOption("-h, --help", "print this help")
    .exitOverride()
    .configureOutput(output)
    .showHelpAfterError("(pourparlers COMMAND --help shows how it is called)");

  withInputOptions(program.command("read"))
    .description("read reports: who says what, when, who is named")
    .argument("[FILE...]", "files, folders, or - for standard input")
    .addOption(
      new Option("--format <format>", "text: a brief to read; json; jsonl: one reading a line")
        .choices(["text", "json", "jsonl"])
        .default("text"),
    )
    .option("--why", "say by what each claim was read, and why a sentence gave none")
    .addOption(new Option("--examples-if-none").hideHelp())
    .addHelpText(
      "after",
      `${INPUTS}

Examples:
  pourparlers read report.txt
  pourparlers read report.txt --why
  pourparlers read --format jsonl reports/ > readings.jsonl
  curl -s https://example.org/news.html | pourparlers read - --lang fr`,
    )
    .action(async (files: readonly string[], options: ReadOptions) => {
      if (files.length === 0 && !options.examplesIfNone) throw new PourparlersError("no-input");
      done(await readCommand(files, options, surroundings));
    });

  withInputOptions(program.command("analyse"))
    .alias("analyze")
    .description("analyse texts: sentences, words, parts of speech, trees, names")
    .argument("[FILE...]", "files, folders, or - for standard input")
    .addOption(new Option("--format <format>", "CoNLL-U or JSON").choices(["conllu", "json"]).default("conllu"))
    .addHelpText(
      "after",
      `${INPUTS}

Examples:
  pourparlers analyse report.txt
  echo "Les pourparlers ont repris." | pourparlers analyse - --language fr`,
    )
    .action(async (files: readonly string[], options: AnalyseOptions) => {
      if (files.length === 0) throw new PourparlersError("no-input");
      done(await analyseCommand(files, options, surroundings));
    });

  const schema = program.command("schema").description("print a JSON Schema");
  schema
    .command("reading")
    .description("the JSON Schema of a reading, as read --format json prints it")
    .action(() => surroundings.out.write(`${JSON.stringify(readingJsonSchema(), null, 2)}\n`));

  return program;
}

/** The --lang of a call that failed before its options were known. */
function langIn(args: readonly string[]): "fr" | "en" | null {
  const at = args.findIndex((arg) => arg === "--lang" || arg.startsWith("--lang="));
  const value = at < 0 ? null : (args[at]?.split("=")[1] ?? args[at + 1]);
  return value === "fr" || value === "en" ? value : null;
}
