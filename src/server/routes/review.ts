import { type ReviewPage, reviewPageSchema, reviewQuerySchema } from "../contract/index.ts";
import { showClaims } from "../data/shown-claims.ts";
import type { Entry } from "../review/entries.ts";
import { stateOf } from "../review/queue.ts";
import { type Frozen, getRoute } from "../route.ts";

/** Values of a facet that are listed. */
const MOST_VALUES = 50;

export const reviewRoute = getRoute({
  path: "/review.json",
  summary: "Proposals, the most doubtful and weighty first, each with its words and what was decided on it.",
  query: reviewQuerySchema,
  answer: reviewPageSchema,
  handle: async ({ query: { offset, limit, ...filter }, language, desk }) => {
    const queue = desk.queue(language);
    const entries = await queue.entries(filter);
    const page = entries.slice(offset, offset + limit);
    const shown = new Map(
      (await showClaims(page, desk, language)).map((one) => [`${one.document.id} ${one.item.claim.id}`, one] as const),
    );
    const { process: _process, ...others } = filter;
    return {
      revision: String(await desk.store.revision()),
      total: entries.length,
      offset,
      limit,
      items: page.flatMap((entry): readonly Frozen<ReviewPage["items"][number]>[] => {
        const proposal = shown.get(`${entry.document} ${entry.claim}`);
        const { process, about, doubts, origins, weight } = entry;
        return proposal ? [{ process, about, doubts, origins, weight, proposal }] : [];
      }),
      facets: {
        // Of each facet as if nothing of it had been chosen, so that another value can be.
        process: counted(await queue.entries(others), (entry) => [[entry.process.id, entry.process.name]]),
        list: counted(await queue.entries({ ...filter, list: undefined }), ({ list }) => [[list, list]]),
        kind: counted(await queue.entries({ ...filter, kind: undefined }), ({ kind }) => [[kind, kind]]),
        state: counted(await queue.entries({ ...filter, state: "all" }), (entry) => [[stateOf(entry), stateOf(entry)]]),
        doubt: counted(await queue.entries({ ...filter, doubt: undefined }), ({ doubts }) => doubts.map((one) => [one, one])),
      },
    };
  },
});

type Counted = Frozen<ReviewPage["facets"]["process"]>;

function counted(
  entries: readonly Entry[],
  valuesOf: (entry: Entry) => readonly (readonly [value: string, name: string])[],
): Counted {
  const counts = new Map<string, { value: string; name: string; count: number }>();
  for (const entry of entries)
    for (const [value, name] of valuesOf(entry)) {
      const known = counts.get(value);
      if (known) known.count += 1;
      else counts.set(value, { value, name, count: 1 });
    }
  return [...counts.values()].sort((a, b) => b.count - a.count || (a.value < b.value ? -1 : 1)).slice(0, MOST_VALUES);
}
