/** Run by the tests of crashes: `node crash-writer.ts LOCATION FROM` writes report after report and says the number of each that is kept. */
import { writeSync } from "node:fs";
import { openStore } from "../../src/store/index.ts";
import { crashText, writeReport, writeView } from "./crash-reports.ts";

const [, , location = "", from = "1"] = process.argv;
const store = await openStore(location, { clock: () => new Date() });
writeSync(1, "ready\n");
for (let n = Number(from); ; n++) {
  await store.write((to) => writeReport(to, n, crashText(n)));
  writeSync(1, `${n}\n`);
  if (n % 3 === 0) await store.write((to) => writeView(to, n));
}
