import { expect, test } from "vitest";
import { changesBetween, consolidate, type Report } from "../../src/record/index.ts";
import { report, type Spec } from "../helpers/reports.ts";

const ASTANA = "process:astana";
const on = (published: string, ...tells: Spec[]): Report =>
  report({ published, outlet: published, tells: [{ mention: ASTANA }, ...tells] });
const view = (reports: readonly Report[], asOf: string | null = null) =>
  consolidate(reports, [], { asOf }).processes.find(({ id }) => id === ASTANA) ?? null;

/** What changed between the end of a day and now, as "kind: before → after". */
function since(day: string, ...reports: Report[]): string[] {
  const after = view(reports);
  if (!after) throw new Error("no view");
  return changesBetween(view(reports, day), after)
    .filter(({ kind }) => kind !== "source-new")
    .map(({ kind, before, after: now }) => `${kind}: ${before ?? "-"} → ${now ?? "-"}`);
}

const june = "2023-06-21";
const round = (number: number, time: string, more: object = {}): Spec => ({
  event: "talks-round",
  process: ASTANA,
  round: number,
  time,
  ...more,
});

test("a round that was planned and then held", () => {
  expect(
    since(june, on(june, round(21, "2024-01-24", { state: "planned" })), on("2024-01-26", round(21, "2024-01-24/2024-01-25"))),
  ).toEqual(["round-standing: planned → happened", "round-date: 2024-01-24 → 2024-01-24/2024-01-25"]);
});

test("a new round, and a question that it settles", () => {
  const question: Spec = {
    agenda: "open-question",
    content: "the venue of the next talks",
    options: ["place:moscow", "place:astana"],
  };
  const changes = since(june, on(june, question), on("2024-01-26", round(21, "2024-01-24", { place: "place:astana" })));
  expect(changes).toEqual(["status-changed: - → ongoing", "new-round: - → 2024-01-24", "question-settled: open → place:astana"]);
});

test("a position that moved, a toll that rose, a host that leaves", () => {
  const speaks = (act: "refuse" | "agree"): Spec => ({ speaker: "state:TUR", says: "the withdrawal of our troops", act });
  const toll = (value: number): Spec => ({ measure: "killed", value, time: "2011/.." });
  const host = (status: "current" | "ending"): Spec => ({ role: "host", holder: "state:KAZ", of: ASTANA, status });
  expect(
    since(
      june,
      on(june, speaks("refuse"), toll(400_000), host("current")),
      on("2023-07-02", speaks("agree"), toll(500_000), host("ending")),
    ),
  ).toEqual(["host-changed: current → ending", "position-moved: opposes → supports", "figure-raised: 400000 → 500000"]);
});

test("a claim that somebody denies later", () => {
  const stop: Spec = { event: "suspension", actors: ["state:KAZ"], time: june };
  expect(
    since(june, on(june, { ...stop, by: "state:KAZ" }), on("2023-06-23", { ...stop, state: "denied", by: "state:RUS" })),
  ).toEqual(["contested: - → yes / no", "event-standing: claimed → contested", "position-new: - → says"]);
});

test("of one kind the latest comes first, then what more origins tell, and what has no time last", () => {
  const meets = (actor: string, time: string): Spec => ({ event: "meeting", actors: [actor], process: ASTANA, time });
  const after = view([
    on("2023-07-01", meets("state:TUR", "2023-06-20"), meets("state:IRN", "2023-06-28"), meets("state:KAZ", "2023-06-20")),
    on("2023-07-02", meets("state:KAZ", "2023-06-20")),
  ]);
  if (!after) throw new Error("no view");
  const events = changesBetween(null, after).filter(({ kind }) => kind === "event-new");
  expect(events.map(({ on: time, support }) => [time, support?.origins])).toEqual([
    ["2023-06-28", 1],
    ["2023-06-20", 2],
    ["2023-06-20", 1],
  ]);
});
