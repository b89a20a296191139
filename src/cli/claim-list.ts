import type { ClaimList } from "../record/index.ts";

/** The lists of a reading that hold claims, in the order people are shown them. */
export const CLAIM_LISTS: readonly ClaimList[] = ["statements", "events", "agenda", "figures", "roles"];
