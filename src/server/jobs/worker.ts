import { parentPort, workerData } from "node:worker_threads";
import { PourparlersError } from "../../claims/index.ts";
import { loadKnowledge } from "../../knowledge/index.ts";
import { openModels, packageVersion } from "../../pipeline/index.ts";
import { createReader } from "../../reading/index.ts";
import { openStore } from "../../store/index.ts";
import { keeperHere } from "./keeper.ts";
import type { FromWorker, ToWorker, WorkerStart } from "./messages.ts";

/** The thread that keeps reports: see `keeperThread`. */
const { location, modelsFolder } = workerData as WorkerStart;
const port = parentPort;
if (!port) throw new Error("this file is a thread's");

const clock = () => new Date();
const tell = (message: FromWorker) => port.postMessage(message);

async function openKeeper() {
  const store = await openStore(location, { clock, create: false });
  const reader = createReader({
    analysers: openModels(modelsFolder ?? undefined),
    knowledge: loadKnowledge(),
    version: packageVersion(),
    why: false,
  });
  const keeper = keeperHere({ store, reader: () => reader, clock });
  return { keeper, close: () => store.close() };
}

let opened: ReturnType<typeof openKeeper> | null = null;
let last: Promise<void> = Promise.resolve();

port.on("message", (message: ToWorker) => {
  if (message.kind === "close") void end();
  else last = keep(message.work);
});

async function keep(work: Extract<ToWorker, { kind: "keep" }>["work"]): Promise<void> {
  try {
    opened ??= openKeeper();
    const { keeper } = await opened;
    await keeper.keep(work, {
      counted: (total) => tell({ kind: "counted", total }),
      kept: (reports) => tell({ kind: "kept", reports }),
    });
    tell({ kind: "done" });
  } catch (error) {
    // A store that could not be opened may be there the next time.
    opened = (await opened?.catch(() => null)) ? opened : null;
    const { code, details } = error instanceof PourparlersError ? error : ({ code: "program-fault", details: {} } as const);
    tell({ kind: "failed", code, details, message: error instanceof Error ? (error.stack ?? error.message) : String(error) });
  }
}

async function end(): Promise<void> {
  const { keeper, close } = (await opened?.catch(() => null)) ?? {};
  await keeper?.close();
  await last;
  await close?.();
  port?.close();
}
