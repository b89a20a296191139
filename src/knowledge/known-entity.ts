import type { EntityType, RoleName } from "../claims/index.ts";

/** Names in one language each, the canonical one first. */
export type Names = Readonly<Record<string, readonly string[]>>;

/** An office somebody holds or held; `held` is EDTF. */
export interface KnownOffice {
  readonly role: RoleName;
  /** Ref of the state or organisation. */
  readonly of: string;
  readonly held: string;
}

/** What the knowledge base holds of one entity: never more than is sure; null where there is no such thing. */
export interface KnownEntity {
  /** "state:KAZ", "org:arab-league", "group:taliban", "body:pentagon", "place:astana", "person:first-last", "process:astana". */
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
  /** Of a place: ref of whom it stands for when it acts, where that is not the state whose capital it is. */
  readonly standsFor: string | null;
  /** Adjectives and nouns of nationality, singular. */
  readonly demonyms: Names;
  /** Of a state: what stands for its government besides the capital: « le Kremlin », "the White House". */
  readonly metonyms: Names;
  /** Of a person: the short names under which nobody else is meant. */
  readonly surnames: Names;
  /** Of a person: ref of whom they speak for in public office. */
  readonly actsFor: string | null;
  readonly offices: readonly KnownOffice[];
}
