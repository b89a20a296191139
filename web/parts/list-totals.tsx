import { createContext } from "preact";
import { useContext } from "preact/hooks";

/** Lists within items that a page has only some of. */
export type ShortenedLists = readonly { readonly item: string; readonly list: string; readonly total: number }[];

const TotalsContext = createContext<ReadonlyMap<string, number>>(new Map());

/** How long those lists are, for whoever counts them. */
export const ListTotalsProvider = TotalsContext.Provider;

export function listTotalsOf(shortened: ShortenedLists): ReadonlyMap<string, number> {
  return new Map(shortened.map(({ item, list, total }) => [keyOf(item, list), total]));
}

/** How many a list of an item has in all; `here`: how many of them the page has. */
export function useListTotal(item: string, list: string, here: number): number {
  return useContext(TotalsContext).get(keyOf(item, list)) ?? here;
}

function keyOf(item: string, list: string): string {
  return `${item} ${list}`;
}
