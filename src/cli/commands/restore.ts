import type { Command } from "commander";
import { restoreStore } from "../../store/index.ts";
import type { CommandParts } from "../register.ts";
import { locationOf, type StoreOptions, withStoreOptions } from "../store-session.ts";
import { languageOf, STORE_WORDS } from "../words/index.ts";

export function registerRestore(program: Command, { surroundings, done }: CommandParts): void {
  withStoreOptions(program.command("restore"))
    .description("put a checked backup in the place of a store; what is there is kept under another name")
    .argument("<BACKUP>", "a file that backup wrote")
    .action(async (backup: string, options: StoreOptions) => {
      const { out, env, clock } = surroundings;
      const location = locationOf(options, surroundings);
      const { keptAs } = await restoreStore(backup, location, { clock });
      await out.write(`${STORE_WORDS[options.lang ?? languageOf(env)].restored(location, keptAs)}\n`);
      done(0);
    });
}
