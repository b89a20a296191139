import { useLayoutEffect, useRef, useState } from "preact/hooks";
import type { ReviewPage as ReviewData } from "../../../src/server/contract/index.ts";
import { claimInWords } from "../../claims/described.ts";
import { Empty } from "../../parts/empty.tsx";
import { numeral } from "../../parts/in-words.ts";
import { offsetOf, Paged } from "../../parts/paged.tsx";
import { type Query, withQuery } from "../../shell/addresses.ts";
import { FailureNotice } from "../../shell/failure-notice.tsx";
import { Loaded } from "../../shell/loaded.tsx";
import { usePlace } from "../../shell/router.tsx";
import { useWords } from "../../shell/settings.tsx";
import { forgetAnswers, useData } from "../../shell/use-data.ts";
import { Bulk } from "./bulk.tsx";
import { ConflictNotice } from "./conflict-notice.tsx";
import { EditForm } from "./edit-form.tsx";
import { FACETS, Filters } from "./filters.tsx";
import { ProposalCard } from "./proposal-card.tsx";
import { type Decision, useDecide, useReviewer } from "./use-decide.ts";
import "./review-page.css";

/** What waits for somebody's eyes: the source beside the proposal, decided by key. */
export function ReviewPage() {
  const { review, shell } = useWords();
  const { query } = usePlace();
  const filter: Query = Object.fromEntries(
    [...FACETS, "document", "actor", "outlet", "language"].map((name) => [name, query.get(name)]),
  );
  const data = useData<ReviewData>(withQuery("/review.json", { ...filter, offset: offsetOf(query) || null }));
  return (
    <>
      <h1 tabIndex={-1}>{shell.titles.review}</h1>
      <p class="quiet">{review.intro}</p>
      <Loaded data={data}>{(page) => <Queue page={page} filter={filter} refresh={data.refresh} />}</Loaded>
    </>
  );
}

interface QueueProps {
  readonly page: ReviewData;
  readonly filter: Query;
  readonly refresh: () => void;
}

