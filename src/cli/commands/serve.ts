import type { Command } from "commander";
import { type ListenOptions, withListenOptions } from "../listen-options.ts";
import type { CommandParts } from "../register.ts";
import { interrupted, serve } from "../serving.ts";
import { inStore, locationOf, type StoreOptions, withStoreOptions } from "../store-session.ts";

type ServeOptions = StoreOptions & ListenOptions;

export function registerServe(program: Command, { surroundings, done }: CommandParts): void {
  withListenOptions(withStoreOptions(program.command("serve")))
    .description("show the store in a browser, on this machine only; Ctrl-C ends it")
    .addHelpText("after", "\nExamples:\n  pourparlers serve --open\n  pourparlers serve --store talks.db --port 8080")
    .action(async (options: ServeOptions) => {
      // A store that somebody names is there; the usual one is made, so that reports can be dropped into the pages.
      const isNamed = options.store !== undefined || Boolean(surroundings.env["POURPARLERS_STORE"]);
      done(
        await inStore(
          options,
          surroundings,
          async (session) => {
            const ended = interrupted(session);
            const { server } = await serve(options, locationOf(options, surroundings), session);
            await ended;
            await server.close();
            return 0;
          },
          { create: !isNamed, needsRecord: true },
        ),
      );
    });
}
