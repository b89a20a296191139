import { useState } from "preact/hooks";
import type { BulkBody, Decided, Preview, PreviewBody, ReviewFilter } from "../../../src/server/contract/index.ts";
import { numeral } from "../../parts/in-words.ts";
import type { Query } from "../../shell/addresses.ts";
import { FailureNotice } from "../../shell/failure-notice.tsx";
import { type Failure, post } from "../../shell/fetching.ts";
import { useSettings } from "../../shell/settings.tsx";

interface BulkProps {
  readonly filter: Query;
  readonly total: number;
  readonly reviewer: string;
  readonly reason: string;
  readonly decided: () => void;
}

const DECISIONS = ["accept", "reject", "defer"] as const;

/** One decision for everything under the filters, after a preview that names each claim: nothing unseen is decided. */
export function Bulk({ filter, total, reviewer, reason, decided }: BulkProps) {
  const { words, language } = useSettings();
  const { review } = words;
  const [decision, setDecision] = useState<(typeof DECISIONS)[number]>("accept");
  const [preview, setPreview] = useState<{ readonly of: string; readonly answer: Preview } | null>(null);
  const [failure, setFailure] = useState<Failure | null>(null);
  const [kept, setKept] = useState<number | null>(null);
  const asked = Object.fromEntries(
    Object.entries(filter).filter(([, value]) => value !== null && value !== undefined && value !== ""),
  ) as ReviewFilter;
  const of = JSON.stringify([asked, decision]);
  // A preview of other filters or of another decision is none.
  const shown = preview?.of === of ? preview.answer : null;
  const status = <span role="status">{kept === null ? "" : review.bulk.done(numeral(kept, words))}</span>;
  // Where all were decided nothing is left to decide on: what was kept is said all the same.
  if (total === 0) return kept === null ? null : <p class="bulk-tools">{status}</p>;

  const look = async () => {
    setKept(null);
    const body: PreviewBody = { filter: asked, decision };
    const answer = await post<Preview>("/reviews/preview", body, language);
    setFailure(answer.ok ? null : answer.failure);
    setPreview(answer.ok ? { of, answer: answer.value } : null);
  };
  const go = async (digest: string) => {
    const body: BulkBody = {
      filter: asked,
      decision,
      digest,
      by: reviewer.trim(),
      reason: reason.trim() === "" ? null : reason.trim(),
    };
    const answer = await post<Decided>("/reviews/bulk", body, language);
    setFailure(answer.ok ? null : answer.failure);
    setPreview(null);
    if (!answer.ok) return;
    setKept(answer.value.added.length);
    decided();
  };
  return (
    <details class="bulk">
      <summary>{review.bulk.heading}</summary>
      <p class="bulk-tools">
        <select
          aria-label={review.proposal}
          value={decision}
          onChange={({ currentTarget }) => setDecision(DECISIONS.find((each) => each === currentTarget.value) ?? "accept")}
        >
          {DECISIONS.map((each) => (
            <option key={each} value={each}>
              {review.decide[each]}
            </option>
          ))}
        </select>
        <button type="button" class="button" onClick={() => void look()}>
          {review.bulk.preview}
        </button>
        {status}
      </p>
      {failure && <FailureNotice failure={failure} />}
      {shown && (
        <>
          <p>{review.bulk.would(numeral(shown.count, words), review.decided[decision])}</p>
          <ol class="bulk-items">
            {shown.items.map(({ document, claim, list, words: said }) => (
              <li key={`${document} ${claim}`}>
                <span class="claim-list">{words.claims.layers[list]}</span> <q>{said}</q>
              </li>
            ))}
          </ol>
          <p>
            <button
              type="button"
              class="button button-main"
              disabled={reviewer.trim() === "" || shown.count === 0}
              onClick={() => void go(shown.digest)}
            >
              {review.bulk.go(numeral(shown.count, words))}
            </button>{" "}
            <button type="button" class="button" onClick={() => setPreview(null)}>
              {review.bulk.cancel}
            </button>
            {reviewer.trim() === "" && <span class="warn"> {review.reviewerNeeded}</span>}
          </p>
        </>
      )}
    </details>
  );
}
