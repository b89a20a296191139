import { boundsOf, parseEdtf } from "../calendar/index.ts";
import type { Contribution, Signature } from "./digest/signature.ts";
import { sortedUnique } from "./hash.ts";
import type { ClaimList } from "./reviews.ts";

/** A claim as the index of claims knows it. */
export interface ClaimEntry {
  /** Its id in the reading. */
  readonly claim: string;
  readonly list: ClaimList;
  /** "talks-round", "deny", "host", "killed", "demand". */
  readonly kind: string;
  readonly process: string;
  /** Keys of who acts, speaks, is meant or is counted. */
  readonly actors: readonly string[];
  /** The day it is of, in days since 1970: when it holds or, where nobody says, when it was published; null: neither. */
  readonly day: number | null;
  readonly start: number;
  readonly end: number;
  /** What a person decided on it. */
  readonly review: "accept" | "edit" | "reject" | "defer" | null;
}

/** All claims of one text, to be indexed, and the processes that it touches. */
export interface ClaimsOfText {
  readonly claims: readonly ClaimEntry[];
  readonly processes: readonly string[];
  readonly outlet: string | null;
  readonly language: string;
  /** First and last day on which it may have been published, in days since 1970. */
  readonly published: { readonly first: number; readonly last: number } | null;
}

/** The claims among what a report adds to the record, as the index of claims takes them. */
export function entriesOf(contributions: readonly Contribution[], published: string | null): readonly ClaimEntry[] {
  return contributions.flatMap(({ process, signature, voice }) => {
    const said = saidBy(signature);
    if (!said) return [];
    const { claim, start, end, review } = voice;
    const time = "time" in signature ? signature.time : null;
    return [
      {
        ...said,
        claim,
        process,
        actors: sortedUnique(said.actors.filter((key) => key !== null)),
        day: dayOf(time) ?? dayOf(published),
        start,
        end,
        review: review ?? null,
      },
    ];
  });
}

interface Said {
  readonly list: ClaimList;
  readonly kind: string;
  readonly actors: readonly (string | null)[];
}

/** Null for what is no claim that a reading lists: names. */
function saidBy(signature: Signature): Said | null {
  switch (signature.type) {
    case "event":
      return { list: "events", kind: signature.kind, actors: [...signature.actors, ...signature.recipients] };
    case "role":
      return { list: "roles", kind: signature.role, actors: [signature.holder] };
    case "office":
      return { list: "roles", kind: signature.role, actors: [signature.holder, signature.of] };
    case "figure": {
      const { measure, population } = signature;
      return { list: "figures", kind: measure, actors: /[:~]/.test(population) ? [population] : [] };
    }
    case "agenda":
      return { list: "agenda", kind: signature.kind, actors: [...signature.parties, ...signature.towards] };
    case "statement": {
      const { act, speaker, behalf, addressee } = signature;
      return { list: "statements", kind: act, actors: [speaker, behalf, addressee] };
    }
    default:
      return null;
  }
}

function dayOf(edtf: string | null): number | null {
  return daysOf(edtf)?.first ?? null;
}

/** First and last day of an EDTF value, of which an open end is as good as the other; null where it has none. */
export function daysOf(edtf: string | null): { readonly first: number; readonly last: number } | null {
  const value = edtf === null ? null : parseEdtf(edtf);
  const bounds = value ? boundsOf(value) : null;
  const first = bounds?.earliest ?? bounds?.latest ?? null;
  return first === null ? null : { first, last: bounds?.latest ?? first };
}
