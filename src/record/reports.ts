import type { Reading } from "../claims/index.ts";
import type { ClaimReview } from "./reviews.ts";

/** How freely what a report says may be passed on, the freest first. */
export type Marking = "public" | "shareable" | "restricted" | "closed";

/** One report as the record takes it in: a reading, and what the store knows about where it came from. */
export interface Report {
  readonly reading: Reading;
  /** Id of the independent origin: a wire report and its copies share one. A report of its own has its document id. */
  readonly origin: string;
  /** Document ids of earlier versions of the same dispatch that this one updates or corrects. */
  readonly supersedes?: readonly string[];
  readonly marking?: Marking;
  /** When the report was taken in, ISO 8601 with time ("2026-11-25T19:00:00Z"); given, never a clock. */
  readonly receivedAt: string;
}

/** What happens to the record in one step: a report comes (or comes again: read anew, reviewed, of another origin), or goes. */
export type RecordInput =
  | { readonly kind: "report"; readonly report: Report; readonly reviews: readonly ClaimReview[] }
  | { readonly kind: "removal"; readonly document: string };
