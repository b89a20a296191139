import { expect, test } from "vitest";
import { consolidate } from "../../src/record/index.ts";
import { report, type Spec } from "../helpers/reports.ts";

const ASTANA = "process:astana";
const DAY = "2023-06-21";
const SIGNED = { event: "agreement", time: DAY } as const;

/** How many events of a kind the outlets tell together, each outlet in a report of its own; `published` as told of each. */
function told(kind: string, ...reports: (readonly Spec[])[]): number {
  const all = reports.map((tells, i) =>
    report({ outlet: `Outlet ${i}`, published: i === 0 ? DAY : "2023-07-30", tells: [{ mention: ASTANA }, ...tells] }),
  );
  const view = consolidate(all).processes.find(({ id }) => id === ASTANA);
  return view?.timeline.filter(({ kinds }) => kinds.includes(kind)).length ?? 0;
}

test("what is signed on one day is one, though one report names the sides, one who signs for them, one nobody", () => {
  const sides = { ...SIGNED, actors: ["state:KAZ", "group opposition"] };
  expect(told("agreement", [sides], [{ ...SIGNED, actors: ["group delegations"] }], [SIGNED])).toBe(1);
  expect(told("agreement", [sides], [{ ...SIGNED, actors: ["state:KAZ"] }], [SIGNED])).toBe(1);
  // who leads a party as well as the state signs for both
  const leaders = { ...SIGNED, time: "2008-09-15", actors: ["person:robert-mugabe", "group:mdc-zimbabwe"] };
  const parties = { ...SIGNED, time: "2008-09-15", actors: ["group:zanu-pf", "group:mdc-zimbabwe"] };
  expect(told("agreement", [leaders], [parties])).toBe(1);
});

test("what one side signs with two others on one day is two, and what may be either is neither's", () => {
  const [one, other] = [
    { ...SIGNED, actors: ["state:KAZ", "state:TUR"] },
    { ...SIGNED, actors: ["state:KAZ", "state:IRN"] },
  ];
  expect(told("agreement", [one], [other])).toBe(2);
  expect(told("agreement", [one], [other], [{ ...SIGNED, actors: ["state:KAZ"] }])).toBe(3);
  expect(told("agreement", [one], [{ ...one, time: "2023-06-25" }])).toBe(2);
  const there = (place: string) => ({ ...SIGNED, place });
  expect(told("agreement", [there("place:geneva")], [there("place:ankara")])).toBe(2);
  expect(told("agreement", [there("place:geneva")], [there("place Palais des nations")])).toBe(1);
});

test("what a report tells signed without its day is what it tells of a day, where a signer is the same", () => {
  const day = { ...SIGNED, actors: ["state:KAZ", "part opposition"] };
  const headline = { event: "agreement", actors: ["state:KAZ", "group rebels"] } as const;
  expect(told("agreement", [headline, day])).toBe(1);
  expect(told("agreement", [{ ...headline, actors: ["state:TUR", "group rebels"] }, day])).toBe(2);
});

test("a blow that a later report recalls by its day alone is the one of that day, unless there are two", () => {
  const convoy = { event: "attack", time: DAY, recipients: ["state:KAZ"], place: "place:ankara" } as const;
  const recalled = { event: "attack", time: DAY } as const;
  expect(told("attack", [convoy], [recalled])).toBe(1);
  expect(told("attack", [convoy, { ...convoy, recipients: ["state:TUR"], place: "place:geneva" }], [recalled])).toBe(3);
  expect(told("attack", [convoy], [{ ...recalled, recipients: ["state:TUR"] }])).toBe(2);
});
