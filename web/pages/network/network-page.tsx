import { useMemo, useRef } from "preact/hooks";
import type { NetworkTie, SectionPage } from "../../../src/server/contract/index.ts";
import { ChartFrame } from "../../charts/chart-frame.tsx";
import { edtfOf } from "../../charts/chart-words.ts";
import { NetworkChart } from "../../charts/network-chart.tsx";
import { daysOfTies, type Network, within } from "../../charts/network-layout.ts";
import { drawnTime } from "../../charts/stretches.ts";
import { tieInWords } from "../../charts/tie-words.ts";
import { itemAddress } from "../../dossier/item-address.ts";
import { processName } from "../../dossier/process-name.ts";
import { SectionFrame } from "../../dossier/section-frame.tsx";
import { useSection } from "../../dossier/use-section.ts";
import { Empty } from "../../parts/empty.tsx";
import { dateInWords, numeral, wordFor } from "../../parts/in-words.ts";
import { Paged } from "../../parts/paged.tsx";
import { type Column, Table } from "../../parts/table.tsx";
import { addressOf, type PageProps, withQuery } from "../../shell/addresses.ts";
import { Loaded } from "../../shell/loaded.tsx";
import { changeQuery, usePlace, useQueryValue } from "../../shell/router.tsx";
import { useWords } from "../../shell/settings.tsx";

/** Who has to do with whom in a process. */
export function NetworkPage({ route }: PageProps<"section">) {
  const words = useWords();
  const { query, came } = usePlace();
  // Who comes for somebody comes to the page of them; whoever is chosen on a page is on it, and nothing is asked anew.
  const sought = useRef<string | null>(null);
  if (came !== "within") sought.current = query.get("actor");
  const data = useSection(route.process, "network", { item: query.has("offset") ? null : sought.current });
  return (
    <SectionFrame process={route.process} name={data.value && processName(data.value.process, words)} section="network">
      <Loaded data={data}>{(page) => <Actors page={page} />}</Loaded>
    </SectionFrame>
  );
}

function Actors({ page }: { page: SectionPage<"network"> }) {
  const words = useWords();
  const { network: says } = words.charts;
  const { query } = usePlace();
  const [asked, choose] = useQueryValue("actor");
  const all: Network = useMemo(() => ({ actors: page.items, ties: page.ties.items }), [page]);
  const chosen = all.actors.some(({ actor }) => actor.id === asked) ? asked : null;
  const days = useMemo(() => daysOfTies(all), [all]);
  const from = dayAsked(query.get("from")) ?? days?.from ?? 0;
  const to = dayAsked(query.get("to")) ?? days?.to ?? 0;
  const undated = query.get("undated") !== "no";
  const isPart = days !== null && (from > days.from || to < days.to || !undated);
  // Nobody is left out of the whole: some take part in what is told without anybody else.
  const shown = useMemo(() => (isPart ? within(all, from, to, undated) : all), [all, isPart, from, to, undated]);
  if (page.total === 0) return <Empty>{says.empty}</Empty>;
  const rows = shown.ties.filter((tie) => chosen === null || tie.from === chosen || tie.to === chosen);
  return (
    <>
      <ChartFrame
        intro={says.intro}
        tools={
          days &&
          days.from < days.to && (
            <>
              <DaySlider name="from" label={says.from} value={from} days={days} limit={[days.from, to]} />
              <DaySlider name="to" label={says.to} value={to} days={days} limit={[from, days.to]} />
              <label class="check">
                <input
                  type="checkbox"
                  checked={undated}
                  onChange={({ currentTarget }) => changeQuery({ undated: currentTarget.checked ? null : "no" })}
                />
                {says.undated}
              </label>
            </>
          )
        }
        drawing={
          <>
            <NetworkChart
              network={shown}
              whole={all}
              total={page.total}
              chosen={chosen}
              choose={(id) => choose(id === chosen ? null : id)}
            />
            {chosen !== null && (
              <section class="card" aria-live="polite">
                <h2>
                  <a href={addressOf({ page: "entity", key: chosen })}>{says.chosen(nameOf(chosen, all))}</a>
                </h2>
                <TiesTable process={page.process.id} ties={rows} all={all} />
                <button type="button" class="button" onClick={() => choose(null)}>
                  {says.all}
                </button>
              </section>
            )}
          </>
        }
        legend={<Legend />}
        table={<TiesTable process={page.process.id} ties={rows} all={all} />}
      />
      <Paged total={page.total} offset={page.offset} limit={page.limit} />
    </>
  );
}

