import { relative } from "node:path";
import { styleText } from "node:util";
import { type Diagnostic, isFailure, type Reading } from "../../claims/index.ts";
import { loadGuesser, readInputs } from "../../intake/index.ts";
import { loadKnowledge } from "../../knowledge/index.ts";
import { openModels, packagePath, packageVersion, readReports } from "../../pipeline/index.ts";
import { type BriefStyle, formatBrief } from "../../publish/index.ts";
import { createReader } from "../../reading/index.ts";
import { reportProblems } from "../report-problems.ts";
import type { ExitCode, Surroundings } from "../surroundings.ts";
import { CLI_WORDS, languageOf } from "../words/index.ts";
import { type InputOptions, intakeOptionsOf } from "./input-options.ts";
import { jsonList } from "./json-list.ts";

export type ReadFormat = "text" | "json" | "jsonl";

export interface ReadOptions extends InputOptions {
  readonly format: ReadFormat;
  /** True: every reading says why. */
  readonly why?: true;
  readonly examplesIfNone?: true;
}

/** `pourparlers read`: reports in, readings out, problems at the end. */
export async function readCommand(paths: readonly string[], options: ReadOptions, surroundings: Surroundings): Promise<ExitCode> {
  const { files, out, env, modelsFolder } = surroundings;
  const language = options.lang ?? languageOf(env);
  const inputs = paths.length === 0 && options.examplesIfNone ? [fromHere(packagePath("examples"))] : paths;
  const reader = createReader({
    analysers: openModels(modelsFolder),
    knowledge: loadKnowledge(),
    version: packageVersion(),
    why: options.why ?? false,
  });
  const intakes = readInputs(inputs, intakeOptionsOf(options), { files, guesser: loadGuesser });

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
      const width = Math.min(100, Math.max(40, out.columns ?? 100));
      const brief = formatBrief(reading, { language, source, width, style: out.isTerminal ? COLOURS : plain });
      await out.write(reports - failed > 1 ? `\n${"─".repeat(width)}\n\n${brief}` : brief);
    }
  }
  if (options.format === "json") await list.end();
  await reportProblems(shown(diagnostics, options), reports, CLI_WORDS[language], surroundings);
  return failed > 0 ? 1 : 0;
}

/** A path as the user would write it: from the working folder where it lies inside. */
function fromHere(path: string): string {
  const short = relative("", path);
  return short === "" || short.startsWith("..") ? path : short;
}

/** Remarks are left out where the user asked for quiet. */
export function shown(diagnostics: readonly Diagnostic[], { quiet }: InputOptions): readonly Diagnostic[] {
  return quiet ? diagnostics.filter(isFailure) : diagnostics;
}

const plain: BriefStyle = (_, text) => text;

const COLOURS: BriefStyle = (part, text) => {
  const format = { title: "bold", heading: ["bold", "underline"], name: "cyan", place: "yellow", quiet: "dim" } as const;
  return styleText(format[part] as Parameters<typeof styleText>[0], text, { validateStream: false });
};
