/** Run by the tests of two programs at once: `node long-writer.ts LOCATION` begins a write and never ends it. */
import { writeSync } from "node:fs";
import { setTimeout as sleep } from "node:timers/promises";
import { openStore } from "../../src/store/index.ts";

const store = await openStore(process.argv[2] ?? "", { clock: () => new Date() });
await store.write(async (to) => {
  await to.setNote("half", "done");
  writeSync(1, "writing\n");
  await sleep(600_000);
});
