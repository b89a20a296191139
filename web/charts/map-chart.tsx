import { useEffect, useMemo, useRef, useState } from "preact/hooks";
import { feature, mesh } from "topojson-client";
import type { GeometryCollection, Topology } from "topojson-specification";
import type { MapPlace } from "../../src/server/contract/index.ts";
import { numbered } from "../parts/in-words.ts";
import { useWords } from "../shell/settings.tsx";
import { labelPlaces } from "./label-places.ts";
import { drawnMap, type PlacedPlace } from "./map-layout.ts";
import { useWidth } from "./use-width.ts";

interface World extends Topology {
  readonly objects: { readonly countries: GeometryCollection; readonly land: GeometryCollection };
}

interface MapChartProps {
  readonly places: readonly MapPlace[];
  /** The place that is chosen, where one stays so; left out where choosing opens something instead. */
  readonly chosen?: string | null;
  readonly choose: (place: string, from: SVGElement) => void;
}

/** Land, borders and the towns of a process. A town is chosen by click or key; what happened there is listed beside. */
export function MapChart({ places, chosen, choose }: MapChartProps) {
  const words = useWords();
  const { map } = words.charts;
  const frame = useRef<HTMLDivElement>(null);
  const width = useWidth(frame, 960);
  const height = Math.round(Math.min(560, Math.max(260, width * 0.55)));
  const [world, setWorld] = useState<World | null>(null);
  useEffect(() => {
    let gone = false;
    void import("world-atlas/countries-110m.json").then(({ default: atlas }) => {
      if (!gone) setWorld(atlas as unknown as World);
    });
    return () => {
      gone = true;
    };
  }, []);
  const shapes = useMemo(
    () =>
      world && {
        land: feature(world, world.objects.land),
        borders: mesh(world, world.objects.countries, (a, b) => a !== b),
      },
    [world],
  );
  const nothing = { type: "MultiPoint" as const, coordinates: [] };
  const drawing = useMemo(
    () => drawnMap(shapes?.land ?? nothing, shapes?.borders ?? nothing, places, width, height),
    [shapes, places, width, height],
  );
  const towns = useMemo(() => inWeight(drawing.placed), [drawing]);
  const labels = useMemo(
    () =>
      labelPlaces(
        towns.map((town) => ({ x: town.x, y: town.y, radius: radiusOf(town), name: town.place.name })),
        width,
        height,
      ),
    [towns, width, height],
  );
  return (
    <div ref={frame}>
      <svg
        class="chart map"
        role="group"
        aria-label={map.label(numbered(drawing.placed.length, map.towns, words))}
        width={width}
        height={height}
      >
        <rect class="sea" width={width} height={height} />
        <path class="land" d={drawing.land} />
        <path class="borders" d={drawing.borders} />
        {towns.map((place, at) => {
          const label = labels[at];
          const radius = radiusOf(place);
          const as = strongest(place);
          const said = `${place.place.name}${words.brief.colon} ${map.as[as]}`;
          return (
            <g
              key={place.place.id}
              class={`town town-${as}${place.place.id === chosen ? " chosen" : ""}`}
              role="button"
              tabindex={0}
              aria-label={said}
              {...(chosen === undefined ? { "aria-haspopup": "true" } : { "aria-pressed": place.place.id === chosen })}
              onClick={({ currentTarget }) => choose(place.place.id, currentTarget)}
              onKeyDown={(event) => {
                if (event.key !== "Enter" && event.key !== " ") return;
                event.preventDefault();
                choose(place.place.id, event.currentTarget);
              }}
            >
              <circle class="hit" cx={place.x} cy={place.y} r={14} />
              <circle cx={place.x} cy={place.y} r={radius} />
              <text
                class={label ? undefined : "unlabelled"}
                x={label?.x ?? place.x}
                y={label?.y ?? place.y - radius - 5}
                text-anchor={label?.anchor ?? anchorAt(place.x, width)}
              >
                {place.place.name}
              </text>
            </g>
          );
        })}
      </svg>
      <p class="quiet disclaimer">{map.disclaimer}</p>
    </div>
  );
}

/** Those with most to tell choose the place of their name first, and lie under the smaller ones. */
function inWeight(placed: readonly PlacedPlace[]): readonly PlacedPlace[] {
  const rank = (place: MapPlace) => STRENGTH.indexOf(strongest(place));
  return placed.toSorted((a, b) => rank(a) - rank(b) || b.count - a.count);
}

function radiusOf({ count }: MapPlace): number {
  return 5 + Math.min(7, Math.sqrt(count));
}

/** A name over its dot stays within the frame. */
function anchorAt(x: number, width: number): "start" | "middle" | "end" {
  return x < EDGE ? "start" : x > width - EDGE ? "end" : "middle";
}

const EDGE = 70;

const STRENGTH = ["venue", "planned-venue", "rival", "candidate", "event"] as const;

/** What a place is above all: where a round was held before where one may be. */
export function strongest({ uses }: MapPlace): MapPlace["uses"][number]["as"] {
  return STRENGTH.find((as) => uses.some((use) => use.as === as)) ?? "event";
}
