import { canonical, type RecordPart } from "../../record/index.ts";
import { partsByKey } from "../parts.ts";
import { unseal } from "../sealed.ts";
import { rowsOf } from "../table-keys.ts";
import type { Database } from "../tables.ts";
import { shortKey } from "../words.ts";
import type { Findings } from "./findings.ts";
import { jsonProblem, walk } from "./walk.ts";

/** Parts of the record can be read and, where it was folded anew, are what folding gives. */
export async function checkParts(db: Database, findings: Findings, rebuilt?: AsyncIterable<RecordPart>): Promise<void> {
  await walk(
    db,
    findings,
    "parts",
    ({ key }) => key,
    async ({ body }) => jsonProblem(unseal(body)),
  );
  if (!rebuilt) return;
  const made = new Set<string>();
  for await (const part of rebuilt) {
    made.add(shortKey(part.key));
    const kept = (await partsByKey(db, [part.key])).get(part.key) ?? null;
    if (kept === null) findings.problem("parts", part.key, "is missing");
    else if (kept.process !== part.process || canonical(kept.body) !== canonical(part.body))
      findings.problem("parts", part.key, "is not what the reports give");
  }
  for await (const { key } of rowsOf(db, "parts", () => undefined)) {
    if (!made.has(key)) findings.problem("parts", key, "is in no report");
  }
}
