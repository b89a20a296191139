import { describe, expect, test } from "vitest";
import type { ProcessView } from "../../../src/record/index.ts";
import type { EntityPage } from "../../../src/server/contract/index.ts";
import { othersOf } from "../../../web/pages/entity/others.ts";
import { togetherOf } from "../../../web/pages/entity/statements.ts";

type Identity = ProcessView["identities"][number];

function identity(id: string, type: string, judged: readonly string[] = []): Identity {
  return {
    id,
    type,
    name: id.toUpperCase(),
    names: [],
    keys: [id],
    actsFor: null,
    judgements: judged.map((other) => ({ other, judgement: "unsure", reason: "initial", by: "rule" })),
  };
}

describe("whom a name may be one with", () => {
  test("those judged already first, then its own kind, then the others; never itself", () => {
    const all = [
      identity("z", "place"),
      identity("b", "person"),
      identity("a", "person"),
      identity("me", "person"),
      identity("j", "state"),
    ];
    expect(othersOf(identity("me", "person", ["j"]), all).map(({ key }) => key)).toEqual(["j", "a", "b", "z"]);
  });

  test("a name that is taken for one with it can be judged anew", () => {
    const both = { ...identity("me", "person", ["me"]), keys: ["me", "other"] };
    expect(othersOf(both, []).map(({ key }) => key)).toEqual(["other"]);
  });

  test("somebody judged who is not in the dossier is shown by key", () => {
    expect(othersOf(identity("me", "person", ["elsewhere"]), [])).toEqual([{ key: "elsewhere", name: "elsewhere" }]);
  });
});

describe("what was said", () => {
  type Told = EntityPage["statements"]["items"][number];
  const told = (issue: string, said: string, on = "2023"): Told => ({
    process: { id: "process:a", name: "A" },
    as: "self",
    other: null,
    issue,
    cell: { on, stance: "demands", speaker: null, said: [said], support: { claims: [], count: 1, origins: 1, attributors: 1 } },
  });

  test("on several issues in the same words is one statement", () => {
    const together = togetherOf([
      told("ceasefire", "stop"),
      told("prisoners", "stop"),
      told("ceasefire", "go"),
      told("ceasefire", "stop", "2024"),
    ]);
    expect(together.map(({ issues }) => issues)).toEqual([["ceasefire", "prisoners"], ["ceasefire"], ["ceasefire"]]);
  });
});
