import { PourparlersError } from "../../claims/index.ts";
import { type ProcessView, viewProcess } from "../../record/index.ts";
import { type KeptView, type Store, VIEW_PIECE } from "../../store/index.ts";
import type { PieceOptions, Section, SectionItem, SectionPiece } from "./dossier-face.ts";
import { headOf, type KeptHead } from "./dossier-head.ts";
import { assemblyOf, isCurrent, wholeOf } from "./kept-view.ts";
import type { Refresher } from "./refresher.ts";
import { decoded, idsOf, listsOf, withoutClaims } from "./view-pieces.ts";

/** A dossier that was opened: kept in the store under a number, or at hand as it was just assembled. */
export interface OpenedView {
  readonly head: KeptHead;
  readonly isCurrent: boolean;
  readonly at: { readonly number: number } | { readonly view: ProcessView };
}

/** Assembled dossiers of one language in a store. "gone": another view has taken its place meanwhile. */
export interface ViewShelf {
  /** Null where no report of the process is known. */
  readonly open: (process: string, mayBeOld: boolean) => Promise<OpenedView | null>;
  readonly openAll: (mayBeOld: boolean) => Promise<readonly OpenedView[]>;
  readonly piece: <S extends Section>(view: OpenedView, section: S, options: PieceOptions) => Promise<SectionPiece<S> | "gone">;
  readonly whole: (view: OpenedView) => Promise<ProcessView | "gone">;
  /** Where an item is in its list, -1 where it is not. */
  readonly placeOf: (view: OpenedView, section: Section, id: string) => Promise<number | "gone">;
  /** Assembles what is not current, at most so many; gives how many are left. */
  readonly refresh: (most: number) => Promise<number>;
}

const LIMIT = 100;

