import type { StoreWriter } from "../../store/index.ts";
import type { Document } from "../../text/index.ts";
import { compareLaid, settingOf } from "../origins/compare.ts";
import { lay } from "../origins/facts.ts";
import { differenceOf } from "../origins/index.ts";
import type { Setting } from "../origins/judge.ts";
import { keptDocument } from "./documents.ts";

/** Of a larger family a report is laid beside those that came last only: a desk replaces its last versions. */
const MOST_COMPARED = 40;

/**
 * Says which reports of its origin a report replaces and which replace it. Each pair is judged by itself, so the links
 * are the same in whatever order reports come. Gives the reports that have a new link.
 */
export async function linkVersions(store: StoreWriter, document: Document, origin: string): Promise<readonly string[]> {
  const changed = new Set<string>();
  const setting = settingOf(document);
  const laid = lay(document.text);
  const others = (await store.membersOf(origin)).filter((id) => id !== document.id);
  for (const id of others.slice(-MOST_COMPARED)) {
    const other = await keptDocument(store, id);
    if (!other) continue;
    const otherSetting = settingOf(other);
    if (!mayReplace(setting, otherSetting)) continue;
    const { verdict, newer, isCorrection, reasons } = compareLaid(laid, setting, lay(other.text), otherSetting);
    if (verdict !== "update" || newer === null) continue;
    const [later, older] = newer === "a" ? [document, other] : [other, document];
    const difference = differenceOf(older.text, later.text);
    await store.addLink({ from: later.id, to: older.id, kind: "supersedes", body: { isCorrection, reasons, difference } });
    changed.add(later.id);
  }
  return [...changed];
}

/** False where no words could make one a later version of the other: other papers' copies, and equals in time. */
function mayReplace(a: Setting, b: Setting): boolean {
  if (a.credits.says !== null || b.credits.says !== null) return true;
  const isOthers = a.outlet !== null && b.outlet !== null && a.outlet !== b.outlet;
  return !isOthers && a.published !== b.published;
}
