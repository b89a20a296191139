import { type Command, Option } from "commander";
import type { Surroundings } from "./surroundings.ts";
import type { CliLanguage } from "./words/index.ts";

/** Options that every command about a store has. */
export interface StoreOptions {
  readonly store?: string;
  readonly lang?: CliLanguage;
}

export function withStoreOption(command: Command): Command {
  return command.option("--store <place>", "file or postgres:// address (default: POURPARLERS_STORE, else ./pourparlers.db)");
}

export function withStoreOptions(command: Command): Command {
  return withStoreOption(command).addOption(
    new Option("--lang <language>", "language of our own words (default: your system's)").choices(["fr", "en"]),
  );
}

/** Where the store is that the user means. */
export function locationOf({ store }: StoreOptions, { env }: Surroundings): string {
  return store ?? (env["POURPARLERS_STORE"] || "./pourparlers.db");
}
