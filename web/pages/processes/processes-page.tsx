import type { ProcessList, ProcessOrder, ProcessRow } from "../../../src/server/contract/index.ts";
import { ProcessLinks } from "../../dossier/process-links.tsx";
import { processName } from "../../dossier/process-name.ts";
import { Since, useSince } from "../../dossier/since.tsx";
import { EdtfText } from "../../parts/edtf-text.tsx";
import { Empty } from "../../parts/empty.tsx";
import { capital, numeral, wordFor } from "../../parts/in-words.ts";
import { Segments } from "../../parts/segments.tsx";
import { SlotText } from "../../parts/slot.tsx";
import { type Column, Table } from "../../parts/table.tsx";
import { addressOf, dataAddressOf } from "../../shell/addresses.ts";
import { Loaded } from "../../shell/loaded.tsx";
import { changeQuery, usePlace } from "../../shell/router.tsx";
import { useWords } from "../../shell/settings.tsx";
import { useData } from "../../shell/use-data.ts";
import "./processes.css";

/** All processes that reports tell of, with what changed since the visit before. */
export function ProcessesPage() {
  const { shell, dossier } = useWords();
  const since = useSince();
  const { sort, order } = useOrder();
  const data = useData<ProcessList>(dataAddressOf({ page: "processes" }, { since, sort, order }));
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
            <>
              <Order since={since} />
              <Processes rows={unassigned ? [...processes, unassigned] : processes} since={since} />
            </>
          )
        }
      </Loaded>
    </>
  );
}

/** What the list can be in the order of, and which way it goes where nobody says. */
const ORDERS: Readonly<Record<ProcessOrder, "ascending" | "descending">> = {
  name: "ascending",
  last: "descending",
  reports: "descending",
  changes: "descending",
};

function useOrder(): { readonly sort: ProcessOrder | null; readonly order: "ascending" | "descending" | null } {
  const { query } = usePlace();
  const asked = query.get("sort");
  const sort = asked !== null && asked in ORDERS ? (asked as ProcessOrder) : null;
  const order = query.get("order");
  if (sort === null) return { sort, order: null };
  return { sort, order: order === "ascending" || order === "descending" ? order : ORDERS[sort] };
}

/** A choice of order, which stays in the address. */
function Order({ since }: { since: string | null }) {
  const { orders, reversed, label } = useWords().dossier.processes.order;
  const { sort, order } = useOrder();
  const ids = (Object.keys(ORDERS) as ProcessOrder[]).filter((id) => id !== "changes" || since !== null);
  const isReversed = sort !== null && order !== ORDERS[sort];
  return (
    <p class="process-order">
      <span aria-hidden="true">{label}</span>{" "}
      <Segments
        label={label}
        options={ids.map((id) => ({ id, text: orders[id] }))}
        chosen={sort ?? ("key" as ProcessOrder)}
        choose={(id) => changeQuery({ sort: id === sort ? null : id, order: null })}
      />
      {sort !== null && (
        <button
          type="button"
          aria-pressed={isReversed}
          onClick={() => changeQuery({ order: isReversed ? null : opposite(ORDERS[sort]) })}
        >
          {reversed}
        </button>
      )}
    </p>
  );
}

function opposite(order: "ascending" | "descending"): "ascending" | "descending" {
  return order === "ascending" ? "descending" : "ascending";
}

function Processes({ rows, since }: { rows: readonly ProcessRow[]; since: string | null }) {
  const words = useWords();
  const { dossier, record } = words;
  const { sort, order } = useOrder();
  const sortedBy = (id: ProcessOrder) => (id === sort && order !== null ? order : undefined);
  const count = (number: number | undefined, mark?: string) =>
    number ? <span class={mark}>{numeral(number, words)}</span> : null;
  const columns: readonly Column<ProcessRow>[] = [
    {
      id: "name",
      heading: dossier.processes.name,
      heads: true,
      sorted: sortedBy("name"),
      cell: ({ id, name, known, members }) => (
        <>
          <a class="process-name" href={addressOf({ page: "process", process: id })}>
            {processName({ id, name }, words)}
          </a>
          {members.length > 0 && (
            <span class="process-members quiet small">
              {record.fields.members}
              {words.brief.colon} <ProcessLinks processes={members} />
            </span>
          )}
          {!known && id !== "unassigned" && <span class="quiet small"> {dossier.processes.unknown}</span>}
        </>
      ),
    },
    {
      id: "status",
      heading: capital(record.fields.status),
      cell: ({ status, counts }) =>
        counts === null ? (
          <span class="quiet">{dossier.processes.unmade}</span>
        ) : (
          <SlotText slot={status} label={record.fields.status} inWords={(value) => wordFor(record.status, value)} />
        ),
    },
    { id: "last", heading: dossier.processes.last, sorted: sortedBy("last"), cell: (row) => <LastEvent row={row} /> },
    {
      id: "changes",
      heading: dossier.processes.changes,
      number: true,
      sorted: sortedBy("changes"),
      cell: (row) => (row.changes ? <Changes row={row} since={since} /> : null),
    },
    {
      id: "contested",
      heading: dossier.sections.contested,
      number: true,
      cell: ({ counts }) => count(counts?.contested, "contested-count"),
    },
    { id: "questions", heading: dossier.sections.questions, number: true, cell: ({ counts }) => count(counts?.questions) },
    { id: "rounds", heading: dossier.sections.rounds, number: true, cell: ({ counts }) => count(counts?.rounds) },
    {
      id: "events",
      heading: capital(words.shell.events),
      number: true,
      cell: ({ counts }) => count(counts?.events, "mark-event"),
    },
    {
      id: "reports",
      heading: dossier.sections.sources,
      number: true,
      sorted: sortedBy("reports"),
      cell: ({ counts }) => count(counts?.reports),
    },
  ];
  return <Table caption={words.shell.titles.processes} quietCaption columns={columns} rows={rows} rowId={({ id }) => id} />;
}

function LastEvent({ row: { id, last, next, counts } }: { row: ProcessRow }) {
  const { record, dossier } = useWords();
  if (counts === null) return null;
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
