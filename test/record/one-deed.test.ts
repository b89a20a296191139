import { expect, test } from "vitest";
import { consolidate } from "../../src/record/index.ts";
import { report, type Spec } from "../helpers/reports.ts";

const ASTANA = "process:astana";
const STOP = { event: "suspension", actors: ["state:KAZ"], time: "2023-06-21" } as const;

/** How many events of a kind two outlets tell, each of them one. */
function told(kind: string, ...tells: Spec[]): number {
  const reports = tells.map((one, i) => report({ outlet: `Outlet ${i}`, tells: [{ mention: ASTANA }, one] }));
  const view = consolidate(reports).processes.find(({ id }) => id === ASTANA);
  return view?.timeline.filter(({ kinds }) => kinds.includes(kind)).length ?? 0;
}

test("what the same suspend on one day is one deed, though one report names more of those concerned", () => {
  expect(told("suspension", STOP, { ...STOP, actors: ["state:KAZ", "group opposition"], recipients: ["state:RUS"] })).toBe(1);
});

test("what others suspend, on another day or against somebody else, is another deed", () => {
  expect(told("suspension", STOP, { ...STOP, actors: ["state:TUR", "state:IRN"] })).toBe(2);
  expect(told("suspension", STOP, { ...STOP, actors: ["state:KAZ", "group opposition"], time: "2023-06-25" })).toBe(2);
  expect(
    told(
      "suspension",
      { ...STOP, recipients: ["state:RUS"] },
      { ...STOP, actors: ["state:KAZ", "group opposition"], recipients: ["state:TUR"] },
    ),
  ).toBe(2);
});
