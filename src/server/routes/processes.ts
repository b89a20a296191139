import { setTimeout as wait } from "node:timers/promises";
import type { DossierHead, Dossiers, ProcessLine } from "../../pipeline/index.ts";
import { UNASSIGNED } from "../../record/index.ts";
import { breath } from "../breath.ts";
import { type ProcessRow, processListQuerySchema, processListSchema } from "../contract/index.ts";
import { inOrder } from "../data/order-processes.ts";
import { nameOfKey } from "../data/processes.ts";
import type { Desk } from "../desk.ts";
import type { Frozen } from "../frozen.ts";
import { getRoute } from "../route.ts";
import type { Language } from "../words/index.ts";

/** Changes are counted in dossiers of so many reports at most: in larger ones it takes long, and is of little use. */
const QUICK = 300;
/** What is not there after so many milliseconds comes the next time: pages ask again once it is. */
const PATIENCE = 120;

export const processesRoute = getRoute({
  path: "/processes.json",
  summary: "All processes that reports are known of, with how each stands.",
  query: processListQuerySchema,
  answer: processListSchema,
  handle: async ({ query, language, desk }) => {
    const dossiers = desk.dossiers(language);
    const until = desk.hasThreads ? wait(PATIENCE) : undefined;
    const inTime = <T>(made: Promise<T>): Promise<T | null> => (until ? Promise.race([made, until.then(() => null)]) : made);
    const { lines, unmade } = await dossiers.list({ since: query.since, until });
    const pause = breath();
    const rows: Frozen<ProcessRow>[] = unmade.map((process) => unmadeRow(process, desk, language));
    const counting: Promise<number | null>[] = [];
    for (const line of lines) {
      await pause.take();
      counting.push(changesIn(line, query.since, dossiers));
    }
    await inTime(Promise.allSettled(counting));
    for (const [nth, line] of lines.entries()) {
      const count = counting[nth] ?? Promise.resolve(null);
      // Where threads count, what has been counted by now; the rest comes the next time.
      rows.push(rowOf(line, line.newReports, await (until ? Promise.race([count, Promise.resolve(null)]) : count)));
    }
    const unassigned = await inTime(dossiers.head(UNASSIGNED));
    return {
      revision: await desk.revision(),
      since: query.since ?? null,
      processes: [...inOrder(rows.toSorted(byKey), query, language)],
      unassigned: unassigned ? rowOf(unassigned, null, null) : null,
    };
  },
});

/** How many changes there were; null where nobody asked, or where counting takes long. */
async function changesIn(
  { id, counts, newReports }: ProcessLine,
  since: string | undefined,
  dossiers: Dossiers,
): Promise<number | null> {
  // Where no report came in, nothing can have changed but by decisions, which count for all days.
  if (since === undefined || newReports === 0) return since === undefined ? null : 0;
  if (counts.sources > QUICK) return null;
  return (await dossiers.changes(id, since, { limit: 0, isAwaited: false }))?.total ?? 0;
}

function byKey(a: Frozen<ProcessRow>, b: Frozen<ProcessRow>): number {
  return a.id < b.id ? -1 : a.id > b.id ? 1 : 0;
}

function rowOf(
  head: Omit<DossierHead, "conflict" | "since">,
  newReports: number | null,
  changes: number | null,
): Frozen<ProcessRow> {
  const { id, name, known, members, status, lastEvent, nextEvent, lastReport, counts, openQuestions } = head;
  return {
    id,
    name,
    known,
    members,
    status,
    last: datedEvent(lastEvent),
    next: datedEvent(nextEvent),
    lastReport,
    counts: {
      rounds: counts.rounds,
      events: counts.timeline,
      contested: counts.contested,
      questions: openQuestions,
      reports: counts.sources,
    },
    newReports,
    isCurrent: head.isCurrent,
    changes,
  };
}

/** A process whose dossier is being made for the first time: only its name is known. */
function unmadeRow(process: string, desk: Desk, language: Language): Frozen<ProcessRow> {
  return {
    id: process,
    name: nameOfKey(process, desk, language),
    known: desk.knowledge.find(process) !== null,
    members: [],
    status: { question: "status", state: "unknown", value: null, name: null, values: [] },
    last: null,
    next: null,
    lastReport: null,
    counts: null,
    newReports: null,
    isCurrent: false,
    changes: null,
  };
}

function datedEvent(event: DossierHead["lastEvent"]): Frozen<ProcessRow>["last"] {
  if (event === null) return null;
  const { id, kind, time, round, place } = event;
  return { id, kind, edtf: time, round, place };
}
