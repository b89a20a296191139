import { expect, test } from "vitest";
import type { MapPlace } from "../../../src/server/contract/index.ts";
import { drawnMap, labelPlaces } from "../../../web/charts/map-layout.ts";
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

const dot = (x: number, y: number, name = "Geneva") => ({ x, y, radius: 5, name });

test("a name stands right of its dot, at the right edge left of it", () => {
  const [near, far] = labelPlaces([dot(100, 100), dot(790, 100)], 800, 500);
  expect(near).toMatchObject({ anchor: "start", x: 109 });
  expect(far).toMatchObject({ anchor: "end", x: 781 });
});

test("names that would lie on one another stand on other sides of their dots", () => {
  const [first, second] = labelPlaces([dot(100, 100), dot(103, 112)], 800, 500);
  expect(first?.anchor).toBe("start");
  expect(second?.anchor).toBe("end");
});

test("where a hundred towns lie together, a name without room is left out rather than put somewhere else", () => {
  const towns = Array.from({ length: 100 }, (_, at) => dot(380 + (at % 10) * 4, 230 + Math.floor(at / 10) * 4));
  const labels = labelPlaces(towns, 800, 500);
  expect(labels.filter((label) => label !== null).length).toBeGreaterThan(0);
  expect(labels).toContain(null);
  for (const [at, label] of labels.entries())
    if (label) expect(Math.hypot(label.x - (towns[at]?.x ?? 0), label.y - (towns[at]?.y ?? 0))).toBeLessThan(25);
});
