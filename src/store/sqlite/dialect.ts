import { DatabaseSync, type SQLInputValue, type StatementSync } from "node:sqlite";
import { SqliteDialect, type SqliteStatement } from "kysely";

/** Statements kept prepared, at most so many; the one not used for the longest goes first. */
const KEPT_STATEMENTS = 256;
/** SQLite waits so long by itself, holding up the program; longer waits are ours and hold up nobody. */
const SHORT_WAIT = 40;

const SETTINGS = [
  `busy_timeout = ${SHORT_WAIT}`,
  "trusted_schema = off",
  "cell_size_check = on",
  "temp_store = memory",
  "cache_size = -32000",
];

/** Opens a connection with the settings that keep a store safe: a finished write is on the disk, references hold. */
export function connect(file: string, readOnly: boolean): DatabaseSync {
  const database = new DatabaseSync(file, { readOnly, enableForeignKeyConstraints: true });
  try {
    for (const setting of SETTINGS) database.exec(`pragma ${setting}`);
  } catch (error) {
    database.close();
    throw error;
  }
  return database;
}

/**
 * Kysely over one connection of node:sqlite. A transaction of a connection that writes begins as a writer. `explain`
 * turns what SQLite threw into what is to be thrown.
 */
export function dialectOf(database: DatabaseSync, readOnly: boolean, explain: (error: unknown) => unknown): SqliteDialect {
  const kept = new Map<string, SqliteStatement>();
  const guard = <T>(work: () => T): T => {
    try {
      return work();
    } catch (error) {
      throw explain(error);
    }
  };
  const prepare = (sql: string): SqliteStatement => {
    const text = sql === "begin" && !readOnly ? "begin immediate" : sql;
    const known = kept.get(text);
    if (known) {
      kept.delete(text);
      kept.set(text, known);
      return known;
    }
    const statement = adapted(
      guard(() => database.prepare(text)),
      guard,
    );
    kept.set(text, text === "rollback" ? tolerant(statement) : statement);
    if (kept.size > KEPT_STATEMENTS) for (const oldest of kept.keys()) if (kept.delete(oldest)) break;
    return kept.get(text) ?? statement;
  };
  return new SqliteDialect({ database: { prepare, close: () => database.close() } });
}

function adapted(statement: StatementSync, guard: <T>(work: () => T) => T): SqliteStatement {
  return {
    reader: statement.columns().length > 0,
    all: (parameters) => guard(() => statement.all(...(parameters as readonly SQLInputValue[]))),
    run: (parameters) => guard(() => statement.run(...(parameters as readonly SQLInputValue[]))),
    iterate: (parameters) => statement.iterate(...(parameters as readonly SQLInputValue[])),
  };
}

/** Where SQLite has rolled back by itself (a full disk), rolling back again is no failure. */
function tolerant(rollback: SqliteStatement): SqliteStatement {
  return {
    ...rollback,
    run: (parameters) => {
      try {
        return rollback.run(parameters);
      } catch (error) {
        if (error instanceof Error && error.message.includes("no transaction is active"))
          return { changes: 0, lastInsertRowid: 0 };
        throw error;
      }
    },
  };
}
