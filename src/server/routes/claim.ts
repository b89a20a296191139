import { type ClaimTarget, targetOf } from "../../record/index.ts";
import { claimPageSchema } from "../contract/index.ts";
import { subjectOf } from "../data/decisions.ts";
import { getDocument, shortened } from "../data/heads.ts";
import { nameOfKey, processesOfReport } from "../data/processes.ts";
import { listOf, nearClaims, showClaims } from "../data/shown-claims.ts";
import { Refusal } from "../refusal.ts";
import { getRoute } from "../route.ts";

export const claimRoute = getRoute({
  path: "/claim/{document}/{claim}.json",
  summary: "One claim with its words, who vouches for it, and what was decided on it.",
  answer: claimPageSchema,
  handle: async ({ params: { document, claim: id }, language, desk }) => {
    const { store } = desk;
    await getDocument(desk, document);
    const reading = await store.reading(document);
    const list = reading ? listOf(reading, id) : null;
    const [claim] = await showClaims([{ document, claim: id }], desk, language);
    if (!reading || !list || !claim)
      throw new Refusal(
        "claim-unknown",
        { document: document.slice(0, 8), claim: shortened(id) },
        { near: reading ? nearClaims(reading, id) : [] },
      );
    const target = targetOf(reading, list, id);
    const log = await desk.decisions();
    return {
      claim,
      history: log.historyOf(document).filter((entry) => {
        const about = subjectOf(entry, log.byId);
        return about?.kind === "claim" && target !== null && isSame(about.target, target);
      }),
      processes: (await processesOfReport(document, desk)).map((key) => ({ id: key, name: nameOfKey(key, desk, language) })),
    };
  },
});

/** As `attachReviews` finds the claim of a decision: without a slot the evidence alone must do. */
function isSame(a: ClaimTarget, b: ClaimTarget): boolean {
  return (
    a.list === b.list && a.span.start === b.span.start && a.span.end === b.span.end && (a.slot === null || a.slot === b.slot)
  );
}