interface DaySliderProps {
  readonly name: "from" | "to";
  readonly label: string;
  readonly value: number;
  readonly days: { readonly from: number; readonly to: number };
  readonly limit: readonly [least: number, most: number];
}

function DaySlider({ name, label, value, days, limit: [least, most] }: DaySliderProps) {
  const words = useWords();
  const said = dateInWords(edtfOf(value), words);
  return (
    <label class="slider">
      <span>
        {label} <strong>{said}</strong>
      </span>
      <input
        type="range"
        min={days.from}
        max={days.to}
        value={value}
        aria-valuetext={said}
        onInput={({ currentTarget }) => {
          const day = Math.min(most, Math.max(least, Number(currentTarget.value)));
          changeQuery({ [name]: day === days[name] ? null : edtfOf(day) });
        }}
      />
    </label>
  );
}

function dayAsked(edtf: string | null): number | null {
  return edtf === null ? null : (drawnTime(edtf)?.stretches[0]?.earliest ?? null);
}

const MOST_TIMES = 4;

/** What a tie rests on, each with the way to where its words are: an event on the timeline, a statement among the positions. */
function Times({ process, times }: { process: string; times: NetworkTie["times"] }) {
  const words = useWords();
  const { query } = usePlace();
  const all = (some: NetworkTie["times"]) =>
    some.map(({ item, kind, edtf }, at) => {
      const what = `${words.record.stances[kind] ?? wordFor(words.brief.eventKinds, kind)}${edtf === null ? "" : ` ${dateInWords(edtf, words)}`}`;
      const address = itemAddress(item, process) ?? addressOf({ page: "section", process, section: "positions" });
      return (
        <span key={`${item} ${kind} ${edtf}`}>
          {at > 0 && ", "}
          <a class="name-link" href={withQuery(address, { asOf: query.get("asOf") })}>
            {what}
          </a>
        </span>
      );
    });
  if (times.length <= MOST_TIMES + 1) return <>{all(times)}</>;
  return (
    <>
      {all(times.slice(0, MOST_TIMES))}
      <details>
        <summary>{words.parts.and(times.length - MOST_TIMES)}</summary>
        {all(times.slice(MOST_TIMES))}
      </details>
    </>
  );
}

function nameOf(id: string, { actors }: Network): string {
  return actors.find(({ actor }) => actor.id === id)?.actor.name ?? id;
}

/** What the three kinds of lines are. */
function Legend() {
  const { network: says } = useWords().charts;
  return (
    <ul class="legend-list">
      {(["together", "towards", "for"] as const).map((kind) => (
        <li key={kind}>
          <svg width={48} height={12} aria-hidden="true" class="chart network">
            <line class={`tie tie-${kind}`} x1={2} x2={kind === "together" ? 46 : 38} y1={6} y2={6} stroke-width={2.5} />
            {kind !== "together" && <path class="tie-head" d="M38,2L46,6L38,10Z" />}
          </svg>
          {says.kinds[kind]}
        </li>
      ))}
    </ul>
  );
}

interface TiesTableProps {
  readonly process: string;
  readonly ties: readonly NetworkTie[];
  readonly all: Network;
}

function TiesTable({ process, ties, all }: TiesTableProps) {
  const words = useWords();
  const { network: says } = words.charts;
  const columns: readonly Column<NetworkTie>[] = [
    { id: "from", heading: says.columns.from, heads: true, cell: ({ from }) => nameOf(from, all) },
    { id: "kind", heading: says.columns.kind, cell: ({ kind }) => says.kinds[kind] },
    { id: "to", heading: says.columns.to, cell: ({ to }) => nameOf(to, all) },
    { id: "count", heading: says.columns.count, number: true, cell: ({ count }) => numeral(count, words) },
    { id: "what", heading: says.columns.what, cell: (tie) => tieInWords(tie, words) },
    {
      id: "when",
      heading: says.columns.when,
      cell: ({ times }) => <Times process={process} times={times} />,
    },
  ];
  return (
    <Table
      caption={says.heading}
      quietCaption
      columns={columns}
      rows={ties}
      rowId={({ from, to, kind }) => `${from} ${kind} ${to}`}
    />
  );
}
