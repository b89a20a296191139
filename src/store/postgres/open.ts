import { hostname } from "node:os";
import { Kysely, PostgresDialect, type PostgresPool, sql } from "kysely";
import { PourparlersError } from "../../claims/index.ts";
import { type Backend, DEFAULT_PATIENCE, type OpenOptions } from "../backend.ts";
import { migrate, versionOf } from "../migrate.ts";
import type { Flavour, Migration } from "../migrations.ts";
import type { Database, Session, Tables } from "../tables.ts";
import { explained, isLockTimeout } from "./errors.ts";
import { guarded } from "./pool.ts";

/** The store's tables lie in a schema of their own, beside whatever else the database holds. */
const SCHEMA = "pourparlers";

const FLAVOUR: Flavour = {
  text: sql`text collate "C"`,
  integer: "bigint",
  bytes: "bytea",
  keyed: (table) => table,
};

/** Opens a store in a PostgreSQL database named by a URL. */
export async function openPostgres(url: string, options: OpenOptions, migrations: readonly Migration[]): Promise<Backend> {
  const { create = true, patience = DEFAULT_PATIENCE } = options;
  const location = withoutPassword(url);
  const { Pool, types } = (await import("pg")).default;
  const pool = new Pool({
    connectionString: url,
    max: 4,
    connectionTimeoutMillis: Math.max(patience, LEAST_PATIENCE),
    application_name: `pourparlers ${process.pid} (${hostname()})`.slice(0, 63),
    options: `-c search_path=${SCHEMA}`,
    // Counts and numbers come as text otherwise, since they might be larger than a number can be; ours are not.
    types: {
      getTypeParser: (oid: number, format?: "text" | "binary") => (NUMBERS.has(oid) ? Number : types.getTypeParser(oid, format)),
    },
  });
  // A connection that breaks is told to whoever uses it, by the question that fails, and replaced for the next; the event
  // besides would end the program.
  pool.on("error", () => undefined);
  pool.on("connect", (client) => client.on("error", () => undefined));
  const db = new Kysely<Tables>({
    dialect: new PostgresDialect({ pool: guarded(pool as unknown as PostgresPool, (error) => explained(error, location)) }),
  });

  const write = <T>(work: (session: Session) => Promise<T>): Promise<T> =>
    db.transaction().execute(async (session) => {
      await takeWritersPlace(session, location, patience);
      return work(session);
    });
  try {
    const isThere = await hasFacts(db);
    if (!isThere && !create) throw new PourparlersError("store-missing", { location });
    if (!isThere || (await versionOf(db)) !== migrations.at(-1)?.version) {
      await db.transaction().execute(async (session) => {
        // Two programs that make the same store at once: the second waits and finds it made.
        await sql`select pg_advisory_xact_lock(hashtext(${SCHEMA}))`.execute(session);
        await sql`create schema if not exists ${sql.id(SCHEMA)}`.execute(session);
        await migrate(session, await hasFacts(session), location, migrations, FLAVOUR);
      });
    }
  } catch (error) {
    await db.destroy();
    throw error;
  }
  return {
    kind: "postgres",
    location,
    db,
    write,
    snapshot: (work) => db.transaction().setIsolationLevel("repeatable read").setAccessMode("read only").execute(work),
    faults: async () => [],
    close: () => db.destroy(),
  };
}

/** A busy server may need so long to answer at all, in milliseconds. */
const LEAST_PATIENCE = 10_000;
/** int8 and numeric. */
const NUMBERS: ReadonlySet<number> = new Set([20, 1700]);

async function hasFacts(db: Database): Promise<boolean> {
  const { rows } = await sql<{ there: boolean }>`select to_regclass(${`${SCHEMA}.facts`}) is not null as there`.execute(db);
  return rows[0]?.there === true;
}

/** Others may read; whoever wants to write waits, as long as patience lasts. */
async function takeWritersPlace(session: Session, location: string, patience: number): Promise<void> {
  await sql`set local lock_timeout = ${sql.lit(Math.max(1, Math.ceil(patience)))}`.execute(session);
  await sql`savepoint place`.execute(session);
  try {
    await sql`lock table commits in exclusive mode`.execute(session);
  } catch (error) {
    if (!isLockTimeout(error)) throw error;
    await sql`rollback to savepoint place`.execute(session);
    const holder = (await holderOf(session)) ?? "unknown";
    throw new PourparlersError("store-busy", { location, holder, seconds: patience / 1000 });
  }
}

async function holderOf(session: Session): Promise<string | null> {
  const { rows } = await sql<{ name: string; since: string | null }>`
    select a.application_name as name, to_char(a.xact_start at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS"Z"') as since
    from pg_locks l join pg_stat_activity a on a.pid = l.pid
    where l.database = (select oid from pg_database where datname = current_database())
      and l.relation = 'commits'::regclass and l.mode = 'ExclusiveLock' and l.granted
  `.execute(session);
  const [row] = rows;
  return row ? [row.name.replace(/^pourparlers /, ""), row.since].filter(Boolean).join(", ") : null;
}

function withoutPassword(url: string): string {
  try {
    const shown = new URL(url);
    if (shown.password !== "") shown.password = "…";
    shown.searchParams.delete("password");
    return decodeURI(shown.href);
  } catch {
    return url.replace(/\/\/[^@/]*@/, "//");
  }
}
