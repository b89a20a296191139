import { checkClaims, checkViews } from "./check/derived.ts";
import { type Findings, newFindings } from "./check/findings.ts";
import { checkCommits, checkLinks, checkOrigins, checkReviews } from "./check/logs.ts";
import { checkParts } from "./check/parts.ts";
import { checkContents, checkDocuments, checkReadings } from "./check/reports.ts";
import { checkSearch } from "./check/search.ts";
import type { CheckHooks, CheckReport } from "./face.ts";
import { readFace } from "./read-face.ts";
import type { Database } from "./tables.ts";

/** Looks at everything that is kept, as of one moment; what cannot be read is named and the rest looked at still. */
export async function checkDatabase(
  db: Database,
  location: string,
  faults: (db: Database) => Promise<readonly string[]>,
  hooks: CheckHooks & { readonly isCopy?: boolean } = {},
): Promise<CheckReport> {
  const findings = newFindings();
  const steps: readonly [part: string, step: (db: Database, findings: Findings) => Promise<void>][] = [
    ["database", async () => (await faults(db)).forEach((line) => findings.problem("database", null, line))],
    ["contents", checkContents],
    ["documents", checkDocuments],
    ["readings", () => checkReadings(db, findings, hooks.isCopy !== true)],
    ["reviews", checkReviews],
    ["links", checkLinks],
    ["origins", checkOrigins],
    ["parts", () => checkParts(db, findings, hooks.rebuildParts?.(readFace(db)))],
    ["search", () => checkSearch(db, findings, hooks.tokensOf)],
    ["claims", checkClaims],
    ["views", checkViews],
    ["clock", checkCommits],
  ];
  for (const [part, step] of steps) {
    try {
      await step(db, findings);
    } catch (error) {
      findings.problem(part, null, error instanceof Error ? error.message : String(error));
    }
  }
  return { location, sound: findings.problems.length === 0, ...findings.report() };
}
