import { type Diagnostic, isFailure } from "../claims/index.ts";
import type { Surroundings } from "./surroundings.ts";
import { type CliWords, errorInWords } from "./words/index.ts";

/** Lists what could not be read and what was remarked, at the end and to standard error. */
export async function reportProblems(
  diagnostics: readonly Diagnostic[],
  reports: number,
  words: CliWords,
  { err }: Surroundings,
): Promise<void> {
  const failures = diagnostics.filter(isFailure);
  const remarks = diagnostics.filter((diagnostic) => !isFailure(diagnostic));
  const line = ({ code, source, details, span }: Diagnostic) => {
    const name = source === "-" ? words.standardInput : source.replace(/^-:/, `${words.standardInput}:`);
    const place = span === null ? "" : ` [${span.start}..${span.end}]`;
    return `  ${name}${place}: ${errorInWords(code, details, words)}\n`;
  };
  if (remarks.length > 0) await err.write(`${words.remarks}\n${remarks.map(line).join("")}`);
  if (failures.length > 0) await err.write(`${words.failures(failures.length, reports)}\n${failures.map(line).join("")}`);
}
