import type { ReviewPage } from "../../../src/server/contract/index.ts";
import { wordFor } from "../../parts/in-words.ts";
import { changeQuery, usePlace } from "../../shell/router.tsx";
import { useWords } from "../../shell/settings.tsx";

export const FACETS = ["process", "list", "kind", "state", "doubt"] as const;

type Facet = (typeof FACETS)[number];

/** What the queue is narrowed to, each choice with how many it holds; kept in the address. */
export function Filters({ page: { facets } }: { page: ReviewPage }) {
  const words = useWords();
  const { review } = words;
  const { query } = usePlace();
  const nameOf = (facet: Facet, value: string, name: string): string => {
    if (facet === "list") return words.claims.layers[value as keyof typeof words.claims.layers] ?? value;
    if (facet === "state") return review.states[value] ?? value;
    if (facet === "doubt") return review.doubts[value] ?? value;
    if (facet === "kind") {
      const { eventKinds, agendaKinds, roleNames, measures } = words.brief;
      return wordFor({ ...eventKinds, ...agendaKinds, ...roleNames, ...measures, ...words.record.stances }, value);
    }
    return name;
  };
  return (
    <fieldset class="filters">
      <legend class="unseen">{review.filters}</legend>
      {FACETS.map((facet) => {
        const chosen = query.get(facet) ?? "";
        const none = facet === "state" ? review.states["open"] : review.any;
        return (
          <label key={facet}>
            {review.facets[facet]}{" "}
            <select
              value={chosen}
              onChange={({ currentTarget }) => changeQuery({ [facet]: currentTarget.value, offset: null }, "push")}
            >
              <option value="">{none}</option>
              {facet === "state" && <option value="all">{review.states["all"]}</option>}
              {facets[facet]
                .filter(({ value }) => facet !== "state" || value !== "open")
                .map(({ value, name, count }) => (
                  <option key={value} value={value}>
                    {`${nameOf(facet, value, name)} (${count})`}
                  </option>
                ))}
              {chosen !== "" && chosen !== "all" && !facets[facet].some(({ value }) => value === chosen) && (
                <option value={chosen}>{nameOf(facet, chosen, chosen)}</option>
              )}
            </select>
          </label>
        );
      })}
    </fieldset>
  );
}
