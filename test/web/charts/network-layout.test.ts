import { expect, test } from "vitest";
import { boundsOf, parseEdtf } from "../../../src/calendar/index.ts";
import type { NetworkActor, NetworkTie } from "../../../src/server/contract/index.ts";
import { daysOfTies, mainPart, type Network, placedActors, within } from "../../../web/charts/network-layout.ts";
import { named } from "./made-up.ts";

const actor = (name: string, events: number): NetworkActor => ({
  actor: named(name),
  type: null,
  roles: [],
  events,
  statements: 0,
  first: null,
  last: null,
});

const tie = (from: string, to: string, ...times: readonly (string | null)[]): NetworkTie => ({
  from,
  to,
  kind: "together",
  count: times.length,
  times: times.map((edtf, at) => ({ item: `event:${at}`, kind: "meeting", edtf, standing: "happened" })),
});

const network: Network = {
  actors: [actor("Russia", 9), actor("Turkey", 8), actor("Iran", 7), actor("Norway", 1)],
  ties: [tie("russia", "turkey", "2019-10", "2023-06-21"), tie("iran", "turkey", "2020-02-27"), tie("norway", "iran", null)],
};

const day = (edtf: string): number => {
  const value = parseEdtf(edtf);
  const first = value ? boundsOf(value).earliest : null;
  if (first === null) throw new Error(edtf);
  return first;
};

test("the slider reaches from the first to the last day of any tie", () => {
  expect(daysOfTies(network)).toEqual({ from: day("2019-10-01"), to: day("2023-06-21") });
  expect(daysOfTies({ actors: [], ties: [tie("norway", "iran", null)] })).toBeNull();
});

test("between two days only what happened then is left, counted anew, with those who took part", () => {
  const left = within(network, day("2020-01-01"), day("2023-12-31"), false);
  expect(left.ties.map(({ from, to, count }) => [from, to, count])).toEqual([
    ["russia", "turkey", 1],
    ["iran", "turkey", 1],
  ]);
  expect(left.actors.map((each) => each.actor.id)).toEqual(["russia", "turkey", "iran"]);
});

test("what has no day is kept where asked, and is not put on a day", () => {
  expect(within(network, day("2020-01-01"), day("2020-01-02"), true).ties.map(({ from }) => from)).toEqual(["norway"]);
});

test("a drawing holds those with most events; ties to others are left to the table", () => {
  const part = mainPart(network, 2);
  expect(part.actors.map((each) => each.actor.id)).toEqual(["russia", "turkey"]);
  expect(part.ties).toHaveLength(1);
});

test("the same network gives the same drawing, inside its frame and with nobody on top of another", () => {
  const placed = placedActors(network, 600, 400);
  expect(placedActors(network, 600, 400)).toEqual(placed);
  for (const { x, y, radius } of placed) {
    expect(x >= radius && x <= 600 - radius).toBe(true);
    expect(y >= radius && y <= 400 - radius).toBe(true);
  }
  for (const [index, one] of placed.entries())
    for (const other of placed.slice(index + 1))
      expect(Math.hypot(one.x - other.x, one.y - other.y)).toBeGreaterThan(one.radius + other.radius);
});

test("a network of nobody is an empty drawing", () => {
  expect(placedActors({ actors: [], ties: [] }, 600, 400)).toEqual([]);
});
