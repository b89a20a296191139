import type { Day } from "../../src/calendar/index.ts";
import type { Standing } from "../../src/record/index.ts";
import type { DrawnTime } from "./stretches.ts";

interface MarkShapeProps {
  readonly time: DrawnTime;
  readonly standing: Standing;
  readonly reported?: boolean;
  readonly rival?: boolean;
  /** Where a day stands, in pixels. */
  readonly at: (day: Day) => number;
  /** Left and right edge of what is shown. */
  readonly edges: readonly [left: number, right: number];
  /** Middle of the row. */
  readonly y: number;
}

const HALF = 5;
/** How far an open end fades out, in pixels. */
const FADE = 18;

/** One time as a shape: a dot for a day, a band for "some time within", a bar for what lasted, diamonds for one of several. */
export function MarkShape({ time, standing, reported = false, rival = false, at, edges: [left, right], y }: MarkShapeProps) {
  const look = ["mark", `mark-${standing}`, rival ? "mark-rival" : "", reported ? "mark-reported" : ""].filter(Boolean).join(" ");
  const points = time.stretches.map(({ earliest, latest }) => {
    const from = earliest === null ? left : Math.max(left, at(earliest));
    const to = latest === null ? right : Math.min(right, at(latest + 1));
    return { from, to: Math.max(to, from + 2), opensLeft: earliest === null, opensRight: latest === null };
  });
  const [first, last] = [points[0], points.at(-1)];
  if (!first || !last || last.to < left || first.from > right) return null;
  if (time.shape === "day" || (reported && time.stretches.length === 1)) {
    const x = (first.from + first.to) / 2;
    return (
      <g class={look}>
        {reported ? <rect x={x - 4} y={y - 4} width={8} height={8} /> : <circle cx={x} cy={y} r={HALF} />}
        {standing === "denied" && <path class="strike" d={`M${x - 7},${y + 6}L${x + 7},${y - 6}`} />}
      </g>
    );
  }
  if (time.shape === "one-of" || time.shape === "all-of")
    return (
      <g class={look}>
        <line class={time.shape === "one-of" ? "between" : "between-all"} x1={first.from} x2={last.to} y1={y} y2={y} />
        {points.map(({ from, to }) => {
          const x = (from + to) / 2;
          return <path key={x} d={`M${x - HALF},${y}L${x},${y - HALF}L${x + HALF},${y}L${x},${y + HALF}Z`} />;
        })}
      </g>
    );
  const height = time.shape === "lasting" ? 8 : 12;
  return (
    <g class={`${look} ${time.shape === "lasting" ? "mark-lasting" : "mark-within"}${time.approximate ? " mark-about" : ""}`}>
      <rect
        x={first.from}
        y={y - height / 2}
        width={Math.max(4, last.to - first.from)}
        height={height}
        rx={time.shape === "lasting" ? 1 : 6}
      />
      {first.opensLeft && <path class="open" d={chevrons(first.from + FADE, y, -1)} />}
      {last.opensRight && <path class="open" d={chevrons(last.to - FADE, y, 1)} />}
      {standing === "denied" && <line class="strike" x1={first.from} x2={last.to} y1={y} y2={y} />}
    </g>
  );
}

function chevrons(x: number, y: number, way: 1 | -1): string {
  return [0, 6, 12].map((step) => `M${x + way * step},${y - 4}l${way * 4},4l${-way * 4},4`).join("");
}
