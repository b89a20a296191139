import { useMemo, useRef } from "preact/hooks";
import { numbered, numeral, shortened } from "../parts/in-words.ts";
import { useWords } from "../shell/settings.tsx";
import type { Words } from "../words/index.ts";
import { mainPart, type Network, placedActors } from "./network-layout.ts";
import { useWidth } from "./use-width.ts";

interface NetworkChartProps {
  /** What is left between the days of the slider. */
  readonly network: Network;
  /** Everybody of the whole network keeps their place while the slider moves. */
  readonly whole: Network;
  /** How many actors there are in all. */
  readonly total: number;
  readonly chosen: string | null;
  readonly choose: (actor: string) => void;
}

const LONGEST_NAME = 26;
/** More names than this cannot be told apart in a drawing. */
const MOST_DRAWN = 36;
const MOST_NARROW = 16;
const NARROW = 600;

/** Actors as dots, ties as lines as broad as the number of events; whoever is chosen stands out with their ties. */
export function NetworkChart({ network: left, whole: all, total, chosen, choose }: NetworkChartProps) {
  const words = useWords();
  const frame = useRef<HTMLDivElement>(null);
  const width = useWidth(frame, 960);
  const isNarrow = width < NARROW;
  const height = isNarrow ? Math.round(width * 1.5) : Math.round(Math.min(620, Math.max(380, width * 0.62)));
  const whole = useMemo(() => mainPart(all, isNarrow ? MOST_NARROW : MOST_DRAWN), [all, isNarrow]);
  const network = useMemo(() => amongOf(left, whole), [left, whole]);
  const placed = useMemo(() => placedActors(whole, width, height), [whole, width, height]);
  const at = new Map(placed.map((each) => [each.actor.id, each]));
  const present = new Set(network.actors.map(({ actor }) => actor.id));
  const near = new Set(
    network.ties.filter(({ from, to }) => from === chosen || to === chosen).flatMap(({ from, to }) => [from, to]),
  );
  const isDim = (id: string) => !present.has(id) || (chosen !== null && id !== chosen && !near.has(id));
  const { label: labelOf, counted } = words.charts.network;
  const label = labelOf(
    numbered(network.actors.length, counted.actors, words),
    numbered(network.ties.length, counted.ties, words),
  );
  return (
    <div ref={frame}>
      <svg class="chart network" role="group" aria-label={label} width={width} height={height}>
        <defs>
          <marker
            id="arrow"
            viewBox="0 0 8 8"
            refX="7"
            refY="4"
            markerWidth="7"
            markerHeight="7"
            markerUnits="userSpaceOnUse"
            orient="auto"
          >
            <path d="M0,0L8,4L0,8Z" />
          </marker>
        </defs>
        {network.ties.map((tie) => {
          const [a, b] = [at.get(tie.from), at.get(tie.to)];
          if (!a || !b) return null;
          const dim = chosen !== null && tie.from !== chosen && tie.to !== chosen;
          const length = Math.max(1, Math.hypot(b.x - a.x, b.y - a.y));
          // An arrow ends at the rim of the dot, not under it.
          const [x2, y2] = [b.x - ((b.x - a.x) / length) * (b.radius + 3), b.y - ((b.y - a.y) / length) * (b.radius + 3)];
          return (
            <line
              key={`${tie.kind} ${tie.from} ${tie.to}`}
              class={`tie tie-${tie.kind}${dim ? " dim" : ""}`}
              x1={a.x}
              y1={a.y}
              x2={x2}
              y2={y2}
              stroke-width={1 + Math.min(6, Math.sqrt(tie.count))}
              {...(tie.kind === "together" ? {} : { "marker-end": "url(#arrow)" })}
            />
          );
        })}
        {placed.map(({ actor, x, y, radius, events }) => (
          <g
            key={actor.id}
            class={`actor${isDim(actor.id) ? " dim" : ""}${actor.id === chosen ? " chosen" : ""}`}
            role="button"
            tabindex={0}
            aria-pressed={actor.id === chosen}
            aria-label={nameAndEvents(actor.name, numeral(events, words), words)}
            onClick={() => choose(actor.id)}
            onKeyDown={(event) => {
              if (event.key !== "Enter" && event.key !== " ") return;
              event.preventDefault();
              choose(actor.id);
            }}
          >
            <circle class="hit" cx={x} cy={y} r={Math.max(14, radius)} />
            <circle cx={x} cy={y} r={radius} />
            <text x={x} y={y + radius + 12} text-anchor={x < 60 ? "start" : x > width - 60 ? "end" : "middle"}>
              {shortened(actor.name, LONGEST_NAME)}
            </text>
          </g>
        ))}
      </svg>
      {total > whole.actors.length && (
        <p class="quiet">{words.charts.network.most(numeral(whole.actors.length, words), numeral(total, words))}</p>
      )}
    </div>
  );
}

/** What of a network is among those that are drawn. */
function amongOf({ actors, ties }: Network, drawn: Network): Network {
  const kept = new Set(drawn.actors.map(({ actor }) => actor.id));
  return {
    actors: actors.filter(({ actor }) => kept.has(actor.id)),
    ties: ties.filter(({ from, to }) => kept.has(from) && kept.has(to)),
  };
}

/** What is heard begins with what is seen; a name that is cut is then said whole. */
function nameAndEvents(name: string, events: string, { brief, shell }: Words): string {
  const seen = shortened(name, LONGEST_NAME);
  return `${seen}${seen === name ? "" : ` (${name})`}${brief.colon} ${events} ${shell.events}`;
}
