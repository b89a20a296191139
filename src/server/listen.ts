import { existsSync } from "node:fs";
import { hostname } from "node:os";
import { join } from "node:path";
import { createAdaptorServer, type ServerType } from "@hono/node-server";
import { PourparlersError } from "../claims/index.ts";
import { LANGUAGES } from "../intake/index.ts";
import { MODELS_FOLDER, packagePath, refresherThread } from "../pipeline/index.ts";
import type { Store } from "../store/index.ts";
import { createApp } from "./app.ts";
import type { Jobs } from "./jobs/jobs.ts";
import type { Keeper } from "./jobs/keeper.ts";
import { keeperThread } from "./jobs/keeper-thread.ts";
import { openDesk } from "./open-desk.ts";
import { newToken } from "./safety/session.ts";
import { storeWatch } from "./store-watch.ts";

const DEFAULT_HOST = "127.0.0.1";
const DEFAULT_PORT = 4173;

/** Time for the first pages to be answered before what later ones need is gathered, in milliseconds. */
const QUIET = 1_000;

/** How a store is to be served. */
export interface ServeOptions {
  readonly store: Store;
  /** The store's file or address, as it was opened. */
  readonly location: string;
  /** 127.0.0.1 when absent: nobody else reaches it. */
  readonly host?: string;
  /** When absent 4173 or, where that is taken, any. 0: any. */
  readonly port?: number;
  /** Who reads and keeps reports; a thread that begins with the first of them when absent. */
  readonly keeper?: Keeper;
  /** The folder of the models; the package's own when absent. */
  readonly modelsFolder?: string | undefined;
  readonly clock: () => Date;
  readonly newId: () => string;
  /** Told of faults of the program, the store or the installation. */
  readonly log: (error: unknown) => void;
}

/** A server that listens. */
export interface RunningServer {
  /** Without the token: "http://127.0.0.1:4173". */
  readonly url: string;
  /** To be opened first: with the token. */
  readonly address: string;
  readonly token: string;
  /** False: only the data is there, since the pages were not built. */
  readonly hasPages: boolean;
  readonly jobs: Jobs;
  /** Ends all connections and the work that is being done; the store stays open. */
  readonly close: () => Promise<void>;
}

/** Serves a store. Throws PourparlersError "port-taken". */
export async function startServer(options: ServeOptions): Promise<RunningServer> {
  const { store, location, host = DEFAULT_HOST, modelsFolder, clock, newId, log } = options;
  const keeper = options.keeper ?? keeperThread({ location, modelsFolder: modelsFolder ?? null });
  const refresher = refresherThread(location, LANGUAGES);
  const desk = openDesk({ store, clock, newId, keeper, refresher, modelsFolder, log });
  const token = newToken();
  const pagesFolder = packagePath("web/dist");
  const app = createApp({
    desk,
    token,
    bound: host,
    hostname: hostname(),
    pagesFolder,
    modelsFolder: modelsFolder ?? MODELS_FOLDER,
    requireStore: storeWatch(store),
    log,
  });
  const server = createAdaptorServer({ fetch: app.fetch });
  const port = await listenAt(server, host, options.port);
  let isClosed = false;
  const warming = (await store.revisions()).length > 0 ? setTimeout(warm, QUIET) : undefined;
  const url = `http://${shownHost(host)}:${port}`;
  function warm(): void {
    refresher.refreshAll();
    desk.queue.warm().catch((error: unknown) => {
      if (!isClosed) log(error);
    });
  }
  return {
    url,
    address: `${url}/?token=${token}`,
    token,
    hasPages: existsSync(join(pagesFolder, "index.html")),
    jobs: desk.jobs,
    close: async () => {
      isClosed = true;
      clearTimeout(warming);
      const ended = new Promise<void>((resolve) => server.close(() => resolve()));
      if ("closeAllConnections" in server) server.closeAllConnections();
      await Promise.all([ended, keeper.close(), refresher.close()]);
    },
  };
}

async function listenAt(server: ServerType, host: string, port: number | undefined): Promise<number> {
  try {
    return await listen(server, host, port ?? DEFAULT_PORT);
  } catch (error) {
    const isTaken = error instanceof Error && "code" in error && error.code === "EADDRINUSE";
    if (!isTaken) throw error;
    if (port !== undefined) throw new PourparlersError("port-taken", { address: `${shownHost(host)}:${port}` });
    return listen(server, host, 0);
  }
}

function listen(server: ServerType, host: string, port: number): Promise<number> {
  return new Promise((resolve, reject) => {
    server.once("error", reject);
    server.listen(port, host, () => {
      server.off("error", reject);
      const address = server.address();
      resolve(typeof address === "object" && address !== null ? address.port : port);
    });
  });
}

/** An address that can be opened on this machine. */
function shownHost(host: string): string {
  if (host === "0.0.0.0") return "127.0.0.1";
  if (host === "::") return "[::1]";
  return host.includes(":") ? `[${host}]` : host;
}
