import { type ProcessView, viewProcess } from "../../record/index.ts";
import type { KeptView, Store } from "../../store/index.ts";
import { type DossierAsked, variantOf } from "./dossier-asked.ts";
import type { PieceOptions, SectionPiece } from "./dossier-face.ts";
import { headOf, type KeptHead } from "./dossier-head.ts";
import { idsOf } from "./item-ids.ts";
import { type Assembled, keepAssembled } from "./keep-assembled.ts";
import { openRecord } from "./kept-record.ts";
import { type Assembly, assemblyOf, isCurrent, wholeOf } from "./kept-view.ts";
import { type MadeItems, type MadeList, madeOf } from "./made-lists.ts";
import type { Refresher } from "./refresher.ts";
import type { Section, SectionItem } from "./sections.ts";
import { decoded, pieceSizeOf, withoutClaims } from "./view-pieces.ts";

/** A dossier that was opened: kept in the store under a number, or at hand as it was just assembled. */
export interface OpenedView {
  readonly head: KeptHead;
  readonly isCurrent: boolean;
  readonly at: { readonly number: number } | Assembled;
}

/** What came of refreshing a shelf. */
export interface RefreshedShelf {
  readonly kept: number;
  /** Keys of those that could not be kept, as where something changed them meanwhile. */
  readonly unkept: readonly string[];
  /** How many are left. */
  readonly left: number;
}

/** Assembled dossiers of one language and day in a store. "gone": another view has taken its place meanwhile. */
export interface ViewShelf {
  /** Null where no report of the process is known. */
  readonly open: (process: string, mayBeOld: boolean) => Promise<OpenedView | null>;
  /** All of them, in the order of their keys; a key alone is of one that was never assembled and takes longer than `until`. */
  readonly openAll: (mayBeOld: boolean, until?: Promise<void>) => Promise<readonly (OpenedView | string)[]>;
  readonly piece: <S extends Section>(view: OpenedView, section: S, options: PieceOptions) => Promise<SectionPiece<S> | "gone">;
  readonly whole: (view: OpenedView) => Promise<ProcessView | "gone">;
  readonly madeItems: <L extends MadeList>(
    view: OpenedView,
    list: L,
    offset: number,
    limit: number,
  ) => Promise<readonly MadeItems[L][] | "gone">;
  readonly madeIds: (view: OpenedView, list: MadeList) => Promise<readonly string[] | "gone">;
  /** Where an item is in its list, -1 where it is not. */
  readonly placeOf: (view: OpenedView, section: Section, id: string) => Promise<number | "gone">;
  /** Assembles a dossier anew and keeps it; false where it could not be kept. */
  readonly keep: (process: string) => Promise<boolean>;
  /** Assembles what is not current, at most so many, and none of the exceptions. */
  readonly refresh: (most: number, except?: ReadonlySet<string>) => Promise<RefreshedShelf>;
}

const LIMIT = 100;
/** Some megabytes, where dossiers are large. */
const MOST_ID_LISTS = 6;

