import { PourparlersError } from "../../claims/index.ts";
import type { Preview, PreviewBody } from "../contract/index.ts";
import { MOST_AT_ONCE } from "../contract/index.ts";
import type { Desk } from "../desk.ts";
import { claimInForce, digestOf } from "./decide.ts";

/** What a filter and a decision come to: the claims, each with the decision in force, and the name of just that. */
export interface Planned {
  readonly digest: string;
  readonly items: readonly (Preview["items"][number] & { readonly evidence: { readonly start: number; readonly end: number } })[];
}

/**
 * Looks up what would be decided; claims that are decided so already are left out. Throws PourparlersError
 * "too-many-decisions" and "request-invalid".
 */
export async function planBulk({ filter, decision }: PreviewBody, desk: Desk): Promise<Planned> {
  const { total, proposals: found } = await desk.queue.select(filter, 0, MOST_AT_ONCE);
  if (total > MOST_AT_ONCE) throw new PourparlersError("too-many-decisions", { count: total, limit: MOST_AT_ONCE });
  const entries = found.filter(({ review }) => review !== decision);
  const log = await desk.decisions();
  const readings = new Map(
    await Promise.all(
      [...new Set(entries.map(({ document }) => document))].map(async (id) => [id, await desk.store.reading(id)] as const),
    ),
  );
  const items = entries.flatMap(({ document, claim, list }): Planned["items"] => {
    const reading = readings.get(document);
    const found =
      reading &&
      (reading[list] as readonly { id: string; evidence: { start: number; end: number; exact: string } }[]).find(
        ({ id }) => id === claim,
      );
    if (!reading || !found) return [];
    const { start, end } = found.evidence;
    return [
      {
        document,
        claim,
        list,
        words: found.evidence.exact,
        after: claimInForce(reading, claim, log)?.id ?? null,
        evidence: { start, end },
      },
    ];
  });
  const seen = items.map(({ document, claim, after }) => [document, claim, after]);
  return { digest: digestOf({ filter, decision, seen }), items };
}
