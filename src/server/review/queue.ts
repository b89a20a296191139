import { type Dossiers } from "../../pipeline/index.ts";
import { type Review, UNASSIGNED } from "../../record/index.ts";
import type { ReviewFilter } from "../contract/index.ts";
import { type Memo, memo } from "../memo.ts";
import { compareEntries, type Entry, entriesOf } from "./entries.ts";

/** What is to be looked at, over all dossiers or in one. */
export interface ReviewQueue {
  /** All entries that a filter lets through, in the order to be shown. */
  readonly entries: (filter: ReviewFilter) => Promise<readonly Entry[]>;
}

/** Parts of the queue are held by process; there are as many processes as there are. */
const MOST_HELD = 10_000;

export function reviewQueue(
  dossiers: Dossiers,
  processes: () => Promise<readonly string[]>,
  revision: () => Promise<number>,
): ReviewQueue {
  const parts: Memo<readonly Entry[]> = memo(revision, MOST_HELD, async (process) => {
    const view = await dossiers.whole(process);
    return view ? entriesOf(view) : [];
  });
  const merged: Memo<readonly Entry[]> = memo(revision, 1, async () => {
    const all: (readonly Entry[])[] = [];
    for (const process of [...(await processes()), UNASSIGNED]) all.push(await parts.get(process));
    return oneOfEach(all.flat().sort(compareEntries));
  });
  return {
    entries: async (filter) => {
      const all = await (filter.process === undefined ? merged.get("") : parts.get(filter.process));
      return all.filter((entry) => fits(entry, filter));
    },
  };
}

/** A claim may stand in several dossiers: it is looked at in the one where most hangs on it. */
function oneOfEach(entries: readonly Entry[]): readonly Entry[] {
  const seen = new Set<string>();
  return entries.filter(({ document, claim }) => {
    const key = `${document} ${claim}`;
    if (seen.has(key)) return false;
    seen.add(key);
    return true;
  });
}

/** How an entry stands: what was decided, or that nobody has. */
export function stateOf({ review }: Pick<Entry, "review">): "open" | Extract<Review, { kind: "claim" }>["decision"] {
  return review ?? "open";
}

function fits(entry: Entry, { list, kind, state = "open", doubt, document, actor, language, outlet }: ReviewFilter): boolean {
  return (
    (state === "all" || stateOf(entry) === state) &&
    (list === undefined || entry.list === list) &&
    (kind === undefined || entry.kind === kind) &&
    (doubt === undefined || entry.doubts.includes(doubt)) &&
    (document === undefined || entry.document === document) &&
    (actor === undefined || entry.actors.includes(actor)) &&
    (language === undefined || entry.language === language) &&
    (outlet === undefined || entry.outlet === outlet)
  );
}
