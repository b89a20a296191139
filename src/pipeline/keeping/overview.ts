import { type ProcessView, withShorterSupports } from "../../record/index.ts";
import { idsOf } from "./item-ids.ts";
import { SECTIONS, type Section, type SectionItem } from "./sections.ts";

/** What the overview of a dossier shows of one list. */
export interface OverviewList {
  readonly section: Section;
  readonly items: readonly SectionItem[];
  /** Lists within its items that are cut. */
  readonly shortened: readonly Shortened[];
}

/** A list within an item that is cut: the item, which of its lists, and how many that has in all. */
export interface Shortened {
  readonly item: string;
  readonly list: string;
  readonly total: number;
}

/** So many items of each list at most: few of those that are long themselves. */
const MOST: Readonly<Record<Section, number>> = {
  rounds: 100,
  timeline: 100,
  roles: 100,
  agenda: 50,
  positions: 50,
  contested: 100,
  questions: 50,
  figures: 50,
  sources: 100,
  identities: 100,
  rejected: 100,
  orphaned: 100,
};

/**
 * How much of the overview's room each list has, in thousandths; what one leaves goes to those after it, and those that
 * every reader looks for first come last.
 */
const SHARES: Readonly<Record<Section, number>> = {
  orphaned: 10,
  rejected: 10,
  identities: 20,
  sources: 40,
  figures: 70,
  questions: 70,
  contested: 70,
  positions: 90,
  agenda: 100,
  roles: 115,
  timeline: 175,
  rounds: 230,
};

/** Bytes of JSON: with what a page has beside its lists, under half a million. */
const ROOM = 450_000;
/** Of lists in the order of time a reader wants the end. */
const BY_TIME: ReadonlySet<string> = new Set<Section>(["rounds", "timeline", "sources"]);
const ENDS_LAST: ReadonlySet<string> = new Set(["history", "points", "cells"]);
const MOST_CLAIMS = 8;
/** Where there is not room for everything. */
const FEW_CLAIMS = 2;
const MOST_WITHIN = 12;

/**
 * What a dossier says at a glance, however large it is: of each list so many items; where that is more than a page should
 * be sent, fewer, and of the lists within them some.
 */
export function overviewOf(view: ProcessView): readonly OverviewList[] {
  const first = SECTIONS.map((section) => {
    const most = MOST[section];
    const items = BY_TIME.has(section) ? view[section].slice(-most) : view[section].slice(0, most);
    return { section, items: withShorterSupports<readonly SectionItem[]>(items, MOST_CLAIMS) };
  });
  let room = ROOM;
  const fits = first.every(({ items }) => items.every((item) => (room -= sizeOf(item)) >= 0));
  if (fits) return first.map((list) => ({ ...list, shortened: [] }));
  let left = 0;
  const cut = new Map(
    Object.entries(SHARES).map(([section, share]) => {
      const list = cutTo(view, section as Section, left + (ROOM * share) / 1000);
      left = list.left;
      return [section, list] as const;
    }),
  );
  return SECTIONS.map((section) => {
    const { items, shortened } = cut.get(section) ?? { items: [], shortened: [] };
    return { section, items, shortened };
  });
}

const sizeOf = (item: SectionItem): number => Buffer.byteLength(JSON.stringify(item));

function cutTo(view: ProcessView, section: Section, room: number): Omit<OverviewList, "section"> & { readonly left: number } {
  const ids = idsOf(view, section);
  const all = view[section];
  const taken: SectionItem[] = [];
  const shortened: Shortened[] = [];
  let left = room;
  for (let nth = 0; nth < Math.min(MOST[section], all.length); nth++) {
    const at = BY_TIME.has(section) ? all.length - 1 - nth : nth;
    const cuts: Shortened[] = [];
    const item = cutWithin(withShorterSupports(all[at], FEW_CLAIMS), ids[at] ?? "", cuts) as SectionItem;
    left -= sizeOf(item);
    // One that is longer than all its list may have is shown all the same: nothing would say less than it does.
    if (left < 0 && taken.length > 0) break;
    taken.push(item);
    shortened.push(...cuts);
  }
  return { items: BY_TIME.has(section) ? taken.reverse() : taken, shortened, left: Math.max(0, left) };
}

/** A copy with shorter lists; the claims of supports have their own count. */
function cutWithin(value: unknown, item: string, cuts: Shortened[], name = ""): unknown {
  if (typeof value !== "object" || value === null) return value;
  if (Array.isArray(value)) {
    if (value.length > MOST_WITHIN) cuts.push({ item, list: name, total: value.length });
    const some = ENDS_LAST.has(name) ? value.slice(-MOST_WITHIN) : value.slice(0, MOST_WITHIN);
    return some.map((one) => cutWithin(one, item, cuts, name));
  }
  return Object.fromEntries(
    Object.entries(value).map(([field, inner]) => [field, field === "claims" ? inner : cutWithin(inner, item, cuts, field)]),
  );
}
