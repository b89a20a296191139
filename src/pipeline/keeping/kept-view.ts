import { createHash } from "node:crypto";
import { canonical, decisionsOf, type IdentityReview, type ProcessView } from "../../record/index.ts";
import { type KeptView, type StoreReader, VIEW_PIECE } from "../../store/index.ts";
import { SECTIONS, type Section } from "./dossier-face.ts";
import type { KeptHead } from "./dossier-head.ts";
import { recordStamp } from "./rebuild.ts";
import { decoded } from "./view-pieces.ts";

/** What assembles views just now. */
export interface Assembly {
  readonly stamp: string;
  readonly identities: readonly IdentityReview[];
}

/** What assembles views just now: the program, what it knows, and who was judged the same by people. */
export function assemblyOf(store: StoreReader): () => Promise<Assembly> {
  let known: { readonly revision: number; readonly assembly: Assembly } | null = null;
  return async () => {
    const revision = await store.revision();
    if (known?.revision !== revision) {
      const { identities } = decisionsOf(await store.reviewsOfNoText());
      const hash = createHash("sha256").update(canonical(identities)).digest("hex");
      known = { revision, assembly: { stamp: `${recordStamp()} ${hash}`, identities } };
    }
    return known.assembly;
  };
}

/** True where a kept view is what would be assembled now of parts of this revision. */
export function isCurrent(view: KeptView, revision: number, stamp: string): boolean {
  return view.stamp === stamp && view.revision === revision;
}

/** A kept view with all its lists; null where another has taken its place. */
export async function wholeOf(store: StoreReader, number: number, head: KeptHead): Promise<ProcessView | null> {
  const lists: Partial<Record<Section, readonly unknown[]>> = {};
  for (const section of SECTIONS) {
    const range = { from: 0, to: Math.floor(head.counts[section] / VIEW_PIECE), claims: true };
    const pieces = await store.viewPieces(number, section, range);
    if (!pieces) return null;
    lists[section] = pieces.flatMap(decoded);
  }
  // In the order of fields in which it is assembled.
  const { id, name, known, conflict, since, status } = head;
  return { id, name, known, conflict, since, status, ...lists } as unknown as ProcessView;
}

/** The whole view of a process in a language, where it is kept and current. */
export async function findWhole(
  store: StoreReader,
  process: string,
  language: string,
  { stamp }: Assembly,
): Promise<ProcessView | null> {
  const view = await store.keptView(process, language);
  if (!view || !isCurrent(view, await store.revisionOf(process), stamp)) return null;
  return wholeOf(store, view.number, view.head as KeptHead);
}
