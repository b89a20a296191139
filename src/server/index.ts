import type { RunningServer, ServeOptions } from "./listen.ts";

export type { Keeper } from "./jobs/keeper.ts";
export { keeperThread } from "./jobs/keeper-thread.ts";
export type { RunningServer, ServeOptions } from "./listen.ts";

/** Serves a store; what that needs is loaded only then. Throws PourparlersError "port-taken". */
export async function startServer(options: ServeOptions): Promise<RunningServer> {
  return (await import("./listen.ts")).startServer(options);
}
