import type { Dossiers } from "../../pipeline/index.ts";
import type { Review } from "../../record/index.ts";
import type { Doubt, ReviewFilter } from "../contract/index.ts";
import { memo } from "../memo.ts";
import { compareEntries, type Entry, entriesOf } from "./entries.ts";

/** What is counted among entries. */
type Counted = "process" | "list" | "kind" | "state" | "doubt";

/** Entries that a filter lets through, and what there is besides. */
export interface Selection {
  readonly total: number;
  /** In the order to be shown. */
  readonly entries: readonly Entry[];
  /** How many there are of each value: of each facet as if nothing of it had been chosen, so that another value can be. */
  readonly counts: Readonly<Record<Counted, ReadonlyMap<string, number>>>;
}

/** What is to be looked at, over all dossiers or in one. */
export interface ReviewQueue {
  readonly select: (filter: ReviewFilter, offset: number, limit: number) => Promise<Selection>;
  /** Gathers what there is, a dossier at a time, so that the first who asks need not wait. */
  readonly warm: () => Promise<void>;
}

/** What the queue is made of. */
export interface QueueParts {
  readonly dossiers: Dossiers;
  readonly processes: () => Promise<readonly string[]>;
  /** Another one once the dossier of a process is another. */
  readonly revisionOf: (process: string) => Promise<string>;
}

/** Parts of the queue are held by process, as many as there are. */
const MOST_HELD = 100_000;

export function reviewQueue({ dossiers, processes, revisionOf }: QueueParts): ReviewQueue {
  const parts = memo(revisionOf, MOST_HELD, async (process) => {
    const view = await dossiers.whole(process);
    return view ? entriesOf(view) : [];
  });
  return {
    select: async (filter, offset, limit) => {
      const selecting = startSelection(filter);
      for (const process of await processes()) selecting.add(await parts.get(process));
      return selecting.end(offset, limit);
    },
    warm: async () => {
      for (const process of await processes()) {
        // Whoever asks meanwhile is answered between two dossiers.
        await new Promise((resolve) => setImmediate(resolve));
        await parts.get(process);
      }
    },
  };
}

/** How an entry stands: what was decided, or that nobody has. */
function stateOf({ review }: Pick<Entry, "review">): "open" | Extract<Review, { kind: "claim" }>["decision"] {
  return review ?? "open";
}

function startSelection(filter: ReviewFilter) {
  const { process, list, kind, state = "open", doubt, document, actor, language, outlet } = filter;
  const chosen: Entry[][] = [];
  const counts = {
    process: new Map<string, number>(),
    list: new Map<string, number>(),
    kind: new Map<string, number>(),
    state: new Map<string, number>(),
    doubt: new Map<string, number>(),
  };
  const count = (facet: Counted, value: string) => counts[facet].set(value, (counts[facet].get(value) ?? 0) + 1);
  const isMeant = (entry: Entry) =>
    (document === undefined || entry.document === document) &&
    (actor === undefined || entry.actors.includes(actor)) &&
    (language === undefined || entry.language === language) &&
    (outlet === undefined || entry.outlet === outlet);
  /** The facets whose choice an entry does not fit. */
  const missesOf = (entry: Entry): readonly Counted[] => {
    const misses: Counted[] = [];
    if (process !== undefined && entry.process !== process) misses.push("process");
    if (list !== undefined && entry.list !== list) misses.push("list");
    if (kind !== undefined && entry.kind !== kind) misses.push("kind");
    if (state !== "all" && stateOf(entry) !== state) misses.push("state");
    if (doubt !== undefined && !entry.doubts.includes(doubt)) misses.push("doubt");
    return misses;
  };
  const countIn = (facet: Counted, entry: Entry) => {
    if (facet === "doubt") entry.doubts.forEach((one: Doubt) => count("doubt", one));
    else count(facet, facet === "state" ? stateOf(entry) : entry[facet]);
  };
  return {
    /** `entries` of one dossier, in order. */
    add: (entries: readonly Entry[]) => {
      const fitting: Entry[] = [];
      for (const entry of entries) {
        if (!isMeant(entry)) continue;
        const [miss, another] = missesOf(entry);
        if (another !== undefined) continue;
        if (miss !== undefined) {
          countIn(miss, entry);
          continue;
        }
        fitting.push(entry);
        for (const facet of FACETS) countIn(facet, entry);
      }
      if (fitting.length > 0) chosen.push(fitting);
    },
    end: (offset: number, limit: number): Selection => ({
      total: chosen.reduce((sum, { length }) => sum + length, 0),
      // No entry further down a dossier's own list than the page's end can be on the page.
      entries: chosen
        .flatMap((entries) => entries.slice(0, offset + limit))
        .sort(compareEntries)
        .slice(offset, offset + limit),
      counts,
    }),
  };
}

const FACETS: readonly Counted[] = ["process", "list", "kind", "state", "doubt"];
