import { parentPort, workerData } from "node:worker_threads";
import { openStore } from "../../store/index.ts";
import type { RefreshRequest, RefreshStart } from "./refresher.ts";
import { openShelf, type ViewShelf } from "./view-shelf.ts";

/** The thread that assembles dossiers: see `refresherThread`. */
const { location } = workerData as RefreshStart;
const port = parentPort;
if (!port) throw new Error("this file is a thread's");

const store = await openStore(location, { clock: () => new Date(), create: false });
const shelves = new Map<string, ViewShelf>();
const urgent: RefreshRequest[] = [];
const rest: RefreshRequest[] = [];
/** How many dossiers were left of a request that is for all. */
const lefts = new Map<number, number>();
let isWorking = false;

port.on("message", (request: RefreshRequest) => {
  (request.process === null ? rest : urgent).push(request);
  if (!isWorking) void work();
});

async function work(): Promise<void> {
  isWorking = true;
  for (let request = next(); request; request = next()) {
    const isDone = await refreshed(request);
    if (isDone) {
      lefts.delete(request.number);
      port?.postMessage(request.number);
    } else rest.push(request);
    // What was asked for meanwhile comes in between.
    await new Promise((resolve) => setImmediate(resolve));
  }
  isWorking = false;
}

const next = (): RefreshRequest | undefined => urgent.shift() ?? rest.shift();

/** True where nothing is left of the request: of all dossiers one is assembled at a time. Trouble leaves them as they are. */
async function refreshed({ number, process, language }: RefreshRequest): Promise<boolean> {
  const shelf = shelves.get(language) ?? openShelf(store, language);
  shelves.set(language, shelf);
  try {
    if (process === null) {
      const left = await shelf.refresh(1);
      const before = lefts.get(number) ?? Number.POSITIVE_INFINITY;
      lefts.set(number, left);
      // Where nothing can be kept, such as on a full disk, it would never end.
      return left === 0 || left >= before;
    }
    await shelf.open(process, false);
  } catch {
    // Whoever needs it assembles it himself, and is told what is wrong.
  }
  return true;
}
