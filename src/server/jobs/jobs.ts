import { type Diagnostic, isFailure } from "../../claims/index.ts";
import type { Kept } from "../../pipeline/index.ts";
import type { Keeper } from "./keeper.ts";
import type { Work } from "./work.ts";

/** The adding of some reports, as far as it has come. */
export interface JobState {
  readonly id: string;
  readonly state: "waiting" | "running" | "done" | "failed";
  readonly asked: Date;
  readonly begun: Date | null;
  readonly ended: Date | null;
  readonly done: number;
  readonly total: number | null;
  readonly counts: Readonly<Record<Kept["as"], number>>;
  readonly failures: readonly Diagnostic[];
  readonly remarks: readonly Diagnostic[];
  /** Ids of the texts that were kept, the first of them. */
  readonly documents: readonly string[];
  /** What stopped all of it. */
  readonly error: unknown;
}

/** Work that is asked for and done one after the other. It is known as long as the server runs. */
export interface Jobs {
  /** Gives the id by which it can be asked after. */
  readonly add: (work: Work) => string;
  readonly find: (id: string) => JobState | null;
  /** Id of what is being done or waits first; null where nothing does. */
  readonly current: () => string | null;
  /** Resolves when nothing is left to do. */
  readonly settled: () => Promise<void>;
}

/** Of remarks, failures and reports so many are remembered. */
const MOST_REMARKS = 200;
const MOST_FAILURES = 2_000;
const MOST_DOCUMENTS = 200;
/** Work that is over is remembered for so many times. */
const MOST_JOBS = 500;

interface Job {
  readonly id: string;
  state: JobState;
}

export function createJobs(parts: {
  readonly keeper: Keeper;
  readonly clock: () => Date;
  readonly newId: () => string;
  readonly log: (error: unknown) => void;
  /** Called when work is over, well or not. */
  readonly after: () => void;
}): Jobs {
  const { keeper, clock, newId, log, after } = parts;
  const jobs = new Map<string, Job>();
  let last: Promise<void> = Promise.resolve();

  const run = async (job: Job, work: Work): Promise<void> => {
    job.state = { ...job.state, state: "running", begun: clock() };
    try {
      await keeper.keep(work, {
        counted: (total) => {
          job.state = { ...job.state, total };
        },
        kept: (reports) => {
          job.state = withKept(job.state, reports);
        },
      });
      job.state = { ...job.state, state: "done", ended: clock(), total: job.state.done };
    } catch (error) {
      log(error);
      job.state = { ...job.state, state: "failed", ended: clock(), error };
    }
    after();
  };

  return {
    add: (work) => {
      const id = newId();
      const job: Job = { id, state: asked(id, clock()) };
      jobs.set(id, job);
      const [oldest] = jobs.keys();
      if (jobs.size > MOST_JOBS && oldest !== undefined) jobs.delete(oldest);
      last = last.then(() => run(job, work));
      return id;
    },
    find: (id) => jobs.get(id)?.state ?? null,
    current: () => [...jobs.values()].find(({ state }) => state.ended === null)?.id ?? null,
    settled: async () => {
      let seen: Promise<void>;
      do {
        seen = last;
        await seen;
      } while (seen !== last);
    },
  };
}

function asked(id: string, now: Date): JobState {
  return {
    id,
    state: "waiting",
    asked: now,
    begun: null,
    ended: null,
    done: 0,
    total: null,
    counts: { new: 0, seen: 0, known: 0, failed: 0 },
    failures: [],
    remarks: [],
    documents: [],
    error: null,
  };
}

function withKept(state: JobState, reports: readonly Kept[]): JobState {
  const counts = { ...state.counts };
  for (const { as } of reports) counts[as] += 1;
  const diagnostics = reports.flatMap((report) => report.diagnostics);
  const kept = reports.flatMap(({ as, document }) => (as === "failed" || document === null ? [] : [document]));
  return {
    ...state,
    done: state.done + reports.length,
    counts,
    failures: [...state.failures, ...diagnostics.filter(isFailure)].slice(0, MOST_FAILURES),
    remarks: [...state.remarks, ...diagnostics.filter((one) => !isFailure(one))].slice(0, MOST_REMARKS),
    documents: [...state.documents, ...kept].slice(0, MOST_DOCUMENTS),
  };
}
