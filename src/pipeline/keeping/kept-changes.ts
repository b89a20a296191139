import { PourparlersError } from "../../claims/index.ts";
import { type Change, changesBetween, type ProcessView } from "../../record/index.ts";
import { type Store, VIEW_PIECE } from "../../store/index.ts";
import { type DossierAsked, variantOf } from "./dossier-asked.ts";
import { type Assembly, assemblyOf, isCurrent } from "./kept-view.ts";
import type { Refreshed } from "./refresher.ts";
import { decoded, listOf } from "./view-pieces.ts";
import { openShelf } from "./view-shelf.ts";

const LIST = "changes";

/** What changed in a process, as it is kept: read a piece at a time. */
export interface KeptChanges {
  readonly total: number;
  readonly isCurrent: boolean;
  /** Null: another has taken its place. */
  readonly items: (offset: number, limit: number) => Promise<readonly Change[] | null>;
}

/** What changed since a day, where that was found out and is kept; it may be of before something else came. */
export async function findChanges(store: Store, asked: DossierAsked, { stamp }: Assembly): Promise<KeptChanges | null> {
  const view = await store.keptView(asked.process, variantOf(asked));
  if (!view) return null;
  const { total } = view.head as { readonly total: number };
  return {
    total,
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
  const viewOf = async (asOf: string | null): Promise<ProcessView | null> => {
    const shelf = openShelf(store, { language, asOf });
    for (;;) {
      const opened = await shelf.open(process, false);
      const view = opened && (await shelf.whole(opened));
      if (view !== "gone") return view;
    }
  };
  const now = await viewOf(null);
  return now && changesBetween(await viewOf(since), now);
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
    head: { total: changes.length },
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
