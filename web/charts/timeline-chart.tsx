import { useEffect, useMemo, useRef, useState } from "preact/hooks";
import { type Day, edtfOfDay, formatEdtf } from "../../src/calendar/index.ts";
import { useEvidence } from "../parts/evidence.tsx";
import { capital, dateInWords, eventInWords, shortened } from "../parts/in-words.ts";
import { useWords } from "../shell/settings.tsx";
import { type Domain, moved, padded, ticksOf, zoomed } from "./axis.ts";
import { eventTitle, ticksInWords, timeInWords } from "./chart-words.ts";
import { MarkShape } from "./mark-shape.tsx";
import type { DrawnTime } from "./stretches.ts";
import { domainOf, type Grouping, type Lane, lanesOf, type Mark, type Marked, type PlacedMark } from "./timeline-layout.ts";
import { useWidth } from "./use-width.ts";

interface TimelineChartProps {
  readonly marked: Marked;
  readonly by: Grouping;
  /** Days shown; null: all. */
  readonly shown: Domain | null;
  readonly setShown: (shown: Domain | null) => void;
  /** The event that the address asks for: marked, and brought into view. */
  readonly item?: string | null;
}

const ROW = 24;
const LANE_HEAD = 20;
const AXIS = 26;
const EDGE = 12;
/** How broad a letter of a label is, at the most usual. */
const LETTER = 7;
/** The same where no room is to be left over. */
const NARROW_LETTER = 6.4;
const LONGEST_LABEL = 44;

/** Events on an axis of days, in lanes; keys and wheel bring it nearer, a mark opens its words. */
export function TimelineChart({ marked: { marks }, by, shown: asked, setShown, item = null }: TimelineChartProps) {
  const words = useWords();
  const frame = useRef<HTMLDivElement>(null);
  const width = useWidth(frame, 960);
  const whole = useMemo(() => {
    const all = domainOf(marks);
    return all && padded(all, 0.03);
  }, [marks]);
  const shown = asked ?? whole;
  const scale = shown && (width - 2 * EDGE) / (shown.to - shown.from + 1);
  // On a narrow screen a label may take less than half of it, so that one side of a mark always has room.
  const longest = Math.min(LONGEST_LABEL, Math.floor((width * 0.45) / LETTER));
  const labelOf = (mark: Mark) => shortened(eventInWords(mark.event, words, 3), longest);
  const lanes = useMemo(
    () => (shown && scale ? lanesOf(marks, by, shown, (mark) => (labelOf(mark).length * LETTER + 26) / scale) : []),
    [marks, by, shown?.from, shown?.to, scale, words, longest],
  );
  if (!whole || !shown || !scale) return <div ref={frame} />;

  const at = (day: Day) => EDGE + (day - shown.from) * scale;
  const zoom = (factor: number, around: Day = (shown.from + shown.to) / 2) =>
    setShown(kept(zoomed(shown, factor, around, whole), whole));
  const move = (share: number) => setShown(kept(moved(shown, share, whole), whole));
  return (
    <div class="timeline" ref={frame}>
      <ZoomButtons zoom={zoom} move={move} all={() => setShown(null)} isWhole={asked === null} />
      <TimelineDrawing {...{ lanes, shown, at, width, zoom, move, labelOf, item }} all={() => setShown(null)} />
    </div>
  );
}

function kept(next: Domain, whole: Domain): Domain | null {
  return next.from <= whole.from && next.to >= whole.to ? null : next;
}

interface ZoomButtonsProps {
  readonly zoom: (factor: number) => void;
  readonly move: (share: number) => void;
  readonly all: () => void;
  readonly isWhole: boolean;
}

function ZoomButtons({ zoom, move, all, isWhole }: ZoomButtonsProps) {
  const { charts } = useWords();
  const { timeline } = charts;
  const button = (name: string, sign: string, act: () => void, disabled = false) => (
    <button type="button" class="button button-small" title={name} aria-label={name} disabled={disabled} onClick={act}>
      {sign}
    </button>
  );
  return (
    <div class="zoom-buttons">
      {button(timeline.earlier, "←", () => move(-0.5), isWhole)}
      {button(timeline.later, "→", () => move(0.5), isWhole)}
      {button(timeline.nearer, "+", () => zoom(0.5))}
      {button(timeline.farther, "−", () => zoom(2), isWhole)}
      {button(timeline.whole, timeline.whole, all, isWhole)}
      <span class="quiet zoom-keys">{timeline.keys}</span>
    </div>
  );
}

