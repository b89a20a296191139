import { expect, test } from "vitest";
import { consolidate, type ProcessView } from "../../src/record/index.ts";
import { type ReportSpec, report, type Spec } from "../helpers/reports.ts";

const ASTANA = "process:astana";
const [KAZ, RUS, TUR, HTS] = ["state:KAZ", "state:RUS", "state:TUR", "group:hts"];

const from = (published: string, ...tells: Spec[]) =>
  report({ published, outlet: published, tells: [{ mention: ASTANA }, ...tells] } as ReportSpec);

/** What is contested of events: the words on both sides. */
function contestedIn(...reports: ReturnType<typeof report>[]): readonly string[] {
  const found: ProcessView | undefined = consolidate(reports).processes.find(({ id }) => id === ASTANA);
  return (found?.contested ?? []).filter(({ question }) => question === "did-it-happen").map(({ name }) => name);
}

const round = (more: Partial<Spec>): Spec => ({ event: "talks-round", process: ASTANA, round: 20, ...more }) as Spec;

test("a round that was put off was held all the same, and nobody gainsays it", () => {
  const off = from("2023-05-10", round({ state: "denied" }));
  const held = from("2023-06-21", round({ time: "2023-06-20/2023-06-21" }));
  expect(contestedIn(off, held)).toEqual([]);
  const offThen = from("2023-07-10", round({ state: "denied", time: "2023-05-20" }));
  expect(contestedIn(offThen, held)).toEqual([]);
});

test("whoever says later, or of that very day, that it was not held gainsays it", () => {
  const held = from("2023-06-21", round({ time: "2023-06-20/2023-06-21" }));
  expect(contestedIn(held, from("2023-07-10", round({ state: "denied", by: RUS })))).toEqual(["talks-round"]);
  expect(contestedIn(held, from("2023-06-21", round({ state: "denied", time: "2023-06-20", by: RUS })))).toEqual(["talks-round"]);
});

test("what one report has somebody demand is not what he denies in another to have demanded", () => {
  const demand = { event: "demand", actors: [TUR] } as const;
  const made = from("2023-06-01", demand);
  expect(contestedIn(made, from("2023-06-10", { ...demand, state: "denied", by: TUR }))).toEqual([]);
  expect(contestedIn(from("2023-06-01", { ...demand, by: RUS }, { ...demand, state: "denied", by: TUR }))).toEqual(["demand"]);
});

test("those who were attacked have not fired for that", () => {
  const attack = from("2023-06-02", { event: "attack", actors: [HTS], recipients: [RUS], time: "2023-06-01" });
  const shots = { event: "shooting", state: "denied", actors: [RUS], by: RUS } as const;
  expect(contestedIn(attack, from("2023-06-02", shots))).toEqual([]);
  const struck = { event: "attack", actors: [RUS], recipients: [HTS], time: "2023-06-01", by: HTS } as const;
  expect(contestedIn(from("2023-06-02", struck, shots))).toEqual(["attack"]);
});

test("a blow that is denied months later is another", () => {
  const blow = { event: "attack", actors: [HTS], by: KAZ } as const;
  const denial = { event: "attack", actors: [HTS], state: "denied", by: HTS } as const;
  expect(contestedIn(from("2023-06-02", blow), from("2023-08-02", denial))).toEqual([]);
  expect(contestedIn(from("2023-06-02", blow), from("2023-06-04", denial))).toEqual(["attack"]);
});

test("what was planned, and is told not to have been, is not contested; whoever is quoted may be gainsaid, but not for a wish", () => {
  const meets = { event: "meeting", actors: [RUS, TUR], time: "2023-06-20" } as const;
  const planned = from("2023-06-01", { ...meets, state: "planned" });
  expect(contestedIn(planned, from("2023-06-22", { ...meets, state: "denied" }))).toEqual([]);
  expect(contestedIn(planned, from("2023-06-10", { ...meets, state: "denied", by: RUS }))).toEqual(["meeting"]);
  const wished = from("2023-06-01", { ...meets, state: "hoped" });
  expect(contestedIn(wished, from("2023-06-10", { ...meets, state: "denied", by: RUS }))).toEqual([]);
});
