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
      for await (const some of inGrowingPieces(intakesOf(work)))
        for await (const reports of keepReports(each(some), { store, reader: reader(), clock, signal: stop.signal }))
          kept(reports);
    },
    close: async () => stop.abort(),
  };
}

/** The first report comes alone, so that something is to be seen soon; the others in more and more, as many as are best read together. */
const FIRST_PIECE = 1;
const LARGEST_PIECE = 64;

async function* inGrowingPieces<T>(items: AsyncIterable<T>): AsyncGenerator<readonly T[]> {
  let size = FIRST_PIECE;
  let piece: T[] = [];
  for await (const item of items) {
    piece.push(item);
    if (piece.length < size) continue;
    yield piece;
    piece = [];
    size = Math.min(size * 2, LARGEST_PIECE);
  }
  if (piece.length > 0) yield piece;
}

async function* each<T>(items: readonly T[]): AsyncGenerator<T> {
  yield* items;
}
