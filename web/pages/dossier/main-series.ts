import type { FigureSeries } from "../../../src/record/index.ts";

/** The `most` series to look at first: those on which reports contradict each other, then those with most days to draw, then those most tell of. */
export function mainSeries(figures: readonly FigureSeries[], most: number): readonly FigureSeries[] {
  const dated = ({ points }: FigureSeries) => new Set(points.flatMap(({ asOf }) => asOf ?? [])).size;
  return figures
    .toSorted((a, b) => Number(b.contested) - Number(a.contested) || dated(b) - dated(a) || b.support.origins - a.support.origins)
    .slice(0, most);
}
