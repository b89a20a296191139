import { freshenRecord } from "../pipeline/index.ts";
import { openStore, type Store } from "../store/index.ts";
import { locationOf, type StoreOptions } from "./store-options.ts";
import type { ExitCode, Surroundings } from "./surroundings.ts";
import { CLI_WORDS, type CliLanguage, type CliWords, languageOf, STORE_WORDS, type StoreWords } from "./words/index.ts";

export { locationOf, type StoreOptions, withStoreOption, withStoreOptions } from "./store-options.ts";

/** A command at work on an open store. */
export interface Session extends Surroundings {
  readonly store: Store;
  readonly language: CliLanguage;
  readonly cliWords: CliWords;
  readonly words: StoreWords;
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
