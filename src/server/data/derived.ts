import type { Knowledge } from "../../knowledge/index.ts";
import type { Dossiers, Section } from "../../pipeline/index.ts";
import type { ProcessView } from "../../record/index.ts";
import { memo } from "../memo.ts";
import type { Language } from "../words/index.ts";
import { type Appearance, appearanceIn } from "./entity.ts";
import { mapOf } from "./map.ts";
import { networkOf } from "./network.ts";

/** What is made of long lists of a dossier: they are large, so what is made of it is held. Null where there is no such dossier. */
export interface Derived {
  readonly map: (process: string, language: Language) => Promise<ReturnType<typeof mapOf> | null>;
  readonly network: (process: string, language: Language) => Promise<ReturnType<typeof networkOf> | null>;
  /** Where somebody or something takes part in a process. */
  readonly appearance: (process: string, key: string, language: Language) => Promise<Appearance | null>;
  /** How many changes there were after the end of a day. */
  readonly changes: (process: string, since: string, language: Language) => Promise<number>;
}

const MOST_HELD = 64;

export function derivedFrom(parts: {
  readonly dossiers: (language: Language) => Dossiers;
  readonly knowledge: Knowledge;
  /** Another one once the dossier of a process is another. */
  readonly revisionOf: (process: string) => Promise<string>;
}): Derived {
  const { dossiers, knowledge, revisionOf } = parts;
  const keyOf = (process: string, language: Language, more = "") => JSON.stringify([process, language, more]);
  const held = <T>(make: (process: string, language: Language, more: string) => Promise<T>) =>
    memo(
      (key) => revisionOf((JSON.parse(key) as [string])[0]),
      MOST_HELD,
      (key) => make(...(JSON.parse(key) as [string, Language, string])),
    );
  /** What is made of some lists of a dossier: only those are read. */
  const made = <S extends Section, T>(
    sections: readonly S[],
    make: (lists: Pick<ProcessView, "id" | "name" | S>, more: string) => T,
  ) =>
    held(async (process, language, more): Promise<T | null> => {
      const open = dossiers(language);
      const head = await open.head(process);
      if (!head) return null;
      const lists: Partial<Record<Section, readonly unknown[]>> = {};
      for (const section of sections)
        lists[section] = (await open.piece(process, section, { limit: head.counts[section] }))?.items ?? [];
      return make({ id: head.id, name: head.name, ...lists } as unknown as Pick<ProcessView, "id" | "name" | S>, more);
    });
  const maps = made(["rounds", "questions", "timeline"], (lists) => mapOf(lists, knowledge));
  const networks = made(["roles", "timeline", "positions", "identities"], networkOf);
  const appearances = made(["roles", "timeline", "positions", "identities"], appearanceIn);
  const changes = held(
    async (process, language, since) => (await dossiers(language).changes(process, since))?.changes.length ?? 0,
  );
  return {
    map: (process, language) => maps.get(keyOf(process, language)),
    network: (process, language) => networks.get(keyOf(process, language)),
    appearance: (process, key, language) => appearances.get(keyOf(process, language, key)),
    changes: (process, since, language) => changes.get(keyOf(process, language, since)),
  };
}
