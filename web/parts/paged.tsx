import { withQuery } from "../shell/addresses.ts";
import { usePlace } from "../shell/router.tsx";
import { useWords } from "../shell/settings.tsx";
import { numeral } from "./in-words.ts";

interface PagedProps {
  readonly total: number;
  readonly offset: number;
  readonly limit: number;
  /** Above or below the list: each is a landmark with a name of its own. */
  readonly place?: "above" | "below";
}

/** Which part of a long list is shown, with links to the parts before and after: the offset is in the address. */
export function Paged({ total, offset, limit, place = "below" }: PagedProps) {
  const words = useWords();
  const { address } = usePlace();
  const { paged } = words.parts;
  if (total <= limit && offset === 0) return null;
  const last = Math.min(total, offset + limit);
  return (
    <nav class="paged" aria-label={paged.label[place]}>
      {offset > 0 ? (
        <a href={withQuery(address, { offset: Math.max(0, offset - limit) || null, item: null })}>{paged.earlier}</a>
      ) : (
        <span class="quiet">{paged.earlier}</span>
      )}
      <span>{paged.range(numeral(Math.min(offset + 1, total), words), numeral(last, words), numeral(total, words))}</span>
      {last < total ? (
        <a href={withQuery(address, { offset: last, item: null })}>{paged.later}</a>
      ) : (
        <span class="quiet">{paged.later}</span>
      )}
    </nav>
  );
}

/** The part of a list that an address asks for: never below zero, never what is no number. */
export function offsetOf(query: URLSearchParams): number {
  const asked = Number(query.get("offset") ?? 0);
  return Number.isSafeInteger(asked) && asked > 0 ? asked : 0;
}
