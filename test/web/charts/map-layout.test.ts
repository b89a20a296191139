import { expect, test } from "vitest";
import type { MapPlace } from "../../../src/server/contract/index.ts";
import { drawnMap } from "../../../web/charts/map-layout.ts";
import { named } from "./made-up.ts";

const town = (name: string, point: MapPlace["point"]): MapPlace => ({
  place: named(name),
  country: null,
  point,
  precision: point ? "town" : "unknown",
  count: 0,
  uses: [],
});
const nothing = { type: "MultiPoint" as const, coordinates: [] };

test("every town is in the frame, west of what lies east of it; a region is in the unlocated lane", () => {
  const { placed, unlocated } = drawnMap(
    nothing,
    nothing,
    [town("Geneva", [6.15, 46.2]), town("Astana", [71.45, 51.18]), town("Sahel", null)],
    800,
    500,
  );
  const [geneva, astana] = placed;
  expect(geneva && astana && geneva.x < astana.x && geneva.y > astana.y).toBe(true);
  for (const { x, y } of placed) expect(x > 0 && x < 800 && y > 0 && y < 500).toBe(true);
  expect(unlocated.map(({ place }) => place.name)).toEqual(["Sahel"]);
});

test("one town is shown with its surroundings, in the middle", () => {
  const [only] = drawnMap(nothing, nothing, [town("Astana", [71.45, 51.18])], 800, 500).placed;
  expect(only?.x).toBeCloseTo(400, -1);
  expect(only?.y).toBeCloseTo(250, -2);
});

test("without any located place the whole world is drawn", () => {
  expect(drawnMap({ type: "Sphere" }, nothing, [], 800, 500).land).not.toBe("");
});
