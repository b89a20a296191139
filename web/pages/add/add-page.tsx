import { useRef, useState } from "preact/hooks";
import { FailureNotice } from "../../shell/failure-notice.tsx";
import type { Failure } from "../../shell/fetching.ts";
import { changeQuery, usePlace } from "../../shell/router.tsx";
import { useSettings } from "../../shell/settings.tsx";
import { JobView } from "./job-view.tsx";
import { PasteForm } from "./paste-form.tsx";
import { sendFiles } from "./sending.ts";
import "./add-page.css";

/** Bytes that the server takes at once. */
const MOST_BYTES = 40_000_000;

/** Reports in: files dropped or chosen, or text pasted. The work is in the address: loading the page again loses nothing. */
export function AddPage() {
  const { words } = useSettings();
  const { add, shell } = words;
  const { query } = usePlace();
  const job = query.get("job");
  return (
    <>
      <h1 tabIndex={-1}>{shell.titles.add}</h1>
      <p class="quiet">{add.intro}</p>
      {job === null ? (
        <Inlets begun={(id) => changeQuery({ job: id }, "push")} />
      ) : (
        <JobView id={job} again={() => changeQuery({ job: null }, "push")} />
      )}
    </>
  );
}

function Inlets({ begun }: { begun: (job: string) => void }) {
  const { words, language } = useSettings();
  const { add } = words;
  const [isOver, setOver] = useState(false);
  const [sent, setSent] = useState<number | null>(null);
  const [failure, setFailure] = useState<Failure | null>(null);
  const [refused, setRefused] = useState<readonly string[]>([]);
  const input = useRef<HTMLInputElement>(null);
  const take = (chosen: readonly File[]) => {
    const small = chosen.filter(({ size }) => size <= MOST_BYTES);
    setRefused(chosen.filter(({ size }) => size > MOST_BYTES).map(({ name }) => name));
    if (small.length === 0) return;
    setSent(0);
    setFailure(null);
    void sendFiles(small, language, setSent).then((answer) => {
      setSent(null);
      if (answer.ok) begun(answer.value.job);
      else setFailure(answer.failure);
    });
  };
  return (
    <div class="inlets">
      <section
        class={isOver ? "drop drop-over" : "drop"}
        onDragOver={(event) => {
          event.preventDefault();
          setOver(true);
        }}
        onDragLeave={() => setOver(false)}
        onDrop={(event) => {
          event.preventDefault();
          setOver(false);
          take([...(event.dataTransfer?.files ?? [])]);
        }}
      >
        <p>
          {add.drop}{" "}
          <button type="button" class="button button-main" disabled={sent !== null} onClick={() => input.current?.click()}>
            {add.choose}
          </button>
          <input
            ref={input}
            class="unseen"
            type="file"
            multiple
            tabIndex={-1}
            aria-label={add.choose}
            onChange={({ currentTarget }) => {
              take([...(currentTarget.files ?? [])]);
              currentTarget.value = "";
            }}
          />
        </p>
        <p class="quiet">{add.kinds}</p>
        <p role="status">
          {sent === null ? "" : add.sending(new Intl.NumberFormat(words.brief.locale, { style: "percent" }).format(sent))}
        </p>
      </section>
      {refused.length > 0 && (
        <section class="notice notice-failure" role="alert">
          <ul>
            {refused.map((name) => (
              <li key={name}>
                {add.tooBig(
                  name,
                  new Intl.NumberFormat(words.brief.locale, { style: "unit", unit: "megabyte" }).format(MOST_BYTES / 1_000_000),
                )}
              </li>
            ))}
          </ul>
        </section>
      )}
      {failure && <FailureNotice failure={failure} />}
      <PasteForm begun={begun} />
    </div>
  );
}
