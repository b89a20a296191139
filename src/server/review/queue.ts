import type { Dossiers } from "../../pipeline/index.ts";
import { attachReviews, type Proposal } from "../../record/index.ts";
import type { Store } from "../../store/index.ts";
import { type Breath, breath } from "../breath.ts";
import type { ReviewFilter } from "../contract/index.ts";
import { type DecisionLog, subjectOf } from "../data/decisions.ts";
import { addCounts, type Chosen, type Counts, choose, noCounts, type Since } from "./choose.ts";
import { pageOf } from "./merge.ts";
import { type ProposalTable, tableBuilder } from "./table.ts";

/** Proposals that a filter lets through, and what there is besides. */
export interface Selection {
  readonly total: number;
  /** In the order to be shown. */
  readonly proposals: readonly Proposal[];
  /** How many there are of each value: of each facet as if nothing of it had been chosen, so that another value can be. */
  readonly counts: Counts;
}

/** What is to be looked at, over all dossiers or in one. */
export interface ReviewQueue {
  readonly select: (filter: ReviewFilter, offset: number, limit: number) => Promise<Selection>;
  /** Gathers what there is, so that the first who asks need not wait. */
  readonly warm: () => Promise<void>;
}

/** What the queue is made of. */
export interface QueueParts {
  /** Where they may be old, decisions count all the same as soon as they are made. */
  readonly dossiers: Pick<Dossiers, "made">;
  /** Keys of processes, each with what becomes another once its dossier does. */
  readonly processes: () => Promise<readonly { readonly process: string; readonly revision: string }[]>;
  readonly store: Pick<Store, "reading">;
  readonly decisions: () => Promise<DecisionLog>;
}

/** The proposals of one dossier, and what filters have made of them. */
interface Part {
  readonly revision: string;
  readonly isCurrent: boolean;
  /** Names the state of the dossier that the table was made of. */
  readonly state: string;
  readonly table: ProposalTable;
  readonly since: Map<string, ReadonlyMap<string, Proposal["review"]>>;
  readonly chosen: Map<string, Chosen>;
}

/** Filters whose choice is held for each dossier: who turns pages or decides asks by the same again. */
const MOST_FILTERS = 4;
/** Blocks of proposals that are read at a time: they lie in the store by so many. */
const BLOCKS = 50;

export function reviewQueue({ dossiers, processes, store, decisions }: QueueParts): ReviewQueue {
  let parts: ReadonlyMap<string, Part> = new Map();
  let seen: number | null = null;
  let gathering: Promise<void> = Promise.resolve();

  const gather = async (): Promise<void> => {
    const pause = breath();
    const fresh = await decidedSince();
    const next = new Map<string, Part>();
    for (const { process, revision } of await processes()) {
      const known = parts.get(process);
      const part = known?.revision === revision && known.isCurrent ? known : await partOf(process, revision, known, pause);
      await pause.take();
      if (part) next.set(process, part);
      if (!part || fresh.size === 0) continue;
      for (const [document, claims] of fresh) part.since.set(document, claims);
      part.chosen.clear();
    }
    parts = next;
  };

  /** What was decided on reports since this was asked last. */
  const decidedSince = async (): Promise<Since> => {
    const log = await decisions();
    const entries = seen === null ? [] : log.entries.slice(seen);
    seen = log.entries.length;
    const documents = new Set(
      entries.flatMap((entry) => {
        const about = subjectOf(entry, log.byId);
        return about?.kind === "claim" ? about.target.document : [];
      }),
    );
    const decided = new Map<string, ReadonlyMap<string, Proposal["review"]>>();
    for (const document of documents) {
      const reading = await store.reading(document);
      if (!reading) continue;
      const { byClaim } = attachReviews(reading, log.inForce.byDocument.get(document) ?? []);
      decided.set(document, new Map([...byClaim].map(([claim, { decision }]) => [claim, decision])));
    }
    return decided;
  };

  const partOf = (process: string, revision: string, known: Part | undefined, pause: Breath): Promise<Part | null> =>
    dossiers.made(process, async ({ head: { isCurrent }, state, total, items }) => {
      // What was decided after an old dossier was assembled is not in it.
      const since: Part["since"] = new Map(isCurrent ? [] : known?.since);
      if (known?.state === state) return { ...known, revision, isCurrent };
      const builder = tableBuilder(process);
      for (let at = 0; at < total("proposals"); at += BLOCKS) {
        for (const block of await items("proposals", at, BLOCKS)) builder.add(block);
        await pause.take();
      }
      return { revision, isCurrent, state, table: builder.done(), since, chosen: new Map() };
    });

  /** Who asks meanwhile waits for the same, and sees then what came since. */
  const gathered = (): Promise<void> => {
    const next = gathering.catch(() => {}).then(gather);
    gathering = next;
    return next;
  };

  return {
    select: async (filter, offset, limit) => {
      await gathered();
      const pause = breath();
      const key = JSON.stringify(filter);
      const counts = noCounts();
      const all: { readonly table: ProposalTable; readonly since: Since; readonly nths: Uint32Array }[] = [];
      for (const part of parts.values()) {
        const chosen = part.chosen.get(key) ?? choose(part.table, filter, part.since);
        part.chosen.delete(key);
        part.chosen.set(key, chosen);
        const [oldest] = part.chosen.keys();
        if (part.chosen.size > MOST_FILTERS && oldest !== undefined) part.chosen.delete(oldest);
        addCounts(counts, chosen.counts);
        all.push({ table: part.table, since: part.since, nths: chosen.nths });
        await pause.take();
      }
      const total = all.reduce((sum, { nths }) => sum + nths.length, 0);
      return { total, proposals: pageOf(all, offset, limit), counts };
    },
    warm: gathered,
  };
}
