import { parentPort, workerData } from "node:worker_threads";
import { openStore } from "../../store/index.ts";
import { type DossierAsked, variantOf } from "./dossier-asked.ts";
import { keepChanges } from "./kept-changes.ts";
import type { RefreshAnswer, Refreshed, RefreshRequest, RefreshStart } from "./refresher.ts";
import { openShelf } from "./view-shelf.ts";

/** A thread that assembles dossiers: see `refresherThread`. */
const { location } = workerData as RefreshStart;
const port = parentPort;
if (!port) throw new Error("this file is a thread's");

const store = await openStore(location, { clock: () => new Date(), create: false });
const requests: RefreshRequest[] = [];
/** How many dossiers were left of a request that is for all. */
const lefts = new Map<number, number>();
let isWorking = false;

port.on("message", (request: RefreshRequest) => {
  requests.push(request);
  if (!isWorking) void work();
});

async function work(): Promise<void> {
  isWorking = true;
  for (let request = next(); request; request = next()) {
    const { number } = request;
    if (request.asked !== null) tell({ number, result: await refreshed(request.asked), isLast: true });
    else {
      const isLast = await refreshedOne(number, request.language);
      tell({ number, result: "kept", isLast });
      if (!isLast) requests.push(request);
    }
    // What was asked for meanwhile comes in between.
    await new Promise((resolve) => setImmediate(resolve));
  }
  isWorking = false;
}

/** What is asked for by name comes first. */
function next(): RefreshRequest | undefined {
  const named = requests.findIndex(({ asked }) => asked !== null);
  return requests.splice(Math.max(0, named), 1)[0];
}

function tell(answer: RefreshAnswer): void {
  port?.postMessage(answer);
}

/** Trouble leaves a dossier as it is: whoever needs it assembles it himself, and is told what is wrong. */
async function refreshed(asked: DossierAsked): Promise<Refreshed> {
  try {
    if (asked.since !== null) return await keepChanges(store, asked);
    const opened = await openShelf(store, asked).open(asked.process, false);
    if (!opened) return "unknown";
    return "number" in opened.at || (await store.keptView(asked.process, variantOf(asked))) ? "kept" : "failed";
  } catch {
    return "failed";
  }
}

/** Assembles one of those that are not current; true where none is left. */
async function refreshedOne(number: number, language: string): Promise<boolean> {
  try {
    const left = await openShelf(store, { language, asOf: null }).refresh(1);
    const before = lefts.get(number) ?? Number.POSITIVE_INFINITY;
    lefts.set(number, left);
    // Where nothing can be kept, such as on a full disk, it would never end.
    if (left > 0 && left < before) return false;
  } catch {
    // Left as they are, too.
  }
  lefts.delete(number);
  return true;
}
