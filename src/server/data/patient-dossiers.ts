import { type DossierHead, type Dossiers, openDossiers, type Refresher } from "../../pipeline/index.ts";
import type { Store } from "../../store/index.ts";
import type { Language } from "../words/index.ts";

/** A dossier of so many reports is made anew while its page waits; of more, the one made last is shown meanwhile. */
const SMALL = 200;

/**
 * Dossiers that keep nobody waiting: large ones that something has changed are given as they were, and say so, until
 * the refresher has made them anew.
 */
export function patientDossiers(store: Store, language: Language, refresher: Refresher | undefined): Dossiers {
  const exact = openDossiers(store, { language });
  const quick = openDossiers(store, { language, mayBeOld: true, ...(refresher ? { refresher } : {}) });
  const isLarge = ({ isCurrent, counts }: Pick<DossierHead, "isCurrent" | "counts">) => !isCurrent && counts.sources > SMALL;
  const which = async (process: string): Promise<Dossiers> => {
    const head = await quick.head(process);
    return head && isLarge(head) ? quick : exact;
  };
  return {
    list: async (since) => {
      const lines = await quick.list(since);
      const stale = lines.filter(({ isCurrent }) => !isCurrent);
      if (stale.length === 0) return lines;
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
