import { useMemo, useRef } from "preact/hooks";
import type { NetworkTie } from "../../src/server/contract/index.ts";
import { numbered, numeral, shortened } from "../parts/in-words.ts";
import { useWords } from "../shell/settings.tsx";
import type { Words } from "../words/index.ts";
import { placedLabels } from "./label-places.ts";
import { mainPart, type Network, placedActors } from "./network-layout.ts";
import { tieInWords } from "./tie-words.ts";
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
const LONGEST_WORDS = 40;
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
  const lines = network.ties.flatMap((tie) => {
    const [a, b] = [at.get(tie.from), at.get(tie.to)];
    if (!a || !b) return [];
    const isOf = tie.from === chosen || tie.to === chosen;
    const number = tie.count > 1 ? [numeral(tie.count, words)] : [];
    const said = isOf ? [tieInWords(tie, words), tieInWords(tie, words, 1), ...number] : number;
    return [{ tie, a, b, isOf, words: said.filter((form) => form.length <= LONGEST_WORDS) }];
  });
  // The words of whoever is chosen; else the number of events of each, the most first.
  const told = lines
    .filter((line) => line.words.length > 0 && (chosen === null || line.isOf))
    .toSorted((x, y) => y.tie.count - x.tie.count);
  const labels = placedLabels(
    placed.map(({ x, y, radius, actor }) => ({
      x,
      y,
      radius,
      name: shortened(actor.name, LONGEST_NAME),
      yields: isDim(actor.id),
    })),
    told.map(({ a, b, words: said }) => ({ from: a, to: b, words: said })),
    width,
    height,
    LETTERING,
  );
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
        {lines.map(({ tie, a, b, isOf }) => {
          const dim = chosen !== null && !isOf;
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
            >
              <title>{titleOf(tie, a.actor.name, b.actor.name, words)}</title>
            </line>
          );
        })}
        {told.map(({ tie }, nth) => {
          const label = labels.words[nth];
          return (
            label && (
              <text
                key={`${tie.kind} ${tie.from} ${tie.to}`}
                class={`tie-label tie-label-${tie.kind}`}
                x={label.x}
                y={label.y}
                text-anchor="middle"
                aria-hidden="true"
              >
                {label.words}
              </text>
            )
          );
        })}
        {placed.map(({ actor, x, y, radius, events }, nth) => (
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
            <text
              class={labels.names[nth] ? undefined : "unlabelled"}
              x={labels.names[nth]?.x ?? x}
              y={labels.names[nth]?.y ?? y + radius + 12}
              text-anchor={labels.names[nth]?.anchor ?? (x < 60 ? "start" : x > width - 60 ? "end" : "middle")}
            >
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

const LETTERING = {
  letter: 6.3,
  sides: ["below", "right", "left", "above", "below-right", "below-left", "above-right", "above-left"],
} as const;

/** "Russia, Turkey: took part together (3): meeting ×2, agreement". */
function titleOf(tie: NetworkTie, from: string, to: string, words: Words): string {
  const { brief, charts } = words;
  const count = numeral(tie.count, words);
  return `${from}, ${to}${brief.colon} ${charts.network.kinds[tie.kind]} (${count})${brief.colon} ${tieInWords(tie, words)}`;
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