/** `refresher`: assembles in this one's place, where there is one. */
export function openShelf(store: Store, language: string, refresher: Refresher | null = null): ViewShelf {
  const assembly = assemblyOf(store);
  /** The view assembled last, where it could not be kept: the next question need not wait again. */
  let unkept: Assembled | null = null;
  /** Numbers of kept views that cannot be read. */
  const damaged = new Set<number>();
  const underWay = new Map<string, Promise<OpenedView | null>>();

  /** Who asks while it is being assembled waits for the same. */
  const assemble = (process: string): Promise<OpenedView | null> => {
    const begun = underWay.get(process) ?? assembleAnew(process).finally(() => underWay.delete(process));
    underWay.set(process, begun);
    return begun;
  };

  const assembleAnew = async (process: string): Promise<OpenedView | null> => {
    const { stamp, identities } = await assembly();
    const revision = await store.revisionOf(process);
    const known = unkept?.process === process && unkept.revision === revision && unkept.stamp === stamp ? unkept : null;
    if (known) return { head: known.head, isCurrent: true, at: { view: known.view } };
    // Revision before parts: what is written between makes the view newer than it says, and it is assembled once more.
    const view = viewProcess(process, await store.partsOf(process), { language, identities });
    if (!view) return null;
    const made = { process, revision, stamp, view, head: headOf(view) };
    unkept = (await keep(store, language, made)) ? null : made;
    return { head: made.head, isCurrent: true, at: { view } };
  };

  /** What is read of a kept view; where it cannot be read, the view is no longer taken for one, and another is assembled. */
  const soundly = async <T>(number: number, read: () => Promise<T | null>): Promise<T | "gone"> => {
    try {
      return (await read()) ?? "gone";
    } catch (error) {
      if (!(error instanceof RangeError || error instanceof SyntaxError)) throw error;
      damaged.add(number);
      return "gone";
    }
  };
  const isSound = ({ number }: KeptView) => !damaged.has(number);

  const openedOf = (view: KeptView, current: boolean): OpenedView => ({
    head: view.head as KeptHead,
    isCurrent: current,
    at: { number: view.number },
  });

  const find = async (process: string, mayBeOld: boolean): Promise<OpenedView | null> => {
    const { stamp } = await assembly();
    const found = await store.keptView(process, language);
    const kept = found && isSound(found) ? found : null;
    const current = kept !== null && isCurrent(kept, await store.revisionOf(process), stamp);
    if (kept && !current && mayBeOld) void refresher?.refresh(process, language);
    return kept && (current || mayBeOld) ? openedOf(kept, current) : null;
  };

  const open: ViewShelf["open"] = async (process, mayBeOld) => {
    const found = await find(process, mayBeOld);
    if (found || !refresher) return found ?? assemble(process);
    if ((await store.revisionOf(process)) === 0) return null;
    await refresher.refresh(process, language);
    return (await find(process, mayBeOld)) ?? assemble(process);
  };

  const keptOnes = async () =>
    new Map((await store.keptViews(language)).filter(isSound).map((view) => [view.process, view] as const));

  const stale = async (): Promise<readonly string[]> => {
    const { stamp } = await assembly();
    const kept = await keptOnes();
    return (await store.revisions())
      .filter(({ process, revision }) => {
        const view = kept.get(process);
        return !view || !isCurrent(view, revision, stamp);
      })
      .map(({ process }) => process);
  };

  return {
    open,
    openAll: async (mayBeOld) => {
      const { stamp } = await assembly();
      const kept = await keptOnes();
      const opened: OpenedView[] = [];
      for (const { process, revision } of await store.revisions()) {
        const view = kept.get(process);
        const current = view !== undefined && isCurrent(view, revision, stamp);
        const one = view && (current || mayBeOld) ? openedOf(view, current) : await open(process, mayBeOld);
        if (one) opened.push(one);
      }
      if (opened.some((one) => !one.isCurrent)) refresher?.refreshAll();
      return opened;
    },
    piece: async <S extends Section>(
      { at, isCurrent: current, head }: OpenedView,
      section: S,
      { offset = 0, limit = LIMIT, claims = true }: PieceOptions,
    ) => {
      const total = head.counts[section];
      const end = Math.min(total, offset + Math.max(0, limit));
      const pieceOf = (items: readonly unknown[]): SectionPiece<S> => ({
        items: items as readonly SectionItem<S>[],
        offset,
        total,
        isCurrent: current,
      });
      if ("view" in at) {
        const items = at.view[section].slice(offset, end);
        return pieceOf(claims ? items : withoutClaims(items));
      }
      if (end <= offset) return pieceOf([]);
      const from = Math.floor(offset / VIEW_PIECE);
      const to = Math.floor((end - 1) / VIEW_PIECE);
      return soundly(at.number, async () => {
        const pieces = await store.viewPieces(at.number, section, { from, to, claims });
        return pieces && pieceOf(pieces.flatMap(decoded).slice(offset - from * VIEW_PIECE, end - from * VIEW_PIECE));
      });
    },
    whole: async ({ at, head }) => ("view" in at ? at.view : soundly(at.number, () => wholeOf(store, at.number, head))),
    placeOf: async ({ at }, section, id) => {
      const ids = "view" in at ? idsOf(at.view, section) : await soundly(at.number, () => store.viewIds(at.number, section));
      return ids === "gone" ? ids : ids.indexOf(id);
    },
    refresh: async (most) => {
      const processes = await stale();
      for (const process of processes.slice(0, most)) {
        // Whoever asks meanwhile is answered between two of them.
        await new Promise((resolve) => setImmediate(resolve));
        await assemble(process);
      }
      return Math.max(0, processes.length - most);
    },
  };
}

interface Assembled {
  readonly process: string;
  readonly revision: number;
  readonly stamp: string;
  readonly view: ProcessView;
  readonly head: KeptHead;
}

/** Keeps a view for the next who asks; false where the store cannot be written just now, or has other parts by now. */
async function keep(store: Store, variant: string, { process, revision, stamp, view, head }: Assembled): Promise<boolean> {
  const lists = listsOf(view);
  try {
    return await store.write((to) => to.keepView({ process, variant, revision, stamp, head, lists }));
  } catch (error) {
    if (!(error instanceof PourparlersError) || !error.code.startsWith("store-")) throw error;
    return false;
  }
}
