import type { Reading } from "../claims/index.ts";
import type { ClaimsOfText, Marking, PartsAtHand, RecordChange, RecordPart, Report, Review } from "../record/index.ts";
import type { ClaimPage, ClaimQuery, Facet, FacetCounts, Facets } from "./claim-face.ts";
import type { OriginKeeper } from "./origin-shelf.ts";
import type { KeptList, KeptView, PieceRange, ProcessRevision, ViewPiece, ViewToKeep } from "./view-face.ts";

/** One meeting with a text: where it stood and what was said about it there. The same text may be seen many times. */
export interface Sighting {
  /** Content hash of the fields below, but for `received`: the same report from the same place is one sighting. */
  readonly id: string;
  /** As the user named it: a path, "FILE:12", "-". */
  readonly source: string;
  readonly outlet: string | null;
  readonly url: string | null;
  readonly title: string | null;
  /** BCP 47. */
  readonly language: string;
  /** EDTF. */
  readonly published: string | null;
  /** When it first came in: ISO 8601, UTC. */
  readonly received: string;
  /** sha256 of the source's bytes where they were kept; see `StoreReader.bytes`. */
  readonly bytes: string | null;
}

/** What the store knows about a text. Its text is asked for apart. */
export interface StoredDocument {
  /** sha256 of the text. */
  readonly id: string;
  /** In the order they came; never empty. */
  readonly sightings: readonly Sighting[];
  /** Id of the document its origin is called by: one voice, however many copies. Null: not compared yet. */
  readonly origin: string | null;
  /** Null: nobody said. */
  readonly marking: Marking | null;
  /** When the store first had it: ISO 8601, UTC, by the store's clock; never before what came earlier. */
  readonly added: string;
}

/** Versions of a program and the content hashes of its models: what made a reading. */
export type ReaderStamp = Reading["reader"];

/** A reading that is kept, without its body. */
export interface StoredReading {
  /** sha256 of its JSON. */
  readonly id: string;
  readonly document: string;
  readonly reader: ReaderStamp;
  readonly format: string;
  readonly added: string;
  /** True for the one that `reading` gives. */
  readonly current: boolean;
}

/**
 * What one text is to another, kept for good: the kind "supersedes" is known to the record, others are the words of
 * whoever compares. `body` holds reasons, shares, the difference: any JSON value.
 */
export interface DocumentLink {
  readonly from: string;
  readonly to: string;
  readonly kind: string;
  readonly body: unknown;
}

export interface MarkingEntry {
  readonly level: Marking;
  readonly reason: string | null;
  readonly by: string | null;
  readonly added: string;
}

/** One word of a text for the search index. `start` and `end` are UTF-16 units of the text. */
export interface IndexToken {
  readonly form: string;
  readonly lemma: string;
  readonly start: number;
  readonly end: number;
}

/** A word to look for: any text word whose form is one of `forms` or whose lemma is one of `lemmas`. */
export interface SearchWord {
  readonly forms: readonly string[];
  readonly lemmas: readonly string[];
  /** True: forms that begin so are meant too. */
  readonly prefix: boolean;
}

/** Words that stand side by side, in this order. */
export interface SearchPhrase {
  readonly words: readonly SearchWord[];
  /** Other ways to part the same writing into words: « l'ONU » may be one word of a text, or two. */
  readonly orElse?: readonly (readonly SearchWord[])[];
  /** "must": only texts with it; "should": it counts, and where there is no "must", one "should" is needed; "not": no text with it. */
  readonly need: "must" | "should" | "not";
}

export interface SearchOptions {
  /** At most so many hits; 20. */
  readonly limit?: number;
  readonly offset?: number;
  readonly language?: string;
  /** Only texts marked so or more openly; texts without a marking are left out. Absent: all. */
  readonly upTo?: Marking;
  /** Only texts that are told apart so. */
  readonly facets?: Facets;
  /** Facets whose values are to be counted; of each, as if nothing of that facet itself had been chosen. */
  readonly count?: readonly Facet[];
}

export interface SearchHit {
  readonly document: string;
  /** BM25, higher is nearer; to compare hits of one search only. */
  readonly score: number;
  /** Where the words stand: UTF-16 units of the text, in order. */
  readonly places: readonly { readonly start: number; readonly end: number }[];
}

export interface SearchResult {
  /** Nearest first; equals in the order of their ids. */
  readonly hits: readonly SearchHit[];
  /** How many texts match, hits or not. */
  readonly total: number;
  /** Of those facets that were asked for. */
  readonly counts: FacetCounts;
}

export interface StoreCounts {
  readonly documents: number;
  readonly sightings: number;
  readonly readings: number;
  readonly reviews: number;
  readonly links: number;
  readonly parts: number;
  readonly indexed: number;
}

