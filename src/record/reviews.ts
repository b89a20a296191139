import type { Reading } from "../claims/index.ts";
import { compareText } from "./hash.ts";

/** The lists of a reading whose items can be reviewed. */
export type ClaimList = "statements" | "events" | "roles" | "figures" | "agenda";

/**
 * How a decision finds its claim again after the report was read anew: same text, same list, same evidence, same slot.
 * `slot` is what the claim says in short (`slotOf`); null: the evidence alone must do.
 */
export interface ClaimTarget {
  readonly document: string;
  readonly list: ClaimList;
  readonly span: { readonly start: number; readonly end: number };
  readonly slot: string | null;
}

interface Decided {
  /** Minted once by who keeps the log. */
  readonly id: string;
  /** ISO 8601 with time; given, never a clock. Decisions count in this order, equal times in the order of ids. */
  readonly at: string;
  readonly by: string;
  readonly reason: string | null;
}

/** A decision on one claim. `changes` (of "edit"): fields of the claim with their new values, entities by their id in the reading. */
export interface ClaimReview extends Decided {
  readonly kind: "claim";
  readonly target: ClaimTarget;
  readonly decision: "accept" | "edit" | "reject" | "defer";
  readonly changes: Readonly<Record<string, unknown>> | null;
}

/** A judgement on two identities, by their keys in the record. Never a merge: it can be undone, and the claims stay as they are. */
export interface IdentityReview extends Decided {
  readonly kind: "identity";
  readonly a: string;
  readonly b: string;
  readonly judgement: "same" | "different" | "unsure";
}

/** Takes back an earlier decision (or an earlier taking back). */
export interface UndoReview extends Decided {
  readonly kind: "undo";
  readonly undoes: string;
}

export type Review = ClaimReview | IdentityReview | UndoReview;

/** What the log comes to: for each claim target and each pair of identities the last decision that was not taken back. */
export interface Decisions {
  readonly byDocument: ReadonlyMap<string, readonly ClaimReview[]>;
  readonly identities: readonly IdentityReview[];
}

/** The fold of the append-only log; the order of the list does not matter. */
export function decisionsOf(log: readonly Review[]): Decisions {
  const inOrder = log.toSorted((a, b) => compareText(a.at, b.at) || compareText(a.id, b.id));
  const undone = new Set<string>();
  // The last entry speaks first: a taking back that was itself taken back takes nothing back.
  for (const review of inOrder.toReversed()) if (review.kind === "undo" && !undone.has(review.id)) undone.add(review.undoes);
  const claims = new Map<string, ClaimReview>();
  const identities = new Map<string, IdentityReview>();
  for (const review of inOrder) {
    if (undone.has(review.id)) continue;
    if (review.kind === "claim") claims.set(targetKey(review.target), review);
    if (review.kind === "identity") identities.set([review.a, review.b].sort(compareText).join("\n"), review);
  }
  const byDocument = new Map<string, ClaimReview[]>();
  for (const [, review] of [...claims].sort(([a], [b]) => compareText(a, b))) {
    const { document } = review.target;
    const list = byDocument.get(document);
    if (list) list.push(review);
    else byDocument.set(document, [review]);
  }
  return { byDocument, identities: [...identities].sort(([a], [b]) => compareText(a, b)).map(([, review]) => review) };
}

function targetKey({ document, list, span, slot }: ClaimTarget): string {
  return `${document} ${list} ${span.start} ${span.end} ${slot ?? ""}`;
}

/** What a claim of a reading says, in short: enough to tell it from others that the same words carry. */
function slotOf(reading: Reading, list: ClaimList, id: string): string | null {
  const name = (entity: string | null) => {
    const found = reading.entities.find((e) => e.id === entity);
    return found ? (found.ref ?? found.name) : "";
  };
  switch (list) {
    case "statements": {
      const claim = reading.statements.find((s) => s.id === id);
      return claim ? `${claim.act} ${name(claim.speaker)}` : null;
    }
    case "events": {
      const claim = reading.events.find((e) => e.id === id);
      return claim ? `${claim.kind} ${claim.trigger.start}` : null;
    }
    case "roles": {
      const claim = reading.roles.find((r) => r.id === id);
      return claim ? `${claim.kind} ${claim.role} ${name(claim.holder)} ${name(claim.of)}` : null;
    }
    case "figures": {
      const claim = reading.figures.find((f) => f.id === id);
      return claim ? `${claim.measure} ${claim.value ?? claim.low ?? claim.high ?? ""} ${name(claim.population)}` : null;
    }
    case "agenda": {
      const claim = reading.agenda.find((a) => a.id === id);
      return claim ? `${claim.kind} ${claim.content.start} ${claim.content.end}` : null;
    }
  }
}

/** The target of a decision on a claim of this reading, or null where the reading has no such claim. */
export function targetOf(reading: Reading, list: ClaimList, id: string): ClaimTarget | null {
  const claim = (reading[list] as readonly { id: string; evidence: { start: number; end: number } }[]).find((c) => c.id === id);
  if (!claim) return null;
  const span = { start: claim.evidence.start, end: claim.evidence.end };
  return { document: reading.document.id, list, span, slot: slotOf(reading, list, id) };
}

/** Decisions on the claims of a reading, by claim id, and those that no longer find exactly one claim: never guessed. */
export interface Attached {
  readonly byClaim: ReadonlyMap<string, ClaimReview>;
  readonly orphaned: readonly ClaimReview[];
}

/** Gives each decision back to its claim. */
export function attachReviews(reading: Reading, reviews: readonly ClaimReview[]): Attached {
  const byClaim = new Map<string, ClaimReview>();
  const orphaned: ClaimReview[] = [];
  for (const review of reviews) {
    const { document, list, span, slot } = review.target;
    const here = document === reading.document.id ? (reading[list] as readonly Evidenced[]) : [];
    const found = here.filter(
      ({ id, evidence }) =>
        evidence.start === span.start && evidence.end === span.end && (slot === null || slotOf(reading, list, id) === slot),
    );
    const [only] = found;
    if (only && found.length === 1 && !byClaim.has(only.id)) byClaim.set(only.id, review);
    else orphaned.push(review);
  }
  return { byClaim, orphaned };
}

interface Evidenced {
  readonly id: string;
  readonly evidence: { readonly start: number; readonly end: number };
}
