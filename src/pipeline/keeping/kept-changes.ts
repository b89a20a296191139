import { PourparlersError } from "../../claims/index.ts";
import { type Change, type ChangesOfKind, changesBetween, kindsOf, type ProcessView } from "../../record/index.ts";
import { type Store, VIEW_PIECE } from "../../store/index.ts";
import { type DossierAsked, variantOf } from "./dossier-asked.ts";
import { openRecord } from "./kept-record.ts";
import { type Assembly, assemblyOf, findWhole, isCurrent } from "./kept-view.ts";
import type { Refreshed } from "./refresher.ts";
import { decoded, listOf } from "./view-pieces.ts";
import { openShelf } from "./view-shelf.ts";

const LIST = "changes";

/** What changed in a process, as it is kept: read a piece at a time. */
export interface KeptChanges extends HeadOfChanges {
  readonly isCurrent: boolean;
  /** Null: another has taken its place. */
  readonly items: (offset: number, limit: number) => Promise<readonly Change[] | null>;
}

interface HeadOfChanges {
  readonly total: number;
  readonly kinds: readonly ChangesOfKind[];
}

/** What changed since a day, where that was found out and is kept; it may be of before something else came. */
export async function findChanges(store: Store, asked: DossierAsked, { stamp }: Assembly): Promise<KeptChanges | null> {
  const view = await store.keptView(asked.process, variantOf(asked));
  if (!view) return null;
  const { total, kinds } = view.head as Pick<HeadOfChanges, "total"> & Partial<HeadOfChanges>;
  // An earlier program kept no kinds.
  if (!kinds) return null;
  return {
    total,
    kinds,
    isCurrent: isCurrent(view, await store.revisionOf(asked.process), stamp),
    items: async (offset, limit) => {
      const end = Math.min(total, offset + limit);
      if (end <= offset) return [];
      const from = Math.floor(offset / VIEW_PIECE);
      const range = { from, to: Math.floor((end - 1) / VIEW_PIECE), claims: true };
      const pieces = await store.viewPieces(view.number, LIST, range);
      return pieces && (pieces.flatMap(decoded) as readonly Change[]).slice(offset - from * VIEW_PIECE, end - from * VIEW_PIECE);
    },
  };
}

/** What changed since the end of a day, found out from the dossiers of then and now; null where nothing of the process is known. */
export async function changesOf(store: Store, { process, language, since }: DossierAsked): Promise<readonly Change[] | null> {
  if (since !== null && (await isAsItWas(store, process, since))) return (await store.revisionOf(process)) === 0 ? null : [];
  const now = await viewOfNow(store, process, language);
  return now && changesBetween(since === null ? null : await viewOfThen(store, now, language, since), now);
}

/** True where no report came in and nothing was decided after a day: no dossier need be read to know that nothing changed. */
async function isAsItWas(store: Store, process: string, since: string): Promise<boolean> {
  if ((await store.arrivals(since)).has(process)) return false;
  return !(await store.reviews()).some(({ at }) => at.slice(0, since.length) > since);
}

async function viewOfNow(store: Store, process: string, language: string): Promise<ProcessView | null> {
  const shelf = openShelf(store, { language, asOf: null });
  for (;;) {
    const opened = await shelf.open(process, false);
    const view = opened && (await shelf.whole(opened));
    if (view !== "gone") return view;
  }
}

/**
 * The dossier as it was at the end of a day. It is not kept: that takes longer than assembling it, for nobody but who looks
 * at that day, and what changed since is kept itself. Null where nothing was known: then no part of it is read either.
 */
async function viewOfThen(
  store: Store,
  { id, sources }: ProcessView,
  language: string,
  asOf: string,
): Promise<ProcessView | null> {
  if (!sources.some(({ received }) => received.slice(0, asOf.length) <= asOf)) return null;
  const kept = await findWhole(store, id, variantOf({ language, asOf, since: null }), await assemblyOf(store)());
  return kept ?? (await openRecord(store, { language, asOf })).view(id);
}

/** Finds out what changed and keeps it. */
export async function keepChanges(store: Store, asked: DossierAsked): Promise<Refreshed> {
  const { stamp } = await assemblyOf(store)();
  const revision = await store.revisionOf(asked.process);
  const changes = await changesOf(store, asked);
  if (!changes) return "unknown";
  const view = {
    process: asked.process,
    variant: variantOf(asked),
    revision,
    stamp,
    head: { total: changes.length, kinds: kindsOf(changes) } satisfies HeadOfChanges,
    lists: [
      listOf(
        LIST,
        changes.map(() => ""),
        changes,
      ),
    ],
  };
  try {
    return (await store.write((to) => to.keepView(view))) ? "kept" : "failed";
  } catch (error) {
    if (!(error instanceof PourparlersError) || !error.code.startsWith("store-")) throw error;
    return "failed";
  }
}
