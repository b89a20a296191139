import fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { Position } from "../../../src/record/index.ts";
import { byIssue, byTime, type Direction, moved } from "../../../web/dossier/matrix-layout.ts";

type Said = readonly [on: string | null, stance: string];

/** "Russia", "ceasefire", what was said when. */
function position(actor: string, issue: string, ...said: readonly Said[]): Position {
  return {
    actor: { id: `state:${actor}`, name: actor },
    issue,
    latest: said.at(-1)?.[1] ?? null,
    moved: false,
    cells: said.map(([on, stance], at) => ({
      on,
      stance,
      speaker: null,
      said: [`${actor} ${issue} ${at}`],
      support: { claims: [], count: 1, origins: 1, attributors: 1 },
    })),
  };
}

describe("the matrix by issue", () => {
  test("has those who say most first, and other matters last", () => {
    const { rows, columns } = byIssue([
      position("Iran", "other", ["2023", "says"]),
      position("Russia", "other", ["2023", "says"], ["2024", "says"]),
      position("Russia", "ceasefire", ["2023", "supports"]),
      position("Iran", "prisoners", ["2023", "demands"]),
      position("Turkey", "prisoners", ["2023", "demands"]),
    ]);
    expect(rows.map(({ actor }) => actor.name)).toEqual(["Russia", "Iran", "Turkey"]);
    expect(columns).toEqual(["prisoners", "ceasefire", "other"]);
    expect(rows[2]?.cells).toEqual([expect.objectContaining({ stance: "demands" }), null, null]);
  });

  test("shows the stance told last, and that it moved; saying something is no stance", () => {
    const cell = (...said: readonly Said[]) => byIssue([position("Syria", "ceasefire", ...said)]).rows[0]?.cells[0];
    expect(cell(["2023-06", "opposes"], ["2023-01", "supports"])).toMatchObject({ stance: "opposes", moved: true });
    expect(cell(["2023-01", "supports"], ["2023-06", "supports"], ["2023-07", "says"])).toMatchObject({
      stance: "supports",
      moved: false,
    });
    expect(cell(["2023-07", "says"])).toMatchObject({ stance: null, moved: false });
  });
});

describe("the matrix by time", () => {
  test("has a column for each year, and one for what has no date", () => {
    const { columns } = byTime([position("Iran", "a", ["2019-05-03", "says"], ["2017/2018", "says"], [null, "says"])]);
    expect(columns).toEqual(["2017", "2019", ""]);
  });

  test("has months where all is of one year", () => {
    expect(byTime([position("Iran", "a", ["2019-05-03", "says"], ["2019-02", "says"])]).columns).toEqual(["2019-02", "2019-05"]);
  });

  test("puts the statements of all issues together, with their issue", () => {
    const { rows } = byTime([position("Iran", "a", ["2019", "says"]), position("Iran", "b", ["2019", "demands"])]);
    expect(rows[0]?.cells[0]?.statements.map(({ issue }) => issue)).toEqual(["a", "b"]);
  });
});

describe("keys in the grid", () => {
  test("go to the neighbours and the ends", () => {
    expect(moved([1, 1], "left", 3, 3)).toEqual([1, 0]);
    expect(moved([1, 1], "down", 3, 3)).toEqual([2, 1]);
    expect(moved([1, 1], "first", 3, 3)).toEqual([1, 0]);
    expect(moved([1, 1], "last", 3, 3)).toEqual([1, 2]);
    expect(moved([1, 1], "bottom", 3, 3)).toEqual([2, 1]);
  });

  test("never lead out of it", () => {
    const direction = fc.constantFrom<Direction[]>("left", "right", "up", "down", "first", "last", "top", "bottom");
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 9 }), fc.integer({ min: 1, max: 9 }), fc.array(direction), (rows, columns, keys) => {
        let at: readonly [number, number] = [0, 0];
        for (const key of keys) at = moved(at, key, rows, columns);
        expect(at[0]).toBeLessThan(rows);
        expect(at[1]).toBeLessThan(columns);
        expect(Math.min(...at)).toBeGreaterThanOrEqual(0);
      }),
    );
  });
});
