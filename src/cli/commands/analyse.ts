import { type Command, Option } from "commander";
import { type Diagnostic, PourparlersError } from "../../claims/index.ts";
import { loadGuesser, readInputs } from "../../intake/index.ts";
import { openModels } from "../../pipeline/index.ts";
import { formatConllu } from "../../syntax/index.ts";
import type { Analysis } from "../../text/index.ts";
import type { CommandParts } from "../register.ts";
import { reportProblems } from "../report-problems.ts";
import type { ExitCode, Surroundings } from "../surroundings.ts";
import { CLI_WORDS, languageOf } from "../words/index.ts";
import { type InputOptions, intakeOptionsOf, withInputOptions } from "./input-options.ts";
import { jsonList } from "./json-list.ts";
import { shown } from "./read.ts";

interface AnalyseOptions extends InputOptions {
  readonly format: "conllu" | "json";
}

export function registerAnalyse(program: Command, { surroundings, done, inputs }: CommandParts): void {
  withInputOptions(program.command("analyse"))
    .alias("analyze")
    .description("analyse texts: sentences, words, parts of speech, trees, names")
    .argument("[FILE...]", "files, folders, or - for standard input")
    .addOption(new Option("--format <format>", "CoNLL-U or JSON").choices(["conllu", "json"]).default("conllu"))
    .addHelpText(
      "after",
      `${inputs}

Examples:
  pourparlers analyse report.txt
  echo "Les pourparlers ont repris." | pourparlers analyse - --language fr`,
    )
    .action(async (files: readonly string[], options: AnalyseOptions) => {
      if (files.length === 0) throw new PourparlersError("no-input");
      done(await analyseCommand(files, options, surroundings));
    });
}

/** `pourparlers analyse`: texts in, sentences, words, trees and names out. The text is analysed as it is. */
async function analyseCommand(paths: readonly string[], options: AnalyseOptions, surroundings: Surroundings): Promise<ExitCode> {
  const { files, out, env, modelsFolder } = surroundings;
  const models = openModels(modelsFolder);
  const inputs = { ...intakeOptionsOf(options), maxUnits: Number.POSITIVE_INFINITY };

  const diagnostics: Diagnostic[] = [];
  let reports = 0;
  let failed = 0;
  const list = jsonList<Analysis>(out);
  for await (const { source, document, diagnostics: own } of readInputs(paths, inputs, { files, guesser: loadGuesser })) {
    reports++;
    // Dates mean nothing here.
    diagnostics.push(...own.filter(({ code }) => code !== "date-unknown" && code !== "date-ignored"));
    if (!document) {
      failed++;
      continue;
    }
    const analyser = models.get(document.language);
    if (!analyser) throw new PourparlersError("no-analyser", { language: document.language });
    const analysis = analyser.analyse(document.text);
    if (options.format === "json") await list.add(analysis);
    else await out.write(`# newdoc id = ${source.replace(/\s/g, " ")}\n${formatConllu(analysis)}`);
  }
  if (options.format === "json") await list.end();
  await reportProblems(shown(diagnostics, options), reports, CLI_WORDS[options.lang ?? languageOf(env)], surroundings);
  return failed > 0 ? 1 : 0;
}
