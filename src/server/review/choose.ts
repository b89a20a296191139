import { DOUBTS, doubtsOf, LISTS, REVIEWS, ROW } from "../../pipeline/index.ts";
import type { Proposal } from "../../record/index.ts";
import type { ReviewFilter } from "../contract/index.ts";
import type { ProposalTable } from "./table.ts";

/** What is counted among proposals. */
export type Counted = "process" | "list" | "kind" | "state" | "doubt";
export type Counts = Readonly<Record<Counted, Map<string, number>>>;

const FACETS: readonly Counted[] = ["process", "list", "kind", "state", "doubt"];

export const noCounts = (): Counts => ({
  process: new Map(),
  list: new Map(),
  kind: new Map(),
  state: new Map(),
  doubt: new Map(),
});

/** What has been decided since a table was made: of reports, by claim. What is not there was taken back. */
export type Since = ReadonlyMap<string, ReadonlyMap<string, Proposal["review"]>>;

/** Of one dossier: the proposals that a filter lets through, in order, and counts. */
export interface Chosen {
  readonly nths: Uint32Array;
  readonly counts: Counts;
}

/** How a proposal stands now. */
export function reviewOf(table: ProposalTable, nth: number, since: Since): Proposal["review"] {
  const document = since.size === 0 ? undefined : since.get(table.word(table.field(nth, ROW.document)) ?? "");
  if (document) return document.get(table.word(table.field(nth, ROW.claim)) ?? "") ?? null;
  return REVIEWS[table.field(nth, ROW.review)] ?? null;
}

/** Chooses; of each facet counts are as if nothing of it had been chosen, so that another value can be. */
export function choose(table: ProposalTable, filter: ReviewFilter, since: Since): Chosen {
  const { process, list, kind, state = "open", doubt, document, actor, language, outlet } = filter;
  const numbered = (word: string | undefined) => (word === undefined ? null : table.numberOf(word));
  const meant = { document: numbered(document), language: numbered(language), outlet: numbered(outlet), actor: numbered(actor) };
  const sought = {
    process: process === undefined || process === table.process,
    list: list === undefined ? null : LISTS.indexOf(list),
    kind: numbered(kind),
    doubt: doubt === undefined ? 0 : 1 << DOUBTS.indexOf(doubt),
    state: state === "open" ? null : state,
  };
  const nths = new Uint32Array(table.size);
  let chosen = 0;
  const tallies = { process: 0, list: tally(), kind: tally(), state: new Map<string, number>(), doubt: tally() };
  const countIn = (facet: Counted, nth: number, review: Proposal["review"]) => {
    if (facet === "process") tallies.process += 1;
    else if (facet === "state") tallies.state.set(review ?? "open", (tallies.state.get(review ?? "open") ?? 0) + 1);
    else if (facet === "list") tallies.list.add(table.field(nth, ROW.list));
    else if (facet === "kind") tallies.kind.add(table.field(nth, ROW.kind));
    else tallies.doubt.add(table.field(nth, ROW.doubts));
  };
  for (let nth = 0; nth < table.size; nth++) {
    if (meant.document !== null && table.field(nth, ROW.document) !== meant.document) continue;
    if (meant.language !== null && table.field(nth, ROW.language) !== meant.language) continue;
    if (meant.outlet !== null && table.field(nth, ROW.outlet) !== meant.outlet) continue;
    if (meant.actor !== null && !table.hasActor(nth, meant.actor)) continue;
    const review = reviewOf(table, nth, since);
    /** The facet whose choice it does not fit; where there are two, it is counted nowhere. */
    let miss: Counted | null = null;
    let misses = 0;
    const missed = (facet: Counted) => {
      miss = facet;
      misses += 1;
    };
    if (!sought.process) missed("process");
    if (sought.list !== null && table.field(nth, ROW.list) !== sought.list) missed("list");
    if (sought.kind !== null && table.field(nth, ROW.kind) !== sought.kind) missed("kind");
    if (state !== "all" && review !== sought.state) missed("state");
    if (sought.doubt !== 0 && (table.field(nth, ROW.doubts) & sought.doubt) === 0) missed("doubt");
    if (misses > 1) continue;
    if (miss !== null) countIn(miss, nth, review);
    else {
      nths[chosen++] = nth;
      for (const facet of FACETS) countIn(facet, nth, review);
    }
  }
  const counts = noCounts();
  if (tallies.process > 0) counts.process.set(table.process, tallies.process);
  for (const [number, count] of tallies.list.counted) counts.list.set(LISTS[number] ?? "", count);
  for (const [number, count] of tallies.kind.counted) counts.kind.set(table.word(number) ?? "", count);
  for (const [value, count] of tallies.state) counts.state.set(value, count);
  for (const [bits, count] of tallies.doubt.counted)
    for (const one of doubtsOf(bits)) counts.doubt.set(one, (counts.doubt.get(one) ?? 0) + count);
  return { nths: nths.slice(0, chosen), counts };
}

function tally() {
  const counted = new Map<number, number>();
  return { counted, add: (number: number) => void counted.set(number, (counted.get(number) ?? 0) + 1) };
}

/** Adds counts to others. */
export function addCounts(to: Counts, counts: Counts): void {
  for (const facet of FACETS)
    for (const [value, count] of counts[facet]) to[facet].set(value, (to[facet].get(value) ?? 0) + count);
}