interface DrawingProps {
  readonly lanes: readonly Lane[];
  readonly shown: Domain;
  readonly at: (day: Day) => number;
  readonly width: number;
  readonly zoom: (factor: number, around?: Day) => void;
  readonly move: (share: number) => void;
  readonly all: () => void;
  readonly labelOf: (mark: Mark) => string;
  readonly item: string | null;
}

function TimelineDrawing({ lanes, shown, at, width, zoom, move, all, labelOf, item }: DrawingProps) {
  const words = useWords();
  const drawing = useRef<SVGSVGElement>(null);
  const { open } = useEvidence();
  const [current, setCurrent] = useState<string | null>(null);
  const order = lanes.flatMap((lane) => lane.marks);
  const tops: number[] = [];
  let height = AXIS;
  for (const lane of lanes) {
    tops.push(height);
    height += LANE_HEAD + lane.rows * ROW + 6;
  }
  const ticks = ticksOf(shown, width / 90);
  const ticksSay = ticksInWords(ticks, words);

  useEffect(() => {
    const svg = drawing.current;
    if (!svg) return;
    // The browser's own zoom stays: only a wheel with Ctrl held is taken, as maps do.
    const turn = (event: WheelEvent) => {
      if (!event.ctrlKey) return;
      event.preventDefault();
      const share = (event.clientX - svg.getBoundingClientRect().left) / width;
      zoom(event.deltaY > 0 ? 1.25 : 0.8, shown.from + share * (shown.to - shown.from));
    };
    svg.addEventListener("wheel", turn, { passive: false });
    return () => svg.removeEventListener("wheel", turn);
  });

  useEffect(() => {
    if (item === null) return;
    setCurrent(item);
    drawing.current?.querySelector(`[data-event="${CSS.escape(item)}"]`)?.scrollIntoView({ block: "center" });
  }, [item]);

  const focusOn = (step: number) => {
    const now = order.findIndex(({ event }) => event.id === current);
    const next = order[Math.min(order.length - 1, Math.max(0, now + step))];
    if (!next) return;
    setCurrent(next.event.id);
    drawing.current?.querySelector<SVGGElement>(`[data-event="${CSS.escape(next.event.id)}"]`)?.focus();
  };
  const keys: Readonly<Record<string, () => void>> = {
    ArrowRight: () => focusOn(1),
    ArrowLeft: () => focusOn(-1),
    ArrowDown: () => focusOn(1),
    ArrowUp: () => focusOn(-1),
    "+": () => zoom(0.5),
    "-": () => zoom(2),
    "0": all,
    PageUp: () => move(-0.5),
    PageDown: () => move(0.5),
  };
  const openWords = (mark: Mark, from: SVGElement) =>
    open(
      { title: eventTitle(mark, words), parts: [{ label: null, support: mark.event.support, standing: mark.event.standing }] },
      from,
    );
  const first = current !== null && order.some(({ event }) => event.id === current) ? current : order[0]?.event.id;

  return (
    <svg
      ref={drawing}
      class="chart"
      role="group"
      aria-label={words.charts.timeline.label(dayInWords(shown.from, words), dayInWords(shown.to, words))}
      width={width}
      height={height}
      viewBox={`0 0 ${width} ${height}`}
    >
      <Patterns />
      <g class="axis" aria-hidden="true">
        {ticks.map((tick, index) => (
          <g key={tick.day} class={tick.strong ? "tick tick-strong" : "tick"}>
            <line x1={at(tick.day)} x2={at(tick.day)} y1={AXIS - 6} y2={height} />
            <text {...tickPlace(at(tick.day), width)} y={AXIS - 10}>
              {ticksSay[index]}
            </text>
          </g>
        ))}
      </g>
      {lanes.map((lane, index) => (
        <g key={lane.key} transform={`translate(0,${tops[index] ?? 0})`}>
          <line class="lane-edge" x1={0} x2={width} y1={0} y2={0} />
          <text class="lane-name" x={EDGE} y={14}>
            {laneName(lane, words)}
          </text>
          {lane.marks.map((mark) => (
            <g
              key={mark.event.id}
              class={mark.event.id === item ? "mark-button mark-asked" : "mark-button"}
              role="button"
              tabindex={mark.event.id === first ? 0 : -1}
              data-event={mark.event.id}
              aria-label={`${labelOf(mark)}${placeOf(mark, words)} · ${timeInWords(mark, words)}`}
              onFocus={() => setCurrent(mark.event.id)}
              onClick={({ currentTarget }) => openWords(mark, currentTarget)}
              onKeyDown={(event) => {
                const isOpening = event.key === "Enter" || event.key === " ";
                const act = event.ctrlKey || event.metaKey || event.altKey ? undefined : keys[event.key];
                if (!isOpening && !act) return;
                event.preventDefault();
                if (isOpening) openWords(mark, event.currentTarget);
                else act?.();
              }}
            >
              <MarkInRow mark={mark} at={at} width={width} label={labelOf(mark)} />
            </g>
          ))}
        </g>
      ))}
    </svg>
  );
}

