import { loadKnowledge } from "../knowledge/index.ts";
import { lemmasBy, openDossiers, openModels, packageVersion, type Refresher } from "../pipeline/index.ts";
import { createReader, type Reader } from "../reading/index.ts";
import type { Store } from "../store/index.ts";
import { readDecisions } from "./data/decisions.ts";
import { patientDossiers } from "./data/patient-dossiers.ts";
import type { Desk } from "./desk.ts";
import { createJobs } from "./jobs/jobs.ts";
import type { Keeper } from "./jobs/keeper.ts";
import { memo } from "./memo.ts";
import { reviewQueue } from "./review/queue.ts";
import type { Language } from "./words/index.ts";

/** What a desk is made of. */
export interface DeskParts {
  readonly store: Store;
  readonly clock: () => Date;
  readonly newId: () => string;
  readonly keeper: Keeper;
  /** Who assembles dossiers where nobody waits for it; when absent they are assembled when somebody asks. */
  readonly refresher?: Refresher;
  /** The folder of the models; undefined: the package's own. */
  readonly modelsFolder: string | undefined;
  readonly log: (error: unknown) => void;
}

/** Words whose lemmas are remembered. */
const MOST_WORDS = 10_000;

export function openDesk({ store, clock, newId, keeper, refresher, modelsFolder, log }: DeskParts): Desk {
  const { revision } = store;
  const knowledge = loadKnowledge();
  const dossiersOf = (language: Language) => patientDossiers(store, { language }, refresher);
  const dossiers = { fr: dossiersOf("fr"), en: dossiersOf("en") };
  const judgements = memo(revision, 1, async () => (await store.reviewsOfNoText()).map(({ id }) => id).join(" "));
  const decisions = memo(revision, 1, () => readDecisions(store));
  const counts = memo(revision, 1, async () => (await store.counts()).documents);
  const lemmas = new Map<string, readonly string[]>();
  let lemmasOf: ReturnType<typeof lemmasBy> | null = null;
  let reader: Reader | null = null;
  return {
    store,
    version: packageVersion(),
    clock,
    newId,
    knowledge,
    dossiers: (language) => dossiers[language],
    hasThreads: refresher !== undefined,
    pastDossiers: (language, asOf) => patientDossiers(store, { language, asOf }, refresher),
    revision: async () => `${await revision()}.${refresher?.count() ?? 0}`,
    decisions: () => decisions.get(""),
    // The order of claims hangs on no language.
    queue: reviewQueue({
      dossiers: refresher ? openDossiers(store, { language: "en", mayBeOld: true, refresher }) : dossiers.en,
      store,
      decisions: () => decisions.get(""),
      processes: async () => {
        const judged = await judgements.get("");
        return (await store.revisions()).map(({ process, revision: own }) => ({ process, revision: `${own} ${judged}` }));
      },
    }),
    jobs: createJobs({ keeper, clock, newId, log, after: () => refresher?.refreshAll() }),
    reportCount: () => counts.get(""),
    reader: () => {
      reader ??= createReader({
        analysers: openModels(modelsFolder),
        knowledge,
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
}
