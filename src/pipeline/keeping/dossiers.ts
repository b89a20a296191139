import { kindsOf, type ProcessView, UNASSIGNED } from "../../record/index.ts";
import type { Store } from "../../store/index.ts";
import type { Dossiers, MadeLists, ProcessLine } from "./dossier-face.ts";
import { changesOf, findChanges } from "./kept-changes.ts";
import { assemblyOf } from "./kept-view.ts";
import type { Refresher } from "./refresher.ts";
import type { Section } from "./sections.ts";
import { type OpenedView, openShelf } from "./view-shelf.ts";

/** How dossiers are opened. */
export interface DossierOptions {
  /** Language of names, "fr" or "en". */
  readonly language: string;
  /** As known at the end of this day ("2024-01-31"), by when reports came in; when absent as known now. */
  readonly asOf?: string;
  /**
   * True: where something has changed a process, the dossier kept last is given at once and says that it is not current;
   * `refresh`, or the refresher, makes the next one. False, as when absent: it is assembled anew, however long that takes.
   */
  readonly mayBeOld?: boolean;
  /** Who assembles dossiers so that nobody else waits: see `refresherThread`. None when absent: they are assembled here. */
  readonly refresher?: Refresher;
}

const LIMIT = 100;

/** The dossiers of a store. An assembled one is kept there until its parts, what people decided or the program change. */
export function openDossiers(store: Store, { language, asOf, mayBeOld = false, refresher }: DossierOptions): Dossiers {
  const shelf = openShelf(store, { language, asOf: asOf ?? null }, refresher);
  const assembly = assemblyOf(store);
  const open = (process: string) => shelf.open(process, mayBeOld);

  /** Where another view takes the place of the one that is read, that one is read. */
  const read = async <T>(process: string, ask: (view: OpenedView) => Promise<T | "gone">): Promise<T | null> => {
    for (;;) {
      const view = await open(process);
      if (!view) return null;
      const answer = await ask(view);
      if (answer !== "gone") return answer;
    }
  };

  const madeListsOf = (view: OpenedView): MadeLists => ({
    head: { ...view.head, isCurrent: view.isCurrent },
    state: "number" in view.at ? String(view.at.number) : `at hand ${view.at.revision} ${view.at.stamp}`,
    total: (list) => view.head.made[list],
    ids: async (list) => thereOrThrow(await shelf.madeIds(view, list)),
    items: async (list, offset, limit) => thereOrThrow(await shelf.madeItems(view, list, offset, limit)),
  });

  const whole = async (process: string): Promise<ProcessView | null> => read(process, (view) => shelf.whole(view));

  return {
    list: async ({ since, until } = {}) => {
      const arrivals = since === undefined ? null : await store.arrivals(since);
      const lines: ProcessLine[] = [];
      const unmade: string[] = [];
      for (const one of await shelf.openAll(mayBeOld, until)) {
        if (typeof one === "string") {
          if (one !== UNASSIGNED) unmade.push(one);
          continue;
        }
        const { head, isCurrent } = one;
        if (head.id === UNASSIGNED) continue;
        const { conflict: _conflict, since: _since, ...said } = head;
        lines.push({ ...said, isCurrent, newReports: arrivals && (arrivals.get(head.id) ?? 0) });
      }
      return { lines, unmade };
    },
    head: async (process) => {
      const view = await open(process);
      return view && { ...view.head, isCurrent: view.isCurrent };
    },
    piece: (process, section, options = {}) => read(process, (view) => shelf.piece(view, section, options)),
    placeOf: async (process, section, id) => {
      const at = await read(process, (view) => shelf.placeOf(view, section, id));
      return at === null || at < 0 ? null : at;
    },
    item: async (process, id) => {
      const found = await read(process, async (view) => {
        for (const section of sectionsOf(id)) {
          const at = await shelf.placeOf(view, section, id);
          if (at === "gone") return at;
          const piece = at < 0 ? null : await shelf.piece(view, section, { offset: at, limit: 1 });
          if (piece === "gone") return piece;
          const [item] = piece?.items ?? [];
          if (item) return { section, item };
        }
        return null;
      });
      return found ?? null;
    },
    made: (process, ask) => read(process, async (view) => ask(madeListsOf(view)).catch(goneOrThrow)),
    whole,
    changes: async (process, since, { offset = 0, limit = LIMIT, isAwaited = true } = {}) => {
      const asked = { process, language, asOf: null, since };
      const kept = async () => {
        const found = await findChanges(store, asked, await assembly());
        if (found && !found.isCurrent && mayBeOld) void refresher?.refresh(asked, false);
        return found && (found.isCurrent || mayBeOld) ? found : null;
      };
      for (;;) {
        let found = await kept();
        const result = found || !refresher ? null : await refresher.refresh(asked, isAwaited);
        if (result === "unknown") return null;
        if (result === "kept") found = await kept();
        if (!found) break;
        const items = await found.items(offset, limit);
        if (items) return { since, total: found.total, kinds: found.kinds, items, isCurrent: found.isCurrent };
      }
      const changes = await changesOf(store, asked);
      const items = changes?.slice(offset, offset + limit) ?? [];
      return changes && { since, total: changes.length, kinds: kindsOf(changes), items, isCurrent: true };
    },
    refresh: async (most = Number.POSITIVE_INFINITY) => (await shelf.refresh(most)).left,
  };
}

/** Thrown where another view has taken the place of the one that is asked. */
class Gone extends Error {}

function thereOrThrow<T>(found: T | "gone"): T {
  if (found === "gone") throw new Gone();
  return found;
}

function goneOrThrow(error: unknown): "gone" {
  if (error instanceof Gone) return "gone";
  throw error;
}

/** Ids begin with what they are of; those without a beginning are of documents, of people and bodies, or of decisions. */
const BEGINNINGS: Readonly<Record<string, Section>> = {
  event: "timeline",
  round: "rounds",
  role: "roles",
  agenda: "agenda",
  contested: "contested",
  question: "questions",
  figure: "figures",
};

function sectionsOf(id: string): readonly Section[] {
  const section = BEGINNINGS[id.slice(0, Math.max(0, id.indexOf(":")))];
  return section === undefined ? ["sources", "identities", "positions", "rejected", "orphaned"] : [section];
}
