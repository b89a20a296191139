import { Worker } from "node:worker_threads";

/** Assembles dossiers where nobody waits for it. */
export interface Refresher {
  /** Resolves once the dossier of a process is kept as it is now, or could not be. */
  readonly refresh: (process: string, language: string) => Promise<void>;
  /** Has all dossiers assembled that are not current, one after the other; those asked for come first. */
  readonly refreshAll: () => void;
  readonly close: () => Promise<void>;
}

/** What is asked of the thread; `process` null: everything that is not current. */
export interface RefreshRequest {
  readonly number: number;
  readonly process: string | null;
  readonly language: string;
}

export interface RefreshStart {
  readonly location: string;
}

/**
 * Dossiers assembled in a thread of its own, which begins with the first of them: a large one takes seconds, in which
 * whoever asks for others would wait. The thread opens the same store.
 */
export function refresherThread(location: string, languages: readonly string[]): Refresher {
  let worker: Worker | null = null;
  let isClosed = false;
  let last = 0;
  const waiting = new Map<number, () => void>();
  const underWay = new Map<string, Promise<void>>();
  const release = () => {
    worker = null;
    for (const done of waiting.values()) done();
    waiting.clear();
  };
  const begin = (): Worker => {
    // The same file, from sources and as it was built.
    const script = new URL(import.meta.url.endsWith(".ts") ? "./refresh-worker.ts" : "./refresh-worker.js", import.meta.url);
    const begun = new Worker(script, { workerData: { location } satisfies RefreshStart });
    begun.unref();
    begun.on("message", (number: number) => {
      waiting.get(number)?.();
      waiting.delete(number);
    });
    begun.on("error", release);
    begun.on("exit", release);
    return begun;
  };
  const ask = (process: string | null, language: string): Promise<void> => {
    const key = `${language} ${process ?? ""}`;
    const same = underWay.get(key);
    if (same || isClosed) return same ?? Promise.resolve();
    worker ??= begin();
    const number = ++last;
    const asked = new Promise<void>((resolve) => waiting.set(number, resolve)).finally(() => underWay.delete(key));
    underWay.set(key, asked);
    worker.postMessage({ number, process, language } satisfies RefreshRequest);
    return asked;
  };
  return {
    refresh: ask,
    refreshAll: () => {
      for (const language of languages) void ask(null, language);
    },
    close: async () => {
      isClosed = true;
      const ending = worker;
      release();
      await ending?.terminate();
    },
  };
}
