import { addressOf, type Section } from "../shell/addresses.ts";

const SECTION_OF: Readonly<Record<string, Section>> = {
  event: "timeline",
  role: "roles",
  agenda: "agenda",
  figure: "figures",
  question: "questions",
  contested: "contested",
};

/** Where an item of a dossier is shown, by the form of its id; null: it has no page. */
export function itemAddress(id: string, process: string): string | null {
  const kind = id.slice(0, Math.max(0, id.indexOf(":")));
  if (kind === "round") return addressOf({ page: "round", process, round: id });
  const section = SECTION_OF[kind];
  return section === undefined ? null : addressOf({ page: "section", process, section }, { item: id });
}
