import { type Keeper, type RunningServer, startServer } from "../server/index.ts";
import type { ListenOptions } from "./listen-options.ts";
import { logOf } from "./log.ts";
import { openAddress } from "./open-address.ts";
import type { Session } from "./store-session.ts";

interface ServeParts {
  /** Who reads reports; a thread of the server's when absent. */
  readonly keeper?: Keeper;
  /** The page that the printed address opens; the list of processes when absent. */
  readonly page?: string;
}

/** Begins to serve an open store, and says where. Gives the server, and the address that was said. */
export async function serve(
  options: ListenOptions,
  location: string,
  session: Session,
  { keeper, page = "/" }: ServeParts = {},
): Promise<{ readonly server: RunningServer; readonly address: string }> {
  const { store, modelsFolder, clock, newId, out, err, words } = session;
  const server = await startServer({
    store,
    location,
    ...(options.host === undefined ? {} : { host: options.host }),
    ...(options.port === undefined ? {} : { port: options.port }),
    ...(keeper ? { keeper } : {}),
    modelsFolder,
    clock,
    newId,
    log: logOf(session),
  });
  const address = `${server.url}${page}?token=${server.token}`;
  await out.write(`${words.serving(address)}\n`);
  if (!server.hasPages) await err.write(`${words.noPages}\n`);
  if (options.open) openAddress(address);
  return { server, address };
}

/** Resolves once the user asks to stop. */
export function interrupted(session: Session): Promise<void> {
  const signal = session.interruption();
  return new Promise((resolve) => {
    if (signal.aborted) resolve();
    else signal.addEventListener("abort", () => resolve(), { once: true });
  });
}
