import { expect, test } from "vitest";
import { consolidate } from "../../src/record/index.ts";
import { type ReportSpec, report, type Spec } from "../helpers/reports.ts";

const ASTANA = "process:astana";
const [KAZ, RUS] = ["state:KAZ", "state:RUS"];

/** "sayer / denier: denied words" of what is said and denied. */
function disputes(...specs: (Omit<ReportSpec, "tells"> & { tells: readonly Spec[] })[]): string[] {
  const made = specs.map((spec) => report({ ...spec, tells: [{ mention: ASTANA }, ...spec.tells] }));
  const [view] = consolidate(made).processes;
  return (view?.contested ?? [])
    .filter(({ question }) => question === "said-and-denied")
    .map(({ values, name }) => {
      const who = values.map(({ support }) => support.claims[0]?.by[0]?.who?.name ?? "outlet");
      return `${who.join(" / ")}: ${name}`;
    });
}

const says = (speaker: string, words: string, act?: "deny"): Spec => ({ says: words, speaker, ...(act ? { act } : {}) }) as Spec;

test("what one says and another denies stands with both their words", () =>
  expect(disputes({ tells: [says(KAZ, "the envoys left the hall"), says(RUS, "anybody walked out", "deny")] })).toEqual([
    "Kazakhstan / Russia: anybody walked out",
  ]));

test("a sentence that negates what the other asserts denies it", () =>
  expect(
    disputes({ tells: [says(KAZ, "Russia built twenty kilometres of fences"), says(RUS, "No fence was built this year")] }),
  ).toEqual(["Kazakhstan / Russia: No fence was built this year"]));

test("a negation of something else, or by the same side, denies nothing", () => {
  expect(disputes({ tells: [says(KAZ, "the talks were useful"), says(RUS, "no prisoners were exchanged")] })).toEqual([]);
  expect(disputes({ tells: [says(KAZ, "fences were built"), says(KAZ, "no fence was built")] })).toEqual([]);
});

test("« ne … que » denies nothing", () =>
  expect(
    disputes({
      language: "fr",
      tells: [says(KAZ, "trois détenus sont à Minsk"), says(RUS, "il n'y a que des détenus malades")],
    }),
  ).toEqual([]));

test("a copy of the same report makes no second dispute", () => {
  const tells = [says(KAZ, "Russia built fences"), says(RUS, "no fence was built")];
  expect(disputes({ outlet: "A", origin: "wire", tells }, { outlet: "B", origin: "wire", tells })).toHaveLength(1);
});
