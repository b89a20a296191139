import { z } from "zod";
import { asOfQuery, CUT_LISTS, daySchema, PAGE, pagingQuery, SECTIONS } from "../contract/index.ts";
import { openDossier } from "../data/dossier.ts";
import { mapOf } from "../data/map.ts";
import { networkOf } from "../data/network.ts";
import { orUnknown } from "../data/processes.ts";
import { withShorterSupports } from "../data/shorter-supports.ts";
import { getRoute, type Route } from "../route.ts";

/** Claims that each support lists: more than anybody reads at once. */
const MOST_CLAIMS = 50;
const MOST_CLAIMS_OF_USE = 12;
const MOST_TIES = 1000;

const query = z.object({ ...asOfQuery, ...pagingQuery });

const listRoutes: readonly Route[] = CUT_LISTS.map((section) =>
  getRoute({
    path: `/process/{id}/${section}.json`,
    summary: `A page of the dossier's list “${section}”.`,
    query,
    answer: SECTIONS[section] as z.ZodType<unknown, unknown>,
    handle: async ({ params, query: { asOf, offset, limit }, language, desk }) => {
      const { head, totals, piece, ...dossier } = await openDossier(params.id, asOf, desk, language);
      return {
        process: { id: head.id, name: head.name },
        asOf: dossier.asOf,
        isCurrent: dossier.isCurrent,
        section,
        total: totals[section],
        offset,
        limit,
        items: withShorterSupports(await piece(section, offset, limit), MOST_CLAIMS),
      };
    },
  }),
);

const changesRoute = getRoute({
  path: "/process/{id}/changes.json",
  summary: "What changed in a process after the end of a day, by meaning.",
  query: z.object({ since: daySchema, ...pagingQuery }),
  answer: SECTIONS.changes,
  handle: async ({ params, query: { since, offset, limit }, language, desk }) => {
    const { head, isCurrent } = await openDossier(params.id, undefined, desk, language);
    const found = await orUnknown(await desk.dossiers(language).changes(params.id, since), params.id, desk, language);
    return {
      process: { id: head.id, name: head.name },
      asOf: null,
      isCurrent,
      section: "changes" as const,
      since,
      total: found.changes.length,
      offset,
      limit,
      items: found.changes.slice(offset, offset + limit),
    };
  },
});

const mapRoute = getRoute({
  path: "/process/{id}/map.json",
  summary: "Places of a process, candidate and former venues among them, and its events without a place.",
  query,
  answer: SECTIONS.map,
  handle: async ({ params, query: { asOf, offset, limit }, language, desk }) => {
    const { head, whole, ...dossier } = await openDossier(params.id, asOf, desk, language);
    const derived = asOf === undefined ? await desk.derived.map(params.id, language) : null;
    const { places, unlocated } = derived ?? mapOf(await whole(), desk.knowledge);
    return {
      process: { id: head.id, name: head.name },
      asOf: dossier.asOf,
      isCurrent: dossier.isCurrent,
      section: "map" as const,
      total: places.length,
      offset,
      limit,
      items: withShorterSupports(places.slice(offset, offset + limit), MOST_CLAIMS_OF_USE),
      unlocated: { total: unlocated.length, events: withShorterSupports(unlocated.slice(0, PAGE), MOST_CLAIMS_OF_USE) },
    };
  },
});

const networkRoute = getRoute({
  path: "/process/{id}/network.json",
  summary: "Actors of a process by weight, and what ties those of the page.",
  query,
  answer: SECTIONS.network,
  handle: async ({ params, query: { asOf, offset, limit }, language, desk }) => {
    const { head, whole, ...dossier } = await openDossier(params.id, asOf, desk, language);
    const derived = asOf === undefined ? await desk.derived.network(params.id, language) : null;
    const { actors, tiesAmong } = derived ?? networkOf(await whole());
    const items = actors.slice(offset, offset + limit);
    const ties = tiesAmong(new Set(items.map(({ actor }) => actor.id)));
    return {
      process: { id: head.id, name: head.name },
      asOf: dossier.asOf,
      isCurrent: dossier.isCurrent,
      section: "network" as const,
      total: actors.length,
      offset,
      limit,
      items,
      ties: { total: ties.length, items: ties.slice(0, MOST_TIES) },
    };
  },
});

export const sectionRoutes: readonly Route[] = [...listRoutes, changesRoute, mapRoute, networkRoute];
