import type { DossierHead, MadeLists, Section, SectionItem } from "../../pipeline/index.ts";
import type { RecordEvent } from "../../record/index.ts";
import { breath } from "../breath.ts";
import type { Desk } from "../desk.ts";
import type { Language } from "../words/index.ts";
import { orUnknown } from "./processes.ts";

/** One process's dossier, today's or a past one's, in pieces. */
export interface Dossier {
  readonly head: Pick<DossierHead, "id" | "name" | "known" | "members" | "conflict" | "since" | "status">;
  readonly asOf: string | null;
  readonly isCurrent: boolean;
  readonly totals: Readonly<Record<Section, number>>;
  /** Items of a list; `claims` false: supports keep their counts and list no claims. */
  readonly piece: <S extends Section>(
    section: S,
    offset: number,
    limit: number,
    claims?: boolean,
  ) => Promise<readonly SectionItem<S>[]>;
  /** Where an item stands in a list: the number of those before it; null where it is not there. */
  readonly placeOf: (section: Section, id: string) => Promise<number | null>;
  /** An event of the timeline; null where there is none of this id. */
  readonly event: (id: string) => Promise<RecordEvent | null>;
  /** What is made of the dossier's lists. */
  readonly made: <T>(ask: (lists: MadeLists) => Promise<T>) => Promise<T>;
}

/** Throws PourparlersError "process-unknown". */
export async function openDossier(process: string, asOf: string | undefined, desk: Desk, language: Language): Promise<Dossier> {
  const dossiers = asOf === undefined ? desk.dossiers(language) : desk.pastDossiers(language, asOf);
  const pause = breath();
  const head = await orUnknown(await dossiers.head(process), process, desk, language);
  return {
    head,
    asOf: asOf ?? null,
    isCurrent: head.isCurrent,
    totals: head.counts,
    piece: async (section, offset, limit, claims = true) => {
      await pause.take();
      return (await dossiers.piece(process, section, { offset, limit, claims }))?.items ?? [];
    },
    placeOf: (section, id) => dossiers.placeOf(process, section, id),
    event: async (id) => {
      await pause.take();
      const found = await dossiers.item(process, id);
      return found?.section === "timeline" ? (found.item as RecordEvent) : null;
    },
    made: async (ask) => orUnknown(await dossiers.made(process, ask), process, desk, language),
  };
}
