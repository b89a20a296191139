import { type Command, Option } from "commander";
import { type Diagnostic, isFailure, PourparlersError, type Reading } from "../../claims/index.ts";
import { loadGuesser, readInputs } from "../../intake/index.ts";
import { readReports } from "../../pipeline/index.ts";
import { formatBrief } from "../../publish/index.ts";
import { readerOf } from "../reader.ts";
import type { CommandParts } from "../register.ts";
import { reportProblems } from "../report-problems.ts";
import { painterOf, widthOf } from "../style.ts";
import type { ExitCode, Surroundings } from "../surroundings.ts";
import { CLI_WORDS, languageOf } from "../words/index.ts";
import { type InputOptions, intakeOptionsOf, withInputOptions } from "./input-options.ts";
import { jsonList } from "./json-list.ts";

type ReadFormat = "text" | "json" | "jsonl";

interface ReadOptions extends InputOptions {
  readonly format: ReadFormat;
  /** True: every reading says why. */
  readonly why?: true;
}

export function registerRead(program: Command, { surroundings, done, inputs }: CommandParts): void {
  withInputOptions(program.command("read"))
    .description("read reports: who says what, when, who is named")
    .argument("[FILE...]", "files, folders, or - for standard input")
    .addOption(
      new Option("--format <format>", "text: a brief to read; json; jsonl: one reading a line")
        .choices(["text", "json", "jsonl"])
        .default("text"),
    )
    .option("--why", "say by what each claim was read, and why a sentence gave none")
    .addHelpText(
      "after",
      `${inputs}

Examples:
  pourparlers read report.txt
  pourparlers read report.txt --why
  pourparlers read --format jsonl reports/ > readings.jsonl
  curl -s https://example.org/news.html | pourparlers read - --lang fr`,
    )
    .action(async (files: readonly string[], options: ReadOptions) => {
      if (files.length === 0) throw new PourparlersError("no-input");
      done(await readCommand(files, options, surroundings));
    });
}

/** `pourparlers read`: reports in, readings out, problems at the end. */
export async function readCommand(paths: readonly string[], options: ReadOptions, surroundings: Surroundings): Promise<ExitCode> {
  const { files, out, env } = surroundings;
  const language = options.lang ?? languageOf(env);
  const reader = readerOf(surroundings, options.why);
  const intakes = readInputs(paths, intakeOptionsOf(options), { files, guesser: loadGuesser });

  const diagnostics: Diagnostic[] = [];
  let reports = 0;
  let failed = 0;
  const list = jsonList<Reading>(out);
  for await (const { source, reading, diagnostics: own } of readReports(intakes, reader)) {
    reports++;
    diagnostics.push(...own);
    if (!reading) failed++;
    else if (options.format === "json") await list.add(reading);
    else if (options.format === "jsonl") await out.write(`${JSON.stringify(reading)}\n`);
    else {
      const width = widthOf(out);
      const brief = formatBrief(reading, { language, source, width, style: painterOf(out) });
      await out.write(reports - failed > 1 ? `\n${"─".repeat(width)}\n\n${brief}` : brief);
    }
  }
  if (options.format === "json") await list.end();
  await reportProblems(shown(diagnostics, options), reports, CLI_WORDS[language], surroundings);
  return failed > 0 ? 1 : 0;
}

/** Remarks are left out where the user asked for quiet. */
export function shown(diagnostics: readonly Diagnostic[], { quiet }: InputOptions): readonly Diagnostic[] {
  return quiet ? diagnostics.filter(isFailure) : diagnostics;
}
