import { useState } from "preact/hooks";
import type { DocumentHead, MarkingBody } from "../../../src/server/contract/index.ts";
import { FailureNotice } from "../../shell/failure-notice.tsx";
import { type Failure, post } from "../../shell/fetching.ts";
import { useSettings } from "../../shell/settings.tsx";
import { kept } from "../../shell/storage.ts";

const LEVELS = ["public", "shareable", "restricted", "closed"] as const;

/** How far a report may be passed on: said, and changed. */
export function Marking({ document, refresh }: { document: DocumentHead; refresh: () => void }) {
  const { language, words } = useSettings();
  const [failure, setFailure] = useState<Failure | null>(null);
  const mark = (level: string) => {
    const chosen = LEVELS.find((each) => each === level);
    if (!chosen) return;
    const body: MarkingBody = { document: document.id, level: chosen, by: kept("reviewer") };
    void post("/markings", body, language).then((answer) => {
      setFailure(answer.ok ? null : answer.failure);
      refresh();
    });
  };
  return (
    <>
      <label>
        {words.report.markings}{" "}
        <select value={document.marking ?? ""} onChange={({ currentTarget }) => mark(currentTarget.value)}>
          {document.marking === null && <option value="">—</option>}
          {LEVELS.map((level) => (
            <option key={level} value={level}>
              {words.record.markings[level]}
            </option>
          ))}
        </select>
      </label>
      {failure && <FailureNotice failure={failure} />}
    </>
  );
}
