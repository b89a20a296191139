import { z } from "zod";
import type { DossierHead } from "../../pipeline/index.ts";
import { UNASSIGNED } from "../../record/index.ts";
import { daySchema, type ProcessRow, processListSchema } from "../contract/index.ts";
import { type Frozen, getRoute } from "../route.ts";

export const processesRoute = getRoute({
  path: "/processes.json",
  summary: "All processes that reports are known of, with how each stands.",
  query: z.object({ since: daySchema.optional().meta({ description: "Also what changed after the end of this day." }) }),
  answer: processListSchema,
  handle: async ({ query: { since }, language, desk }) => {
    const dossiers = desk.dossiers(language);
    const processes: Frozen<ProcessRow>[] = [];
    for (const { id, newReports } of await dossiers.list(since)) {
      const head = await dossiers.head(id);
      // Where no report came in, nothing can have changed but by decisions, which count for all days.
      const changes = since === undefined ? null : newReports === 0 ? 0 : await countChanges(id, since);
      if (head) processes.push(rowOf(head, newReports, changes));
    }
    const unassigned = await dossiers.head(UNASSIGNED);
    return {
      revision: String(await desk.store.revision()),
      since: since ?? null,
      processes,
      unassigned: unassigned ? rowOf(unassigned, null, null) : null,
    };

    async function countChanges(process: string, day: string): Promise<number> {
      return (await dossiers.changes(process, day))?.changes.length ?? 0;
    }
  },
});

function rowOf(head: DossierHead, newReports: number | null, changes: number | null): Frozen<ProcessRow> {
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
    changes,
  };
}

function datedEvent(event: DossierHead["lastEvent"]): Frozen<ProcessRow>["last"] {
  if (event === null) return null;
  const { id, kind, time, round, place } = event;
  return { id, kind, edtf: time, round, place };
}
