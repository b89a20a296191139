import { expect, test } from "vitest";
import { labelPlaces, placedLabels } from "../../../web/charts/label-places.ts";

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

test("the words of a line stand on it, beside its middle where a name is in the way, and nowhere where all of it is taken", () => {
  const lettering = { letter: 6, sides: ["below"] } as const;
  const ends = [dot(100, 200, ""), dot(700, 200, "")];
  const joint = { from: { x: 100, y: 200 }, to: { x: 700, y: 200 }, words: ["meeting ×2", "2"] };
  const [free] = placedLabels(ends, [joint], 800, 500, lettering).words;
  expect(free).toMatchObject({ x: 400, anchor: "middle", words: "meeting ×2" });
  const [moved] = placedLabels([...ends, dot(400, 200, "")], [joint], 800, 500, lettering).words;
  expect(moved && Math.abs(moved.x - 400) > 20 && moved.x > 100 && moved.x < 700).toBe(true);
  const crowd = Array.from({ length: 60 }, (_, nth) => dot(110 + nth * 10, 200, ""));
  expect(placedLabels(crowd, [joint], 800, 500, lettering).words).toEqual([null]);
});