/** A document as it comes in, with what was met: see `Sighting`. */
export interface DocumentInput {
  readonly document: Reading["document"];
  readonly source: string;
  /** The source's own bytes, to keep them frozen; null: not kept. */
  readonly bytes: Uint8Array | null;
  readonly received: string;
  /** Taken where the text is new; a text that is there keeps its own. */
  readonly marking: Marking | null;
}

/** What can be asked. Everything is as the last finished write left it. */
export interface StoreReader {
  readonly document: (id: string) => Promise<StoredDocument | null>;
  /** True where this very sighting of this text is kept. */
  readonly isSeen: (seen: Pick<DocumentInput, "document" | "source" | "bytes">) => Promise<boolean>;
  /** Throws PourparlersError "content-damaged", as `bytes`, `reading` and `reports` do. */
  readonly text: (id: string) => Promise<string | null>;
  /** Bytes by their sha256. */
  readonly bytes: (hash: string) => Promise<Uint8Array | null>;
  /** Ids of all texts, in the order they first came. */
  readonly documentIds: () => AsyncIterable<string>;
  /** The current reading of a text, or the last one by `reader`. Throws PourparlersError "reading-newer". */
  readonly reading: (document: string, reader?: ReaderStamp) => Promise<Reading | null>;
  readonly readingsOf: (document: string) => Promise<readonly StoredReading[]>;
  /**
   * All texts that have been read, as the record takes them: current reading, origin (its own where it was not
   * compared), what it supersedes, marking, when it was first received. In the order the texts first came.
   */
  readonly reports: () => AsyncIterable<Report>;
  readonly report: (document: string) => Promise<Report | null>;
  /** Texts that `reader` has not read, in the order they came: what is to be read again after a change of models. */
  readonly unreadBy: (reader: ReaderStamp) => AsyncIterable<string>;
  /** Texts whose origin is called by this document, in the order they came. */
  readonly membersOf: (origin: string) => Promise<readonly string[]>;
  /** Links from or to a text, in the order they were made. */
  readonly linksOf: (document: string) => Promise<readonly DocumentLink[]>;
  readonly markingsOf: (document: string) => Promise<readonly MarkingEntry[]>;
  /** The whole log of decisions, in the order of arrival; undoing is another entry. */
  readonly reviews: () => Promise<readonly Review[]>;
  readonly reviewsOf: (document: string) => Promise<readonly Review[]>;
  /** Entries that name no text: judgements on identities, and all takings back. */
  readonly reviewsOfNoText: () => Promise<readonly Review[]>;
  /** Entries about a text that the store does not have. They are kept, and are no orphans once it comes. */
  readonly orphanedReviews: () => Promise<readonly Review[]>;
  /** Parts of the record by key; null for a key that is not kept. */
  readonly parts: (keys: readonly string[]) => Promise<PartsAtHand>;
  /** The parts a process's view needs, in the order of their keys. */
  readonly partsOf: (process: string) => Promise<readonly RecordPart[]>;
  readonly allParts: () => AsyncIterable<RecordPart>;
  /** Processes that have parts, and how many. */
  readonly processes: () => Promise<readonly { readonly process: string; readonly parts: number }[]>;
  /** Processes that have parts, with the revision of them. */
  readonly revisions: () => Promise<readonly ProcessRevision[]>;
  /** The revision of a process's parts; 0 where it never had any. */
  readonly revisionOf: (process: string) => Promise<number>;
  /** A view that is kept, current or not: compare its revision and stamp. */
  readonly keptView: (process: string, variant: string) => Promise<KeptView | null>;
  readonly keptViews: (variant: string) => Promise<readonly KeptView[]>;
  /** The ids of a list's items, in order; null where the view is no longer kept. */
  readonly viewIds: (view: number, section: string) => Promise<readonly string[] | null>;
  /** Pieces of a list from one to another, both counted; null where the view is no longer kept. */
  readonly viewPieces: (view: number, section: string, range: PieceRange) => Promise<readonly ViewPiece[] | null>;
  /** Whole lists of a view, all of one moment, still packed; null where the view is no longer kept. */
  readonly viewLists: (view: number, sections: readonly string[]) => Promise<readonly KeptList[] | null>;
  /** For each process how many of its texts first came after the end of a day ("2024-01-31"). */
  readonly arrivals: (since: string) => Promise<ReadonlyMap<string, number>>;
  readonly search: (phrases: readonly SearchPhrase[], options?: SearchOptions) => Promise<SearchResult>;
  /** Claims of all texts by what they are about, a page at a time. */
  readonly claims: (query?: ClaimQuery) => Promise<ClaimPage>;
  /** The analyser whose tokens are indexed for a text; null: not indexed. */
  readonly indexedBy: (document: string) => Promise<string | null>;
  readonly counts: () => Promise<StoreCounts>;
  /** Number of the last write that kept something, 0 before the first: the same as long as nothing has come. */
  readonly revision: () => Promise<number>;
  /** A word kept under a name, such as the version of the program that folded the record; null: nobody kept one. */
  readonly note: (name: string) => Promise<string | null>;
}

