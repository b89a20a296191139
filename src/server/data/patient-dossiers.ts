import { setTimeout as wait } from "node:timers/promises";
import { type DossierHead, type Dossiers, openDossiers, type Refresher } from "../../pipeline/index.ts";
import type { Store } from "../../store/index.ts";
import type { Language } from "../words/index.ts";

/** So many milliseconds a page waits for a dossier that something has changed; then the one made last is shown meanwhile. */
const PATIENCE = 60;
/** A dossier of more reports is never made anew in that time. */
const SMALL = 200;

/**
 * Dossiers that keep nobody waiting: where something has changed one, the one made last is given as it was, and says so,
 * unless the refresher makes the new one at once. `asOf`: as known at the end of that day.
 */
export function patientDossiers(
  store: Store,
  options: { readonly language: Language; readonly asOf?: string },
  refresher: Refresher | undefined,
): Dossiers {
  const shared = { ...options, ...(refresher ? { refresher } : {}) };
  const exact = openDossiers(store, shared);
  const quick = openDossiers(store, { ...shared, mayBeOld: true });
  const isOld = ({ isCurrent, counts }: Pick<DossierHead, "isCurrent" | "counts">) => !isCurrent && counts.sources > SMALL;
  /** Until when whoever asks for a dossier that is being made anew waits for it: whoever asks again meanwhile waits no longer. */
  const underWay = new Map<string, Promise<boolean>>();
  const isMadeInTime = (process: string): Promise<boolean> => {
    const begun = underWay.get(process);
    if (begun) return begun;
    const made = exact.head(process).finally(() => underWay.delete(process));
    // What went wrong is told to whoever asks for the dossier itself.
    const inTime = Promise.race([made.then(() => true).catch(() => true), wait(PATIENCE).then(() => false)]);
    underWay.set(process, inTime);
    return inTime;
  };
  const isLarge = async (process: string) =>
    refresher !== undefined && ((await quick.head(process))?.counts.sources ?? 0) > SMALL;
  const which = async (process: string): Promise<Dossiers> => {
    const head = await quick.head(process);
    if (head === null || head.isCurrent) return exact;
    if (isOld(head)) return quick;
    return !refresher || (await isMadeInTime(process)) ? exact : quick;
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
    placeOf: async (process, section, id) => (await which(process)).placeOf(process, section, id),
    item: async (process, id) => (await which(process)).item(process, id),
    made: async (process, ask) => (await which(process)).made(process, ask),
    whole: async (process) => (await which(process)).whole(process),
    // What changed is made later than the dossier is: of a large one what was found out last is shown until then.
    changes: async (process, since, options) =>
      ((await isLarge(process)) ? quick : await which(process)).changes(process, since, options),
    refresh: exact.refresh,
  };
}
