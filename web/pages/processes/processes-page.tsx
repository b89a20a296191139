import type { ProcessList, ProcessRow } from "../../../src/server/contract/index.ts";
import { processName } from "../../dossier/process-name.ts";
import { Since, useSince } from "../../dossier/since.tsx";
import { EdtfText } from "../../parts/edtf-text.tsx";
import { Empty } from "../../parts/empty.tsx";
import { capital, numeral, wordFor } from "../../parts/in-words.ts";
import { SlotText } from "../../parts/slot.tsx";
import { type Column, Table } from "../../parts/table.tsx";
import { addressOf, dataAddressOf } from "../../shell/addresses.ts";
import { Loaded } from "../../shell/loaded.tsx";
import { useWords } from "../../shell/settings.tsx";
import { useData } from "../../shell/use-data.ts";
import "./processes.css";

/** All processes that reports tell of, with what changed since the visit before. */
export function ProcessesPage() {
  const { shell, dossier } = useWords();
  const since = useSince();
  const data = useData<ProcessList>(dataAddressOf({ page: "processes" }, { since }));
  return (
    <>
      <header class="page-head">
        <div>
          <h1 tabIndex={-1}>{shell.titles.processes}</h1>
          <p class="quiet">{shell.motto}</p>
        </div>
        <Since />
      </header>
      <Loaded data={data}>
        {({ processes, unassigned }) =>
          processes.length === 0 && unassigned === null ? (
            <Empty>
              {dossier.processes.none} <a href={addressOf({ page: "add" })}>{shell.pages.add}</a>
            </Empty>
          ) : (
            <Processes rows={unassigned ? [...processes, unassigned] : processes} since={since} />
          )
        }
      </Loaded>
    </>
  );
}

function Processes({ rows, since }: { rows: readonly ProcessRow[]; since: string | null }) {
  const words = useWords();
  const { dossier, record } = words;
  const count = (number: number, mark?: string) => (number === 0 ? null : <span class={mark}>{numeral(number, words)}</span>);
  const columns: readonly Column<ProcessRow>[] = [
    {
      id: "name",
      heading: dossier.processes.name,
      heads: true,
      cell: ({ id, name, known }) => (
        <>
          <a class="process-name" href={addressOf({ page: "process", process: id })}>
            {processName({ id, name }, words)}
          </a>
          {!known && id !== "unassigned" && <span class="quiet small"> {dossier.processes.unknown}</span>}
        </>
      ),
    },
    {
      id: "status",
      heading: capital(record.fields.status),
      cell: ({ status }) => (
        <SlotText slot={status} label={record.fields.status} inWords={(value) => wordFor(record.status, value)} />
      ),
    },
    { id: "last", heading: dossier.processes.last, cell: (row) => <LastEvent row={row} /> },
    {
      id: "changes",
      heading: dossier.processes.changes,
      number: true,
      cell: (row) => (row.changes ? <Changes row={row} since={since} /> : null),
    },
    {
      id: "contested",
      heading: dossier.sections.contested,
      number: true,
      cell: ({ counts }) => count(counts.contested, "contested-count"),
    },
    { id: "questions", heading: dossier.sections.questions, number: true, cell: ({ counts }) => count(counts.questions) },
    { id: "rounds", heading: dossier.sections.rounds, number: true, cell: ({ counts }) => count(counts.rounds) },
    {
      id: "events",
      heading: capital(words.shell.events),
      number: true,
      cell: ({ counts }) => count(counts.events, "mark-event"),
    },
    { id: "reports", heading: dossier.sections.sources, number: true, cell: ({ counts }) => count(counts.reports) },
  ];
  return <Table caption={words.shell.titles.processes} quietCaption columns={columns} rows={rows} rowId={({ id }) => id} />;
}

function LastEvent({ row: { id, last, next } }: { row: ProcessRow }) {
  const { record, dossier } = useWords();
  return (
    <>
      {last === null ? <span class="quiet">{record.notTold}</span> : <DatedEvent process={id} event={last} />}
      {next !== null && (
        <p class="small">
          <span class="standing standing-planned">{dossier.processes.next}</span> <DatedEvent process={id} event={next} />
        </p>
      )}
    </>
  );
}

function DatedEvent({
  process,
  event: { id, kind, edtf, round, place },
}: {
  process: string;
  event: NonNullable<ProcessRow["last"]>;
}) {
  const { brief, record } = useWords();
  return (
    <>
      <a class="mark-event" href={addressOf({ page: "section", process, section: "timeline" }, { item: id })}>
        {round === null ? capital(wordFor(brief.eventKinds, kind)) : capital(record.round(round))}
      </a>
      {" · "}
      <EdtfText value={edtf} />
      {place !== null && <span class="quiet"> · {place}</span>}
    </>
  );
}

function Changes({ row: { id, changes, newReports }, since }: { row: ProcessRow; since: string | null }) {
  const words = useWords();
  return (
    <>
      <a class="changes-count" href={addressOf({ page: "section", process: id, section: "changes" }, { since })}>
        {numeral(changes ?? 0, words)}
      </a>
      {newReports !== null && newReports > 0 && (
        <p class="quiet small">
          {numeral(newReports, words)}{" "}
          {newReports === 1 ? words.dossier.processes.newReports.one : words.dossier.processes.newReports.more}
        </p>
      )}
    </>
  );
}
