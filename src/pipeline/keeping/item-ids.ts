import type { ProcessView } from "../../record/index.ts";
import type { Section } from "./sections.ts";

/** What an item is found by: its id, or what stands for one. */
export function idsOf(view: ProcessView, section: Section): readonly string[] {
  switch (section) {
    case "sources":
      return view.sources.map(({ document }) => document);
    case "positions":
      return view.positions.map(({ actor, issue }) => `${actor.id} ${issue}`);
    case "rejected":
      return view.rejected.map(({ document, claim }) => `${document} ${claim}`);
    default:
      return view[section].map(({ id }) => id);
  }
}
