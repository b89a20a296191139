import { useMemo, useState } from "preact/hooks";
import type { Explanation } from "../../../src/claims/index.ts";
import type { DocumentHead, ReportPage as ReportData, WhyPage } from "../../../src/server/contract/index.ts";
import { History } from "../../claims/history.tsx";
import { ReportView } from "../../claims/report-view.tsx";
import { Silent } from "../../claims/why-of.tsx";
import { EdtfText } from "../../parts/edtf-text.tsx";
import { numbered } from "../../parts/in-words.ts";
import { addressOf, dataAddressOf, type PageProps } from "../../shell/addresses.ts";
import { FailureNotice } from "../../shell/failure-notice.tsx";
import { type Failure, getJson } from "../../shell/fetching.ts";
import { Loaded } from "../../shell/loaded.tsx";
import { useSettings, useWords } from "../../shell/settings.tsx";
import { useData } from "../../shell/use-data.ts";
import { useTitle } from "../../shell/use-title.ts";
import { Marking } from "./marking.tsx";
import "./report-page.css";

/** A report: its text with the claims over it, where it was met, with what it is one voice, what corrects it. */
export function ReportPage({ route }: PageProps<"report">) {
  const data = useData<ReportData>(dataAddressOf({ page: "report", document: route.document }));
  return <Loaded data={data}>{(page) => <Report page={page} refresh={data.refresh} />}</Loaded>;
}

function Report({ page, refresh }: { page: ReportData; refresh: () => void }) {
  const words = useWords();
  const { report } = words;
  const { document, reading } = page;
  const why = useWhy(document.id);
  useTitle(document.title ?? report.untitled);
  const whyOf = useMemo(
    () => why.page && new Map<string, Explanation>(why.page.why.claims.map((each) => [each.of, each])),
    [why.page],
  );
  return (
    <article class="report-page">
      <ReportHead page={page} />
      <div class="report-tools">
        {reading && (
          <button type="button" class="button" onClick={why.ask} disabled={why.isAsking || why.page !== null}>
            {why.isAsking ? report.asking : report.askWhy}
          </button>
        )}
        <Marking document={document} refresh={refresh} />
        <a href={dataAddressOf({ page: "report", document: document.id })}>{report.json}</a>
      </div>
      <p class="quiet" role="status">
        {why.page && (why.page.isSame ? report.whyAsked : report.whyOther)}
      </p>
      {why.failure && <FailureNotice failure={why.failure} again={why.ask} />}
      {reading ? (
        <ReportView
          text={page.text}
          reading={reading}
          addressOfEntity={(entity) => {
            const key = page.keys[entity];
            return key === undefined ? null : addressOf({ page: "entity", key });
          }}
          {...(whyOf ? { whyOf } : {})}
          below={({ claim }) => <History entries={historyOf(page, claim.id)} inForce={page.decisions[claim.id] ?? null} />}
        />
      ) : (
        <>
          <p class="notice">{report.unread}</p>
          <pre class="plain-text">{page.text}</pre>
        </>
      )}
      {why.page && <Silent why={why.page.why} language={document.language} />}
      <Behind page={page} />
    </article>
  );
}

/** The entries of the log that are about one claim: those that name it and those that took these back. */
function historyOf({ history, decisions, reading }: ReportData, claim: string): ReportData["history"] {
  const inForce = decisions[claim];
  const evidence =
    reading &&
    [...reading.statements, ...reading.events, ...reading.roles, ...reading.figures, ...reading.agenda].find(
      ({ id }) => id === claim,
    )?.evidence;
  const own = new Set<string>();
  return history.filter((entry) => {
    const isOwn =
      entry.id === inForce?.id ||
      (entry.kind === "claim" &&
        evidence != null &&
        entry.target.span.start === evidence.start &&
        entry.target.span.end === evidence.end) ||
      (entry.kind === "undo" && own.has(entry.undoes));
    if (isOwn) own.add(entry.id);
    return isOwn;
  });
}

