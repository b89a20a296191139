import type { Dossiers } from "../../pipeline/index.ts";
import type { Review } from "../../record/index.ts";
import type { ReviewFilter } from "../contract/index.ts";
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
  /** Keys of processes, each with what becomes another once its dossier does. */
  readonly processes: () => Promise<readonly { readonly process: string; readonly revision: string }[]>;
}

/** The entries of one dossier, in order, and what filters have made of them. */
interface Part {
  readonly revision: string;
  readonly entries: Promise<readonly Entry[]>;
  readonly chosen: Map<string, Chosen>;
}

/** Filters whose choice is held for each dossier: who turns pages or decides asks by the same again. */
const MOST_FILTERS = 4;

export function reviewQueue({ dossiers, processes }: QueueParts): ReviewQueue {
  const parts = new Map<string, Part>();
  const partOf = (process: string, revision: string): Part => {
    const known = parts.get(process);
    if (known?.revision === revision) return known;
    const entries = dossiers.whole(process).then((view) => (view ? entriesOf(view) : []));
    const part: Part = { revision, entries, chosen: new Map() };
    parts.set(process, part);
    // A question that failed is asked again.
    entries.catch(() => parts.delete(process));
    return part;
  };
  return {
    select: async (filter, offset, limit) => {
      const key = JSON.stringify(filter);
      const all: Chosen[] = [];
      for (const { process, revision } of await processes()) {
        const part = partOf(process, revision);
        const chosen = part.chosen.get(key) ?? choose(await part.entries, filter);
        part.chosen.delete(key);
        part.chosen.set(key, chosen);
        const [oldest] = part.chosen.keys();
        if (part.chosen.size > MOST_FILTERS && oldest !== undefined) part.chosen.delete(oldest);
        all.push(chosen);
      }
      return together(all, offset, limit);
    },
    warm: async () => {
      for (const { process, revision } of await processes()) {
        // Whoever asks meanwhile is answered between two dossiers.
        await new Promise((resolve) => setImmediate(resolve));
        await partOf(process, revision).entries;
      }
    },
  };
}

/** How an entry stands: what was decided, or that nobody has. */
function stateOf({ review }: Pick<Entry, "review">): "open" | Extract<Review, { kind: "claim" }>["decision"] {
  return review ?? "open";
}

/** Of one dossier: the entries that a filter lets through, in order, and counts. */
interface Chosen {
  readonly entries: readonly Entry[];
  readonly counts: Readonly<Record<Counted, Map<string, number>>>;
}

const FACETS: readonly Counted[] = ["process", "list", "kind", "state", "doubt"];

const noCounts = (): Chosen["counts"] => ({
  process: new Map(),
  list: new Map(),
  kind: new Map(),
  state: new Map(),
  doubt: new Map(),
});

function choose(all: readonly Entry[], filter: ReviewFilter): Chosen {
  const { process, list, kind, state = "open", doubt, document, actor, language, outlet } = filter;
  const entries: Entry[] = [];
  const counts = noCounts();
  const count = (facet: Counted, value: string) => counts[facet].set(value, (counts[facet].get(value) ?? 0) + 1);
  const countIn = (facet: Counted, entry: Entry) => {
    if (facet === "doubt") for (const one of entry.doubts) count("doubt", one);
    else count(facet, facet === "state" ? stateOf(entry) : entry[facet]);
  };
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
  for (const entry of all) {
    if (!isMeant(entry)) continue;
    const [miss, another] = missesOf(entry);
    if (another !== undefined) continue;
    if (miss !== undefined) countIn(miss, entry);
    else {
      entries.push(entry);
      for (const facet of FACETS) countIn(facet, entry);
    }
  }
  return { entries, counts };
}

function together(all: readonly Chosen[], offset: number, limit: number): Selection {
  const counts = noCounts();
  for (const one of all)
    for (const facet of FACETS)
      for (const [value, count] of one.counts[facet]) counts[facet].set(value, (counts[facet].get(value) ?? 0) + count);
  return {
    total: all.reduce((sum, { entries }) => sum + entries.length, 0),
    // No entry further down a dossier's own list than the page's end can be on the page.
    entries: all
      .flatMap(({ entries }) => entries.slice(0, offset + limit))
      .sort(compareEntries)
      .slice(offset, offset + limit),
    counts,
  };
}