/** Half of a dot with its rim. */
const DOT = 6;

/** From where to where a time is drawn. A day is a dot in its middle, however broad the day is: its name stands beside the dot. */
function reachInPixels(
  { shape, stretches }: DrawnTime,
  at: (day: Day) => number,
  width: number,
): readonly [first: number, last: number] {
  const isDots = shape !== "lasting" && shape !== "within";
  const first = Math.min(
    ...stretches.map(({ earliest }) => (earliest === null ? 0 : isDots ? at(earliest + 0.5) - DOT : at(earliest))),
  );
  const last = Math.max(
    ...stretches.map(({ latest }) => (latest === null ? width : isDots ? at(latest + 0.5) + DOT : at(latest + 1))),
  );
  return [first, last];
}

/** Beside its line; before it where the picture ends. */
function tickPlace(x: number, width: number): { readonly x: number; readonly "text-anchor": "start" | "end" } {
  return x > width - 4 * LETTER ? { x: x - 3, "text-anchor": "end" } : { x: x + 3, "text-anchor": "start" };
}

function MarkInRow({ mark, at, width, label }: { mark: PlacedMark; at: (day: Day) => number; width: number; label: string }) {
  const y = LANE_HEAD + mark.row * ROW + ROW / 2;
  const edges = [EDGE / 2, width - EDGE / 2] as const;
  const { event, time, rivals, reported } = mark;
  const reaches = [time, ...rivals].map((each) => reachInPixels(each, at, width));
  const start = Math.min(...reaches.map(([first]) => first));
  const end = Math.max(...reaches.map(([, last]) => last));
  const long = label.length * LETTER;
  const [from, to] = [Math.max(EDGE, start), Math.min(width - EDGE, end)];
  const x = mark.label === "after" ? to + 8 : mark.label === "before" ? from - 8 : from + 8;
  const left = mark.label === "before" ? x - long : x;
  return (
    <>
      <rect class="hit" x={Math.max(0, Math.min(from, left) - 6)} y={y - ROW / 2} width={long + to - from + 24} height={ROW} />
      {rivals.length > 0 && <line class="rival-line" x1={Math.max(edges[0], start)} x2={Math.min(edges[1], end)} y1={y} y2={y} />}
      {rivals.map((rival, index) => (
        <MarkShape key={index} time={rival} standing={event.standing} rival at={at} edges={edges} y={y} />
      ))}
      <MarkShape time={time} standing={event.standing} reported={reported} at={at} edges={edges} y={y} />
      {mark.label === "over" && (
        <rect class="label-ground" x={x - 4} y={y - 9} width={label.length * NARROW_LETTER + 8} height={18} rx={4} />
      )}
      <text
        class={`mark-label${event.standing === "denied" ? " struck" : ""}`}
        x={x}
        y={y + 4}
        text-anchor={mark.label === "before" ? "end" : "start"}
      >
        {label}
      </text>
    </>
  );
}

/** Hatching for what is doubtful, drawn in the colour of the text that stands around it. */
export function Patterns() {
  return (
    <defs>
      <pattern id="hatch" width="6" height="6" patternUnits="userSpaceOnUse" patternTransform="rotate(45)">
        <rect class="hatch-ground" width="6" height="6" />
        <line class="hatch-line" x1="0" x2="0" y1="0" y2="6" />
      </pattern>
    </defs>
  );
}

type Words = ReturnType<typeof useWords>;

function placeOf({ event }: Mark, { record }: Words): string {
  return event.place.name === null ? "" : ` ${record.inPlace(event.place.name)}`;
}

function dayInWords(day: Day, words: Words): string {
  return dateInWords(formatEdtf(edtfOfDay(day)), words);
}

function laneName({ key, actor }: Lane, words: Words): string {
  const { timeline } = words.charts;
  if (key === "rounds") return timeline.rounds;
  if (key === "others") return timeline.others;
  if (actor) return actor.name;
  return capital(
    words.brief.eventKinds[key] ??
      words.record.standings[key as keyof typeof words.record.standings] ??
      (key === "happened" ? words.parts.standing.happened : key),
  );
}
