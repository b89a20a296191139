/**
 * Where origins are kept, as the pipeline's comparison of texts asks for it (its `OriginShelf`): sketches found by the
 * marks they share, members by digest, families that are called by a leading document. `S` is the comparison's own: any
 * JSON value.
 */
export interface OriginKeeper<S> {
  readonly has: (documentId: string) => Promise<boolean>;
  /** The kept texts that share a band or an anchor with the sketch, each digest once; not the sketch's own. */
  readonly sharing: (sketch: KeptSketch) => Promise<readonly SharedSketch[]>;
  /** Members with a digest; of those equal in setting and family at least one. */
  readonly members: (digest: string) => Promise<readonly OriginMember<S>[]>;
  /** Throws RangeError for a document that is not kept. */
  readonly text: (documentId: string) => Promise<string>;
  /** The document a family is called by, and its day of publication. */
  readonly leader: (group: string) => Promise<OriginLeader>;
  readonly keep: (change: OriginChange<S>, leader: OriginLeader) => Promise<void>;
}

export interface KeptSketch {
  readonly version: number;
  readonly digest: string;
  readonly words: number;
  /** Unsigned, 32 bits. */
  readonly bands: readonly number[];
  readonly anchors: readonly number[];
}

interface SharedSketch {
  readonly digest: string;
  readonly bands: number;
  readonly anchors: number;
  readonly anchorCount: number;
}

interface OriginMember<S> {
  readonly documentId: string;
  readonly digest: string;
  readonly setting: S;
  readonly group: string;
}

interface OriginLeader {
  readonly documentId: string;
  readonly published: string | null;
}

interface OriginChange<S> {
  readonly member: OriginMember<S>;
  readonly sketch: KeptSketch | null;
  readonly draws: readonly { readonly documentId: string; readonly from: string }[];
  readonly merged: readonly string[];
  readonly origin: string;
}
