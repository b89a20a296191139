import type { KnownEntity } from "./known-entity.ts";
import type { Piece } from "./pieces.ts";
import type { NameTarget } from "./trie.ts";

/** A known name in a text: its place and all that it may stand for, the likeliest first. */
export interface NameFound {
  readonly start: number;
  readonly end: number;
  readonly targets: readonly NameTarget[];
  /** True where the name is a common word too and should count only if something else says that it is a name. */
  readonly shy: boolean;
}

/** States, places, organisations, groups, bodies, processes and people that are known before any report is read. */
export interface Knowledge {
  /** Content version, stamped on readings. */
  readonly version: string;
  readonly entities: readonly KnownEntity[];
  readonly find: (ref: string) => KnownEntity | null;
  /** The known names among words of a text (`piecesOf`): the longest win, in the order of the text. */
  readonly scan: (language: string, text: string, pieces: readonly Piece[]) => readonly NameFound[];
  /** States of which this word (any case and number) is the adjective or noun of nationality, the likeliest first. */
  readonly statesOf: (language: string, demonym: string) => readonly string[];
  /** Whom a town stands for when it acts: the state whose capital it is, the union that sits there; null for others. */
  readonly powerAt: (place: string) => string | null;
  /** Canonical name in a language, or in English where there is none. */
  readonly nameOf: (ref: string, language: string) => string;
}
