import { useEffect, useState } from "preact/hooks";
import type { Job } from "../../../src/server/contract/index.ts";
import { numeral } from "../../parts/in-words.ts";
import { type Column, Table } from "../../parts/table.tsx";
import { addressOf } from "../../shell/addresses.ts";
import { FailureNotice } from "../../shell/failure-notice.tsx";
import { type Failure, getJson } from "../../shell/fetching.ts";
import { useSettings } from "../../shell/settings.tsx";
import { forgetAnswers } from "../../shell/use-data.ts";
import type { Words } from "../../words/index.ts";

/** How often the work is asked how far it is, in milliseconds. */
const ASK_EVERY = 400;

/** How far the reading of what was added is; at its end what was kept and what could not be read, and why. */
export function JobView({ id, again }: { id: string; again: () => void }) {
  const { words } = useSettings();
  const { add } = words;
  const { job, failure } = useJob(id);
  const isOver = job?.state === "done" || job?.state === "failed";
  return (
    <section class="job">
      {failure && (failure.status === 404 ? <p class="notice">{add.lost}</p> : <FailureNotice failure={failure} />)}
      {job && (
        <>
          <h2>
            <span role="status">{add.states[job.state]}</span>
          </h2>
          <Progress job={job} />
          {job.problem && <FailureNotice failure={{ status: 0, near: [], body: null, ...job.problem }} />}
          <p class="weights">
            {(["new", "seen", "known", "failed"] as const).map((name) => (
              <span key={name} class={name === "failed" && job.counts.failed > 0 ? "warn" : undefined}>
                {numeral(job.counts[name], words)} {add.counts[name]}
              </span>
            ))}
          </p>
          {job.failures.length > 0 && <Troubles heading={add.failures} troubles={job.failures} />}
          {job.reports.length > 0 && (
            <>
              <h3>{add.reports}</h3>
              <ul class="job-reports">
                {job.reports.map((document) => (
                  <li key={document.id}>
                    <a href={addressOf({ page: "report", document: document.id })} lang={document.language}>
                      {document.title ?? words.report.untitled}
                    </a>{" "}
                    <span class="file-name">{document.source}</span>
                  </li>
                ))}
              </ul>
            </>
          )}
          {job.remarks.length > 0 && <Troubles heading={add.remarks} troubles={job.remarks} />}
        </>
      )}
      {(isOver || failure) && (
        <button type="button" class="button button-main" onClick={again}>
          {add.again}
        </button>
      )}
    </section>
  );
}

function useJob(id: string): { readonly job: Job | null; readonly failure: Failure | null } {
  const { language } = useSettings();
  const [state, setState] = useState<{ readonly job: Job | null; readonly failure: Failure | null }>({
    job: null,
    failure: null,
  });
  useEffect(() => {
    const stop = new AbortController();
    let timer: ReturnType<typeof setTimeout> | undefined;
    const ask = async () => {
      const answer = await getJson<Job>(`/jobs/${encodeURIComponent(id)}.json`, language, stop.signal).catch(() => null);
      if (answer === null || stop.signal.aborted) return;
      setState(answer.ok ? { job: answer.value, failure: null } : (now) => ({ job: now.job, failure: answer.failure }));
      const isOver = answer.ok && (answer.value.state === "done" || answer.value.state === "failed");
      if (isOver) forgetAnswers();
      else if (answer.ok || answer.failure.status === 0) timer = setTimeout(() => void ask(), ASK_EVERY);
    };
    void ask();
    return () => {
      stop.abort();
      clearTimeout(timer);
    };
  }, [id, language]);
  return state;
}

function Progress({ job }: { job: Job }) {
  const { words } = useSettings();
  const { add } = words;
  const { done, total, perSecond, secondsLeft } = job;
  const said =
    total === null ? add.progressOpen(numeral(done, words)) : add.progress(numeral(done, words), numeral(total, words));
  return (
    <>
      <progress {...(total === null ? {} : { max: Math.max(1, total), value: done })} aria-label={said} />
      <p class="quiet">
        {said}
        {perSecond !== null && ` · ${add.rate(oneDigit(perSecond, words))}`}
        {job.state === "running" && secondsLeft !== null && ` · ${add.left(durationInWords(secondsLeft, words))}`}
      </p>
    </>
  );
}

function oneDigit(number: number, { brief }: Words): string {
  return new Intl.NumberFormat(brief.locale, { maximumFractionDigits: 1 }).format(number);
}

function durationInWords(seconds: number, words: Words): string {
  return seconds < 90
    ? words.add.seconds(numeral(Math.ceil(seconds), words))
    : words.add.minutes(numeral(Math.ceil(seconds / 60), words));
}

type Trouble = Job["failures"][number];

function Troubles({ heading, troubles }: { heading: string; troubles: readonly Trouble[] }) {
  const { words } = useSettings();
  const { add } = words;
  const rows = troubles.map((trouble, at) => ({ ...trouble, at }));
  const columns: readonly Column<(typeof rows)[number]>[] = [
    { id: "file", heading: add.file, heads: true, cell: ({ file }) => <span class="file-name">{file}</span> },
    { id: "problem", heading: add.problem, cell: ({ message }) => message },
    { id: "remedy", heading: add.remedy, cell: ({ remedy }) => remedy },
  ];
  return <Table caption={heading} columns={columns} rows={rows} rowId={({ at }) => `${heading} ${at}`} />;
}