/** `refresher`: assembles in this one's place, where there is one. */
export function openShelf(
  store: Store,
  { language, asOf }: Pick<DossierAsked, "language" | "asOf">,
  refresher: Refresher | null = null,
): ViewShelf {
  const variant = variantOf({ language, asOf, since: null });
  const askedOf = (process: string): DossierAsked => ({ process, language, asOf, since: null });
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
    if (known) return { head: known.head, isCurrent: true, at: known };
    // Revision before parts: what is written between makes the view newer than it says, and it is assembled once more.
    const { view, parts } = await viewOf(process, identities);
    if (!view) return null;
    const made = madeOf(view);
    const assembled = { process, revision, stamp, view, made, head: headOf(view, made, parts) };
    unkept = (await keepAssembled(store, variant, assembled)) ? null : assembled;
    return { head: assembled.head, isCurrent: true, at: assembled };
  };

  const viewOf = async (process: string, identities: Assembly["identities"]) => {
    if (asOf !== null) return { view: await (await openRecord(store, { language, asOf })).view(process), parts: 0 };
    const parts = await store.partsOf(process);
    return { view: viewProcess(process, parts, { language, identities }), parts: parts.length };
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
  /** Those that an earlier program kept lack what this one makes of them. */
  const isSound = ({ number, head }: KeptView) => !damaged.has(number) && (head as Partial<KeptHead>).made !== undefined;

  /** Items of a kept list from one to another, that not counted. */
  const itemsOf = async (number: number, list: string, offset: number, end: number, claims: boolean) => {
    if (end <= offset) return [];
    const size = pieceSizeOf(list);
    const from = Math.floor(offset / size);
    const to = Math.floor((end - 1) / size);
    return soundly(number, async () => {
      const items: unknown[] = [];
      for (let piece = from; piece <= to; piece++) {
        // Whoever else asks is answered between two of them.
        if (piece > from) await new Promise((resolve) => setImmediate(resolve));
        const found = await store.viewPieces(number, list, { from: piece, to: piece, claims });
        if (!found) return null;
        for (const one of found) items.push(...decoded(one));
      }
      return items.slice(offset - from * size, end - from * size);
    });
  };

  /** Ids of the lists that were asked for last: of a large dossier they are many, and a page asks for one after the other. */
  const idLists = new Map<string, readonly string[]>();
  const idsKept = async (number: number, list: string): Promise<readonly string[] | null> => {
    const key = `${number} ${list}`;
    const ids = idLists.get(key) ?? (await store.viewIds(number, list));
    idLists.delete(key);
    if (ids) idLists.set(key, ids);
    const [oldest] = idLists.keys();
    if (idLists.size > MOST_ID_LISTS && oldest !== undefined) idLists.delete(oldest);
    return ids;
  };

  const openedOf = (view: KeptView, current: boolean): OpenedView => ({
    head: view.head as KeptHead,
    isCurrent: current,
    at: { number: view.number },
  });

  const find = async (process: string, mayBeOld: boolean): Promise<OpenedView | null> => {
    const { stamp } = await assembly();
    const found = await store.keptView(process, variant);
    const kept = found && isSound(found) ? found : null;
    const current = kept !== null && isCurrent(kept, await store.revisionOf(process), stamp);
    if (kept && !current && mayBeOld) void refresher?.refresh(askedOf(process), false);
    return kept && (current || mayBeOld) ? openedOf(kept, current) : null;
  };

  const open: ViewShelf["open"] = async (process, mayBeOld) => {
    const found = await find(process, mayBeOld);
    if (found || !refresher) return found ?? assemble(process);
    if ((await store.revisionOf(process)) === 0) return null;
    if ((await refresher.refresh(askedOf(process), true)) === "unknown") return null;
    // What came while it was made is for the next time: made here, it would keep everybody waiting.
    return (await find(process, true)) ?? assemble(process);
  };

  const keptOnes = async () =>
    new Map((await store.keptViews(variant)).filter(isSound).map((view) => [view.process, view] as const));

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
    openAll: async (mayBeOld, until) => {
      const { stamp } = await assembly();
      const kept = await keptOnes();
      const opened: (OpenedView | string)[] = [];
      let isLate = false;
      const late = until?.then((): null => {
        isLate = true;
        return null;
      });
      for (const { process, revision } of await store.revisions()) {
        const view = kept.get(process);
        const current = view !== undefined && isCurrent(view, revision, stamp);
        if (view && (current || mayBeOld)) opened.push(openedOf(view, current));
        else if (isLate) opened.push(process);
        else {
          const one = await (late ? Promise.race([open(process, mayBeOld), late]) : open(process, mayBeOld));
          if (one !== null) opened.push(one);
          else if (isLate) opened.push(process);
        }
      }
      if (opened.some((one) => typeof one === "string" || !one.isCurrent)) refresher?.refreshAll();
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
      const items = await itemsOf(at.number, section, offset, end, claims);
      return items === "gone" ? items : pieceOf(items);
    },
    madeItems: async <L extends MadeList>({ at, head }: OpenedView, list: L, offset: number, limit: number) => {
      const end = Math.min(head.made[list], offset + Math.max(0, limit));
      if ("made" in at) return at.made[list].items.slice(offset, end) as readonly MadeItems[L][];
      return (await itemsOf(at.number, list, offset, end, true)) as readonly MadeItems[L][] | "gone";
    },
    madeIds: async ({ at }, list) => ("made" in at ? at.made[list].ids : soundly(at.number, () => idsKept(at.number, list))),
    whole: async ({ at, head }) => ("view" in at ? at.view : soundly(at.number, () => wholeOf(store, at.number, head))),
    placeOf: async ({ at }, section, id) => {
      const ids = "view" in at ? idsOf(at.view, section) : await soundly(at.number, () => idsKept(at.number, section));
      return ids === "gone" ? ids : ids.indexOf(id);
    },
    keep: async (process) => {
      await assemble(process);
      return unkept?.process !== process;
    },
    refresh: async (most, except) => {
      const processes = (await stale()).filter((process) => !except?.has(process));
      let kept = 0;
      const failed: string[] = [];
      for (const process of processes.slice(0, most)) {
        // Whoever asks meanwhile is answered between two of them.
        await new Promise((resolve) => setImmediate(resolve));
        await assemble(process);
        if (unkept?.process === process) failed.push(process);
        else kept += 1;
      }
      return { kept, unkept: failed, left: Math.max(0, processes.length - most) };
    },
  };
}
