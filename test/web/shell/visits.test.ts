import { describe, expect, test } from "vitest";
import { visitOn, visitsFrom } from "../../../web/shell/visits.ts";

describe("visits", () => {
  test("the first has none before it", () => {
    expect(visitOn("2024-05-02", null)).toEqual({ last: "2024-05-02", before: null });
  });

  test("several on a day are one, so that what is new stays new until the day is over", () => {
    const first = visitOn("2024-05-02", { last: "2024-04-28", before: "2024-04-20" });
    expect(first).toEqual({ last: "2024-05-02", before: "2024-04-28" });
    expect(visitOn("2024-05-02", first)).toEqual(first);
  });

  test("a clock set back changes nothing", () => {
    const known = { last: "2024-05-02", before: "2024-04-28" };
    expect(visitOn("2024-05-01", known)).toEqual(known);
  });

  test("what was kept is read again, and rubbish is nothing", () => {
    expect(visitsFrom("2024-05-02 2024-04-28")).toEqual({ last: "2024-05-02", before: "2024-04-28" });
    expect(visitsFrom("2024-05-02")).toEqual({ last: "2024-05-02", before: null });
    expect(visitsFrom("2024-05-02 x")).toEqual({ last: "2024-05-02", before: null });
    for (const rubbish of [null, "", "x", "{}", "2 May"]) expect(visitsFrom(rubbish)).toBeNull();
  });
});
