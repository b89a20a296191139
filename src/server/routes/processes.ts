import { z } from "zod";
import type { DossierHead } from "../../pipeline/index.ts";
import { UNASSIGNED } from "../../record/index.ts";
import { daySchema, type ProcessRow, processListSchema } from "../contract/index.ts";
import type { Frozen } from "../frozen.ts";
import { getRoute } from "../route.ts";

/** Changes are counted in dossiers of so many reports at most, and for so long, in milliseconds: nobody waits for a count. */
const QUICK = 300;
const MOST_TIME = 100;

export const processesRoute = getRoute({
  path: "/processes.json",
  summary: "All processes that reports are known of, with how each stands.",
  query: z.object({ since: daySchema.optional().meta({ description: "Also what changed after the end of this day." }) }),
  answer: processListSchema,
  handle: async ({ query: { since }, language, desk }) => {
    const dossiers = desk.dossiers(language);
    const processes: Frozen<ProcessRow>[] = [];
    const until = desk.clock().getTime() + MOST_TIME;
    for (const line of await dossiers.list(since)) {
      // Where no report came in, nothing can have changed but by decisions, which count for all days.
      const isQuick = line.counts.sources <= QUICK && desk.clock().getTime() <= until;
      const changes =
        since === undefined || !(isQuick || line.newReports === 0)
          ? null
          : line.newReports === 0
            ? 0
            : ((await dossiers.changes(line.id, since, { limit: 0 }))?.total ?? 0);
      processes.push(rowOf(line, line.newReports, changes));
    }
    const unassigned = await dossiers.head(UNASSIGNED);
    return {
      revision: await desk.revision(),
      since: since ?? null,
      processes,
      unassigned: unassigned ? rowOf(unassigned, null, null) : null,
    };
  },
});

function rowOf(
  head: Omit<DossierHead, "conflict" | "since">,
  newReports: number | null,
  changes: number | null,
): Frozen<ProcessRow> {
  const { id, name, known, status, lastEvent, nextEvent, lastReport, counts, openQuestions } = head;
  return {
    id,
    name,
    known,
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

function datedEvent(event: DossierHead["lastEvent"]): Frozen<ProcessRow>["last"] {
  if (event === null) return null;
  const { id, kind, time, round, place } = event;
  return { id, kind, edtf: time, round, place };
}
