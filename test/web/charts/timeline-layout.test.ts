import { expect, test } from "vitest";
import { boundsOf, parseEdtf } from "../../../src/calendar/index.ts";
import { moved, padded, ticksOf, zoomed } from "../../../web/charts/axis.ts";
import { areRivals, drawnTime } from "../../../web/charts/stretches.ts";
import { domainOf, lanesOf, marksOf } from "../../../web/charts/timeline-layout.ts";
import { event } from "./made-up.ts";

const day = (edtf: string): number => {
  const value = parseEdtf(edtf);
  const first = value ? boundsOf(value).earliest : null;
  if (first === null) throw new Error(edtf);
  return first;
};

test.each([
  ["2023-06-21", "day", 1],
  ["2023-06", "within", 1],
  ["2023-06-21~", "within", 1],
  ["2023-XX", "within", 1],
  ["2023-06-20/2023-06-21", "lasting", 1],
  ["2011-03/..", "lasting", 1],
  ["[2023-06-07,2023-06-14,2023-06-21,2023-06-28]", "one-of", 4],
  ["{2023-06-20,2023-06-21}", "all-of", 2],
] as const)("%s is drawn as %s", (edtf, shape, stretches) => {
  const time = drawnTime(edtf);
  expect([time?.shape, time?.stretches.length]).toEqual([shape, stretches]);
});

test("an open end stays open: it fades out instead of ending somewhere", () => {
  expect(drawnTime("2011-03/..")?.stretches).toEqual([{ earliest: day("2011-03-01"), latest: null }]);
});

test("what is not EDTF is not drawn, rather than drawn somewhere", () => {
  expect(drawnTime("next week")).toBeNull();
  expect(drawnTime("../..")).toBeNull();
});

test("two days are rivals; a Wednesday of June and the 21st are not", () => {
  expect(areRivals("2023-06-20", "2023-06-21")).toBe(true);
  expect(areRivals("[2023-06-14,2023-06-21]", "2023-06-21")).toBe(false);
});

test("events without a told time stand at the day they were reported, and look so; without any day they are undated", () => {
  const { marks, undated } = marksOf([
    event({ id: "told", time: "2023-06-21" }),
    event({ id: "reported", published: "2023-06-20" }),
    event({ id: "neither" }),
  ]);
  expect(marks.map((mark) => [mark.event.id, mark.reported])).toEqual([
    ["reported", true],
    ["told", false],
  ]);
  expect(undated.map(({ id }) => id)).toEqual(["neither"]);
});

test("a told time that the drawn one rules out is drawn beside it", () => {
  const { marks } = marksOf([event({ time: "2023-06-20", told: ["2023-06-20", "2023-06", "2023-06-21"] })]);
  expect(marks[0]?.rivals.map(({ stretches }) => stretches[0]?.earliest)).toEqual([day("2023-06-21")]);
});

test("rounds have the first lane, the rest follow by how much there is in them", () => {
  const { marks } = marksOf([
    event({ kind: "visit", time: "2023-06-01" }),
    event({ kind: "meeting", time: "2023-06-02" }),
    event({ kind: "meeting", time: "2023-06-03" }),
    event({ kind: "talks-round", round: 20, time: "2023-06-20/2023-06-21" }),
  ]);
  const shown = domainOf(marks);
  expect(shown && lanesOf(marks, "kind", shown, () => 0).map(({ key }) => key)).toEqual(["rounds", "meeting", "visit"]);
});

test("lanes of actors are those of who takes part most; others share the last", () => {
  const names = ["Russia", "Iran", "Turkey", "Syria", "Jordan", "Iraq", "Lebanon", "Qatar"];
  const { marks } = marksOf([
    ...names.flatMap((name) => [event({ who: [name], time: "2023-01-01" }), event({ who: [name], time: "2023-01-02" })]),
    event({ who: ["Norway"], time: "2023-01-03" }),
  ]);
  const shown = domainOf(marks);
  const lanes = shown ? lanesOf(marks, "actor", shown, () => 0) : [];
  expect(lanes).toHaveLength(9);
  expect([lanes.at(-1)?.key, lanes.at(-1)?.actor]).toEqual(["others", null]);
});

test("a label that would run out of the picture stands before its mark, and nothing is set upon it", () => {
  const { marks } = marksOf([event({ time: "2023-06-01" }), event({ time: "2023-06-25" }), event({ time: "2023-06-29" })]);
  const [lane] = lanesOf(marks, "kind", { from: day("2023-06-01"), to: day("2023-06-30") }, () => 10);
  expect(lane?.marks.map(({ row, label }) => [row, label])).toEqual([
    [0, "after"],
    [0, "before"],
    [1, "before"],
  ]);
});

test("marks that would touch stand in rows below each other", () => {
  const { marks } = marksOf([event({ time: "2023-06-01" }), event({ time: "2023-06-05" }), event({ time: "2023-07-01" })]);
  const shown = domainOf(marks);
  const [lane] = shown ? lanesOf(marks, "kind", shown, () => 10) : [];
  expect(lane?.marks.map(({ row }) => row)).toEqual([0, 1, 0]);
  expect(lane?.rows).toBe(2);
});

test("marks outside of the days shown are left out; what only began before is not", () => {
  const { marks } = marksOf([event({ time: "2011-03/.." }), event({ time: "2012" }), event({ time: "2023-06-21" })]);
  const [lane] = lanesOf(marks, "kind", { from: day("2023-01-01"), to: day("2023-12-31") }, () => 0);
  expect(lane?.marks).toHaveLength(2);
});

test("the axis has the finest unit that leaves room, and marks where years begin", () => {
  const ticks = ticksOf({ from: day("2022-11-15"), to: day("2023-03-15") }, 6);
  expect(ticks.map(({ unit, strong }) => [unit, strong])).toEqual([
    ["month", false],
    ["month", true],
    ["month", false],
    ["month", false],
  ]);
  expect(ticksOf({ from: day("1990"), to: day("2023") }, 6)[0]?.unit).toBe("decade");
  expect(ticksOf({ from: day("2011"), to: day("2024") }, 8).map((tick) => tick.unit)[0]).toBe("two-years");
  expect(ticksOf({ from: 5, to: 5 }, 6).map((tick) => tick.day)).toEqual([5]);
});

test("zooming stays around the day pointed at, and within what there is", () => {
  const whole = { from: 0, to: 1000 };
  expect(zoomed(whole, 0.5, 500, whole)).toEqual({ from: 250, to: 750 });
  expect(zoomed({ from: 0, to: 100 }, 4, 0, whole)).toEqual({ from: 0, to: 400 });
  expect(zoomed({ from: 0, to: 20 }, 0.1, 10, whole)).toEqual({ from: 3, to: 17 });
  expect(moved({ from: 800, to: 1000 }, 0.5, whole)).toEqual({ from: 800, to: 1000 });
  expect(padded({ from: 5, to: 5 }, 0.1)).toEqual({ from: 4, to: 6 });
});
