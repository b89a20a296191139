import { type DossierHead, type Dossiers, openDossiers, type Refresher } from "../../pipeline/index.ts";
import type { Store } from "../../store/index.ts";
import type { Language } from "../words/index.ts";

/** A dossier of so many reports is made anew while its page waits; of more, the one made last is shown meanwhile. */
const SMALL = 200;

/**
 * Dossiers that keep nobody waiting: large ones that something has changed are given as they were, and say so, until
 * the refresher has made them anew. `asOf`: as known at the end of that day.
 */
export function patientDossiers(
  store: Store,
  options: { readonly language: Language; readonly asOf?: string },
  refresher: Refresher | undefined,
): Dossiers {
  const shared = { ...options, ...(refresher ? { refresher } : {}) };
  const exact = openDossiers(store, shared);
  const quick = openDossiers(store, { ...shared, mayBeOld: true });
  const isLarge = ({ isCurrent, counts }: Pick<DossierHead, "isCurrent" | "counts">) => !isCurrent && counts.sources > SMALL;
  const which = async (process: string): Promise<Dossiers> => {
    const head = await quick.head(process);
    return head && isLarge(head) ? quick : exact;
  };
  return {
    list: async (options) => {
      const listed = await quick.list(options);
      // Where nobody makes them anew meanwhile, they are made now.
      const stale = refresher ? [] : listed.lines.filter(({ isCurrent }) => !isCurrent);
      for (const line of stale) await exact.head(line.id);
      return stale.length === 0 ? listed : quick.list(options);
    },
    head: async (process) => (await which(process)).head(process),
    piece: async (process, section, options) => (await which(process)).piece(process, section, options),
    item: async (process, id) => (await which(process)).item(process, id),
    made: async (process, ask) => (await which(process)).made(process, ask),
    whole: async (process) => (await which(process)).whole(process),
    changes: async (process, since, options) => (await which(process)).changes(process, since, options),
    refresh: exact.refresh,
  };
}
