import type { Reading } from "../../claims/index.ts";
import type { Knowledge } from "../../knowledge/index.ts";
import type { Report } from "../reports.ts";
import type { ClaimReview } from "../reviews.ts";
import type { Cast } from "./cast.ts";
import type { ProcessesOfReport } from "./processes.ts";

/** What the makers of a digest share. */
export interface Scene {
  readonly report: Report;
  readonly reading: Reading;
  readonly cast: Cast;
  readonly processes: ProcessesOfReport;
  readonly reviews: ReadonlyMap<string, ClaimReview>;
  readonly knowledge: Knowledge;
  /** For each process the round that the report is about: the only one held, or the only one held lately. */
  readonly rounds: ReadonlyMap<string, number>;
  /** Ids of the sittings that are not talks of their process. */
  readonly gatherings: ReadonlySet<string>;
  /** From the first day to the last of the meetings that the report tells both of, by event id. */
  readonly courses: ReadonlyMap<string, string>;
  /** Key of the town that the report was written in, by its own words; null where it does not say. */
  readonly dateline: string | null;
}
