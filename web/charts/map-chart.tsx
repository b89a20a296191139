import { useEffect, useMemo, useRef, useState } from "preact/hooks";
import { feature, mesh } from "topojson-client";
import type { GeometryCollection, Topology } from "topojson-specification";
import type { MapPlace } from "../../src/server/contract/index.ts";
import { numeral } from "../parts/in-words.ts";
import { useWords } from "../shell/settings.tsx";
import { drawnMap, labelPlaces } from "./map-layout.ts";
import { useWidth } from "./use-width.ts";

interface World extends Topology {
  readonly objects: { readonly countries: GeometryCollection; readonly land: GeometryCollection };
}

interface MapChartProps {
  readonly places: readonly MapPlace[];
  readonly chosen: string | null;
  readonly choose: (place: string) => void;
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
  const labels = labelPlaces(drawing.placed, width, 15);
  return (
    <div ref={frame}>
      <svg
        class="chart map"
        role="group"
        aria-label={map.label(numeral(drawing.placed.length, words))}
        width={width}
        height={height}
      >
        <rect class="sea" width={width} height={height} />
        <path class="land" d={drawing.land} />
        <path class="borders" d={drawing.borders} />
        {drawing.placed.map((place, at) => {
          const label = labels[at];
          const as = strongest(place);
          const said = `${place.place.name}${words.brief.colon} ${map.as[as]}`;
          return (
            <g
              key={place.place.id}
              class={`town town-${as}${place.place.id === chosen ? " chosen" : ""}`}
              role="button"
              tabIndex={0}
              aria-label={said}
              aria-pressed={place.place.id === chosen}
              onClick={() => choose(place.place.id)}
              onKeyDown={(event) => {
                if (event.key !== "Enter" && event.key !== " ") return;
                event.preventDefault();
                choose(place.place.id);
              }}
            >
              <circle class="hit" cx={place.x} cy={place.y} r={14} />
              <circle cx={place.x} cy={place.y} r={5 + Math.min(7, Math.sqrt(place.count))} />
              {label && (
                <text x={label.x} y={label.y} text-anchor={label.anchor}>
                  {place.place.name}
                </text>
              )}
            </g>
          );
        })}
      </svg>
      <p class="quiet disclaimer">{map.disclaimer}</p>
    </div>
  );
}

const STRENGTH = ["venue", "planned-venue", "rival", "candidate", "event"] as const;

/** What a place is above all: where a round was held before where one may be. */
export function strongest({ uses }: MapPlace): MapPlace["uses"][number]["as"] {
  return STRENGTH.find((as) => uses.some((use) => use.as === as)) ?? "event";
}
