import { Worker } from "node:worker_threads";
import { type DossierAsked, variantOf } from "./dossier-asked.ts";

/** What came of assembling: it is kept as it is now, no report of the process is known, or it could not be kept. */
export type Refreshed = "kept" | "unknown" | "failed";

/** Assembles dossiers where nobody waits for it. */
export interface Refresher {
  /** `isAwaited`: somebody waits for it, so that it comes before what nobody waits for. */
  readonly refresh: (asked: DossierAsked, isAwaited: boolean) => Promise<Refreshed>;
  /** Has all dossiers assembled that are not current, one after the other. */
  readonly refreshAll: () => void;
  /** How many times something was kept anew: whoever shows dossiers looks again. */
  readonly count: () => number;
  readonly close: () => Promise<void>;
}

/** What is asked of a thread; `asked` null: everything of a language that is not current. */
export type RefreshRequest = { readonly number: number } & (
  | { readonly asked: DossierAsked }
  | { readonly asked: null; readonly language: string }
);

/** `isLast`: the request is done; without it something of it was. */
export interface RefreshAnswer {
  readonly number: number;
  readonly result: Refreshed;
  readonly isLast: boolean;
}

export interface RefreshStart {
  readonly location: string;
}

/**
 * Dossiers assembled in threads of their own, which begin with the first of them: a large one takes seconds, in which
 * whoever asks for others would wait. One thread does what somebody waits for, another one the rest; they open the same store.
 */
export function refresherThread(location: string, languages: readonly string[]): Refresher {
  let isClosed = false;
  let kept = 0;
  const lanes = [laneOf(location, () => (kept += 1)), laneOf(location, () => (kept += 1))] as const;
  const [awaited, others] = lanes;
  return {
    refresh: (asked, isAwaited) => {
      if (isClosed) return Promise.resolve("failed");
      const key = JSON.stringify([asked.process, variantOf(asked)]);
      return (isAwaited ? awaited : others).ask(key, (number) => ({ number, asked }));
    },
    refreshAll: () => {
      if (isClosed) return;
      for (const language of languages) void others.ask(language, (number) => ({ number, asked: null, language }));
    },
    count: () => kept,
    close: async () => {
      isClosed = true;
      await Promise.all(lanes.map((lane) => lane.close()));
    },
  };
}

/** A thread and what it was asked for. Who asks for the same waits for the same. */
function laneOf(location: string, onKept: () => void) {
  let worker: Worker | null = null;
  let last = 0;
  const waiting = new Map<number, (result: Refreshed) => void>();
  const underWay = new Map<string, Promise<Refreshed>>();
  const release = () => {
    worker = null;
    for (const done of waiting.values()) done("failed");
    waiting.clear();
  };
  const begin = (): Worker => {
    // The same file, from sources and as it was built.
    const script = new URL(import.meta.url.endsWith(".ts") ? "./refresh-worker.ts" : "./refresh-worker.js", import.meta.url);
    const begun = new Worker(script, { workerData: { location } satisfies RefreshStart });
    begun.unref();
    begun.on("message", ({ number, result, isLast }: RefreshAnswer) => {
      if (result === "kept") onKept();
      if (!isLast) return;
      waiting.get(number)?.(result);
      waiting.delete(number);
    });
    begun.on("error", release);
    begun.on("exit", release);
    return begun;
  };
  return {
    ask: (key: string, requestOf: (number: number) => RefreshRequest): Promise<Refreshed> => {
      const same = underWay.get(key);
      if (same) return same;
      worker ??= begin();
      const number = ++last;
      const asked = new Promise<Refreshed>((resolve) => waiting.set(number, resolve)).finally(() => underWay.delete(key));
      underWay.set(key, asked);
      worker.postMessage(requestOf(number));
      return asked;
    },
    close: async () => {
      const ending = worker;
      release();
      await ending?.terminate();
    },
  };
}
