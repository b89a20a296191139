import type { Knowledge } from "../knowledge/index.ts";
import type { Dossiers } from "../pipeline/index.ts";
import type { Reader } from "../reading/index.ts";
import type { Store } from "../store/index.ts";
import type { DecisionLog } from "./data/decisions.ts";
import type { Jobs } from "./jobs/jobs.ts";
import type { ReviewQueue } from "./review/queue.ts";
import type { Language } from "./words/index.ts";

/** What every route works with. */
export interface Desk {
  readonly store: Store;
  readonly version: string;
  readonly clock: () => Date;
  /** A name for a decision or a job that no other has. */
  readonly newId: () => string;
  readonly knowledge: Knowledge;
  readonly dossiers: (language: Language) => Dossiers;
  /** Dossiers are made in threads: what is not there in time may come the next time. */
  readonly hasThreads: boolean;
  /** Dossiers as they were known at the end of a day. */
  readonly pastDossiers: (language: Language, asOf: string) => Dossiers;
  /** Another one once anything that is shown has changed. */
  readonly revision: () => Promise<string>;
  /** All decisions, as the store has them now. */
  readonly decisions: () => Promise<DecisionLog>;
  readonly queue: ReviewQueue;
  readonly jobs: Jobs;
  /** How many reports are kept. */
  readonly reportCount: () => Promise<number>;
  /** The reader, opened when first asked for: it takes a second. */
  readonly reader: () => Reader;
  readonly lemmasOf: (word: string) => readonly string[];
}