function Queue({ page, filter, refresh }: QueueProps) {
  const words = useWords();
  const { review } = words;
  const [reviewer, setReviewer] = useReviewer();
  const [reason, setReason] = useState("");
  const [at, setAt] = useState(0);
  const [isEditing, setEditing] = useState(false);
  const nameField = useRef<HTMLInputElement>(null);
  const list = useRef<HTMLOListElement>(null);
  const decided = () => {
    forgetAnswers();
    setReason("");
    setEditing(false);
    refresh();
  };
  const deciding = useDecide(reviewer, reason, decided);
  const current = page.items[Math.min(at, page.items.length - 1)] ?? null;

  const isNamed = reviewer.trim() !== "";
  const act = (decision: Decision) => {
    if (!current || deciding.isBusy) return;
    if (!isNamed) nameField.current?.focus();
    else if (decision === "edit") setEditing(true);
    else void deciding.decide(current, decision);
  };
  const move = (by: number) => {
    const next = Math.min(page.items.length - 1, Math.max(0, at + by));
    setAt(next);
    setEditing(false);
    list.current?.querySelectorAll<HTMLElement>("button")[next]?.focus();
  };
  const keys: Readonly<Record<string, () => void>> = {
    j: () => move(1),
    k: () => move(-1),
    a: () => act("accept"),
    e: () => act("edit"),
    r: () => act("reject"),
    d: () => act("defer"),
    u: () => void deciding.undo(),
  };
  // not after the next paint: a key may be pressed before it
  useLayoutEffect(() => {
    const press = (event: KeyboardEvent) => {
      const on = event.target;
      if (event.ctrlKey || event.metaKey || event.altKey || (on instanceof HTMLElement && on.closest("input, select, textarea")))
        return;
      const go = keys[event.key];
      if (!go) return;
      event.preventDefault();
      go();
    };
    addEventListener("keydown", press);
    return () => removeEventListener("keydown", press);
  });

  return (
    <div class="review">
      <Filters page={page} />
      <div class="review-signed">
        <label>
          {review.reviewer}{" "}
          <input
            ref={nameField}
            value={reviewer}
            maxLength={200}
            autoComplete="off"
            onInput={({ currentTarget }) => setReviewer(currentTarget.value)}
          />
        </label>
        <button
          type="button"
          class="button"
          disabled={deciding.mine.length === 0 || deciding.isBusy}
          onClick={() => void deciding.undo()}
        >
          {review.undoLast}
        </button>
        <span class="quiet">{review.keys}</span>
      </div>
      <p class="review-said" role="status">
        {!isNamed
          ? review.reviewerNeeded
          : deciding.last
            ? review.saved(deciding.last === "undo" ? review.undone : review.decided[deciding.last])
            : ""}
      </p>
      {deciding.failure && <FailureNotice failure={deciding.failure} />}
      {deciding.conflict && (
        <ConflictNotice
          conflict={deciding.conflict}
          keepTheirs={deciding.keepTheirs}
          overrule={(conflict) => void deciding.overrule(conflict)}
        />
      )}
      {current === null ? (
        <Empty>{review.empty}</Empty>
      ) : (
        <div class="review-columns">
          <section aria-label={review.queue}>
            <p class="quiet">
              <span class="mark-claim">{numeral(page.total, words)}</span> {words.shell.claims}
            </p>
            <ol class="queue" ref={list}>
              {page.items.map((item, index) => (
                <li key={`${item.process.id} ${item.proposal.document.id} ${item.proposal.item.claim.id}`}>
                  <QueueRow
                    item={item}
                    isCurrent={item === current}
                    choose={() => {
                      setAt(index);
                      setEditing(false);
                    }}
                  />
                </li>
              ))}
            </ol>
            <Paged total={page.total} offset={page.offset} limit={page.limit} />
          </section>
          <section aria-label={review.proposal} class="review-current">
            <ProposalCard item={current} />
            {isEditing ? (
              <EditForm
                key={current.proposal.item.claim.id}
                proposal={current.proposal}
                save={(changes) => void deciding.decide(current, "edit", changes)}
                cancel={() => setEditing(false)}
              />
            ) : (
              <DecisionButtons act={act} isBusy={deciding.isBusy} />
            )}
            <label class="review-reason">
              {review.reason}
              <input value={reason} maxLength={10_000} onInput={({ currentTarget }) => setReason(currentTarget.value)} />
            </label>
          </section>
        </div>
      )}
      <Bulk filter={filter} total={page.total} reviewer={reviewer} reason={reason} decided={decided} />
    </div>
  );
}

const KEYS: Readonly<Record<Decision, string>> = { accept: "a", edit: "e", reject: "r", defer: "d" };

function DecisionButtons({ act, isBusy }: { act: (decision: Decision) => void; isBusy: boolean }) {
  const { review } = useWords();
  return (
    <div class="decision-buttons">
      {(["accept", "edit", "reject", "defer"] as const).map((decision) => (
        <button
          key={decision}
          type="button"
          class={decision === "accept" ? "button button-main" : "button"}
          disabled={isBusy}
          onClick={() => act(decision)}
          aria-keyshortcuts={KEYS[decision]}
        >
          {review.decide[decision]} <kbd>{KEYS[decision]}</kbd>
        </button>
      ))}
    </div>
  );
}

function QueueRow({ item, isCurrent, choose }: { item: ReviewData["items"][number]; isCurrent: boolean; choose: () => void }) {
  const words = useWords();
  const { review, claims } = words;
  const { item: listed, passage, decision, document, entities } = item.proposal;
  const { start, end } = passage.evidence;
  return (
    <button
      type="button"
      class={`queue-row${isCurrent ? " queue-current" : ""}`}
      aria-current={isCurrent ? "true" : undefined}
      onClick={choose}
    >
      <span class="claim-list">{claims.layers[listed.list]}</span> {claimInWords(listed, (id) => entities[id]?.name ?? id, words)}
      <span class="queue-words" lang={document.language}>
        {passage.text.slice(start - passage.start, end - passage.start)}
      </span>
      <span class="queue-doubts">
        {decision && (
          <span class="standing standing-happened">{review.states[decision.kind === "claim" ? decision.decision : "open"]}</span>
        )}
        {item.doubts.map((doubt) => (
          <span key={doubt} class={doubt === "contested" ? "standing standing-contested" : "standing"}>
            {review.doubts[doubt]}
          </span>
        ))}
      </span>
    </button>
  );
}
