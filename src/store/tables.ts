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
  body: string;
}

export type Database = Kysely<Tables>;
export type Session = Transaction<Tables>;
