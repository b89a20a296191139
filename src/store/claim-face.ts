import type { ClaimEntry, ClaimList, Marking } from "../record/index.ts";

/** What texts and claims can be told apart by. "kind" is list and kind: "events:talks-round", "statements:deny". */
export type Facet = "process" | "actor" | "kind" | "outlet" | "language" | "year";

/**
 * What is meant: every field that is given must fit; of its several values, one. Actors are keys of the record as reports
 * give them: of somebody who goes by several keys, give all.
 */
export interface Facets {
  readonly process?: readonly string[];
  readonly actor?: readonly string[];
  readonly kind?: readonly string[];
  readonly outlet?: readonly string[];
  readonly language?: readonly string[];
  readonly year?: readonly string[];
  /** First and last day ("2023-06-01"), both counted; of texts, when they were published. */
  readonly from?: string;
  readonly to?: string;
}

export interface FacetCount {
  readonly value: string;
  readonly count: number;
}

/** For each facet its values with how many texts have them, the most first, equals in the order of values. */
export type FacetCounts = Readonly<Partial<Record<Facet, readonly FacetCount[]>>>;

export interface ClaimQuery extends Omit<Facets, "outlet" | "language"> {
  readonly list?: readonly ClaimList[];
  /** "undecided": nobody has decided on them. */
  readonly review?: readonly ("accept" | "edit" | "reject" | "defer" | "undecided")[];
  /** Only of texts marked so or more openly; absent: all. */
  readonly upTo?: Marking;
  /** The newest first when absent. */
  readonly order?: "newest" | "oldest";
  /** At most so many; 50. */
  readonly limit?: number;
  readonly offset?: number;
}

export interface ListedClaim extends Omit<ClaimEntry, "actors" | "day"> {
  /** "2023-06-20": when it holds or, where nobody says, when it was published. */
  readonly day: string | null;
  readonly document: string;
  /** The words of the text that carry it. */
  readonly words: string;
}

export interface ClaimPage {
  /** In the order of their days; of one day in an order that is the same in every store. */
  readonly claims: readonly ListedClaim[];
  readonly total: number;
}
