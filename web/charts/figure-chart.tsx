import { useRef } from "preact/hooks";
import { boundsOf, parseEdtf } from "../../src/calendar/index.ts";
import type { FigureSeries } from "../../src/record/index.ts";
import { useEvidence } from "../parts/evidence.tsx";
import { numbered, numeral } from "../parts/in-words.ts";
import { useWords } from "../shell/settings.tsx";
import { padded, ticksOf } from "./axis.ts";
import { ticksInWords } from "./chart-words.ts";
import { type DrawnPoint, drawnSeries, stepsTo } from "./figure-layout.ts";
import { countInWords } from "./figure-words.ts";
import { type Label, labelPlaces } from "./label-places.ts";
import { useWidth } from "./use-width.ts";

const HEIGHT = 200;
const LEFT = 74;
const RIGHT = 16;
const TOP = 24;
const BOTTOM = 26;

/** One series: counts over time, bounds as bars, open bounds fading, rivals unjoined. A point opens its words. */
export function FigureChart({ series, title }: { series: FigureSeries; title: string }) {
  const words = useWords();
  const frame = useRef<HTMLDivElement>(null);
  const width = useWidth(frame, 480);
  const { open } = useEvidence();
  const drawn = drawnSeries(series);
  const since = series.since === null ? null : beginning(series.since);
  const days = padded(
    drawn.days === null ? { from: 0, to: 0 } : { from: Math.min(since ?? drawn.days.from, drawn.days.from), to: drawn.days.to },
    0.06,
  );
  const ticks = ticksOf(days, (width - LEFT) / 90);
  const ticksSay = ticksInWords(ticks, words);
  // An arrow that says "or more" needs room above the highest count.
  const isOpen = drawn.points.some(({ low, high }) => high === null && low === drawn.most);
  const steps = stepsTo(isOpen ? drawn.most * 1.12 : drawn.most, 4);
  const most = steps.at(-1) ?? 1;
  const x = (day: number) => LEFT + ((day - days.from) / Math.max(1, days.to - days.from)) * (width - LEFT - RIGHT);
  const y = (value: number) => HEIGHT - BOTTOM - (value / Math.max(1, most)) * (HEIGHT - TOP - BOTTOM);
  const middle = (point: DrawnPoint) => (point.days === null ? null : x((point.days.from + point.days.to) / 2));
  const dots = drawn.points.map((point) => {
    const [at, value] = [middle(point), heightOf(point)];
    return at === null || value === null ? null : { x: at, y: y(value), radius: 6, name: countInWords(point.point, words) };
  });
  const shown = dots.filter((dot) => dot !== null);
  const places = labelPlaces(shown, width, HEIGHT - BOTTOM, LETTERING);
  const labelOf = (index: number) => {
    const dot = dots[index];
    return dot ? (places[shown.indexOf(dot)] ?? null) : null;
  };
  return (
    <div ref={frame} class="figure-chart">
      <svg
        class="chart"
        role="group"
        aria-label={words.charts.figures.label(title, numbered(drawn.points.length, words.charts.figures.points, words))}
        width={width}
        height={HEIGHT}
      >
        <g class="axis" aria-hidden="true">
          {steps.map((step) => (
            <g key={step} class="tick">
              <line x1={LEFT} x2={width - RIGHT} y1={y(step)} y2={y(step)} />
              <text x={LEFT - 6} y={y(step) + 4} text-anchor="end">
                {numeral(step, words)}
              </text>
            </g>
          ))}
          {drawn.days &&
            ticks.map((tick, at) => (
              <g key={tick.day} class="tick">
                <line x1={x(tick.day)} x2={x(tick.day)} y1={HEIGHT - BOTTOM} y2={HEIGHT - BOTTOM + 5} />
                <text x={x(tick.day)} y={HEIGHT - 6} text-anchor={x(tick.day) > width - 40 ? "end" : "middle"}>
                  {ticksSay[at]}
                </text>
              </g>
            ))}
        </g>
        {drawn.joined.map(([from, to]) => {
          const [a, b] = [drawn.points[from], drawn.points[to]];
          const ends = a && b ? [middle(a), middle(b), heightOf(a), heightOf(b)] : [];
          const [x1, x2, v1, v2] = ends;
          if (x1 == null || x2 == null || v1 == null || v2 == null) return null;
          return <line key={`${from} ${to}`} class="joined" x1={x1} x2={x2} y1={y(v1)} y2={y(v2)} />;
        })}
        {drawn.points.map((point, index) => {
          const at = middle(point);
          const value = heightOf(point);
          if (at === null || value === null || !point.days) return null;
          const said = `${countInWords(point.point, words)}`;
          const openWords = (element: SVGElement) =>
            open(
              { title: `${title}${words.brief.colon} ${said}`, support: point.point.support, standing: point.point.standing },
              element,
            );
          return (
            <g
              key={index}
              class={`point point-${point.point.relation} mark-${point.point.standing}${point.point.approximate ? " mark-about" : ""}`}
              role="button"
              tabindex={0}
              aria-label={said}
              onClick={({ currentTarget }) => openWords(currentTarget)}
              onKeyDown={(event) => {
                if (event.key !== "Enter" && event.key !== " ") return;
                event.preventDefault();
                openWords(event.currentTarget);
              }}
            >
              <rect class="hit" x={at - 12} y={TOP} width={24} height={HEIGHT - TOP - BOTTOM} />
              {point.days.to > point.days.from && (
                <line class="period" x1={x(point.days.from)} x2={x(point.days.to)} y1={y(value)} y2={y(value)} />
              )}
              <Range {...{ point, at, y, most }} />
              {point.value !== null && <circle cx={at} cy={y(point.value)} r={5} />}
              <PointLabel label={labelOf(index)} at={at} y={y(value)}>
                {said}
              </PointLabel>
            </g>
          );
        })}
      </svg>
    </div>
  );
}

