import { AsyncLocalStorage } from "node:async_hooks";
import type { OpenOptions } from "./backend.ts";
import { backUp } from "./backup.ts";
import { checkDatabase } from "./check.ts";
import type { Store } from "./face.ts";
import { MIGRATIONS, type Migration } from "./migrations.ts";
import { beginWriting } from "./numbering.ts";
import { readFace } from "./read-face.ts";
import { writeFace } from "./write-face.ts";

/**
 * Opens a store, and makes it where it is not there: a file, or a PostgreSQL database where `location` begins with
 * "postgres://". Tables of an earlier version are brought forward. Throws PourparlersError "store-missing",
 * "store-foreign", "store-newer", "store-damaged", "store-unreachable" or "store-busy".
 */
export async function openStore(location: string, options: OpenOptions): Promise<Store> {
  return openStoreWith(location, options, MIGRATIONS);
}

/** As `openStore`, by other steps than the published ones. */
export async function openStoreWith(location: string, options: OpenOptions, migrations: readonly Migration[]): Promise<Store> {
  const isServer = /^postgres(ql)?:\/\//.test(location);
  // Each database's driver is loaded only where it is asked for.
  const backend = isServer
    ? await (await import("./postgres/open.ts")).openPostgres(location, options, migrations)
    : await (await import("./sqlite/open.ts")).openSqlite(location, options, migrations);
  return {
    ...readFace(backend.db),
    kind: backend.kind,
    location: backend.location,
    write: inARow((work) => backend.write(async (session) => work(writeFace(await beginWriting(session, options.clock))))),
    snapshot: (work) => backend.snapshot((session) => work(readFace(session))),
    check: (hooks) => backend.snapshot((session) => checkDatabase(session, backend.location, backend.faults, hooks)),
    backup: (file) => backUp(backend, file, options.clock),
    close: backend.close,
  };
}

/**
 * Writes of this program wait for each other here, and only the first of them for other programs. A write within a
 * write would wait for itself: it is refused.
 */
function inARow(write: Store["write"]): Store["write"] {
  const within = new AsyncLocalStorage<true>();
  let last: Promise<unknown> = Promise.resolve();
  return async (work) => {
    if (within.getStore()) throw new Error("a write within a write of the same store");
    const begin = () => within.run(true, () => write(work));
    const turn = last.then(begin, begin);
    last = turn;
    return turn;
  };
}
