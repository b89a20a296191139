import type { FigureSeries } from "../../../src/record/index.ts";
import type { SectionPage } from "../../../src/server/contract/index.ts";
import { ChartFrame } from "../../charts/chart-frame.tsx";
import { countInWords } from "../../charts/figure-words.ts";
import { processName } from "../../dossier/process-name.ts";
import { SectionFrame } from "../../dossier/section-frame.tsx";
import { ToItem } from "../../dossier/section-page.tsx";
import { SeriesDrawing, SeriesHead, seriesTitle } from "../../dossier/series.tsx";
import { useLabels } from "../../dossier/use-labels.ts";
import { useSection } from "../../dossier/use-section.ts";
import { EdtfText } from "../../parts/edtf-text.tsx";
import { Empty } from "../../parts/empty.tsx";
import { numeral } from "../../parts/in-words.ts";
import { Paged } from "../../parts/paged.tsx";
import { StandingWord } from "../../parts/standing.tsx";
import { type Column, Table } from "../../parts/table.tsx";
import { Value } from "../../parts/value.tsx";
import type { PageProps } from "../../shell/addresses.ts";
import { Loaded } from "../../shell/loaded.tsx";
import { useWords } from "../../shell/settings.tsx";

/** As many drawings as somebody looks at one after another; each is measured and drawn. */
const MOST = 30;

/** Figures of a process: each scope a series of its own. */
export function FiguresPage({ route }: PageProps<"section">) {
  const words = useWords();
  const data = useSection(route.process, "figures", { limit: MOST });
  const { names, ready } = useLabels(route.process);
  return (
    <SectionFrame process={route.process} name={data.value && processName(data.value.process, words)} section="figures">
      <Loaded data={ready ? data : { ...data, value: null }}>{(page) => <Figures page={page} names={names} />}</Loaded>
    </SectionFrame>
  );
}

function Figures({ page, names }: { page: SectionPage<"figures">; names: ReadonlyMap<string, string> }) {
  const words = useWords();
  const { figures } = words.charts;
  if (page.total === 0) return <Empty>{figures.empty}</Empty>;
  return (
    <>
      <ChartFrame
        intro={figures.intro}
        drawing={
          <div class="small-multiples">
            {page.items.map((series) => (
              <article key={series.id} id={series.id} class="series">
                <SeriesDrawing series={series} all={page.items} names={names} />
              </article>
            ))}
          </div>
        }
        table={page.items.map((series) => (
          <section key={series.id}>
            <SeriesHead series={series} all={page.items} names={names} />
            <SeriesTable series={series} title={seriesTitle(series, names, words)} />
          </section>
        ))}
      />
      <Paged total={page.total} offset={page.offset} limit={page.limit} />
      <ToItem />
    </>
  );
}

type Point = FigureSeries["points"][number];

function SeriesTable({ series, title }: { series: FigureSeries; title: string }) {
  const words = useWords();
  const { columns: heading } = words.charts.figures;
  const rows = series.points.map((point, at) => ({ point, at }));
  const columns: readonly Column<{ readonly point: Point; readonly at: number }>[] = [
    { id: "asOf", heading: heading.asOf, cell: ({ point }) => <EdtfText value={point.asOf} /> },
    {
      id: "count",
      heading: heading.count,
      heads: true,
      number: true,
      cell: ({ point }) => (
        <Value support={point.support} title={countInWords(point, words)} standing={point.standing}>
          {countInWords(point, words)}
        </Value>
      ),
    },
    { id: "relation", heading: heading.relation, cell: ({ point }) => words.record.relations[point.relation] ?? "" },
    { id: "standing", heading: heading.standing, cell: ({ point }) => <StandingWord standing={point.standing} always /> },
    { id: "origins", heading: heading.origins, number: true, cell: ({ point }) => numeral(point.support.origins, words) },
  ];
  return <Table caption={title} quietCaption columns={columns} rows={rows} rowId={({ at }) => `${series.id}/${at}`} />;
}
