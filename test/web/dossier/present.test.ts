import { expect, test } from "vitest";
import type { Round } from "../../../src/record/index.ts";
import { oncePresent } from "../../../web/dossier/present.ts";

type Part = Round["participants"][number];
const support = { claims: [], count: 1, origins: 1, attributors: 1 };
const part = (name: string, role: string, standing: Part["standing"]): Part => ({
  actor: { id: name, name },
  role,
  standing,
  support,
});

test("who is a guarantor and a participant of a round is named once, as the surest of the two", () => {
  const told = [
    part("Iran", "guarantor", "planned"),
    part("Russia", "participant", "happened"),
    part("Iran", "participant", "happened"),
    part("Russia", "guarantor", "claimed"),
  ];
  expect(oncePresent(told).map(({ actor, standing }) => `${actor.name} ${standing}`)).toEqual([
    "Iran happened",
    "Russia happened",
  ]);
});
