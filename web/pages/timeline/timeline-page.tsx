import { useMemo } from "preact/hooks";
import type { RecordEvent } from "../../../src/record/index.ts";
import type { SectionPage } from "../../../src/server/contract/index.ts";
import { type Domain, domainBetween } from "../../charts/axis.ts";
import { ChartFrame } from "../../charts/chart-frame.tsx";
import { edtfOf, timeInWords } from "../../charts/chart-words.ts";
import { MarkShape } from "../../charts/mark-shape.tsx";
import { drawnTime } from "../../charts/stretches.ts";
import { Patterns, TimelineChart } from "../../charts/timeline-chart.tsx";
import { type Grouping, type Mark, marksOf } from "../../charts/timeline-layout.ts";
import { processName } from "../../dossier/process-name.ts";
import { SectionFrame } from "../../dossier/section-frame.tsx";
import { ToItem } from "../../dossier/section-page.tsx";
import { useSection } from "../../dossier/use-section.ts";
import { Empty } from "../../parts/empty.tsx";
import { eventInWords, listed } from "../../parts/in-words.ts";
import { Paged } from "../../parts/paged.tsx";
import { SlotText } from "../../parts/slot.tsx";
import { StandingWord } from "../../parts/standing.tsx";
import { type Column, Table } from "../../parts/table.tsx";
import { Value } from "../../parts/value.tsx";
import type { PageProps } from "../../shell/addresses.ts";
import { Loaded } from "../../shell/loaded.tsx";
import { changeQuery, usePlace, useQueryValue } from "../../shell/router.tsx";
import { useWords } from "../../shell/settings.tsx";

const GROUPINGS: readonly Grouping[] = ["kind", "actor", "standing"];
/** As many events as a drawing can hold; more are on further pages. */
const MOST = 500;

/** The timeline of a process. */
export function TimelinePage({ route }: PageProps<"section">) {
  const words = useWords();
  const data = useSection(route.process, "timeline", { limit: MOST });
  return (
    <SectionFrame process={route.process} name={data.value && processName(data.value.process, words)} section="timeline">
      <Loaded data={data}>{(page) => <Timeline page={page} />}</Loaded>
    </SectionFrame>
  );
}

function Timeline({ page }: { page: SectionPage<"timeline"> }) {
  const words = useWords();
  const { timeline } = words.charts;
  const [lanes, setLanes] = useQueryValue("lanes");
  const [speech, setSpeech] = useQueryValue("speech");
  const { query } = usePlace();
  const by = GROUPINGS.find((each) => each === lanes) ?? "kind";
  const item = query.get("item");
  // What the address asks for is shown, even where it was only said.
  const events = useMemo(
    () => (speech === "yes" ? page.items : page.items.filter((event) => !event.speech || event.id === item)),
    [page, speech, item],
  );
  const marked = useMemo(() => marksOf(events), [events]);
  const shown = domainBetween(query.get("from"), query.get("to"));
  const setShown = (next: Domain | null) => changeQuery({ from: next && edtfOf(next.from), to: next && edtfOf(next.to) });

  if (page.total === 0) return <Empty>{timeline.empty}</Empty>;
  return (
    <>
      <ChartFrame
        intro={timeline.intro}
        tools={
          <>
            <label>
              {timeline.lanes}{" "}
              <select
                value={by}
                onChange={({ currentTarget }) => setLanes(currentTarget.value === "kind" ? null : currentTarget.value)}
              >
                {GROUPINGS.map((each) => (
                  <option key={each} value={each}>
                    {timeline.by[each]}
                  </option>
                ))}
              </select>
            </label>
            <label class="check">
              <input
                type="checkbox"
                checked={speech === "yes"}
                onChange={({ currentTarget }) => setSpeech(currentTarget.checked ? "yes" : null)}
              />
              {timeline.speech}
            </label>
          </>
        }
        drawing={
          <>
            <TimelineChart marked={marked} by={by} shown={shown} setShown={setShown} item={item} />
            {marked.undated.length > 0 && <Undated events={marked.undated} />}
          </>
        }
        legend={<Legend />}
        table={<TimelineTable marks={marked.marks} undated={marked.undated} />}
      />
      <Paged total={page.total} offset={page.offset} limit={page.limit} />
      <ToItem />
    </>
  );
}

function Undated({ events }: { events: readonly RecordEvent[] }) {
  const words = useWords();
  const { timeline } = words.charts;
  return (
    <section class="lane-undated">
      <h2>{timeline.undated}</h2>
      <p class="quiet">{timeline.undatedWhy}</p>
      <ul>
        {events.map((event) => (
          <li key={event.id}>
            <Value support={event.support} title={eventInWords(event, words)} standing={event.standing}>
              {eventInWords(event, words)}
            </Value>{" "}
            <StandingWord standing={event.standing} />
          </li>
        ))}
      </ul>
    </section>
  );
}

type Row = Mark | { readonly event: RecordEvent };

function TimelineTable({ marks, undated }: { marks: readonly Mark[]; undated: readonly RecordEvent[] }) {
  const words = useWords();
  const { columns: heading, timeline } = { columns: words.charts.timeline.columns, timeline: words.charts.timeline };
  const columns: readonly Column<Row>[] = [
    { id: "time", heading: heading.time, cell: (row) => ("time" in row ? timeInWords(row, words) : timeline.undated) },
    {
      id: "event",
      heading: heading.event,
      heads: true,
      cell: ({ event }) => (
        <Value support={event.support} title={eventInWords(event, words)} standing={event.standing}>
          {eventInWords({ ...event, participants: [] }, words)}
        </Value>
      ),
    },
    { id: "standing", heading: heading.standing, cell: ({ event }) => <StandingWord standing={event.standing} always /> },
    { id: "place", heading: heading.place, cell: ({ event }) => <SlotText slot={event.place} label={heading.place} none="" /> },
    {
      id: "who",
      heading: heading.who,
      cell: ({ event }) =>
        listed(
          event.participants.map(({ actor }) => actor.name),
          words,
        ),
    },
  ];
  return (
    <Table
      caption={timeline.heading}
      quietCaption
      columns={columns}
      rows={[...marks, ...undated.map((event) => ({ event }))]}
      rowId={({ event }) => event.id}
    />
  );
}

function Legend() {
  const { charts } = useWords();
  const { shapes, lines } = charts.timeline;
  const samples = [
    ["day", "2023-06-21"],
    ["within", "2023-06"],
    ["lasting", "2023-06-10/2023-06-22"],
    ["one-of", "[2023-06-07,2023-06-14,2023-06-21]"],
    ["open", "2023-06-05/.."],
    ["reported", "2023-06-15"],
    ["rival", "2023-06-12"],
  ] as const;
  const start = domainBetween("2023-06-01", "2023-06-30")?.from ?? 0;
  const at = (day: number) => 6 + (day - start) * 2.8;
  return (
    <>
      <ul class="legend-list">
        {samples.map(([name, edtf]) => {
          const time = drawnTime(edtf);
          return (
            <li key={name}>
              <svg width={96} height={20} aria-hidden="true">
                <Patterns />
                {time && (
                  <MarkShape
                    time={time}
                    standing="happened"
                    reported={name === "reported"}
                    rival={name === "rival"}
                    at={at}
                    edges={[2, 94]}
                    y={10}
                  />
                )}
              </svg>
              {shapes[name]}
            </li>
          );
        })}
      </ul>
      <p>{lines}</p>
    </>
  );
}
