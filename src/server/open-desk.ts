import { loadKnowledge } from "../knowledge/index.ts";
import { lemmasBy, openModels, openRecord, packageVersion } from "../pipeline/index.ts";
import { createReader, type Reader } from "../reading/index.ts";
import type { Store } from "../store/index.ts";
import { readDecisions } from "./data/decisions.ts";
import { processKeys } from "./data/processes.ts";
import type { Desk } from "./desk.ts";
import { interimDossiers } from "./interim-dossiers.ts";
import { createJobs } from "./jobs/jobs.ts";
import type { Keeper } from "./jobs/keeper.ts";
import { memo } from "./memo.ts";
import { type ReviewQueue, reviewQueue } from "./review/queue.ts";
import { allProcesses } from "./routes/entity.ts";
import type { Language } from "./words/index.ts";

/** What a desk is made of. */
export interface DeskParts {
  readonly store: Store;
  readonly clock: () => Date;
  readonly newId: () => string;
  readonly keeper: Keeper;
  /** The folder of the models; undefined: the package's own. */
  readonly modelsFolder: string | undefined;
  readonly log: (error: unknown) => void;
}

/** Past views are asked for one day at a time. */
const MOST_PAST_VIEWS = 4;
/** Words whose lemmas are remembered. */
const MOST_WORDS = 10_000;

export function openDesk({ store, clock, newId, keeper, modelsFolder, log }: DeskParts): Desk {
  const { revision } = store;
  const dossiers = { fr: interimDossiers(store, "fr"), en: interimDossiers(store, "en") };
  const past = memo(revision, MOST_PAST_VIEWS, async (key) => {
    const [process = "", asOf = "", language = "en"] = JSON.parse(key) as readonly string[];
    return (await openRecord(store, { language, asOf })).view(process);
  });
  const decisions = memo(revision, 1, () => readDecisions(store));
  const counts = memo(revision, 1, async () => (await store.counts()).documents);
  const queueOf = (language: Language): ReviewQueue => reviewQueue(dossiers[language], () => processKeys(desk), revision);
  const lemmas = new Map<string, readonly string[]>();
  let lemmasOf: ReturnType<typeof lemmasBy> | null = null;
  let reader: Reader | null = null;
  const desk: Desk = {
    store,
    version: packageVersion(),
    clock,
    newId,
    knowledge: loadKnowledge(),
    dossiers: (language) => dossiers[language],
    viewAsOf: (process, asOf, language) => past.get(JSON.stringify([process, asOf, language])),
    processesWith: () => allProcesses({ store }),
    decisions: () => decisions.get(""),
    queue: (language) => queues[language],
    jobs: createJobs({ keeper, clock, newId, log }),
    reportCount: () => counts.get(""),
    reader: () => {
      reader ??= createReader({
        analysers: openModels(modelsFolder),
        knowledge: loadKnowledge(),
        version: packageVersion(),
        why: true,
      });
      return reader;
    },
    lemmasOf: (word) => {
      const known = lemmas.get(word);
      if (known) return known;
      lemmasOf ??= lemmasBy(openModels(modelsFolder));
      const found = lemmasOf(word);
      if (lemmas.size < MOST_WORDS) lemmas.set(word, found);
      return found;
    },
  };
  const queues = { fr: queueOf("fr"), en: queueOf("en") };
  return desk;
}
