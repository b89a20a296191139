import { expect, test } from "vitest";
import { drawnSeries, stepsTo } from "../../../web/charts/figure-layout.ts";
import { point, series } from "./made-up.ts";

test("later counts are joined to the one before; a rival and a corrected one are not", () => {
  const drawn = drawnSeries(
    series([
      point({ asOf: "2017-01-24", value: 310_000 }),
      point({ asOf: "2020-01-01", value: 400_000, relation: "contradicts" }),
      point({ asOf: "2023-06-21", value: 500_000, relation: "update" }),
    ]),
  );
  expect(drawn.joined).toEqual([[0, 2]]);
  expect(drawn.most).toBe(500_000);
});

test("a count for a year spans the year, and one without any day comes last", () => {
  const drawn = drawnSeries(series([point({ value: 3 }), point({ asOf: "2021", low: 10, high: 20 })]));
  expect(drawn.points.map(({ days }) => days && days.to - days.from)).toEqual([364, null]);
  expect(drawn.joined).toEqual([]);
});

test("'more than 300' has no upper bound: it is left open", () => {
  expect(drawnSeries(series([point({ low: 300 })])).points[0]).toMatchObject({ low: 300, high: null, value: null });
});

test("an axis counts in round numbers past the greatest", () => {
  expect(stepsTo(310_000, 4)).toEqual([0, 100_000, 200_000, 300_000, 400_000]);
  expect(stepsTo(5, 4)).toEqual([0, 2, 4, 6]);
  expect(stepsTo(0, 4)).toEqual([0]);
});
