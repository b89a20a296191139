import { z } from "zod";
import type { MadeLists } from "../../pipeline/index.ts";
import { type NetworkTie, withShorterSupports } from "../../record/index.ts";
import { breath } from "../breath.ts";
import { asOfQuery, CUT_LISTS, daySchema, itemQuery, PAGE, pagingQuery, SECTIONS } from "../contract/index.ts";
import { openDossier } from "../data/dossier.ts";
import { orUnknown } from "../data/processes.ts";
import { getRoute, type Route } from "../route.ts";

/** Claims that each support lists: more than anybody reads at once. */
const MOST_CLAIMS = 50;
const MOST_TIES = 1000;
/** Ties that are read at a time: those on one page stand near each other, since who has most ties comes first. */
const TIES_AT_ONCE = 200;

const query = z.object({ ...asOfQuery, ...pagingQuery });

const listRoutes: readonly Route[] = CUT_LISTS.map((section) =>
  getRoute({
    path: `/process/{id}/${section}.json`,
    summary: `A page of the dossier's list “${section}”.`,
    query: query.extend(itemQuery),
    answer: SECTIONS[section] as z.ZodType<unknown, unknown>,
    handle: async ({ params, query: { asOf, item, offset: asked, limit }, language, desk }) => {
      const { head, totals, piece, placeOf, ...dossier } = await openDossier(params.id, asOf, desk, language);
      const place = item === undefined ? null : await placeOf(section, item);
      const offset = item === undefined ? asked : pageOf(place ?? 0, limit);
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

/** The first item of the page on which one stands; of one that stands nowhere (-1) that of the first page. */
function pageOf(place: number, limit: number): number {
  return place < 0 ? 0 : place - (place % limit);
}

const changesRoute = getRoute({
  path: "/process/{id}/changes.json",
  summary: "What changed in a process after the end of a day, by meaning.",
  query: z.object({ since: daySchema, ...pagingQuery }),
  answer: SECTIONS.changes,
  handle: async ({ params, query: { since, offset, limit }, language, desk }) => {
    const { head, isCurrent } = await openDossier(params.id, undefined, desk, language);
    const found = await desk.dossiers(language).changes(params.id, since, { offset, limit });
    const { total, kinds, items, ...changes } = await orUnknown(found, params.id, desk, language);
    return {
      process: { id: head.id, name: head.name },
      asOf: null,
      isCurrent: isCurrent && changes.isCurrent,
      section: "changes" as const,
      since,
      kinds,
      total,
      offset,
      limit,
      items,
    };
  },
});

const mapRoute = getRoute({
  path: "/process/{id}/map.json",
  summary: "Places of a process, candidate and former venues among them, and its events without a place.",
  query,
  answer: SECTIONS.map,
  handle: async ({ params, query: { asOf, offset, limit }, language, desk }) => {
    const { made, asOf: day } = await openDossier(params.id, asOf, desk, language);
    return made(async ({ head, total, items }) => ({
      process: { id: head.id, name: head.name },
      asOf: day,
      isCurrent: head.isCurrent,
      section: "map" as const,
      total: total("places"),
      offset,
      limit,
      items: await items("places", offset, limit),
      unlocated: { total: total("unlocated"), events: await items("unlocated", 0, PAGE) },
    }));
  },
});

const networkRoute = getRoute({
  path: "/process/{id}/network.json",
  summary: "Actors of a process by weight, and what ties those of the page.",
  query: query.extend(itemQuery),
  answer: SECTIONS.network,
  handle: async ({ params, query: { asOf, item, offset: asked, limit }, language, desk }) => {
    const { made, asOf: day } = await openDossier(params.id, asOf, desk, language);
    return made(async (lists) => {
      const offset = item === undefined ? asked : pageOf((await lists.ids("actors")).indexOf(item), limit);
      return {
        process: { id: lists.head.id, name: lists.head.name },
        asOf: day,
        isCurrent: lists.head.isCurrent,
        section: "network" as const,
        total: lists.total("actors"),
        offset,
        limit,
        items: await lists.items("actors", offset, limit),
        ties: await tiesAmong(lists, offset, limit),
      };
    });
  },
});

/** The most frequent ties of which both ends are on a page of actors. */
async function tiesAmong({ ids, items }: MadeLists, offset: number, limit: number) {
  const isOnPage = (place: string | undefined) => Number(place) >= offset && Number(place) < offset + limit;
  const among: number[] = [];
  for (const [nth, ends] of (await ids("ties")).entries()) if (ends.split(" ").every(isOnPage)) among.push(nth);
  const shown = among.slice(0, MOST_TIES);
  const ties: NetworkTie[] = [];
  const pause = breath();
  for (let at = 0; at < shown.length; ) {
    await pause.take();
    const from = shown[at] ?? 0;
    const last = shown.findLastIndex((nth) => nth < from + TIES_AT_ONCE);
    const read = await items("ties", from, (shown[last] ?? from) - from + 1);
    for (; at <= last; at++) {
      const tie = read[(shown[at] ?? 0) - from];
      if (tie) ties.push(tie);
    }
  }
  return { total: among.length, items: ties };
}

export const sectionRoutes: readonly Route[] = [...listRoutes, changesRoute, mapRoute, networkRoute];
