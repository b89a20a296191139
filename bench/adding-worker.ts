/** Adds a made-up report to a store every second, as a server's own thread would: see server.ts. */
import { setTimeout as wait } from "node:timers/promises";
import { parentPort, workerData } from "node:worker_threads";
import { openStore } from "../src/store/index.ts";
import { keepMade } from "./made-store.ts";

const { location, from, every } = workerData as { readonly location: string; readonly from: number; readonly every: number };
const clock = () => new Date();
let isOver = false;
parentPort?.on("message", () => {
  isOver = true;
});
const store = await openStore(location, { clock, create: false });
let added = 0;
while (!isOver) {
  added += await keepMade({ store, reports: 1, from: from + added, clock, assembles: false });
  await wait(every);
}
await store.close();
parentPort?.postMessage(added);
parentPort?.close();
