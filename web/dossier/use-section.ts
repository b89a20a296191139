import type { SectionName, SectionPage } from "../../src/server/contract/index.ts";
import { offsetOf } from "../parts/paged.tsx";
import { dataAddressOf, type Query, type Section } from "../shell/addresses.ts";
import { usePlace } from "../shell/router.tsx";
import { type Data, useData } from "../shell/use-data.ts";

/** What sections are asked for with: the part of the list, the day as of which, the day since which; all from the address. */
function sectionQuery(query: URLSearchParams): Query {
  // Whoever asks for an item asks for the page it is on; whoever turned the pages since, for that one.
  const item = query.has("offset") ? null : query.get("item");
  return { offset: offsetOf(query) || null, item, limit: query.get("limit"), asOf: query.get("asOf"), since: query.get("since") };
}

/** One section of a process, as the address asks for it. `more` overrides what the address says (a longer page for a drawing, for one). */
export function useSection<Name extends SectionName & Section>(
  process: string,
  section: Name,
  more: Query = {},
): Data<SectionPage<Name>> {
  const { query } = usePlace();
  return useData<SectionPage<Name>>(dataAddressOf({ page: "section", process, section }, { ...sectionQuery(query), ...more }));
}
