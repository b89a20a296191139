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
/** Of a request that is for all, those that could not be kept. */
const failed = new Map<number, Set<string>>();
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
      const answer = await refreshedOne(number, request.language);
      tell(answer);
      if (!answer.isLast) requests.push(request);
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

/** Assembles one of those that are not current; what cannot be kept, as on a full disk, is tried once for each request. */
async function refreshedOne(number: number, language: string): Promise<RefreshAnswer> {
  const except = failed.get(number) ?? new Set();
  failed.set(number, except);
  try {
    const { kept, unkept, left } = await openShelf(store, { language, asOf: null }).refresh(1, except);
    for (const process of unkept) except.add(process);
    if (left === 0) failed.delete(number);
    return { number, result: kept > 0 ? "kept" : "failed", isLast: left === 0 };
  } catch {
    failed.delete(number);
    return { number, result: "failed", isLast: true };
  }
}
