import { useMemo } from "preact/hooks";
import type { NetworkTie, SectionPage } from "../../../src/server/contract/index.ts";
import { ChartFrame } from "../../charts/chart-frame.tsx";
import { edtfOf } from "../../charts/chart-words.ts";
import { NetworkChart } from "../../charts/network-chart.tsx";
import { daysOfTies, type Network, within } from "../../charts/network-layout.ts";
import { drawnTime } from "../../charts/stretches.ts";
import { SectionFrame } from "../../dossier/section-frame.tsx";
import { useSection } from "../../dossier/use-section.ts";
import { Empty } from "../../parts/empty.tsx";
import { dateInWords, listed, numeral, wordFor } from "../../parts/in-words.ts";
import { Paged } from "../../parts/paged.tsx";
import { type Column, Table } from "../../parts/table.tsx";
import { addressOf, type PageProps } from "../../shell/addresses.ts";
import { Loaded } from "../../shell/loaded.tsx";
import { changeQuery, usePlace, useQueryValue } from "../../shell/router.tsx";
import { useWords } from "../../shell/settings.tsx";

/** Who has to do with whom in a process. */
export function NetworkPage({ route }: PageProps<"section">) {
  const data = useSection(route.process, "network");
  return (
    <SectionFrame process={route.process} name={data.value?.process.name ?? null} section="network">
      <Loaded data={data}>{(page) => <Actors page={page} />}</Loaded>
    </SectionFrame>
  );
}

function Actors({ page }: { page: SectionPage<"network"> }) {
  const words = useWords();
  const { network: says } = words.charts;
  const { query } = usePlace();
  const [chosen, choose] = useQueryValue("actor");
  const all: Network = useMemo(() => ({ actors: page.items, ties: page.ties.items }), [page]);
  const days = useMemo(() => daysOfTies(all), [all]);
  const from = dayAsked(query.get("from")) ?? days?.from ?? 0;
  const to = dayAsked(query.get("to")) ?? days?.to ?? 0;
  const undated = query.get("undated") !== "no";
  const shown = useMemo(() => (days ? within(all, from, to, undated) : all), [all, days, from, to, undated]);
  if (page.total === 0) return <Empty>{says.empty}</Empty>;
  const isPart = days !== null && (from > days.from || to < days.to || !undated);
  const rows = (isPart ? shown : all).ties.filter((tie) => chosen === null || tie.from === chosen || tie.to === chosen);
  return (
    <>
      <ChartFrame
        intro={says.intro}
        tools={
          days && (
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
                <TiesTable ties={rows} all={all} />
                <button type="button" class="button" onClick={() => choose(null)}>
                  {says.all}
                </button>
              </section>
            )}
          </>
        }
        table={<TiesTable ties={rows} all={all} />}
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
        {label} <output>{said}</output>
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

function nameOf(id: string, { actors }: Network): string {
  return actors.find(({ actor }) => actor.id === id)?.actor.name ?? id;
}

function TiesTable({ ties, all }: { ties: readonly NetworkTie[]; all: Network }) {
  const words = useWords();
  const { network: says } = words.charts;
  const columns: readonly Column<NetworkTie>[] = [
    { id: "from", heading: says.columns.from, heads: true, cell: ({ from }) => nameOf(from, all) },
    { id: "kind", heading: says.columns.kind, cell: ({ kind }) => says.kinds[kind] },
    { id: "to", heading: says.columns.to, cell: ({ to }) => nameOf(to, all) },
    { id: "count", heading: says.columns.count, number: true, cell: ({ count }) => numeral(count, words) },
    {
      id: "when",
      heading: says.columns.when,
      cell: ({ times }) =>
        listed(
          times.map(
            ({ kind, edtf }) => `${wordFor(words.brief.eventKinds, kind)}${edtf === null ? "" : ` ${dateInWords(edtf, words)}`}`,
          ),
          words,
          4,
        ),
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
