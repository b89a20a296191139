import { changesBetween, type ProcessView, UNASSIGNED } from "../../record/index.ts";
import type { Store } from "../../store/index.ts";
import type { Dossiers, ProcessLine, Section } from "./dossier-face.ts";
import { openRecord } from "./kept-record.ts";
import type { Refresher } from "./refresher.ts";
import { type OpenedView, openShelf } from "./view-shelf.ts";

/** How dossiers are opened. */
export interface DossierOptions {
  /** Language of names, "fr" or "en". */
  readonly language: string;
  /**
   * True: where something has changed a process, the dossier kept last is given at once and says that it is not current;
   * `refresh`, or the refresher, makes the next one. False, as when absent: it is assembled anew, however long that takes.
   */
  readonly mayBeOld?: boolean;
  /** Who assembles dossiers so that nobody else waits: see `refresherThread`. None when absent: they are assembled here. */
  readonly refresher?: Refresher;
}

/** The dossiers of a store. An assembled one is kept there until its parts, what people decided or the program change. */
export function openDossiers(store: Store, { language, mayBeOld = false, refresher }: DossierOptions): Dossiers {
  const shelf = openShelf(store, language, refresher);
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

  const whole = async (process: string): Promise<ProcessView | null> => read(process, (view) => shelf.whole(view));

  return {
    list: async (since) => {
      const arrivals = since === undefined ? null : await store.arrivals(since);
      const lines: ProcessLine[] = [];
      for (const { head, isCurrent } of await shelf.openAll(mayBeOld)) {
        if (head.id === UNASSIGNED) continue;
        const { conflict: _conflict, since: _since, ...said } = head;
        lines.push({ ...said, isCurrent, newReports: arrivals && (arrivals.get(head.id) ?? 0) });
      }
      return lines;
    },
    head: async (process) => {
      const view = await open(process);
      return view && { ...view.head, isCurrent: view.isCurrent };
    },
    piece: (process, section, options = {}) => read(process, (view) => shelf.piece(view, section, options)),
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
    whole,
    changes: async (process, since) => {
      const now = await whole(process);
      if (!now) return null;
      const then = await (await openRecord(store, { language, asOf: since })).view(process);
      return { since, changes: changesBetween(then, now) };
    },
    refresh: (most = Number.POSITIVE_INFINITY) => shelf.refresh(most),
  };
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