const LETTERING = {
  letter: 6.4,
  sides: ["above-right", "above-left", "below-right", "below-left", "right", "left"],
} as const;

interface PointLabelProps {
  /** null: there is no room among the others; it is there when the point is asked for. */
  readonly label: Label | null;
  readonly at: number;
  readonly y: number;
  readonly children: string;
}

function PointLabel({ label, at, y, children }: PointLabelProps) {
  return (
    <text
      class={label ? "point-label" : "point-label unlabelled"}
      x={label?.x ?? at}
      y={label?.y ?? y - 10}
      text-anchor={label?.anchor ?? "middle"}
    >
      {children}
    </text>
  );
}

interface RangeProps {
  readonly point: DrawnPoint;
  readonly at: number;
  readonly y: (value: number) => number;
  readonly most: number;
}

/** A bar from bound to bound; an arrow where one side is open. */
function Range({ point: { low, high, value }, at, y, most }: RangeProps) {
  if (low === null && high === null) return null;
  if (low !== null && high !== null && low === high) return null;
  const bottom = y(low ?? 0);
  const top = y(high ?? Math.min(most, (low ?? 0) + most * 0.12));
  return (
    <g class="range">
      <line x1={at} x2={at} y1={bottom} y2={top} class={low === null || high === null ? "range-open" : undefined} />
      {low !== null && <line x1={at - 5} x2={at + 5} y1={bottom} y2={bottom} />}
      {high !== null && <line x1={at - 5} x2={at + 5} y1={top} y2={top} />}
      {high === null && <path d={`M${at - 4},${top + 4}L${at},${top - 2}L${at + 4},${top + 4}`} />}
      {low === null && value === null && <path d={`M${at - 4},${bottom - 4}L${at},${bottom + 2}L${at + 4},${bottom - 4}`} />}
    </g>
  );
}

function heightOf({ value, low, high }: DrawnPoint): number | null {
  return value ?? low ?? high;
}

function beginning(period: string): number | null {
  const value = parseEdtf(period.replace(/^(since|in) /, ""));
  return value ? boundsOf(value).earliest : null;
}
