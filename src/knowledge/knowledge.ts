import type { KnownFamily } from "./families.ts";
import type { KnownEntity, KnownOffice } from "./known-entity.ts";
import type { Piece } from "./pieces.ts";
import type { Post } from "./posts.ts";
import type { NameTarget } from "./trie.ts";

/** A known name in a text: its place and all that it may stand for, the likeliest first. */
export interface NameFound {
  readonly start: number;
  readonly end: number;
  readonly targets: readonly NameTarget[];
  /** True where the name is a common word too and should count only if something else says that it is a name. */
  readonly shy: boolean;
}

/** A seat that one person holds at a time: which, of whom (a ref), and what an envoy is sent for (a ref, or null). */
export interface Seat {
  readonly post: Post;
  readonly of: string;
  readonly for: string | null;
}

/**
 * How an office stands to the day of a report: may be held then, is over, has not begun; "undated" where nobody knows when
 * the report was published.
 */
export type Standing = "held" | "past" | "later" | "undated";

/** States, places, organisations, groups, bodies, processes, conflicts and people that are known before any report is read. */
export interface Knowledge {
  /** Content version, stamped on readings. */
  readonly version: string;
  readonly entities: readonly KnownEntity[];
  /** Those of them that are processes. */
  readonly processes: readonly KnownEntity[];
  /** Processes that are told of as one; no process is in two. `find` knows each as a process, no report names one. */
  readonly families: readonly KnownFamily[];
  readonly find: (ref: string) => KnownEntity | null;
  /** The known names among words of a text (`piecesOf`): the longest win, in the order of the text. Conflicts are not looked for. */
  readonly scan: (language: string, text: string, pieces: readonly Piece[]) => readonly NameFound[];
  /** States of which this word (any case and number) is the adjective or noun of nationality, the likeliest first. */
  readonly statesOf: (language: string, demonym: string) => readonly string[];
  /** States that share this name in the plural: « les deux Corées », "the two Sudans"; empty for every other word. */
  readonly togetherOf: (language: string, plural: string) => readonly string[];
  /** Whom a town stands for when it acts: the state whose capital it is, the union that sits there; null for others. */
  readonly powerAt: (place: string) => string | null;
  /** Canonical name in a language, or in English where there is none. */
  readonly nameOf: (ref: string, language: string) => string;
  /**
   * Who held one of these seats on the whole of `published` (EDTF): null where nobody is known to, or more than one person may
   * have. Where `published` is null: who held it through all the years that offices are known for.
   */
  readonly holderOf: (seats: readonly Seat[], published: string | null) => KnownEntity | null;
  /** The offices of a person, in the order of time, each with its standing at `published` (EDTF). */
  readonly officesAt: (person: string, published: string | null) => readonly { office: KnownOffice; standing: Standing }[];
  /**
   * Ref of whom a person spoke for at `published` (EDTF): the house of an office held then, else whom they always speak for.
   * Where `published` is null: only what holds for all the offices of the person. Null where that is nobody.
   */
  readonly houseAt: (person: string, published: string | null) => string | null;
  /** False for a process that is known to have begun only after `published` (EDTF); true where nobody knows. */
  readonly mayHaveBegun: (process: string, published: string | null) => boolean;
}
