import { type Kept, keepReports } from "../../pipeline/index.ts";
import type { Reader } from "../../reading/index.ts";
import type { Store } from "../../store/index.ts";
import { countWork, intakesOf, type Work } from "./work.ts";

/** Who hears how far the work has come. */
export interface Listener {
  readonly counted: (total: number | null) => void;
  /** What became of some reports; it is on disk when it is told. */
  readonly kept: (reports: readonly Kept[]) => void;
}

/** Who reads reports and keeps them. */
export interface Keeper {
  /** Rejects with what stopped all of it: trouble of the store or of the installation. */
  readonly keep: (work: Work, listener: Listener) => Promise<void>;
  /** Gives up what is being done. What was told as kept is kept. */
  readonly close: () => Promise<void>;
}

/** Keeps them here, in the caller's own thread, which does nothing else while a report is read. */
export function keeperHere(parts: { readonly store: Store; readonly reader: () => Reader; readonly clock: () => Date }): Keeper {
  const { store, reader, clock } = parts;
  const stop = new AbortController();
  return {
    keep: async (work, { counted, kept }) => {
      counted(await countWork(work));
      const reports = keepReports(intakesOf(work), { store, reader: reader(), clock, signal: stop.signal });
      for await (const some of reports) kept(some);
    },
    close: async () => stop.abort(),
  };
}
