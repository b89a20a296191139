import type { EntityType, RoleName } from "../claims/index.ts";
import type { Post } from "./posts.ts";

/** Names in one language each, the canonical one first. */
export type Names = Readonly<Record<string, readonly string[]>>;

/** An office that somebody holds or held. */
export interface KnownOffice {
  readonly role: RoleName;
  /** The seat, where only one person holds it at a time; else null. */
  readonly post: Post | null;
  /** Ref of the state, body, organisation or group. */
  readonly of: string;
  /** Ref of the state or place that an envoy is sent for; else null. */
  readonly for: string | null;
  /** EDTF. */
  readonly held: string;
  /** True where somebody else claimed the seat at the time. */
  readonly disputed: boolean;
  /** Where this can be checked. */
  readonly source: string;
}

/** Who takes part in a process, and where and when it is held. Refs; empty where nothing is sure. */
export interface KnownProcess {
  /** Ref of the conflict it is to end, or null. */
  readonly conflict: string | null;
  /** EDTF, or null. */
  readonly held: string | null;
  /** Days before it began in which neither its country, its conflict nor its parties were in other known talks; null where not known. */
  readonly alone: number | null;
  readonly hosts: readonly string[];
  readonly guarantors: readonly string[];
  readonly mediators: readonly string[];
  readonly parties: readonly string[];
  readonly venues: readonly string[];
  /** Ref of the process whose talks are held in this body (a contact group), or null. */
  readonly within: string | null;
}

/** What the knowledge base holds of one entity: never more than is sure; null where there is no such thing. */
export interface KnownEntity {
  /** "state:KAZ", "org:arab-league", "group:taliban", "body:pentagon", "place:astana", "person:first-last", "process:astana", "conflict:syria". */
  readonly ref: string;
  readonly type: EntityType;
  readonly names: Names;
  /** ISO 3166-1 alpha-3 (XKX for Kosovo). */
  readonly country: string | null;
  /** CAMEO/PLOVER code. */
  readonly code: string | null;
  /** Grammatical gender of the French name, or of the person. */
  readonly gender: "m" | "f" | null;
  /** True where the name is a plural: « les États-Unis », « les talibans ». */
  readonly plural: boolean;
  /** Of a state: the place that is its capital. */
  readonly capital: string | null;
  /** Of a state: the place that is its capital of trade, where that is another town. */
  readonly tradeCapital: string | null;
  /** Of a town: degrees east and north (WGS 84), to a hundredth; null for regions, states and all others. */
  readonly point: readonly [number, number] | null;
  /** Of a place: ref of whom it stands for when it acts, where that is not the state whose capital it is. */
  readonly standsFor: string | null;
  /** Adjectives and nouns of nationality, singular. */
  readonly demonyms: Names;
  /** Of a state: what stands for its government besides the capital: « le Kremlin », "the White House". */
  readonly metonyms: Names;
  /** Words for a state and its namesakes together: « les deux Corées ». */
  readonly together: Names;
  /** Of a person: the short names under which nobody else is meant. */
  readonly surnames: Names;
  /** Of a person: ref of whom they speak for while no dated office says otherwise. */
  readonly actsFor: string | null;
  /** Of a person, in the order of time. */
  readonly offices: readonly KnownOffice[];
  /** Of a process; null for all others. */
  readonly process: KnownProcess | null;
  /** Of a conflict: when it was fought, EDTF; null for all others. */
  readonly fought: string | null;
  /** Where the names and the rest can be checked. */
  readonly source: string;
}
