import { type Decisions, decisionsOf, type Review } from "../../record/index.ts";
import type { StoreReader } from "../../store/index.ts";

/** The log of decisions, put in order. */
export interface DecisionLog {
  /** In the order of arrival. */
  readonly entries: readonly Review[];
  readonly byId: ReadonlyMap<string, Review>;
  readonly inForce: Decisions;
  /** Of a report: its decisions and all that took them back, in the order of arrival. */
  readonly historyOf: (document: string) => readonly Review[];
}

export async function readDecisions(store: Pick<StoreReader, "reviews">): Promise<DecisionLog> {
  const entries = await store.reviews();
  const byId = new Map(entries.map((entry) => [entry.id, entry]));
  let histories: ReadonlyMap<string, readonly Review[]> | null = null;
  return {
    entries,
    byId,
    inForce: decisionsOf(entries),
    historyOf: (document) => (histories ??= historiesOf(entries, byId)).get(document) ?? [],
  };
}

function historiesOf(entries: readonly Review[], byId: ReadonlyMap<string, Review>): ReadonlyMap<string, readonly Review[]> {
  const histories = new Map<string, Review[]>();
  for (const entry of entries) {
    const about = subjectOf(entry, byId);
    if (about?.kind !== "claim") continue;
    const history = histories.get(about.target.document) ?? [];
    histories.set(about.target.document, history);
    history.push(entry);
  }
  return histories;
}

/** The decision that an entry makes or, through all takings back, takes back; null where that is not there. */
export function subjectOf(entry: Review, byId: ReadonlyMap<string, Review>): Exclude<Review, { kind: "undo" }> | null {
  const passed = new Set<string>();
  let about: Review | undefined = entry;
  while (about?.kind === "undo" && !passed.has(about.id)) {
    passed.add(about.id);
    about = byId.get(about.undoes);
  }
  return about === undefined || about.kind === "undo" ? null : about;
}
