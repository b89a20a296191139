import { seal, unsealAll } from "./sealed.ts";

/** A dossier that was assembled and is kept: what it is called by, and its head. */
export interface KeptView {
  /** Another for each view that is ever kept: pieces of another view are never taken for this one's. */
  readonly number: number;
  readonly process: string;
  /** The revision of the process's parts that it was assembled of. */
  readonly revision: number;
  /** What assembled it: the words of whoever keeps it. */
  readonly stamp: string;
  /** Any JSON value. */
  readonly head: unknown;
}

/** A list of a view in pieces, all but the last of as many items: `VIEW_PIECE`, but where whoever keeps the list has another number for it. */
export interface ViewListToKeep {
  readonly section: string;
  /** Of each item, in order. */
  readonly ids: readonly string[];
  readonly pieces: readonly SealedPiece[];
}

/** JSON, as whoever keeps it encodes items and the claims they name. */
export interface ViewPiece {
  readonly items: string;
  readonly claims: string;
}

/** A piece as it lies in the store: packed before the write begins, so that nobody waits for that. */
export interface SealedPiece {
  readonly items: Uint8Array;
  readonly claims: Uint8Array;
}

/** Packing gains little by trying harder, and somebody may be waiting. */
const QUICKLY = 1;

export function sealPiece({ items, claims }: ViewPiece): SealedPiece {
  return { items: seal(items, QUICKLY), claims: seal(claims, QUICKLY) };
}

/** Pieces as they were before they were packed. Throws RangeError where one cannot be read. */
export function unsealPieces(pieces: readonly SealedPiece[]): readonly ViewPiece[] {
  const items = unsealAll(pieces.map((piece) => piece.items));
  const claims = unsealAll(pieces.map((piece) => piece.claims));
  return items.map((text, nth) => ({ items: text, claims: claims[nth] ?? "" }));
}

/** A list of a view that is kept, still packed. */
export interface KeptList {
  readonly section: string;
  readonly pieces: readonly SealedPiece[];
}

export interface ViewToKeep extends Omit<KeptView, "number"> {
  /** Language, day and whatever else makes views of one process differ. */
  readonly variant: string;
  readonly lists: readonly ViewListToKeep[];
}

/** Which pieces, both counted. `claims`: with the claims that the items name. */
export interface PieceRange {
  readonly from: number;
  readonly to: number;
  readonly claims: boolean;
}

/** Items in one piece of most lists. */
export const VIEW_PIECE = 50;

/** A process that has parts, and the revision of them: a number that rises whenever a part is written. */
export interface ProcessRevision {
  readonly process: string;
  readonly revision: number;
}
