import type { Sink, Surroundings } from "./surroundings.ts";
import type { StoreWords } from "./words/index.ts";

/** Shows how far a long piece of work has come. */
export interface Progress {
  readonly advance: (done: number) => Promise<void>;
  /** Takes away what stands on the terminal. */
  readonly end: () => Promise<void>;
}

const BAR = 24;
/** Between two signs of life, in milliseconds: on a terminal, and where lines stay. */
const OFTEN = 200;
const SELDOM = 15_000;
/** Before that a rate says little. */
const LEAST_TIME = 1_000;
const CLEAR = "\r\u001b[2K";

/** A bar with rate and time left on a terminal; elsewhere a line now and then. `all` null: nobody knows how many. */
export function showProgress(all: number | null, { err, clock }: Surroundings, words: StoreWords): Progress {
  const start = clock().getTime();
  let last = start;
  let isShown = false;
  return {
    advance: async (done) => {
      const now = clock().getTime();
      if (now - last < (err.isTerminal ? OFTEN : SELDOM)) return;
      last = now;
      isShown = true;
      const spent = (now - start) / 1000;
      const rate = now - start < LEAST_TIME ? null : done / spent;
      const left = rate === null || rate === 0 || all === null ? null : Math.max(0, all - done) / rate;
      const number = new Intl.NumberFormat(words.locale, { maximumSignificantDigits: 2 });
      const line = words.progress(done, all, rate === null ? null : number.format(rate), left);
      await err.write(
        err.isTerminal ? `${CLEAR}${fitting(all === null ? line : `${barOf(done / all)} ${line}`, err)}` : `${line}\n`,
      );
    },
    end: async () => {
      if (err.isTerminal && isShown) await err.write(CLEAR);
    },
  };
}

function barOf(share: number): string {
  const full = Math.min(BAR, Math.round(share * BAR));
  return `${"█".repeat(full)}${"░".repeat(BAR - full)}`;
}

function fitting(line: string, { columns }: Sink): string {
  return columns === undefined ? line : line.slice(0, Math.max(0, columns - 1));
}
