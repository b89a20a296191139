import type { ClaimList, Doubt, Proposal } from "../../record/index.ts";

/**
 * Some proposals, one after the other, in little room: what is named by many of them stands once, and each is a row of
 * numbers that names it by its place.
 */
export interface ProposalBlock {
  /** Documents, claims, items ("rounds round:1"), kinds, languages, outlets (null too) and actors. */
  readonly words: readonly (string | null)[];
  /** Of each the fields of `ROW`. */
  readonly rows: readonly number[];
}

/** Where each field stands in a row. `actors` says how many there are, and they follow. */
export const ROW = {
  document: 0,
  claim: 1,
  /** One of `LISTS`. */
  list: 2,
  item: 3,
  kind: 4,
  language: 5,
  outlet: 6,
  /** A bit for each of `DOUBTS`. */
  doubts: 7,
  origins: 8,
  weight: 9,
  /** One of `REVIEWS`. */
  review: 10,
  actors: 11,
} as const;

/** The fields of a row that are numbers of words, beside its actors. */
export const WORD_FIELDS = [ROW.document, ROW.claim, ROW.item, ROW.kind, ROW.language, ROW.outlet] as const;

export const LISTS: readonly ClaimList[] = ["statements", "events", "roles", "figures", "agenda"];
export const DOUBTS: readonly Doubt[] = ["contested", "uncertain", "single-origin", "anonymous", "inferred-link", "superseded"];
/** What was decided on a claim; null: nothing. */
export const REVIEWS: readonly Proposal["review"][] = [null, "accept", "edit", "reject", "defer"];

/** So many that reading a block takes no time that anybody would notice. */
const LENGTH = 200;

export function proposalBlocks(proposals: readonly Proposal[]): readonly ProposalBlock[] {
  const blocks: ProposalBlock[] = [];
  for (let at = 0; at < proposals.length; at += LENGTH) blocks.push(blockOf(proposals.slice(at, at + LENGTH)));
  return blocks;
}

function blockOf(proposals: readonly Proposal[]): ProposalBlock {
  const words = new Map<string | null, number>();
  const numberOf = (word: string | null): number => {
    const known = words.get(word) ?? words.size;
    words.set(word, known);
    return known;
  };
  const rows = proposals.flatMap((one) => [
    numberOf(one.document),
    numberOf(one.claim),
    LISTS.indexOf(one.list),
    numberOf(`${one.about.section} ${one.about.item}`),
    numberOf(one.kind),
    numberOf(one.language),
    numberOf(one.outlet),
    one.doubts.reduce((bits, doubt) => bits | (1 << DOUBTS.indexOf(doubt)), 0),
    one.origins,
    one.weight,
    REVIEWS.indexOf(one.review),
    one.actors.length,
    ...one.actors.map(numberOf),
  ]);
  return { words: [...words.keys()], rows };
}

/** How a row is read: `wordOf` gives the word of a number. */
export function proposalOf(
  process: string,
  rows: ArrayLike<number>,
  start: number,
  wordOf: (number: number) => string | null,
): Proposal {
  const at = (field: number) => rows[start + field] ?? 0;
  const word = (field: number) => wordOf(at(field)) ?? "";
  const about = word(ROW.item);
  const cut = about.indexOf(" ");
  return {
    process,
    about: { section: about.slice(0, cut) as Proposal["about"]["section"], item: about.slice(cut + 1) },
    document: word(ROW.document),
    claim: word(ROW.claim),
    list: LISTS[at(ROW.list)] ?? "events",
    kind: word(ROW.kind),
    actors: Array.from({ length: at(ROW.actors) }, (_, nth) => word(ROW.actors + 1 + nth)),
    language: word(ROW.language),
    outlet: wordOf(at(ROW.outlet)),
    doubts: doubtsOf(at(ROW.doubts)),
    origins: at(ROW.origins),
    weight: at(ROW.weight),
    review: REVIEWS[at(ROW.review)] ?? null,
  };
}

/** The doubts that a row's bits stand for, in the order in which they are named above. */
export function doubtsOf(bits: number): readonly Doubt[] {
  return DOUBTS.filter((_, nth) => (bits & (1 << nth)) !== 0);
}
