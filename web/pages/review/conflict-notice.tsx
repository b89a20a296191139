import { History } from "../../claims/history.tsx";
import { useWords } from "../../shell/settings.tsx";
import type { Conflict } from "./use-decide.ts";

interface ConflictNoticeProps {
  readonly conflict: Conflict;
  readonly keepTheirs: () => void;
  readonly overrule: (conflict: Conflict) => void;
}

/** Two decided on one claim: both are shown, and a person chooses. */
export function ConflictNotice({ conflict, keepTheirs, overrule }: ConflictNoticeProps) {
  const { review } = useWords();
  return (
    <section class="notice conflict" role="alert">
      <h2>{review.conflict.heading}</h2>
      <div class="proposal-sides">
        <div>
          <h3>{review.conflict.theirs}</h3>
          <History entries={conflict.newer} inForce={conflict.newer.at(-1) ?? null} />
        </div>
        <div>
          <h3>{review.conflict.yours}</h3>
          <p>{review.decided[conflict.decision]}</p>
        </div>
      </div>
      <p>
        <button type="button" class="button button-main" onClick={keepTheirs}>
          {review.conflict.keepTheirs}
        </button>{" "}
        <button type="button" class="button" onClick={() => overrule(conflict)}>
          {review.conflict.overrule}
        </button>
      </p>
    </section>
  );
}
