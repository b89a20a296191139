import { describe, expect, test } from "vitest";
import type { ChangeKind } from "../../../src/record/index.ts";
import type { PageChange } from "../../../src/server/contract/index.ts";
import { changeAddress, changeInWords } from "../../../web/dossier/change-words.ts";
import { itemAddress } from "../../../web/dossier/item-address.ts";
import { loadWords } from "../../../web/words/index.ts";

const NONE: ReadonlyMap<string, string> = new Map();

function change(kind: ChangeKind, item: string, name: string, before: string | null, after: string | null): PageChange {
  return { kind, item, name, before, after, on: null, support: null };
}

describe("a change in words", async () => {
  const en = await loadWords("en");
  const says = (one: PageChange, line: string, labels = NONE, names = NONE) => {
    const { name, before, after } = changeInWords(one, labels, names, en);
    expect([name, before, after].map((part) => part ?? "-").join(" | ")).toBe(line);
  };

  test("names its item as the dossier does, else by what the record gives", () => {
    says(change("round-date", "round:1", "20", "2023-06", "2023-06-21"), "Round 20 | June 2023 | 21 June 2023");
    says(
      change("round-date", "round:1", "20", null, "2023"),
      "Round 20 in Astana | - | 2023",
      new Map([["round:1", "Round 20 in Astana"]]),
    );
    says(change("new-round", "round:2", "2023-01", null, "2023-01"), `${en.record.noNumber} (January 2023) | - | -`);
  });

  test("says what was and what is, each in its own words", () => {
    says(change("agenda-status", "agenda:1", "the release", "demanded", "agreed"), "“the release” | demanded | agreed");
    says(
      change("position-moved", "state:RUS ceasefire", "Russia", "opposes", "supports"),
      "Russia: ceasefire | opposes | supports",
    );
    says(change("figure-raised", "figure:1", "killed civilians", "1200", "1500"), "killed: civilians | 1,200 | 1,500");
    says(change("role-status", "role:1", "host Kazakhstan", "current", "ending"), "Kazakhstan, host | in place | leaving");
    says(
      change("event-standing", "event:1", "meeting", "planned", "happened"),
      "Meeting | planned | told as a fact by an outlet",
    );
    says(
      change("host-changed", "round:1", "20", "state:KAZ", "state:RUS"),
      "Round 20 | Kazakhstan | state:RUS",
      NONE,
      new Map([["state:KAZ", "Kazakhstan"]]),
    );
  });

  test("asks what is contested now, and what is no longer", () => {
    says(change("contested", "contested:did-it-happen:1f", "summit", null, "yes / no"), "Did it happen: summit? | - | -");
    says(
      change("no-longer-contested", "contested:figure:1f", "killed people", "figure", null),
      "How many: killed: people? | - | -",
    );
  });

  test("says when, where its name does not", () => {
    says(
      { ...change("event-new", "event:9", "killing", null, "claimed"), on: "2023-06-20" },
      "Killing (20 June 2023) | - | claimed",
    );
    const moved = { ...change("position-moved", "state:RUS ceasefire", "Russia", "opposes", "supports"), on: "2023-06" };
    expect(changeInWords(moved, NONE, NONE, en).on).toBe("June 2023");
    expect(changeInWords({ ...moved, on: null }, NONE, NONE, en).on).toBeUndefined();
  });

  test("leads to where its item stands", () => {
    const leads = (one: PageChange, address: string) => expect(changeAddress(one, "process:a")).toBe(address);
    leads(change("source-new", "1f3b", "", null, null), "/report/1f3b");
    leads(change("new-round", "round:1", "1", null, null), "/process/process%3Aa/round/round%3A1");
    leads(change("event-new", "event:1", "visit", null, null), "/process/process%3Aa/timeline?item=event%3A1");
    leads(change("position-new", "state:RUS venue", "Russia", null, null), "/process/process%3Aa/positions");
    leads(change("role-new", "role:1", "host Iran", null, null), "/process/process%3Aa/roles?item=role%3A1");
    leads(change("status-changed", "process:a", "A", "ongoing", "suspended"), "/process/process%3Aa");
    expect(itemAddress("state:RUS venue", "process:a")).toBeNull();
  });
});
