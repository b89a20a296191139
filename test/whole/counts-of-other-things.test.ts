import { expect, test } from "vitest";
import { recordOf, type Told } from "../helpers/records.ts";

/** The counts of each contested figure, and the words of each statement that stands against another, in the record of some reports. */
function contestedIn(...reports: Told[]) {
  const { processes, unassigned } = recordOf(...reports);
  const all = [...processes, ...(unassigned ? [unassigned] : [])].flatMap(({ contested }) => contested);
  return {
    counts: all.filter(({ question }) => question === "figure").map(({ values }) => values.map(({ value }) => value)),
    said: all
      .filter(({ question }) => question === "said-and-denied")
      .map(({ values }) => values.map(({ support }) => support.claims.map(({ span }) => span.exact).join(" "))),
  };
}

const GAZA = "Les pourparlers indirects entre Israël et le Hamas ont repris lundi à Doha.";

test("those still held contest neither all who were taken nor those held later", () => {
  const { counts } = contestedIn(
    ["2025-01-14", "fr", `DOHA - ${GAZA} Des 251 personnes enlevées le 7 octobre 2023, 94 sont toujours retenues à Gaza.`],
    ["2025-03-18", "fr", `DOHA - ${GAZA} Des 251 personnes enlevées le 7 octobre 2023, 58 sont encore retenues à Gaza.`],
  );
  expect(counts).toEqual([]);
});

test("what is only asked for is not what a denial denies, nor what somebody says whom it does not name for it", () => {
  const demand =
    "CARACAS - Talks between Venezuela's government and the opposition resumed on Monday in Santo Domingo. The government demands that its foes recognise the Constituent Assembly. Opposition lawmaker Luis Florido denied that the coalition was ready to recognise the Constituent Assembly, as Rodriguez had claimed on state television.";
  const { said } = contestedIn(["2017-12-02", "en", demand]);
  expect(said.flat().join(" ")).not.toMatch(/demands that its foes/);
});
