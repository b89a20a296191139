import { useEffect, useMemo, useRef, useState } from "preact/hooks";
import type { Explanation } from "../../../src/claims/index.ts";
import { ReportView } from "../../claims/report-view.tsx";
import { Silent } from "../../claims/why-of.tsx";
import { numeral } from "../../parts/in-words.ts";
import { changeQuery } from "../../shell/router.tsx";
import { useWords } from "../../shell/settings.tsx";
import type { ReadAnswer, ReadRequest } from "./reading-messages.ts";
import "./reader-page.css";

const EMPTY: ReadRequest = { text: "", published: "", title: "", language: "" };

/** One report read in the tab: no server is asked for anything but the page's own files. */
export function ReaderPage() {
  const words = useWords();
  const { reader, shell } = words;
  const [request, setRequest] = useState<ReadRequest>(EMPTY);
  const { answer, ask } = useReading();
  const set = (name: keyof ReadRequest) => (value: string) => setRequest((now) => ({ ...now, [name]: value }));
  const isBusy = answer?.kind === "loading" || answer?.kind === "reading";
  return (
    <>
      <h1 tabIndex={-1}>{shell.titles.reader}</h1>
      <p class="quiet">{reader.intro}</p>
      <form
        class="reader-form"
        onSubmit={(event) => {
          event.preventDefault();
          changeQuery({ claim: null });
          ask(request);
        }}
      >
        <label class="reader-text">
          {reader.text}
          <textarea
            rows={answer?.kind === "read" ? 4 : 12}
            value={request.text}
            placeholder={reader.placeholder}
            onInput={({ currentTarget }) => set("text")(currentTarget.value)}
          />
        </label>
        <div class="reader-fields">
          <label>
            {reader.title}
            <input value={request.title} onInput={({ currentTarget }) => set("title")(currentTarget.value)} />
          </label>
          <label>
            {reader.published}
            <input
              value={request.published}
              placeholder={reader.publishedHint}
              onInput={({ currentTarget }) => set("published")(currentTarget.value.trim())}
            />
          </label>
          <label>
            {reader.language}
            <select value={request.language} onChange={({ currentTarget }) => set("language")(currentTarget.value)}>
              <option value="">{reader.automatic}</option>
              {["fr", "en"].map((each) => (
                <option key={each} value={each}>
                  {words.brief.languages[each]}
                </option>
              ))}
            </select>
          </label>
        </div>
        <p class="reader-send">
          <button type="submit" class="button button-main" disabled={isBusy}>
            {reader.read}
          </button>
          <label>
            {reader.file}{" "}
            <input
              type="file"
              accept=".txt,text/plain"
              onChange={({ currentTarget }) => {
                void currentTarget.files?.[0]?.text().then(set("text"));
              }}
            />
          </label>
        </p>
      </form>
      <p role="status" class="reader-status">
        {answer && <Status answer={answer} />}
      </p>
      {answer?.kind === "failed" && (
        <section class="notice notice-failure" role="alert">
          <p>{reader.failures[answer.code]}</p>
          {answer.detail !== "" && <p class="quiet">{answer.detail}</p>}
        </section>
      )}
      {answer?.kind === "read" && <Read key={answer.reading.document.id} reading={answer.reading} />}
    </>
  );
}

function Status({ answer }: { answer: ReadAnswer }) {
  const words = useWords();
  const { reader } = words;
  const megabytes = (bytes: number) =>
    new Intl.NumberFormat(words.brief.locale, { style: "unit", unit: "megabyte", maximumFractionDigits: 1 }).format(
      bytes / 1_000_000,
    );
  if (answer.kind === "loading")
    return (
      <>
        {reader.loading(megabytes(answer.loaded), answer.total === null ? "?" : megabytes(answer.total))}{" "}
        {answer.total !== null && <progress max={answer.total} value={answer.loaded} aria-label={answer.file} />}
      </>
    );
  if (answer.kind === "reading") return <>{reader.reading}</>;
  return answer.kind === "read" ? <>{reader.done(numeral(Math.round(answer.milliseconds), words))}</> : null;
}

function Read({ reading }: { reading: Extract<ReadAnswer, { kind: "read" }>["reading"] }) {
  const { reader } = useWords();
  const whyOf = useMemo(() => new Map<string, Explanation>(reading.why?.claims.map((each) => [each.of, each]) ?? []), [reading]);
  const saved = useMemo(
    () => URL.createObjectURL(new Blob([JSON.stringify(reading, null, 2)], { type: "application/json" })),
    [reading],
  );
  useEffect(() => () => URL.revokeObjectURL(saved), [saved]);
  return (
    <>
      <p>
        <a class="button" href={saved} download={`reading-${reading.document.id.slice(0, 12)}.json`}>
          {reader.save}
        </a>
      </p>
      <ReportView text={reading.document.text} reading={reading} addressOfEntity={() => null} whyOf={whyOf} />
      {reading.why && <Silent why={reading.why} language={reading.document.language} />}
    </>
  );
}

/** A thread of the tab that reads; it is ended with the page. */
function useReading() {
  const [answer, setAnswer] = useState<ReadAnswer | null>(null);
  const worker = useRef<Worker | null>(null);
  useEffect(() => () => worker.current?.terminate(), []);
  const ask = (request: ReadRequest) => {
    if (!worker.current) {
      worker.current = new Worker(new URL("./reading-worker.ts", import.meta.url), { type: "module" });
      worker.current.onmessage = ({ data }: MessageEvent<ReadAnswer>) => setAnswer(data);
      worker.current.onerror = ({ message }) => setAnswer({ kind: "failed", code: "broken", detail: message });
    }
    setAnswer({ kind: "reading" });
    worker.current.postMessage(request);
  };
  return { answer, ask };
}
