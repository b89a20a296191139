import { type ReviewPage, reviewPageSchema, reviewQuerySchema } from "../contract/index.ts";
import { nameOfKey } from "../data/processes.ts";
import { showClaims } from "../data/shown-claims.ts";
import type { Frozen } from "../frozen.ts";
import { getRoute } from "../route.ts";

/** Values of a facet that are listed. */
const MOST_VALUES = 50;

export const reviewRoute = getRoute({
  path: "/review.json",
  summary: "Proposals, the most doubtful and weighty first, each with its words and what was decided on it.",
  query: reviewQuerySchema,
  answer: reviewPageSchema,
  handle: async ({ query: { offset, limit, ...filter }, language, desk }) => {
    const { total, proposals, counts } = await desk.queue.select(filter, offset, limit);
    const shown = new Map(
      (await showClaims(proposals, desk, language)).map((one) => [`${one.document.id} ${one.item.claim.id}`, one] as const),
    );
    const nameOf = (process: string) => nameOfKey(process, desk, language);
    return {
      revision: await desk.revision(),
      total,
      offset,
      limit,
      items: proposals.flatMap((entry): readonly Frozen<ReviewPage["items"][number]>[] => {
        const proposal = shown.get(`${entry.document} ${entry.claim}`);
        const { process, about, doubts, origins, weight } = entry;
        return proposal ? [{ process: { id: process, name: nameOf(process) }, about, doubts, origins, weight, proposal }] : [];
      }),
      facets: {
        process: listed(counts.process, nameOf),
        list: listed(counts.list),
        kind: listed(counts.kind),
        state: listed(counts.state),
        doubt: listed(counts.doubt),
      },
    };
  },
});

/** The most frequent values first. */
function listed(
  counts: ReadonlyMap<string, number>,
  nameOf: (value: string) => string = (value) => value,
): Frozen<ReviewPage["facets"]["process"]> {
  return [...counts]
    .sort(([a, x], [b, y]) => y - x || (a < b ? -1 : 1))
    .slice(0, MOST_VALUES)
    .map(([value, count]) => ({ value, name: nameOf(value), count }));
}
