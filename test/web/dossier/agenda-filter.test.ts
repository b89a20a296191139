import { describe, expect, test } from "vitest";
import type { RecordAgendaItem } from "../../../src/record/index.ts";
import { choicesOf, kept } from "../../../web/dossier/agenda-filter.ts";

const named = (name: string) => ({ id: `state:${name}`, name });

function item(
  id: string,
  kind: RecordAgendaItem["kind"],
  parties: readonly string[],
  towards: readonly string[],
  issues: readonly string[],
): RecordAgendaItem {
  return {
    id,
    kind,
    parties: parties.map(named),
    towards: towards.map(named),
    issues: [...issues],
    contents: [id],
    due: { question: "due", state: "unknown", value: null, name: null, values: [] },
    status: "demanded",
    contested: false,
    history: [],
    answers: [],
    support: { claims: [], count: 1, origins: 1, attributors: 1 },
  };
}

describe("what is on the table, narrowed", () => {
  const items = [
    item("a", "demand", ["Syria"], ["Turkey"], ["withdrawal"]),
    item("b", "demand", ["Turkey"], ["Turkey"], ["withdrawal", "refugees"]),
    item("c", "refusal", ["Iran"], [], []),
  ];
  const all = { kind: null, issue: null, actor: null };
  const leaves = (filter: Partial<typeof all> | Record<string, string>) => kept(items, { ...all, ...filter }).map(({ id }) => id);

  test("by kind, issue, and whose it is or of whom it is asked", () => {
    expect(leaves({})).toEqual(["a", "b", "c"]);
    expect(leaves({ kind: "refusal" })).toEqual(["c"]);
    expect(leaves({ issue: "withdrawal" })).toEqual(["a", "b"]);
    expect(leaves({ actor: "state:Turkey" })).toEqual(["a", "b"]);
    expect(leaves({ issue: "refugees", actor: "state:Syria" })).toEqual([]);
  });

  test("the choices say how many items each leaves: who is on both sides counts once", () => {
    const { actor, issue, kind } = choicesOf(items);
    expect(actor.map(({ name, count }) => [name, count])).toEqual([
      ["Turkey", 2],
      ["Iran", 1],
      ["Syria", 1],
    ]);
    expect(issue.map(({ value, count }) => [value, count])).toEqual([
      ["withdrawal", 2],
      ["refugees", 1],
    ]);
    expect(kind[0]).toMatchObject({ value: "demand", count: 2 });
  });
});
