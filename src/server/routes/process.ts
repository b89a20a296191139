import { z } from "zod";
import { withShorterSupports } from "../../record/index.ts";
import { asOfQuery, daySchema, PAGE, processPageSchema } from "../contract/index.ts";
import { type Dossier, openDossier } from "../data/dossier.ts";
import { getRoute } from "../route.ts";

/** Lists whose items are long themselves: their own sections have the rest. */
const SHORT_PAGE = 50;
/** Claims that each support lists here; its own section lists more. */
const MOST_CLAIMS = 8;

export const processRoute = getRoute({
  path: "/process/{id}.json",
  summary: "The dossier of a process; of long lists the first items, with how many there are.",
  query: z.object({
    ...asOfQuery,
    since: daySchema.optional().meta({ description: "Also what changed after the end of this day." }),
  }),
  answer: processPageSchema,
  handle: async ({ params, query: { asOf, since }, language, desk }) => {
    const { head, totals, piece: pieceOf, ...dossier } = await openDossier(params.id, asOf, desk, language);
    const piece: Dossier["piece"] = async (...which) => withShorterSupports(await pieceOf(...which), MOST_CLAIMS);
    const changes = since === undefined ? null : await desk.dossiers(language).changes(params.id, since, { limit: PAGE });
    const { id, name, known, conflict, since: began, status } = head;
    return {
      id,
      name,
      known,
      conflict,
      since: began,
      status,
      roles: await piece("roles", 0, PAGE),
      rounds: await piece("rounds", 0, PAGE),
      timeline: await piece("timeline", 0, PAGE),
      agenda: await piece("agenda", 0, SHORT_PAGE),
      positions: await piece("positions", 0, SHORT_PAGE),
      contested: await piece("contested", 0, PAGE),
      questions: await piece("questions", 0, SHORT_PAGE),
      figures: await piece("figures", 0, SHORT_PAGE),
      sources: await piece("sources", 0, PAGE),
      identities: await piece("identities", 0, PAGE),
      rejected: await piece("rejected", 0, PAGE),
      orphaned: await piece("orphaned", 0, PAGE),
      asOf: dossier.asOf,
      isCurrent: dossier.isCurrent,
      totals,
      changes,
    };
  },
});
