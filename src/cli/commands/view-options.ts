import { type Command, InvalidArgumentError, Option } from "commander";
import type { ViewOptions } from "../../record/index.ts";
import { type StoreOptions, withStoreOptions } from "../store-session.ts";

/** Options of every command that shows the record. */
export interface RecordOptions extends StoreOptions {
  readonly asOf?: string;
  readonly full?: true;
  readonly format: "text" | "json";
}

export function withRecordOptions(command: Command): Command {
  return withStoreOptions(command)
    .option("--as-of <date>", "as it was known at the end of this day, by when reports came in", dayArgument)
    .option("--full", "leave nothing out of long lists")
    .addOption(new Option("--format <format>", "text, or json: see `schema record`").choices(["text", "json"]).default("text"));
}

export function viewOptionsOf({ asOf }: Pick<RecordOptions, "asOf">, language: string): ViewOptions {
  return { language, asOf: asOf ?? null };
}

export function dayArgument(value: string): string {
  const isDay = /^\d{4}-\d{2}-\d{2}$/.test(value) && new Date(`${value}T00:00:00Z`).toISOString().startsWith(value);
  if (!isDay) throw new InvalidArgumentError("Give a day as 2023-06-21.");
  return value;
}
