/**
 * The record as a store keeps it: many small parts, each a JSON value under a stable key. Adding a report reads a few
 * parts and changes a few, however large the record is. What people see is assembled from the parts of one process.
 */
export interface RecordPart {
  /** Stable and unique: "document:…", "block:…", "page:…", "judgements". */
  readonly key: string;
  /** The process whose view needs the part: its ref or the key of an unknown one, "unassigned"; null: no view needs it. */
  readonly process: string | null;
  /** A JSON value; its shape is the record's own affair. */
  readonly body: unknown;
}

/** What a fold does to one part: the part as it is to be from now on, or, with `body` null, that it goes. */
export interface RecordChange {
  readonly key: string;
  readonly process: string | null;
  readonly body: unknown;
}

/** Parts that were looked up. A key that was looked up and is not kept has null; a key that is absent was not asked for. */
export type PartsAtHand = ReadonlyMap<string, RecordPart | null>;

/**
 * One step of a fold. `more` names parts that must be looked up before the fold can end (then call it again with those
 * added; `changes` is empty until then). When `more` is empty, `changes` holds at most one change for each key: write
 * them all or none.
 */
export interface FoldStep {
  readonly more: readonly string[];
  readonly changes: readonly RecordChange[];
}
