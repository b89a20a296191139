import { type Command, Option } from "commander";
import { freshenRecord } from "../pipeline/index.ts";
import { openStore, type Store } from "../store/index.ts";
import type { ExitCode, Surroundings } from "./surroundings.ts";
import { CLI_WORDS, type CliLanguage, type CliWords, languageOf, STORE_WORDS, type StoreWords } from "./words/index.ts";

/** Options that every command about a store has. */
export interface StoreOptions {
  readonly store?: string;
  readonly lang?: CliLanguage;
}

/** A command at work on an open store. */
export interface Session extends Surroundings {
  readonly store: Store;
  readonly language: CliLanguage;
  readonly cliWords: CliWords;
  readonly words: StoreWords;
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

/** Opens the store, works, and closes it whatever happens. With `create` a store that is not there is made. */
export async function inStore(
  options: StoreOptions,
  surroundings: Surroundings,
  work: (session: Session) => Promise<ExitCode>,
  { create = false, needsRecord = false }: { readonly create?: boolean; readonly needsRecord?: boolean } = {},
): Promise<ExitCode> {
  const language = options.lang ?? languageOf(surroundings.env);
  const words = STORE_WORDS[language];
  const store = await openStore(locationOf(options, surroundings), { clock: surroundings.clock, create });
  try {
    if (needsRecord && (await freshenRecord(store)) && (await store.counts()).readings > 0)
      await surroundings.err.write(`${words.madeAnew}\n`);
    return await work({ ...surroundings, store, language, words, cliWords: CLI_WORDS[language] });
  } finally {
    await store.close();
  }
}
