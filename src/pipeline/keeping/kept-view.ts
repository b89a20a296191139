import { createHash } from "node:crypto";
import { canonical, decisionsOf, type IdentityReview, type ProcessView } from "../../record/index.ts";
import { type KeptView, type StoreReader, unsealPieces } from "../../store/index.ts";
import type { KeptHead } from "./dossier-head.ts";
import { recordStamp } from "./rebuild.ts";
import { SECTIONS, type Section } from "./sections.ts";
import { decoded, LAYOUT } from "./view-pieces.ts";

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
      known = { revision, assembly: { stamp: `${recordStamp()} ${LAYOUT} ${hash}`, identities } };
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
  const kept = await store.viewLists(number, SECTIONS);
  if (!kept) return null;
  const lists = Object.fromEntries(kept.map(({ section, pieces }) => [section, unsealPieces(pieces).flatMap(decoded)]));
  return { ...beginningOf(head), ...lists } as unknown as ProcessView;
}

/** What a view says before its lists, in the order of fields in which it is assembled. */
export function beginningOf({ id, name, known, members, conflict, since, status }: Beginning): Beginning {
  return { id, name, known, members, conflict, since, status };
}

type Beginning = Omit<ProcessView, Section>;

/** The whole view of a process of a variant (see `variantOf`), where it is kept and current, and can be read. */
export async function findWhole(
  store: StoreReader,
  process: string,
  variant: string,
  { stamp }: Assembly,
): Promise<ProcessView | null> {
  const view = await findCurrent(store, process, variant, stamp);
  try {
    return view && (await wholeOf(store, view.number, view.head as KeptHead));
  } catch (error) {
    if (!(error instanceof RangeError || error instanceof SyntaxError)) throw error;
    return null;
  }
}

/** The view of a process of a variant, where it is kept and current. */
export async function findCurrent(store: StoreReader, process: string, variant: string, stamp: string): Promise<KeptView | null> {
  const view = await store.keptView(process, variant);
  return view && isCurrent(view, await store.revisionOf(process), stamp) ? view : null;
}
