import { expect, test } from "vitest";
import type { Identity } from "../../../src/record/index.ts";
import { mainPart, networkOf, placedActors, type SignOf, within } from "../../../web/charts/network-layout.ts";
import { event, named } from "./made-up.ts";

const signOf: SignOf = (kind) => (kind === "shelling" ? "against" : kind === "agreement" ? "for" : "neutral");

const speaker: Identity = {
  id: "lavrentyev",
  type: "person",
  name: "Lavrentyev",
  names: [],
  keys: [],
  actsFor: named("Russia"),
  judgements: [],
};

const timeline = [
  event({ id: "e1", kind: "agreement", who: ["Russia", "Turkey"], time: "2019-10" }),
  event({ id: "e2", kind: "agreement", who: ["Turkey", "Russia"], time: "2021-05-01" }),
  event({ id: "e3", kind: "shelling", who: ["Syria"], towards: ["Turkey"], time: "2020-02-27" }),
  event({ id: "e4", kind: "shelling", who: ["Iran"], towards: ["Turkey"], time: "2020-02-27", standing: "denied" }),
];

test("who took part together is tied once, with every event; who did something to another is tied that way round", () => {
  const { ties } = networkOf({ timeline, identities: [] }, signOf);
  expect(ties.map(({ from, to, kind, sign, events }) => [from, to, kind, sign, events])).toEqual([
    ["russia", "turkey", "together", "for", ["e1", "e2"]],
    ["syria", "turkey", "towards", "against", ["e3"]],
  ]);
});

test("what is only denied ties nobody", () => {
  expect(networkOf({ timeline, identities: [] }, signOf).actors.map(({ actor }) => actor.id)).not.toContain("iran");
});

test("who speaks for somebody is tied to them, without a day", () => {
  const { ties } = networkOf({ timeline, identities: [speaker] }, signOf);
  expect(ties.at(-1)).toMatchObject({ from: "lavrentyev", to: "russia", kind: "speaks-for", first: null, last: null });
});

test("the slider leaves what lies within its days, and what has none where asked", () => {
  const network = networkOf({ timeline, identities: [speaker] }, signOf);
  const [from, to] = [network.from ?? 0, network.to ?? 0];
  const shelling = network.ties.find(({ kind }) => kind === "towards");
  const only = within(network, shelling?.first ?? 0, shelling?.last ?? 0, false);
  expect(only.ties.map(({ kind }) => kind)).toEqual(["together", "towards"]);
  expect(within(network, to + 1, to + 2, false).ties).toEqual([]);
  expect(within(network, from, to, true).ties).toHaveLength(3);
});

test("the same network gives the same drawing, inside its frame and with nobody on top of another", () => {
  const network = networkOf({ timeline, identities: [speaker] }, signOf);
  const placed = placedActors(network, 600, 400);
  expect(placedActors(network, 600, 400)).toEqual(placed);
  for (const { x, y, radius } of placed) {
    expect(x).toBeGreaterThanOrEqual(radius);
    expect(x).toBeLessThanOrEqual(600 - radius);
    expect(y).toBeGreaterThanOrEqual(radius);
    expect(y).toBeLessThanOrEqual(400 - radius);
  }
  for (const [index, one] of placed.entries())
    for (const other of placed.slice(index + 1))
      expect(Math.hypot(one.x - other.x, one.y - other.y)).toBeGreaterThan(one.radius + other.radius);
});

test("a drawing holds those with most events; ties to others are left to the table", () => {
  const part = mainPart(networkOf({ timeline, identities: [] }, signOf), 2);
  expect(part.actors.map(({ actor }) => actor.id)).toEqual(["turkey", "russia"]);
  expect(part.ties).toHaveLength(1);
});
