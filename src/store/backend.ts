import type { Database, Session } from "./tables.ts";

/** What one kind of database does in its own way; all else is the same queries on both. */
export interface Backend {
  readonly kind: "sqlite" | "postgres";
  /** To be shown: without a password. */
  readonly location: string;
  /** For single questions. */
  readonly db: Database;
  /** Holds the one place of the writer from before `work` until after it; all or nothing. */
  readonly write: <T>(work: (session: Session) => Promise<T>) => Promise<T>;
  /** Questions as of one moment. */
  readonly snapshot: <T>(work: (session: Session) => Promise<T>) => Promise<T>;
  /** Faults of the database's own structure, each a line. */
  readonly faults: (db: Database) => Promise<readonly string[]>;
  readonly close: () => Promise<void>;
}

/** How a store is opened. */
export interface OpenOptions {
  /** The time of day, for what is written. */
  readonly clock: () => Date;
  /** False: a store that is not there is not made. True when absent. */
  readonly create?: boolean;
  /** How long to wait for another writer, in milliseconds; 5,000. */
  readonly patience?: number;
  /** The file may not grow past so many bytes (SQLite); no bound when absent. */
  readonly maxBytes?: number;
  /** False: rows may name what is not there, as when a damaged store is salvaged. True when absent. */
  readonly references?: boolean;
}

export const DEFAULT_PATIENCE = 5_000;
