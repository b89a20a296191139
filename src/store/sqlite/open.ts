import { closeSync, openSync } from "node:fs";
import type { DatabaseSync } from "node:sqlite";
import { setTimeout as sleep } from "node:timers/promises";
import { Kysely, sql } from "kysely";
import { PourparlersError } from "../../claims/index.ts";
import { type Backend, DEFAULT_PATIENCE, type OpenOptions } from "../backend.ts";
import { beginsAsSqlite, sizeOf } from "../files.ts";
import { migrate, versionOf } from "../migrate.ts";
import type { Flavour, Migration } from "../migrations.ts";
import type { Database, Session, Tables } from "../tables.ts";
import { connect, dialectOf } from "./dialect.ts";
import { explained, isBusy } from "./errors.ts";
import { leaveWord, takeWordAway } from "./holder.ts";

/** "Ppls": how a store is told from other SQLite files. */
const APPLICATION = 0x50706c73;
/** After a checkpoint the log beside the file is cut to so many bytes. */
const LOG_KEPT = 16_000_000;
/** Between two attempts to become the writer, in milliseconds. */
const RETRY = 15;

const FLAVOUR: Flavour = {
  text: "text",
  integer: "integer",
  bytes: "blob",
  keyed: (table) => table.modifyEnd(sql`without rowid`) as typeof table,
};

/** Opens a store in a file: one connection that writes, one that reads. */
export async function openSqlite(location: string, options: OpenOptions, migrations: readonly Migration[]): Promise<Backend> {
  const { clock, create = true, patience = DEFAULT_PATIENCE, maxBytes, references = true } = options;
  find(location, create);
  const connections = new Set<DatabaseSync>();
  const close = () => {
    takeWordAway(location);
    // The one that writes was opened first and goes last: it folds the log into the file.
    for (const connection of [...connections].toReversed()) if (connection.isOpen) connection.close();
  };
  const open = (): Database => {
    const connection = connect(location, false);
    try {
      prepareForWriting(connection, location, maxBytes);
      if (!references) connection.exec("pragma foreign_keys = off");
    } catch (error) {
      connection.close();
      throw error;
    }
    connections.add(connection);
    return kyselyOver(connection, location, false);
  };
  const openToRead = async (): Promise<{ db: Database; connection: DatabaseSync }> =>
    patiently(location, patience, async () => {
      const connection = connect(location, true);
      connections.add(connection);
      return { db: kyselyOver(connection, location, true), connection };
    });
  try {
    const writing = await patiently(location, patience, async () => open());
    const write = <T>(work: (session: Session) => Promise<T>): Promise<T> =>
      patiently(location, patience, (begun) =>
        writing.transaction().execute((session) => {
          begun();
          leaveWord(location, clock());
          return work(session);
        }),
      );
    if (!(await hasFacts(writing)) || (await versionOf(writing)) !== migrations.at(-1)?.version) {
      await write(async (session) => {
        await migrate(session, await hasFacts(session), location, migrations, FLAVOUR);
        await sql`pragma application_id = ${sql.lit(APPLICATION)}`.execute(session);
      });
    }
    const { db: reading } = await openToRead();
    return {
      kind: "sqlite",
      location,
      db: reading,
      write,
      // On a connection of its own: whoever asks for long holds up nobody, not even himself.
      snapshot: async (work) => {
        const { db, connection } = await openToRead();
        try {
          return await db.transaction().execute(work);
        } finally {
          connection.close();
          connections.delete(connection);
        }
      },
      faults: faultsOf,
      close: async () => close(),
    };
  } catch (error) {
    close();
    throw explained(error, location);
  }
}

/**
 * A store as it lies there, to be looked at: nothing is written, made or brought forward. Throws as `openSqlite` does,
 * but for what only reading on will show.
 */
export function openToInspect(location: string): { readonly db: Database; readonly close: () => void } {
  find(location, false);
  try {
    const connection = connect(location, true);
    return { db: kyselyOver(connection, location, true), close: () => connection.close() };
  } catch (error) {
    throw explained(error, location);
  }
}

function kyselyOver(connection: DatabaseSync, location: string, readOnly: boolean): Database {
  // Whoever must wait is told so by SQLite itself: `patiently` decides when that is an error.
  const explain = (error: unknown) => (isBusy(error) ? error : explained(error, location));
  return new Kysely<Tables>({ dialect: dialectOf(connection, readOnly, explain) });
}

/** Throws where there is no store to open and none may be made, or where the file is another program's. */
function find(location: string, create: boolean): void {
  const size = sizeOf(location);
  if (size === null && !create) throw new PourparlersError("store-missing", { location });
  let isOther: boolean;
  try {
    if (size === null) closeSync(openSync(location, "a"));
    isOther = size !== null && size > 0 && !beginsAsSqlite(location);
  } catch (error) {
    throw new PourparlersError("store-unreachable", { location, reason: error instanceof Error ? error.message : String(error) });
  }
  if (isOther) throw new PourparlersError("store-foreign", { location });
}

function prepareForWriting(connection: DatabaseSync, location: string, maxBytes: number | undefined): void {
  const application = pragma(connection, "application_id");
  const { tables } = connection.prepare("select count(*) as tables from sqlite_schema").get() as { tables: number };
  if (application !== APPLICATION && tables > 0) throw new PourparlersError("store-foreign", { location });
  connection.exec(`pragma journal_mode = wal; pragma synchronous = full; pragma journal_size_limit = ${LOG_KEPT}`);
  if (maxBytes !== undefined) {
    connection.exec(`pragma max_page_count = ${Math.max(1, Math.floor(maxBytes / pragma(connection, "page_size")))}`);
  }
}

function pragma(connection: DatabaseSync, name: string): number {
  const row = connection.prepare(`pragma ${name}`).get();
  return Number(Object.values(row ?? {})[0]);
}

async function hasFacts(db: Database): Promise<boolean> {
  const { rows } = await sql`select 1 from sqlite_schema where name = 'facts'`.execute(db);
  return rows.length > 0;
}

/** Tries until nobody else writes, or until `patience` is over. What has begun is not tried again. */
async function patiently<T>(location: string, patience: number, attempt: (begun: () => void) => Promise<T>): Promise<T> {
  let waited = 0;
  let hasBegun = false;
  for (;;) {
    const since = performance.now();
    try {
      return await attempt(() => {
        hasBegun = true;
      });
    } catch (error) {
      if (!isBusy(error)) throw error;
      if (hasBegun || waited >= patience) throw explained(error, location, waited);
    }
    await sleep(RETRY);
    waited += performance.now() - since;
  }
}

/** What SQLite itself finds wrong with a file, each a line. */
export async function faultsOf(db: Database): Promise<readonly string[]> {
  const lines = await sql<{ integrity_check: string }>`pragma integrity_check(100)`.execute(db);
  const dangling = await sql<{ table: string; rowid: number; parent: string }>`pragma foreign_key_check`.execute(db);
  return [
    ...lines.rows.map(({ integrity_check: line }) => line).filter((line) => line !== "ok"),
    ...dangling.rows.map(({ table, rowid, parent }) => `${table} ${rowid} names what is not in ${parent}`),
  ];
}
