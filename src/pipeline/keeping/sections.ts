import type { ProcessView } from "../../record/index.ts";

/** The lists of a dossier: those that can be read a piece at a time. */
export const SECTIONS = [
  "roles",
  "rounds",
  "timeline",
  "agenda",
  "positions",
  "contested",
  "questions",
  "figures",
  "sources",
  "identities",
  "rejected",
  "orphaned",
] as const satisfies readonly (keyof ProcessView)[];

export type Section = (typeof SECTIONS)[number];
export type SectionItem<S extends Section = Section> = ProcessView[S][number];
