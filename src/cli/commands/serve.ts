import { type Command, InvalidArgumentError } from "commander";
import type { RunningServer } from "../../server/index.ts";
import { logOf } from "../log.ts";
import { openAddress } from "../open-address.ts";
import type { CommandParts } from "../register.ts";
import { inStore, locationOf, type Session, type StoreOptions, withStoreOptions } from "../store-session.ts";

export interface ListenOptions {
  readonly port?: number;
  readonly host?: string;
  readonly open?: true;
}

type ServeOptions = StoreOptions & ListenOptions;

export function withListenOptions(command: Command): Command {
  return command
    .option("--port <number>", "port to listen at (default: 4173 or, where it is taken, any)", portArgument)
    .option("--host <address>", "address to listen at (default: 127.0.0.1); another lets others in who have the token")
    .option("--open", "open the pages in the browser");
}

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
            const server = await serve(options, locationOf(options, surroundings), session);
            await interrupted(session);
            await server.close();
            return 0;
          },
          { create: !isNamed, needsRecord: true },
        ),
      );
    });
}

/** Begins to serve an open store, and says where. */
export async function serve(options: ListenOptions, location: string, session: Session): Promise<RunningServer> {
  const { store, modelsFolder, clock, newId, out, err, words } = session;
  // Its libraries are loaded only where somebody serves.
  const { startServer } = await import("../../server/index.ts");
  const server = await startServer({
    store,
    location,
    ...(options.host === undefined ? {} : { host: options.host }),
    ...(options.port === undefined ? {} : { port: options.port }),
    modelsFolder,
    clock,
    newId,
    log: logOf(session),
  });
  await out.write(`${words.serving(server.address)}\n`);
  if (!server.hasPages) await err.write(`${words.noPages}\n`);
  if (options.open) openAddress(server.address);
  return server;
}

/** Resolves once the user asks to stop. */
export function interrupted(session: Session): Promise<void> {
  const signal = session.interruption();
  return new Promise((resolve) => {
    if (signal.aborted) resolve();
    else signal.addEventListener("abort", () => resolve(), { once: true });
  });
}

const HIGHEST_PORT = 65_535;

function portArgument(value: string): number {
  const port = Number(value);
  if (!Number.isSafeInteger(port) || port < 0 || port > HIGHEST_PORT || value.trim() === "")
    throw new InvalidArgumentError(`Give a number from 0 (any port) to ${HIGHEST_PORT}.`);
  return port;
}
