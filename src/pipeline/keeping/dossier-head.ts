import type { ProcessView, RecordEvent } from "../../record/index.ts";
import type { DatedEvent, DossierHead } from "./dossier-face.ts";
import type { MadeList, MadeOfDossier } from "./made-lists.ts";
import { SECTIONS, type Section } from "./sections.ts";

/** What is kept of a head: whether it is current, its reader finds out. */
export interface KeptHead extends Omit<DossierHead, "isCurrent"> {
  /** Of how many parts it was assembled; 0 where it is of a past day. */
  readonly parts: number;
  /** How many there are of what is made of the dossier's lists. */
  readonly made: Readonly<Record<MadeList, number>>;
}

/** The head of an assembled dossier. */
export function headOf(view: ProcessView, made: MadeOfDossier, parts: number): KeptHead {
  const { id, name, known, members, conflict, since, status, timeline, questions, sources } = view;
  const lastReport = sources.reduce<string | null>((last, { published }) => later(last, published), null);
  const dated = timeline.filter(({ time, speech }) => time.edtf !== null && !speech);
  const held = dated.filter(({ standing }) => standing === "happened" || standing === "claimed" || standing === "contested");
  const next = dated.find(({ standing, time }) => standing === "planned" && (time.edtf ?? "") > (lastReport ?? ""));
  return {
    id,
    name,
    known,
    members,
    conflict,
    since,
    status,
    counts: Object.fromEntries(SECTIONS.map((section) => [section, view[section].length])) as Record<Section, number>,
    openQuestions: questions.filter(({ state }) => state === "open").length,
    lastEvent: shortOf(held.at(-1)),
    nextEvent: shortOf(next),
    lastReport,
    parts,
    made: Object.fromEntries(Object.entries(made).map(([list, { total }]) => [list, total])) as KeptHead["made"],
  };
}

function shortOf(event: RecordEvent | undefined): DatedEvent | null {
  if (event?.time.edtf == null) return null;
  const { id, kind, time, round, place } = event;
  return { id, kind, time: event.time.edtf ?? time.edtf, round, place: place.name };
}

function later(a: string | null, b: string | null): string | null {
  return a === null || (b !== null && b > a) ? b : a;
}
