import {
  type ClaimReview,
  claimsOf,
  decisionsOf,
  fold,
  keysNeeded,
  type RecordChange,
  type RecordInput,
  type RecordPart,
} from "../../record/index.ts";
import type { StoreReader, StoreWriter } from "../../store/index.ts";

/** Folds reports into the record that a store keeps, within one write; `end` writes what changed. */
export interface Folding {
  /** Folds in a report as the store now has it: new, read anew, of another origin, reviewed or marked. */
  readonly report: (document: string) => Promise<void>;
  readonly end: () => Promise<void>;
}

/** What is folded into: the store of the reports or, to compare, another. */
export type FoldTarget = Pick<StoreWriter, "parts" | "changeParts"> & Partial<Pick<StoreWriter, "indexClaims">>;

/** So many parts stay at hand between one `end` and the next: tens of megabytes. */
const AT_HAND = 10_000;

/** Parts that several reports change are read and written once. */
export function foldingInto(store: StoreReader, target: FoldTarget): Folding {
  /** Those used last stand last. */
  const parts = new Map<string, RecordPart | null>();
  const changed = new Map<string, RecordChange>();
  const lookUp = async (keys: readonly string[]): Promise<ReadonlyMap<string, RecordPart | null>> => {
    const missing = keys.filter((key) => !parts.has(key));
    if (missing.length > 0) for (const [key, part] of await target.parts(missing)) parts.set(key, part);
    for (const key of keys) {
      const part = parts.get(key) ?? null;
      parts.delete(key);
      parts.set(key, part);
    }
    return parts;
  };
  return {
    report: async (document) => {
      const report = await store.report(document);
      if (!report) return;
      const input: RecordInput = { kind: "report", report, reviews: await reviewsInForce(store, document) };
      let step = { more: keysNeeded(input), changes: [] as readonly RecordChange[] };
      while (step.more.length > 0) {
        const next = fold(await lookUp(step.more), input);
        if (next.more.length > 0 && next.more.every((key) => parts.has(key)))
          throw new RangeError(`the fold asks again for ${next.more[0]}`);
        step = { more: next.more, changes: next.changes };
      }
      await target.indexClaims?.(document, claimsOf(input));
      for (const change of step.changes) {
        changed.set(change.key, change);
        parts.set(change.key, change.body === null ? null : change);
      }
    },
    end: async () => {
      await target.changeParts([...changed.values()]);
      changed.clear();
      for (const key of parts.keys()) {
        if (parts.size <= AT_HAND) break;
        parts.delete(key);
      }
    },
  };
}

/** The decisions on a report's claims that were not taken back. */
async function reviewsInForce(store: StoreReader, document: string): Promise<readonly ClaimReview[]> {
  // Most reports have none; only for the others the whole log is read, since what takes back names no report.
  if ((await store.reviewsOf(document)).length === 0) return [];
  return decisionsOf(await store.reviews()).byDocument.get(document) ?? [];
}
