import { type GeoPermissibleObjects, geoEqualEarth, geoPath } from "d3-geo";
import type { MapPlace } from "../../src/server/contract/index.ts";

export interface PlacedPlace extends MapPlace {
  readonly x: number;
  readonly y: number;
}

export interface MapDrawing {
  /** SVG path of the land. */
  readonly land: string;
  /** SVG path of the borders, as Natural Earth draws them. */
  readonly borders: string;
  readonly placed: readonly PlacedPlace[];
  /** Places without a point, in the order given: a country or region is none. */
  readonly unlocated: readonly MapPlace[];
}

const MARGIN = 36;
/** Degrees that a map shows at the least, so that one town is not shown as a desert. */
const LEAST_DEGREES = 24;

/**
 * Land, borders and places in a frame that holds all places with a point (the whole world where there is none). Positions are in
 * pixels from the upper left corner.
 */
export function drawnMap(
  land: GeoPermissibleObjects,
  borders: GeoPermissibleObjects,
  places: readonly MapPlace[],
  width: number,
  height: number,
): MapDrawing {
  const located = places.filter(({ point }) => point !== null);
  const projection = geoEqualEarth();
  const frame = located.length === 0 ? ({ type: "Sphere" } as const) : frameAround(located);
  if (located.length > 0) projection.rotate([-middleOf(located), 0]);
  projection
    .fitExtent(
      [
        [MARGIN, MARGIN],
        [width - MARGIN, height - MARGIN],
      ],
      frame,
    )
    .clipExtent([
      [0, 0],
      [width, height],
    ]);
  const path = geoPath(projection).digits(1);
  const placed = located.flatMap((place) => {
    const at = place.point ? projection([place.point[0], place.point[1]]) : null;
    return at ? [{ ...place, x: Math.round(at[0] * 10) / 10, y: Math.round(at[1] * 10) / 10 }] : [];
  });
  return {
    land: path(land) ?? "",
    borders: path(borders) ?? "",
    placed,
    unlocated: places.filter(({ point }) => point === null),
  };
}

function middleOf(places: readonly MapPlace[]): number {
  const east = places.flatMap(({ point }) => point?.[0] ?? []);
  return (Math.min(...east) + Math.max(...east)) / 2;
}

/** The corners and edges that must be seen, as points: a polygon would be read by its winding. */
function frameAround(places: readonly MapPlace[]): GeoPermissibleObjects {
  const east = places.flatMap(({ point }) => point?.[0] ?? []);
  const north = places.flatMap(({ point }) => point?.[1] ?? []);
  const [west, right] = widened(Math.min(...east), Math.max(...east), -180, 180);
  const [south, top] = widened(Math.min(...north), Math.max(...north), -60, 80);
  return {
    type: "MultiPoint",
    coordinates: [
      [west, south],
      [right, south],
      [west, top],
      [right, top],
    ],
  };
}

function widened(from: number, to: number, least: number, most: number): [number, number] {
  const short = Math.max(0, LEAST_DEGREES - (to - from)) / 2;
  return [Math.max(least, from - short), Math.min(most, to + short)];
}
