import { useMemo } from "preact/hooks";
import type { FigureSeries } from "../../../src/record/index.ts";
import type { ProcessPage } from "../../../src/server/contract/index.ts";
import { Block } from "../../dossier/block.tsx";
import { useWords } from "../../shell/settings.tsx";
import { mainSeries } from "./main-series.ts";
import { useLater } from "./use-later.ts";

const MOST = 2;
const load = () => import("../../dossier/series.tsx").then(({ SeriesDrawing }) => SeriesDrawing);

interface FiguresProps {
  readonly view: ProcessPage;
  readonly names: ReadonlyMap<string, string>;
  /** How many of these are not here whole. */
  readonly inPart: (shown: readonly FigureSeries[]) => number;
}

/** The figures that most is told of, drawn; the rest are on their own page. */
export function FiguresBlock({ view, names, inPart }: FiguresProps) {
  const { dossier, charts } = useWords();
  const Drawing = useLater(load);
  const shown: readonly FigureSeries[] = useMemo(() => mainSeries(view.figures, MOST), [view]);
  return (
    <Block
      id="figures"
      heading={dossier.sections.figures}
      all={{ process: view.id, section: "figures", total: view.totals.figures, shown: shown.length, shortened: inPart(shown) }}
      empty={shown.length === 0 ? charts.figures.empty : null}
    >
      <div class={`glance-figures glance-figures-${shown.length}`}>
        {Drawing &&
          shown.map((series) => (
            <article key={series.id} class="series">
              <Drawing series={series} all={view.figures} names={names} />
            </article>
          ))}
      </div>
    </Block>
  );
}
