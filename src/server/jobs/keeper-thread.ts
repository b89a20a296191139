import { Worker } from "node:worker_threads";
import { PourparlersError } from "../../claims/index.ts";
import type { Keeper, Listener } from "./keeper.ts";
import type { FromWorker, ToWorker, WorkerStart } from "./messages.ts";
import type { Work } from "./work.ts";

/** Time for a batch to come to its end when the server stops, in milliseconds. */
const PATIENCE = 3_000;

/**
 * Keeps reports in a thread of its own, so that pages are answered while reports are read. The thread begins with the
 * first work, or at once with `begin`; it opens the same store, once there is work, and models of its own.
 */
export function keeperThread(start: WorkerStart, { begin: atOnce = false }: { readonly begin?: boolean } = {}): Keeper {
  let worker: Worker | null = null;
  let isClosing = false;
  let works = 0;
  const begin = (): Worker => {
    // The same file, from sources and as it was built.
    const script = new URL(import.meta.url.endsWith(".ts") ? "./worker.ts" : "./worker.js", import.meta.url);
    const begun = new Worker(script, { workerData: start });
    begun.once("exit", () => {
      worker = null;
    });
    return begun;
  };
  if (atOnce) worker = begin();
  return {
    keep: async (work, listener) => {
      if (isClosing) return;
      worker ??= begin();
      try {
        await workIn(worker, ++works, work, listener);
      } catch (error) {
        // Nobody is to be told that what was given up has ended.
        if (!isClosing) throw error;
      }
    },
    close: async () => {
      isClosing = true;
      const ending = worker;
      if (!ending) return;
      const ended = new Promise<void>((resolve) => ending.once("exit", () => resolve()));
      send(ending, { kind: "close" });
      const late = new Promise<void>((resolve) => setTimeout(resolve, PATIENCE).unref());
      await Promise.race([ended, late]);
      await ending.terminate();
    },
  };
}

function workIn(worker: Worker, number: number, work: Work, { counted, kept }: Listener): Promise<void> {
  return new Promise((resolve, reject) => {
    const settle = (finish: () => void) => {
      worker.off("message", onMessage).off("error", onError).off("exit", onExit);
      finish();
    };
    const onMessage = (message: FromWorker) => {
      if (message.number !== number) return;
      if (message.kind === "counted") counted(message.total);
      else if (message.kind === "kept") kept(message.reports);
      else if (message.kind === "done") settle(resolve);
      else settle(() => reject(errorOf(message)));
    };
    const onError = (error: Error) => settle(() => reject(error));
    const onExit = () => settle(() => reject(new Error("the thread that keeps reports has ended")));
    worker.on("message", onMessage).on("error", onError).on("exit", onExit);
    send(worker, { kind: "keep", number, work });
  });
}

function errorOf({ code, details, message }: Extract<FromWorker, { kind: "failed" }>): Error {
  return code === "program-fault" ? new Error(message) : new PourparlersError(code, details);
}

function send(worker: Worker, message: ToWorker): void {
  worker.postMessage(message);
}
