import type { ClaimList } from "./reviews.ts";

/** A claim as the index of claims knows it. */
export interface ClaimEntry {
  /** Its id in the reading. */
  readonly claim: string;
  readonly list: ClaimList;
  /** "talks-round", "deny", "host", "killed", "demand". */
  readonly kind: string;
  readonly process: string;
  /** Keys of who acts, speaks, is meant or is counted. */
  readonly actors: readonly string[];
  /** The day it is of ("2023-06-20"): when it holds or, where nobody says, when it was published; null: neither. */
  readonly day: string | null;
  readonly start: number;
  readonly end: number;
  /** What a person decided on it. */
  readonly review: "accept" | "edit" | "reject" | "defer" | null;
}

/** All claims of one text, to be indexed, and the processes that it touches. */
export interface ClaimsOfText {
  readonly claims: readonly ClaimEntry[];
  readonly processes: readonly string[];
  readonly outlet: string | null;
  readonly language: string;
  /** EDTF. */
  readonly published: string | null;
}
