import type { Bounds, Day } from "../../calendar/index.ts";
import type { Direction } from "./record.ts";
import type { Resolved } from "./resolved.ts";

/** Which way an expression looks, and whether that is sure: a date much nearer the other way outweighs a guess. */
export interface Look {
  readonly direction: Direction;
  readonly sure: boolean;
  /** True where the verb tells what was before a past: « avait signé ». */
  readonly anterior?: boolean;
}

/** The day and the circumstances from which a meaning is looked at. */
export interface Scene extends Look {
  /** A day on which the report was (or may have been) published; null where nobody said. */
  readonly reference: Day | null;
  /** All days on which it may have been published. */
  readonly publication: Bounds | null;
  /** Dates that the report told before this expression, the last first. */
  readonly narrated: readonly Resolved[];
  /** Where the report is telling of another year: what is dated without a year lies on or after this day. */
  readonly since: Day | null;
  /** True where the sentence itself tells of that other year. */
  readonly sinceHere?: boolean;
}
