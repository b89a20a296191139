import { parentPort, workerData } from "node:worker_threads";
import { PourparlersError } from "../../claims/index.ts";
import { loadKnowledge } from "../../knowledge/index.ts";
import { openModels, packageVersion } from "../../pipeline/index.ts";
import { createReader } from "../../reading/index.ts";
import { openStore } from "../../store/index.ts";
import { keeperHere } from "./keeper.ts";
import type { FromWorker, ToWorker, WorkerStart } from "./messages.ts";
import type { Work } from "./work.ts";

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
const underWay = new Set<Promise<void>>();

port.on("message", (message: ToWorker) => {
  if (message.kind === "close") void end();
  else track(keep(message.number, message.work));
});

function track(work: Promise<void>): void {
  underWay.add(work);
  void work.finally(() => underWay.delete(work));
}

async function keep(number: number, work: Work): Promise<void> {
  try {
    opened ??= openKeeper();
    const { keeper } = await opened;
    await keeper.keep(work, {
      counted: (total) => tell({ number, kind: "counted", total }),
      kept: (reports) => tell({ number, kind: "kept", reports }),
    });
    tell({ number, kind: "done" });
  } catch (error) {
    // A store that could not be opened may be there the next time.
    opened = (await opened?.catch(() => null)) ? opened : null;
    const { code, details } = error instanceof PourparlersError ? error : ({ code: "program-fault", details: {} } as const);
    const message = error instanceof Error ? (error.stack ?? error.message) : String(error);
    tell({ number, kind: "failed", code, details, message });
  }
}

async function end(): Promise<void> {
  const { keeper, close } = (await opened?.catch(() => null)) ?? {};
  await keeper?.close();
  await Promise.all(underWay);
  await close?.();
  port?.close();
}
