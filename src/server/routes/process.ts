import { z } from "zod";
import { SECTIONS, type Section, type SectionItem } from "../../pipeline/index.ts";
import { withShorterSupports } from "../../record/index.ts";
import { asOfQuery, daySchema, PAGE, processPageSchema } from "../contract/index.ts";
import { openDossier } from "../data/dossier.ts";
import { getRoute } from "../route.ts";

/** Claims that each support of the head lists; those of items are cut where the overview is made. */
const MOST_CLAIMS = 8;

export const processRoute = getRoute({
  path: "/process/{id}.json",
  summary: "The dossier of a process; of long lists some items, with how many there are.",
  query: z.object({
    ...asOfQuery,
    since: daySchema.optional().meta({ description: "Also what changed after the end of this day." }),
  }),
  answer: processPageSchema,
  handle: async ({ params, query: { asOf, since }, language, desk }) => {
    const dossier = await openDossier(params.id, asOf, desk, language);
    const found = since === undefined ? null : await desk.dossiers(language).changes(params.id, since, { limit: PAGE });
    const isCurrent = dossier.isCurrent && (found?.isCurrent ?? true);
    const changes = found && { since: found.since, total: found.total, kinds: found.kinds, items: found.items };
    return dossier.made(async ({ head, items }) => {
      const overview = await items("overview", 0, SECTIONS.length);
      const lists = Object.fromEntries(overview.map(({ section, items: some }) => [section, some])) as unknown as {
        readonly [S in Section]: readonly SectionItem<S>[];
      };
      const { id, name, known, members, counts } = head;
      return {
        id,
        name,
        known,
        members,
        conflict: withShorterSupports(head.conflict, MOST_CLAIMS),
        since: withShorterSupports(head.since, MOST_CLAIMS),
        status: withShorterSupports(head.status, MOST_CLAIMS),
        ...lists,
        asOf: dossier.asOf,
        isCurrent: isCurrent && head.isCurrent,
        totals: counts,
        shortened: overview.flatMap(({ section, shortened }) => shortened.map((one) => ({ section, ...one }))),
        changes,
      };
    });
  },
});