function useWhy(document: string) {
  const { language } = useSettings();
  const [page, setPage] = useState<WhyPage | null>(null);
  const [failure, setFailure] = useState<Failure | null>(null);
  const [isAsking, setIsAsking] = useState(false);
  const ask = () => {
    setIsAsking(true);
    setFailure(null);
    void getJson<WhyPage>(`${addressOf({ page: "report", document })}/why.json`, language).then((answer) => {
      setIsAsking(false);
      if (answer.ok) setPage(answer.value);
      else setFailure(answer.failure);
    });
  };
  return { page, failure, isAsking, ask };
}

function ReportHead({ page: { document, processes, reading } }: { page: ReportData }) {
  const words = useWords();
  const { report } = words;
  return (
    <header class="report-head">
      <h1 tabIndex={-1} lang={document.language}>
        {document.title ?? report.untitled}
      </h1>
      <p>
        {document.outlet ?? report.noOutlet} ·{" "}
        {document.published === null ? report.noDate : <EdtfText value={document.published} />} ·{" "}
        {words.brief.languages[document.language] ?? document.language}
        {reading && <span class="quiet"> · {report.reading(reading.reader.version)}</span>}
      </p>
      {document.url !== null && (
        <p class="quiet">
          {report.address}
          {words.brief.colon} {document.url}
        </p>
      )}
      {processes.length > 0 && (
        <p>
          {report.processes}{" "}
          {processes.map(({ id, name }, at) => (
            <span key={id}>
              {at > 0 && ", "}
              <a href={addressOf({ page: "process", process: id })}>{name}</a>
            </span>
          ))}
        </p>
      )}
    </header>
  );
}

/** What is behind a report: its copies, its versions, where it was met. */
function Behind({ page: { document, origin, supersedes, supersededBy, sightings, orphaned } }: { page: ReportData }) {
  const words = useWords();
  const { report } = words;
  const copies = origin?.members.filter(({ id }) => id !== document.id) ?? [];
  return (
    <div class="report-behind">
      <section>
        <h2>
          {origin === null
            ? report.notCompared
            : copies.length === 0
              ? report.alone
              : report.origin(numbered(origin.total - 1, report.others, words))}
        </h2>
        {copies.length > 0 && (
          <>
            <p class="quiet">{report.originWhy}</p>
            <Heads heads={copies} />
          </>
        )}
      </section>
      {supersedes.length > 0 && (
        <section>
          <h2>{report.supersedes}</h2>
          <Heads heads={supersedes.map((version) => version.document)} />
        </section>
      )}
      {supersededBy.length > 0 && (
        <section>
          <h2>{report.supersededBy}</h2>
          <Heads heads={supersededBy.map((version) => version.document)} />
        </section>
      )}
      <section>
        <h2>{report.sightings}</h2>
        <ul>
          {sightings.map((sighting) => (
            <li key={sighting.id}>
              <span class="file-name">{sighting.source}</span>{" "}
              <span class="quiet">
                {sighting.outlet ?? ""} · {report.added} <EdtfText value={sighting.received.slice(0, 10)} />
              </span>
            </li>
          ))}
        </ul>
      </section>
      {orphaned.length > 0 && (
        <section>
          <h2>{report.orphaned}</h2>
          <History entries={orphaned} inForce={null} />
        </section>
      )}
    </div>
  );
}

function Heads({ heads }: { heads: readonly DocumentHead[] }) {
  const { report } = useWords();
  return (
    <ul>
      {heads.map(({ id, title, outlet, published, language }) => (
        <li key={id}>
          <a href={addressOf({ page: "report", document: id })} lang={language}>
            {title ?? report.untitled}
          </a>{" "}
          <span class="quiet">
            {outlet ?? report.noOutlet} · {published === null ? report.noDate : <EdtfText value={published} />}
          </span>
        </li>
      ))}
    </ul>
  );
}
