import { createHash } from "node:crypto";
import { checkReading, PourparlersError, type Reading, readingSchema } from "../../claims/index.ts";
import { decide } from "../../pipeline/index.ts";
import { attachReviews, type ClaimReview, canonical, type IdentityReview, type Review, targetOf } from "../../record/index.ts";
import type { StoreReader } from "../../store/index.ts";
import type { DecisionEntry } from "../contract/index.ts";
import { type DecisionLog, readDecisions } from "../data/decisions.ts";
import { getDocument, shortened } from "../data/heads.ts";
import { listOf } from "../data/shown-claims.ts";
import type { Desk } from "../desk.ts";
import { Refusal } from "../refusal.ts";

interface Signed {
  readonly by: string;
  readonly reason: string | null;
}

/**
 * Keeps decisions, all or none. Throws PourparlersError "decision-outdated" with the newer ones where another decision
 * came since the one that was seen, "claim-moved" where the report was read anew, and what is said of unknown ids.
 */
export async function keepDecisions(entries: readonly DecisionEntry[], signed: Signed, desk: Desk): Promise<readonly Review[]> {
  let made: readonly Review[] = [];
  await decide(desk.store, async (within) => {
    const log = await readDecisions(within);
    const at = timeAfter(log, within.at);
    const decisions: Review[] = [];
    for (const entry of entries)
      decisions.push(
        await decisionOf(entry, { ...signed, id: desk.newId(), at }, { store: within, lemmasOf: desk.lemmasOf }, log),
      );
    requireOneEach(decisions);
    made = decisions;
    return decisions;
  });
  return made;
}

/** Decisions count in the order of their times: none has the time of an earlier one. */
function timeAfter({ entries }: DecisionLog, now: string): string {
  const last = entries.reduce((latest, { at }) => (at > latest ? at : latest), "");
  return last < now ? now : new Date(Date.parse(last) + 1).toISOString();
}

/** Throws PourparlersError "request-invalid" where one thing is decided twice at once. */
function requireOneEach(decisions: readonly Review[]): void {
  const subjects = decisions.map((one) =>
    canonical(one.kind === "claim" ? one.target : one.kind === "undo" ? one.undoes : [one.a, one.b].toSorted()),
  );
  const twice = subjects.findIndex((subject, at) => subjects.indexOf(subject) < at);
  if (twice >= 0) throw new Refusal("request-invalid", { reason: `entries.${twice}: decided twice at once` });
}

interface Decided extends Signed {
  readonly id: string;
  readonly at: string;
}

async function decisionOf(
  entry: DecisionEntry,
  decided: Decided,
  within: Pick<Desk, "lemmasOf"> & { readonly store: StoreReader },
  log: DecisionLog,
): Promise<Review> {
  const { store } = within;
  if (entry.kind === "undo") {
    if (!log.byId.has(entry.undoes)) throw new PourparlersError("review-unknown", { review: shortened(entry.undoes) });
    return { ...decided, kind: "undo", undoes: entry.undoes };
  }
  if (entry.kind === "identity") {
    const { a, b, judgement, after } = entry;
    requireSeen(after, identityInForce(log, a, b), (one) => one.kind === "identity" && isPair(one, a, b), log);
    return { ...decided, kind: "identity", a, b, judgement };
  }
  const { document, claim, evidence, decision, changes, after } = entry;
  await getDocument(within, document);
  const reading = await store.reading(document);
  const list = reading ? listOf(reading, claim) : null;
  const target = reading && list ? targetOf(reading, list, claim) : null;
  if (!reading || !target)
    throw new PourparlersError("claim-unknown", { document: document.slice(0, 8), claim: shortened(claim) });
  if (target.span.start !== evidence.start || target.span.end !== evidence.end)
    throw new PourparlersError("claim-moved", { claim });
  const seen = claimInForce(reading, claim, log);
  requireSeen(after, seen, (one) => one.kind === "claim" && canonical(one.target) === canonical(target), log);
  if (changes !== null) requireSound(reading, claim, changes);
  return { ...decided, kind: "claim", target, decision, changes };
}

/** The decision in force on a claim of a reading. */
export function claimInForce(reading: Reading, claim: string, { inForce }: Pick<DecisionLog, "inForce">): ClaimReview | null {
  return attachReviews(reading, inForce.byDocument.get(reading.document.id) ?? []).byClaim.get(claim) ?? null;
}

function identityInForce({ inForce }: DecisionLog, a: string, b: string): IdentityReview | null {
  return inForce.identities.find((one) => isPair(one, a, b)) ?? null;
}

function isPair(one: IdentityReview, a: string, b: string): boolean {
  return (one.a === a && one.b === b) || (one.a === b && one.b === a);
}

/** Throws PourparlersError "decision-outdated" where the decision that was seen is not the one in force. */
function requireSeen(
  seen: string | null,
  inForce: Review | null,
  isOnSame: (one: Review) => boolean,
  { entries }: DecisionLog,
): void {
  if (seen === (inForce?.id ?? null)) return;
  const at = entries.findIndex(({ id }) => id === seen);
  const since = entries.slice(at + 1);
  const newer = since.filter((one) => isOnSame(one) || (one.kind === "undo" && one.undoes === seen));
  throw new Refusal("decision-outdated", {}, { newer: inForce && !newer.includes(inForce) ? [...newer, inForce] : newer });
}

/** Throws PourparlersError "request-invalid" where the claim would not be one any more. */
function requireSound(reading: Reading, claim: string, changes: Readonly<Record<string, unknown>>): void {
  const list = listOf(reading, claim);
  if (list === null) return;
  const edited = {
    ...reading,
    [list]: (reading[list] as readonly { readonly id: string; readonly evidence: unknown }[]).map((one) =>
      one.id === claim ? { ...one, ...changes, id: one.id, evidence: one.evidence } : one,
    ),
  };
  const parsed = readingSchema.safeParse(edited);
  const fields = parsed.success
    ? checkReading(parsed.data as Reading).map(({ path, problem }) => ({ path, problem }))
    : parsed.error.issues.map(({ path, message }) => ({ path: path.slice(2).join("."), problem: message }));
  const [first] = fields;
  if (first) throw new Refusal("request-invalid", { reason: `${first.path || "changes"}: ${first.problem}` }, { fields });
}

/** Names a set of decisions to be made, and the state that they were seen in. */
export function digestOf(what: unknown): string {
  return createHash("sha256").update(canonical(what)).digest("hex");
}
