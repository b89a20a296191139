import { PourparlersError } from "../../claims/index.ts";
import { type Facet, type Facets, parseQuery, type SearchResult } from "../../store/index.ts";
import { type SearchPage, searchPageSchema, searchQuerySchema } from "../contract/index.ts";
import { headsOf, shortened } from "../data/heads.ts";
import { passagesOf } from "../data/passages.ts";
import { nameOfKey } from "../data/processes.ts";
import type { Desk } from "../desk.ts";
import type { Frozen } from "../frozen.ts";
import { getRoute } from "../route.ts";
import type { Language } from "../words/index.ts";

const COUNTED = ["process", "actor", "kind", "outlet", "language"] as const satisfies readonly Facet[];
const MOST_VALUES = 50;
const NOTHING: SearchResult = { hits: [], total: 0, counts: {} };

export const searchRoute = getRoute({
  path: "/search.json",
  summary: "Reports by words, lemmas and facets, with the words marked.",
  query: searchQuerySchema,
  answer: searchPageSchema,
  handle: async ({ query: { q = "", offset, limit, ...chosen }, language, desk }) => {
    const { store } = desk;
    const facets = facetsOf(chosen);
    const phrases = parseQuery(q, desk.lemmasOf);
    if (q.trim() !== "" && phrases.every(({ need }) => need === "not"))
      throw new PourparlersError("query-empty", { query: shortened(q) });
    const isAsked = phrases.length > 0 || Object.keys(facets).length > 0;
    const found = isAsked ? await store.search(phrases, { offset, limit, facets, count: COUNTED }) : NOTHING;
    const heads = await headsOf(
      store,
      found.hits.map(({ document }) => document),
    );
    const hits: Frozen<SearchPage["hits"][number]>[] = [];
    for (const { document, score, places } of found.hits) {
      const head = heads.get(document);
      const text = await store.text(document);
      if (head && text !== null) hits.push({ document: head, score, count: places.length, passages: passagesOf(text, places) });
    }
    return { total: found.total, offset, limit, hits, facets: countsOf(found, desk, language) };
  },
});

function facetsOf(chosen: {
  readonly process?: string | undefined;
  readonly actor?: string | undefined;
  readonly kind?: string | undefined;
  readonly outlet?: string | undefined;
  readonly language?: string | undefined;
  readonly from?: string | undefined;
  readonly to?: string | undefined;
}): Facets {
  const { from, to, ...listed } = chosen;
  return {
    ...Object.fromEntries(Object.entries(listed).flatMap(([name, value]) => (value === undefined ? [] : [[name, [value]]]))),
    ...(from === undefined ? {} : { from }),
    ...(to === undefined ? {} : { to }),
  };
}

function countsOf({ counts }: SearchResult, desk: Desk, language: Language): Frozen<SearchPage["facets"]> {
  const counted = (facet: Facet, nameOf: (value: string) => string = (value) => value) =>
    (counts[facet] ?? []).slice(0, MOST_VALUES).map(({ value, count }) => ({ value, name: nameOf(value), count }));
  return {
    process: counted("process", (key) => nameOfKey(key, desk, language)),
    actor: counted("actor", (key) => nameOfKey(key, desk, language)),
    kind: counted("kind"),
    outlet: counted("outlet"),
    language: counted("language"),
  };
}
