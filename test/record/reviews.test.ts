import { expect, test } from "vitest";
import { attachReviews, type ClaimReview, consolidate, type Report, targetOf } from "../../src/record/index.ts";
import { report, type Spec } from "../helpers/reports.ts";

const ASTANA = "process:astana";
const talks: Spec = { event: "talks-round", process: ASTANA, round: 20, time: "2023-06-14" };
const told = (...tells: Spec[]) => report({ tells: [{ mention: ASTANA }, ...tells] });

function decide(of: Report, id: string, decision: ClaimReview["decision"], changes: ClaimReview["changes"] = null): ClaimReview {
  const target = targetOf(of.reading, "events", id);
  if (!target) throw new Error("no such claim");
  return {
    kind: "claim",
    id: `review of ${id}`,
    at: "2026-01-01T00:00:00Z",
    by: "ana",
    reason: "checked",
    target,
    decision,
    changes,
  };
}
const view = (reports: readonly Report[], reviews: readonly ClaimReview[]) =>
  consolidate(reports, reviews).processes[0] ?? expect.unreachable();

test("an edited claim says what the person says, with the same words, and says that it was edited", () => {
  const of = told(talks);
  const [round] = view([of], [decide(of, "v1", "edit", { time: { edtf: "2023-06-21", times: [] } })]).rounds;
  expect(round?.dates.value).toBe("2023-06-21");
  expect(round?.support.claims.map(({ review, span }) => [review, span.exact === JSON.stringify(talks)])).toEqual([
    ["edit", true],
  ]);
});

test("an accepted claim comes before better supported rivals; a deferred one changes nothing", () => {
  const of = told(talks);
  const others = ["B", "C"].map((outlet) => report({ outlet, tells: [{ ...talks, time: "2023-06-21" } as Spec] }));
  const value = (decision: ClaimReview["decision"]) => view([of, ...others], [decide(of, "v1", decision)]).rounds[0]?.dates.value;
  expect(value("defer")).toBe("2023-06-21");
  expect(value("accept")).toBe("2023-06-14");
});

test("a rejected claim counts nowhere and stays listed", () => {
  const of = told(talks, { event: "visit", process: ASTANA, time: "2023-06-14" });
  const dossier = view([of], [decide(of, "v1", "reject")]);
  expect(dossier.rounds).toEqual([]);
  expect(dossier.timeline.map(({ kind }) => kind)).toEqual(["visit"]);
  expect(dossier.rejected.map(({ claim, review }) => [claim, review])).toEqual([["v1", "reject"]]);
});

test("after the report is read anew a decision finds its claim by its words, or is listed as orphaned", () => {
  const of = told(talks, { event: "meeting", process: ASTANA, time: "2023-06-14" });
  const review = decide(of, "v2", "accept");
  const [first, second] = of.reading.events;
  if (!first || !second) throw new Error("two events");
  const again = {
    ...of.reading,
    events: [
      { ...second, id: "v1" },
      { ...first, id: "v2" },
    ],
  };
  expect([...attachReviews(again, [review]).byClaim.keys()]).toEqual(["v1"]);
  const gone = { ...of.reading, events: [first] };
  expect(attachReviews(gone, [review])).toMatchObject({ orphaned: [review] });
  const twice = { ...of.reading, events: [second, { ...second, id: "v3" }] };
  expect(attachReviews(twice, [review]).orphaned).toEqual([review]);
  const dossier = view([{ ...of, reading: gone }], [review]);
  expect(dossier.orphaned.map(({ id, by }) => [id, by])).toEqual([["review of v2", "ana"]]);
});
