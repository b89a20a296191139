import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { addressOf, dataAddressOf, type Route, routeOf, SECTIONS, withQuery } from "../../../web/shell/addresses.ts";

describe("addresses", () => {
  const stands = (path: string, route: Route) => expect(routeOf(path)).toEqual(route);

  test("each page has one", () => {
    stands("/", { page: "processes" });
    stands("/process/process%3Aastana", { page: "process", process: "process:astana" });
    stands("/process/process%3Aastana/agenda", { page: "section", process: "process:astana", section: "agenda" });
    stands("/process/process%3Aastana/round/round%3A1f", { page: "round", process: "process:astana", round: "round:1f" });
    stands("/report/1f3b", { page: "report", document: "1f3b" });
    stands("/claim/1f3b/s3", { page: "claim", document: "1f3b", claim: "s3" });
    stands("/entity/state%3AKAZ", { page: "entity", key: "state:KAZ" });
    for (const page of ["review", "search", "add", "reader"] as const) stands(`/${page}`, { page });
  });

  test("the reader is also a plain file", () => {
    expect(routeOf("/reader.html")).toEqual({ page: "reader" });
  });

  test("a slash at the end changes nothing", () => {
    stands("/review/", { page: "review" });
    stands("/process/a/", { page: "process", process: "a" });
  });

  test("what no page has is said to be missing", () => {
    for (const path of [
      "/nowhere",
      "/process",
      "/process/a/nothing",
      "/process/a/agenda/b",
      "/review/a",
      "/claim/a",
      "/report/a/b",
      "/report/%E0%A4",
    ])
      stands(path, { page: "missing", path });
  });

  test("every id comes back as it went, whatever is in it", () => {
    const id = fc.string({ minLength: 1, maxLength: 20, unit: "binary" }).filter((text) => text.isWellFormed());
    const back = (route: Route) => expect(routeOf(addressOf(route))).toEqual(route);
    fc.assert(
      fc.property(id, id, fc.constantFrom(...SECTIONS), (a, b, section) => {
        // "." and ".." are steps of a path to every browser; no id of ours is one.
        fc.pre(![a, b].some((one) => one === "." || one === ".."));
        back({ page: "section", process: a, section });
        back({ page: "round", process: a, round: b });
        back({ page: "claim", document: a, claim: b });
        back({ page: "entity", key: a });
      }),
      { numRuns: 40 },
    );
  });

  test("the data of a page are at its address with .json", () => {
    expect(dataAddressOf({ page: "processes" })).toBe("/processes.json");
    expect(dataAddressOf({ page: "section", process: "process:astana", section: "rounds" }, { offset: 100, asOf: null })).toBe(
      "/process/process%3Aastana/rounds.json?offset=100",
    );
  });

  test("a query is added to what is there, and null takes a name out", () => {
    expect(withQuery("/search?q=a", { kind: "visit" })).toBe("/search?q=a&kind=visit");
    expect(withQuery("/search?q=a&kind=visit", { q: null })).toBe("/search?kind=visit");
    expect(withQuery("/search?q=a", { q: "" })).toBe("/search");
    expect(withQuery("/search", { q: "“là & là”" })).toBe(`/search?${new URLSearchParams({ q: "“là & là”" })}`);
  });
});
