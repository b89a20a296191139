import type { Setting } from "./judge.ts";
import type { Sketch } from "./sketch.ts";

/** A kept report: its id, what is known about it, the group it stands in. */
export interface Member {
  readonly documentId: string;
  readonly digest: string;
  readonly setting: Setting;
  /** A name of the shelf's own that lasts until its group joins another; never shown. */
  readonly group: string;
}

/** A kept text that has something in common with a sketch: how many bands and anchors. */
export interface Shared {
  readonly digest: string;
  readonly bands: number;
  readonly anchors: number;
  /** How many anchors it has in all. */
  readonly anchorCount: number;
}

/** A report that quotes at length from one that was there before: both keep their origins. */
export interface Draw {
  readonly documentId: string;
  /** The report whose words stand in it; copies of that report are not named besides. */
  readonly from: string;
}

/** All that one new report changes; a store writes it in one transaction. */
export interface ShelfChange {
  readonly member: Member;
  /** What the text is found by; null where one of the same words is kept already, or where it has no words. */
  readonly sketch: Sketch | null;
  readonly draws: readonly Draw[];
  /** Groups that go into the member's. */
  readonly merged: readonly string[];
  /** What the origin of the group is called from now on: the leader's id. */
  readonly origin: string;
}

/**
 * Where origins are kept. A store on disk answers the first question by two indexes (bands and anchors, of each text
 * once per digest) and the others by keys; `memoryShelf` does so in memory.
 */
export interface OriginShelf {
  readonly has: (documentId: string) => Promise<boolean>;
  /** The texts with a band or an anchor of the sketch, each digest once, in any order; not the sketch's own digest. */
  readonly sharing: (sketch: Sketch) => Promise<readonly Shared[]>;
  /** The reports with a digest; of those equal in setting and group, one will do. */
  readonly members: (digest: string) => Promise<readonly Member[]>;
  readonly text: (documentId: string) => Promise<string>;
  /** The report that names the origin of a group, and its day of publication. */
  readonly leader: (group: string) => Promise<Leader>;
  /** Keeps a report; `leader` names the origin of its group from now on. All at once or not at all. */
  readonly keep: (change: ShelfChange, leader: Leader) => Promise<void>;
}

/** The report an origin is called by: the first published, of one day the one with the least id. */
export interface Leader {
  readonly documentId: string;
  readonly published: string | null;
}
