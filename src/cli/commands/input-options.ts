import { type Command, InvalidArgumentError, Option } from "commander";
import { isEdtf } from "../../claims/index.ts";
import { DEFAULT_MAX_BYTES, type IntakeOptions, LANGUAGES, supportedLanguage } from "../../intake/index.ts";
import type { CliLanguage } from "../words/index.ts";

/** Options that every command with reports has. */
export interface InputOptions {
  readonly published?: string;
  readonly language?: string;
  readonly outlet?: string;
  readonly url?: string;
  readonly title?: string;
  readonly maxBytes: number;
  readonly lang?: CliLanguage;
  readonly quiet?: true;
}

/** Adds them to a command. */
export function withInputOptions(command: Command): Command {
  return command
    .option("--published <date>", "date of publication, as 2023-06-21 or 2023-06", edtfArgument)
    .option("--language <tag>", "language of the reports, fr or en (else it is found out)", languageArgument)
    .option("--outlet <name>", "who published the reports")
    .option("--url <address>", "where the reports stand")
    .option("--title <words>", "title of the report")
    .option("--max-bytes <number>", "largest report that is read, in bytes", sizeArgument, DEFAULT_MAX_BYTES)
    .addOption(new Option("--lang <language>", "language of our own words (default: your system's)").choices(["fr", "en"]))
    .option("--quiet", "only failures on standard error, no remarks");
}

/** The same options as intake takes them. */
export function intakeOptionsOf({ published, language, outlet, url, title, maxBytes }: InputOptions): IntakeOptions {
  return {
    given: {
      published: published ?? null,
      language: language ?? null,
      outlet: outlet ?? null,
      url: url ?? null,
      title: title ?? null,
    },
    maxBytes,
  };
}

function edtfArgument(value: string): string {
  if (!isEdtf(value)) throw new InvalidArgumentError("Give a date as 2023-06-21 or 2023-06 (EDTF).");
  return value;
}

function languageArgument(value: string): string {
  const language = supportedLanguage(value);
  if (!language) throw new InvalidArgumentError(`Give one of ${LANGUAGES.join(", ")}.`);
  return language;
}

function sizeArgument(value: string): number {
  const size = Number(value);
  if (!Number.isSafeInteger(size) || size < 1) throw new InvalidArgumentError("Give a whole number of bytes.");
  return size;
}
