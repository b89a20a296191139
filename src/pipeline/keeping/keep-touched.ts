import type { Store, StoreReader } from "../../store/index.ts";
import type { KeptHead } from "./dossier-head.ts";
import { openShelf } from "./view-shelf.ts";

/** A dossier of so few parts, those of some fifty reports, is assembled in a fraction of a second. */
const SMALL = 3_500;
/** A larger one is made anew once it has grown by this share: so it takes no longer than what came took to read. */
const GROWN = 0.1;

/** Which dossiers are kept. */
interface Touched {
  readonly language: string;
  /** Since when they were touched: `recordMark` of then. */
  readonly mark: number;
  /** How many parts one has at most that is made anew whatever came; when absent those of some fifty reports. */
  readonly small?: number;
}

/** How far keeping dossiers has come. */
export interface DossiersKept {
  readonly done: number;
  readonly all: number;
}

/** Where the record of a store stands: what is written later has a higher number. */
export async function recordMark(store: StoreReader): Promise<number> {
  return (await store.revisions()).reduce((last, { revision }) => Math.max(last, revision), 0);
}

/**
 * Assembles and keeps the dossiers in a language that something has touched since a mark, one after the other, so that
 * nobody who opens them waits: small ones, those that were never kept, and those that have grown by much. What it costs
 * is in proportion to what came. It may be broken off; what is left is assembled when it is opened.
 */
export async function* keepTouched(store: Store, { language, mark, small = SMALL }: Touched): AsyncGenerator<DossiersKept> {
  const touched = (await store.revisions()).filter(({ revision }) => revision > mark);
  if (touched.length === 0) return;
  const parts = new Map((await store.processes()).map((one) => [one.process, one.parts]));
  const kept = new Map((await store.keptViews(language)).map(({ process, head }) => [process, head as Partial<KeptHead>]));
  const due = touched.filter(({ process }) => {
    const now = parts.get(process) ?? 0;
    const then = kept.get(process)?.parts;
    return then === undefined || now <= small || now - then >= now * GROWN;
  });
  const shelf = openShelf(store, { language, asOf: null });
  for (const [nth, { process }] of due.entries()) {
    // An interruption is let in between two of them.
    await new Promise((resolve) => setImmediate(resolve));
    await shelf.keep(process);
    yield { done: nth + 1, all: due.length };
  }
}
