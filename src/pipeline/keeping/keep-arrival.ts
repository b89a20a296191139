import type { Reading } from "../../claims/index.ts";
import type { Marking } from "../../record/index.ts";
import type { StoreWriter } from "../../store/index.ts";
import type { Analysis } from "../../text/index.ts";
import { placeDocument } from "../origins/index.ts";
import type { Setting } from "../origins/judge.ts";
import { indexTokensOf } from "./index-tokens.ts";
import { isBetter, type Plan } from "./plan.ts";
import { linkVersions } from "./versions.ts";

/** A report that is to be kept, read where it had to be. */
export interface Arrival extends Plan {
  readonly received: string;
  readonly marking: Marking | null;
  readonly outcome: { readonly reading: Reading; readonly analysis: Analysis } | null;
}

/** new: its text came for the first time; seen: its text is known from elsewhere; known: all of it was there. */
export type KeptAs = "new" | "seen" | "known";

/** Keeps one report, and names those whose part in the record changes with it. */
export async function keepArrival(
  store: StoreWriter,
  { intake, document, received, marking, outcome }: Arrival,
): Promise<{ readonly as: KeptAs; readonly touches: readonly string[] }> {
  const { source, bytes } = intake;
  const { isNew, isNewSighting } = await store.addDocument({ document, source, bytes, received, marking });
  const as = isNew ? "new" : isNewSighting ? "seen" : "known";
  // The same text may stand twice in one batch, or another process may have brought it since: what tells it better stays.
  if (!outcome || !(await isBetter(store, document))) return { as, touches: [] };
  const touches = new Set([document.id]);
  const { origin, renamed } = await placeDocument(document, store.originShelf<Setting>());
  for (const { to } of renamed) for (const member of await store.membersOf(to)) touches.add(member);
  if (isNew) for (const changed of await linkVersions(store, document, origin)) touches.add(changed);
  await store.addReading(outcome.reading);
  await store.index(document.id, analyserOf(outcome.reading), indexTokensOf(outcome.analysis));
  return { as, touches: [...touches] };
}

/** What the indexed words were made by: the reader's version settles how trees are put right, the model the rest. */
export function analyserOf({ reader, document }: Reading): string {
  return `${reader.version} ${reader.models[`${document.language}.model`] ?? ""}`;
}
