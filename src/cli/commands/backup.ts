import type { Command } from "commander";
import { backupName } from "../../store/index.ts";
import type { CommandParts } from "../register.ts";
import { inStore, locationOf, type StoreOptions, withStoreOptions } from "../store-session.ts";

const SERVER = /^postgres(?:ql)?:/;

export function registerBackup(program: Command, { surroundings, done }: CommandParts): void {
  withStoreOptions(program.command("backup"))
    .description("write a whole, checked copy of a store, as of one moment, while it may be in use")
    .argument("[FILE]", "a file that is not there yet (default: beside the store, named by the time)")
    .action(async (file: string | undefined, options: StoreOptions) => {
      const location = locationOf(options, surroundings);
      const to = file ?? backupName(SERVER.test(location) ? "./pourparlers.db" : location, surroundings.clock());
      done(
        await inStore(options, surroundings, async ({ store, out, words }) => {
          await store.backup(to);
          await out.write(`${words.backedUp(to)}\n`);
          return 0;
        }),
      );
    });
}
