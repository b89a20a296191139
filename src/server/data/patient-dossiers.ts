import { type DossierHead, type Dossiers, openDossiers } from "../../pipeline/index.ts";
import type { Store } from "../../store/index.ts";
import type { Language } from "../words/index.ts";

/** A dossier of so many reports is made anew while its page waits; of more, the one made last is shown meanwhile. */
const SMALL = 200;

/**
 * Dossiers that keep nobody waiting: large ones that something has changed are given as they were, and say so, until
 * `later` has had them made anew.
 */
export function patientDossiers(store: Store, language: Language, later: () => void): Dossiers {
  const exact = openDossiers(store, { language });
  const quick = openDossiers(store, { language, mayBeOld: true });
  const isLarge = ({ isCurrent, counts }: Pick<DossierHead, "isCurrent" | "counts">) => !isCurrent && counts.sources > SMALL;
  const which = async (process: string): Promise<Dossiers> => {
    const head = await quick.head(process);
    if (!head || !isLarge(head)) return exact;
    later();
    return quick;
  };
  return {
    list: async (since) => {
      const lines = await quick.list(since);
      const stale = lines.filter(({ isCurrent }) => !isCurrent);
      if (stale.length === 0) return lines;
      if (stale.some(isLarge)) later();
      for (const line of stale) if (!isLarge(line)) await exact.head(line.id);
      return quick.list(since);
    },
    head: async (process) => (await which(process)).head(process),
    piece: async (process, section, options) => (await which(process)).piece(process, section, options),
    item: async (process, id) => (await which(process)).item(process, id),
    whole: async (process) => (await which(process)).whole(process),
    changes: async (process, since) => (await which(process)).changes(process, since),
    refresh: exact.refresh,
  };
}
