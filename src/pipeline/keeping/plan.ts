import type { Intake } from "../../intake/index.ts";
import type { StoreReader } from "../../store/index.ts";
import type { Document } from "../../text/index.ts";
import { compareSaid } from "./best-sighting.ts";

/** A report that came in, and whether it must be read. */
export interface Plan {
  readonly intake: Intake;
  readonly document: Document;
  readonly reads: boolean;
}

/** Looks up which of these reports must be read: new texts, and those that another sighting tells better what they are. */
export async function planOf(
  batch: readonly Intake[],
  store: StoreReader,
): Promise<{ readonly plans: readonly Plan[]; readonly toRead: readonly Document[] }> {
  const plans: Plan[] = [];
  for (const intake of batch) {
    const { document, source, bytes } = intake;
    if (!document) continue;
    const isRead = (await store.readingsOf(document.id)).some(({ current }) => current);
    const isKnown = isRead && ((await store.isSeen({ document, source, bytes })) || !(await isBetter(store, document)));
    plans.push({ intake, document, reads: !isKnown });
  }
  return { plans, toRead: plans.filter(({ reads }) => reads).map(({ document }) => document) };
}

/** True where a text's current reading was made of what a lesser sighting said, or where there is none. */
export async function isBetter(store: Pick<StoreReader, "reading">, document: Document): Promise<boolean> {
  const current = await store.reading(document.id);
  return current === null || compareSaid(document, current.document) < 0;
}
