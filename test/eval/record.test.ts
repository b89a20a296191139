import { expect, test } from "vitest";
import { checksOf, scoreOf } from "../../eval/record/checks.ts";
import { consolidate } from "../../src/record/index.ts";
import { report } from "../helpers/reports.ts";

const record = consolidate([
  report({ tells: [{ event: "talks-round", process: "process:astana", round: 20, time: "2023-06-21" }] }),
]);
const { round, trap } = checksOf("process:astana");

test("what holds is weighed against what was looked for, and traps are counted apart", () => {
  const { recall, missed, sprung, bySort } = scoreOf(record, [
    round(3, "round 20 is one", (view) => view.rounds.length === 1),
    round(1, "round 21 is one", (view) => view.rounds.some(({ number }) => number === 21)),
    trap("a round is told twice", (view) => view.rounds.length > 1),
    trap("a round is told at all", (view) => view.rounds.length > 0),
  ]);
  expect(recall).toBe(0.75);
  expect(missed.map(({ says }) => says)).toEqual(["round 21 is one"]);
  expect(sprung.map(({ says }) => says)).toEqual(["a round is told at all"]);
  expect([...bySort]).toEqual([
    ["round", [3, 4]],
    ["trap", [1, 2]],
  ]);
});

test("of a process that no report tells of nothing is found, and no trap is sprung", () => {
  const { round: other, trap: others } = checksOf("process:oslo");
  const { recall, sprung } = scoreOf(record, [other(1, "there is a view", () => true), others("there is one", () => true)]);
  expect([recall, sprung]).toEqual([0, []]);
});
