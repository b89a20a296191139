import type { Kysely, Transaction } from "kysely";

/**
 * The tables, the same on both databases. Numbers rise in the order of arrival and are local to one store; ids are
 * content hashes and mean the same everywhere. `added` names the commit a row came with.
 */
export interface Tables {
  readonly facts: { name: string; value: string };
  readonly commits: CommitRow;
  readonly contents: { hash: string; size: number; encoding: string; data: Uint8Array };
  readonly documents: DocumentRow;
  readonly sightings: SightingRow;
  readonly readings: ReadingRow;
  readonly reviews: ReviewRow;
  readonly markings: MarkingRow;
  readonly sketches: { number: number; digest: string; version: number; words: number; anchors: number };
  /** What a sketch is found by: twice the value of a band, one more for an anchor. */
  readonly marks: { mark: number; sketch: number };
  readonly members: MemberRow;
  readonly families: { family: string; origin: string; published: string | null };
  readonly origins: OriginRow;
  readonly links: LinkRow;
  readonly parts: PartRow;
  /** Which write changed the parts of a process last, by a number that only rises. */
  readonly revisions: { process: string; whole: string | null; revision: number };
  readonly views: ViewRow;
  /** How many items a list of a view has, and their ids, packed. */
  readonly view_lists: { view: number; section: string; total: number; ids: Uint8Array };
  /** A piece of a list, packed: its items, and the claims that they name by number. */
  readonly view_pieces: { view: number; section: string; nth: number; items: Uint8Array; claims: Uint8Array };
  readonly traits: { number: number; facet: string; value: string; whole: string | null };
  /** By what a text can be told apart: days of publication, numbers of its traits, packed. */
  readonly described: { document: number; first: number | null; last: number | null; traits: Uint8Array };
  readonly claims: ClaimRow;
  readonly claim_actors: { actor: number; day: number; tie: number; document: number; ordinal: number };
  readonly postings: { term: string; document: number; places: Uint8Array };
  readonly indexed: { document: number; analyser: string; length: number; terms: Uint8Array; offsets: Uint8Array };
}

/** One transaction that wrote something: when, and what the clock said where it had been set back. */
interface CommitRow {
  number: number;
  at: string;
  clock: string | null;
}

interface DocumentRow {
  number: number;
  /** sha256 of the text, which lies in `contents`. */
  id: string;
  added: number;
  /** Number of its current reading. */
  reading: number | null;
  /** What `markings` said last. */
  marking: string | null;
}

interface SightingRow {
  number: number;
  id: string;
  document: number;
  source: string;
  outlet: string | null;
  url: string | null;
  title: string | null;
  language: string;
  published: string | null;
  received: string;
  bytes: string | null;
  added: number;
}

interface ReadingRow {
  number: number;
  /** sha256 of the body. */
  id: string;
  document: number;
  reader: string;
  version: string;
  models: string;
  format: string;
  size: number;
  encoding: string;
  body: Uint8Array;
  added: number;
}

interface ReviewRow {
  number: number;
  id: string;
  /** Text hash it speaks of, whether the store knows it or not. */
  document: string | null;
  made_at: string;
  made_by: string;
  body: string;
  added: number;
}

interface MarkingRow {
  number: number;
  document: number;
  level: string;
  reason: string | null;
  made_by: string | null;
  added: number;
}

/** Where a document stands among those that speak with one voice. */
interface MemberRow {
  document: number;
  digest: string;
  setting: string;
  family: string;
  /** 1 for the first of its digest, setting and family: it stands for the others. */
  first: number;
}

/** What was said of origins, for good: a document came into a family, others went into that. */
interface OriginRow {
  number: number;
  document: number;
  family: string;
  origin: string;
  /** JSON: names of the families that went into it. */
  merged: string;
  added: number;
}

interface LinkRow {
  number: number;
  id: string;
  from_document: number;
  to_document: number;
  kind: string;
  body: string;
  added: number;
}

interface PartRow {
  key: string;
  process: string | null;
  /** [key, process] in full where one was too long for an index; else null. */
  names: string | null;
  /** JSON, packed. */
  body: Uint8Array;
}

/** A dossier as it was assembled: see `view-face.ts`. */
interface ViewRow {
  number: number;
  process: string;
  variant: string;
  revision: number;
  stamp: string;
  head: string;
}

interface ClaimRow {
  document: number;
  /** Its place among the claims of its text. */
  ordinal: number;
  list: string;
  /** Numbers of traits. */
  kind: number;
  process: number;
  /** Days since 1970; where there is none, before all days. */
  day: number;
  /** The beginning of its text's id: the order of claims of one day is the same in every store. */
  tie: number;
  claim: string;
  start_at: number;
  end_at: number;
  review: string | null;
}

export type Database = Kysely<Tables>;
export type Session = Transaction<Tables>;
