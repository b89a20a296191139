import { useState } from "preact/hooks";
import type { Review } from "../../../src/record/index.ts";
import type { Decided, DecisionEntry, DecisionsBody, ReviewPage } from "../../../src/server/contract/index.ts";
import { type Failure, post } from "../../shell/fetching.ts";
import { useSettings } from "../../shell/settings.tsx";
import { keep, kept } from "../../shell/storage.ts";

export type Proposal = ReviewPage["items"][number];
export type Decision = "accept" | "edit" | "reject" | "defer";
export type Changes = Readonly<Record<string, unknown>>;

/** A decision that came after somebody else's. */
export interface Conflict {
  readonly proposal: Proposal;
  readonly decision: Decision;
  readonly changes: Changes | null;
  /** What was decided meanwhile, the last one last. */
  readonly newer: readonly Review[];
}

/** Who decides, as kept in this browser. */
export function useReviewer(): readonly [name: string, set: (name: string) => void] {
  const [name, setName] = useState(() => kept("reviewer") ?? "");
  return [
    name,
    (next) => {
      keep("reviewer", next.trim() === "" ? null : next);
      setName(next);
    },
  ];
}

interface Deciding {
  /** Ids of one's own decisions of this visit, the last one last: what "undo" takes back. */
  readonly mine: readonly string[];
  readonly conflict: Conflict | null;
  readonly failure: Failure | null;
  readonly last: Decision | "undo" | null;
  readonly isBusy: boolean;
}

const NOTHING: Deciding = { mine: [], conflict: null, failure: null, last: null, isBusy: false };

/** Keeps decisions with the server; a decision that came too late is shown beside the one that came before, never forced. */
export function useDecide(reviewer: string, reason: string, decided: () => void) {
  const { language } = useSettings();
  const [state, setState] = useState<Deciding>(NOTHING);

  const send = async (
    entry: DecisionEntry,
    what: Deciding["last"],
    onConflict: (newer: readonly Review[]) => Conflict | null,
  ) => {
    setState((now) => ({ ...now, isBusy: true, failure: null, conflict: null }));
    const body: DecisionsBody = { by: reviewer.trim(), reason: reason.trim() === "" ? null : reason.trim(), entries: [entry] };
    const answer = await post<Decided>("/reviews", body, language);
    if (answer.ok) {
      const added = answer.value.added.map(({ id }) => id);
      setState((now) => ({
        ...NOTHING,
        mine: entry.kind === "undo" ? now.mine.filter((id) => id !== entry.undoes) : [...now.mine, ...added],
        last: what,
      }));
      decided();
      return;
    }
    const newer = newerOf(answer.failure);
    setState((now) => ({
      ...now,
      isBusy: false,
      conflict: newer.length > 0 ? onConflict(newer) : null,
      failure: newer.length > 0 ? null : answer.failure,
    }));
  };

  const decide = (proposal: Proposal, decision: Decision, changes: Changes | null = null, after?: string | null) => {
    const { document, item, decision: inForce } = proposal.proposal;
    const { start, end } = item.claim.evidence;
    return send(
      {
        kind: "claim",
        document: document.id,
        claim: item.claim.id,
        evidence: { start, end },
        decision,
        changes: changes === null ? null : { ...changes },
        after: after === undefined ? (inForce?.id ?? null) : after,
      },
      decision,
      (newer) => ({ proposal, decision, changes, newer }),
    );
  };

  return {
    ...state,
    decide,
    undo: () => {
      const last = state.mine.at(-1);
      return last === undefined ? Promise.resolve() : send({ kind: "undo", undoes: last }, "undo", () => null);
    },
    /** Leaves the newer decision as it is. */
    keepTheirs: () => {
      setState((now) => ({ ...now, conflict: null }));
      decided();
    },
    /** Decides all the same, having seen what came before. */
    overrule: ({ proposal, decision, changes, newer }: Conflict) => decide(proposal, decision, changes, newer.at(-1)?.id ?? null),
  };
}

function newerOf({ status, body }: Failure): readonly Review[] {
  if (status !== 409 || typeof body !== "object" || body === null || !("newer" in body) || !Array.isArray(body.newer)) return [];
  return body.newer as readonly Review[];
}
