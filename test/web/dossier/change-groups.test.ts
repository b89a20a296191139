import { describe, expect, test } from "vitest";
import type { PageChange } from "../../../src/server/contract/index.ts";
import { groupsOf } from "../../../web/dossier/change-groups.ts";

const change = (kind: PageChange["kind"], item: string): PageChange => ({
  kind,
  item,
  name: item,
  before: null,
  after: null,
  on: null,
  support: null,
});

describe("changes by kind", () => {
  const kinds = [
    { kind: "new-round", total: 3 },
    { kind: "event-new", total: 120 },
    { kind: "source-new", total: 40 },
  ] as const;
  const changes = [change("new-round", "a"), change("new-round", "b"), change("new-round", "c"), change("event-new", "d")];

  test("a page of them has the kinds on it, each with how many there are in all", () => {
    expect(groupsOf(changes, kinds).map(({ kind, total, shown, more }) => [kind, total, shown.length, more])).toEqual([
      ["new-round", 3, 3, 0],
      ["event-new", 120, 1, 0],
    ]);
  });

  test("some of each kind: every kind is there, and how many more there are", () => {
    expect(groupsOf(changes, kinds, 2).map(({ kind, total, shown, more }) => [kind, total, shown.length, more])).toEqual([
      ["new-round", 3, 2, 1],
      ["event-new", 120, 1, 119],
      ["source-new", 40, 0, 40],
    ]);
  });
});
