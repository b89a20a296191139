import type { FigureSeries } from "../../src/record/index.ts";
import { FigureChart } from "../charts/figure-chart.tsx";
import { countInWords } from "../charts/figure-words.ts";
import { Heading } from "../parts/heading.tsx";
import { capital, counted, numeral, seriesInWords } from "../parts/in-words.ts";
import { Value } from "../parts/value.tsx";
import { useWords } from "../shell/settings.tsx";
import type { Words } from "../words/index.ts";

interface SeriesProps {
  readonly series: FigureSeries;
  /** Those that may be named as of another scope. */
  readonly all: readonly FigureSeries[];
  readonly names: ReadonlyMap<string, string>;
}

/** One series, drawn: what it counts, on how much it rests, and its counts over time. */
export function SeriesDrawing({ series, all, names }: SeriesProps) {
  const words = useWords();
  return (
    <>
      <SeriesHead series={series} all={all} names={names} />
      <FigureChart series={series} title={seriesTitle(series, names, words)} />
      <UndatedCounts series={series} />
    </>
  );
}

/** "Killed: civilians, since March 2011". */
export function seriesTitle(series: FigureSeries, names: ReadonlyMap<string, string>, words: Words): string {
  return capital(seriesInWords(series, words, names));
}

/** What is counted, on how many origins it rests, and what it is not to be held against. */
export function SeriesHead({ series, all, names }: SeriesProps) {
  const words = useWords();
  const { charts, record, parts } = words;
  const others = series.otherScopes.flatMap(({ series: id, differs }) => {
    const other = all.find((each) => each.id === id);
    return other ? [{ other, differs }] : [];
  });
  return (
    <>
      <Heading>{seriesTitle(series, names, words)}</Heading>
      <p class="series-weight">
        {series.contested && <span class="standing standing-contested">{charts.figures.contested}</span>}
        <span class="mark-claim small">{counted(series.support.count, "claims", words)}</span>
        {series.support.origins === 1 ? (
          <span class="standing standing-planned">{parts.states.single}</span>
        ) : (
          <span class="quiet small">{counted(series.support.origins, "origins", words)}</span>
        )}
      </p>
      {others.length > 0 && (
        <details class="small">
          <summary>{charts.figures.apart(numeral(others.length, words), others.length)}</summary>
          <ul>
            {others.map(({ other, differs }) => (
              <li key={other.id}>
                {record.otherScope(seriesTitle(other, names, words), differs.map((each) => record.scopes[each]).join(", "))}
              </li>
            ))}
          </ul>
        </details>
      )}
    </>
  );
}

/** Counts that no day is told for cannot stand on the axis; they stand below it. */
function UndatedCounts({ series }: { series: FigureSeries }) {
  const words = useWords();
  const undated = series.points.filter(({ asOf }) => asOf === null);
  if (undated.length === 0) return null;
  return (
    <p>
      {words.charts.figures.undated}
      {words.brief.colon}{" "}
      {undated.map((point, at) => (
        <span key={at}>
          {at > 0 && ", "}
          <Value support={point.support} title={countInWords(point, words)} standing={point.standing}>
            {countInWords(point, words)}
          </Value>
        </span>
      ))}
    </p>
  );
}