/** What can be changed, within one write. It also reads, and sees what it has written. */
export interface StoreWriter extends StoreReader {
  /** When this write takes place: ISO 8601, by the store's clock, never before the last one. */
  readonly at: string;
  /** Nothing happens where text and sighting are there. */
  readonly addDocument: (input: DocumentInput) => Promise<{ readonly isNew: boolean; readonly isNewSighting: boolean }>;
  /**
   * Keeps a reading and makes it the current one of its text, which must be there. Throws PourparlersError
   * "reading-newer" for a format of a later program and "reading-invalid" for a reading that is not sound.
   */
  readonly addReading: (reading: Reading) => Promise<{ readonly id: string; readonly isNew: boolean }>;
  /** Indexes a text's words, in the order of the text, in place of those that were indexed before. */
  readonly index: (document: string, analyser: string, tokens: readonly IndexToken[]) => Promise<void>;
  /** Indexes a text's claims, in place of those that were indexed before. */
  readonly indexClaims: (document: string, claims: ClaimsOfText) => Promise<void>;
  /** Where origins are kept: what the pipeline places documents on. `S` is the caller's own, any JSON value. */
  readonly originShelf: <S>() => OriginKeeper<S>;
  readonly addLink: (link: DocumentLink) => Promise<void>;
  /** Adds to the log; entries that are there are left. Gives how many were new. */
  readonly addReviews: (entries: readonly Review[]) => Promise<number>;
  readonly mark: (document: string, entry: Omit<MarkingEntry, "added">) => Promise<void>;
  readonly changeParts: (changes: readonly RecordChange[]) => Promise<void>;
  /** Forgets the derived record, to be folded anew. Nothing else goes. */
  readonly clearParts: () => Promise<void>;
  /** Keeps an assembled view in place of the one of its variant; false where parts have changed since. */
  readonly keepView: (view: ViewToKeep) => Promise<boolean>;
  readonly setNote: (name: string, value: string) => Promise<void>;
}

/** One thing `check` found. */
export interface StoreProblem {
  /** Where: "database", "contents", "documents", "readings", "reviews", "parts", "search", "claims", "views", "clock". */
  readonly part: string;
  /** Which: an id, a key, a number; null: the whole. */
  readonly subject: string | null;
  /** For developers and logs, in English. */
  readonly problem: string;
}

export interface CheckReport {
  readonly location: string;
  /** False where something is damaged; remarks (a clock set back, orphaned reviews) leave it true. */
  readonly sound: boolean;
  readonly problems: readonly StoreProblem[];
  readonly remarks: readonly StoreProblem[];
  /** Of each kind of thing: how many there are and how many of them are whole. Null: they cannot be counted. */
  readonly whole: Readonly<Record<string, { readonly all: number | null; readonly whole: number }>>;
}

/** What a full check compares with, made anew by rooms above; each may be left out. */
export interface CheckHooks {
  /** The parts of the record as folding all reports anew gives them. */
  readonly rebuildParts?: (store: StoreReader) => AsyncIterable<RecordPart>;
  /** A text's words as its analyser gives them; null: it cannot say. */
  readonly tokensOf?: (document: string, analyser: string) => Promise<readonly IndexToken[] | null>;
}

/** An open store. Many may read; one writes at a time, others wait. Close it when done. */
export interface Store extends StoreReader {
  readonly kind: "sqlite" | "postgres";
  /** Where it is, to be shown: without a password. */
  readonly location: string;
  /**
   * Does `work` whole or not at all, with nobody else writing. What `work` throws is thrown on, and nothing is kept.
   * Throws PourparlersError "store-busy" where another process kept writing, "store-full" where there is no room.
   */
  readonly write: <T>(work: (store: StoreWriter) => Promise<T>) => Promise<T>;
  /** Several questions answered as of one moment. */
  readonly snapshot: <T>(work: (store: StoreReader) => Promise<T>) => Promise<T>;
  readonly check: (hooks?: CheckHooks) => Promise<CheckReport>;
  /**
   * Writes a whole copy, as of one moment, as a store file of its own, and checks it. Writing may go on meanwhile.
   * Throws PourparlersError "backup-exists" and "backup-failed".
   */
  readonly backup: (file: string) => Promise<CheckReport>;
  readonly close: () => Promise<void>;
}
