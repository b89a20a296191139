import { expect, test } from "vitest";
import { recordOf, type Told } from "../helpers/records.ts";

const roundsOf = (...reports: readonly Told[]): string[] =>
  recordOf(...reports)
    .processes.flatMap(({ rounds }) => rounds)
    .filter(({ standing }) => standing === "happened")
    .map(({ number, dates }) => `${number} ${dates.value}`);

test("talks that opened in a town and those that ended there days later, with no others between, are one", () => {
  expect(
    roundsOf(
      ["2018-12-06", "en", "Talks between Yemen's government and the Houthis opened in Rimbo, Sweden, on Thursday."],
      [
        "2018-12-13",
        "en",
        "The talks between the Yemeni government and the Houthis in Rimbo, under U.N. envoy Martin Griffiths, ended on Thursday.",
      ],
    ),
  ).toEqual(["null 2018-12-06/2018-12-13"]);
});

test("those who watched a meeting in the same town were at the round that its sides held there", () => {
  expect(
    roundsOf([
      "2012-02-29",
      "en",
      "DUBLIN (Reuters) - Moldova and its breakaway region of Transdniestria wound up a second round of formal negotiations in Dublin on Wednesday. " +
        "The two-day meeting, which had opened on Tuesday under the chairmanship of Ireland's special representative, was attended by the OSCE, " +
        "Russia, Ukraine, the European Union and the United States.",
    ]),
  ).toEqual(["2 2012-02-28/2012-02-29"]);
});

test("of two numbers on days that follow each other, two rounds", () => {
  expect(
    roundsOf(
      [
        "2020-10-29",
        "en",
        "Israeli and Lebanese negotiators held a second round of talks on their sea border in Naqoura on Wednesday.",
      ],
      [
        "2020-10-30",
        "en",
        "Israeli and Lebanese negotiators held a third round of talks on their sea border in Naqoura on Thursday.",
      ],
    ),
  ).toEqual(["2 2020-10-28", "3 2020-10-29"]);
});

test("on one day in two towns, two sittings", () => {
  expect(
    roundsOf(
      ["2011-03-04", "en", "Negotiators of Armenia and Azerbaijan opened talks in Geneva on Friday."],
      ["2011-03-05", "en", "Negotiators of Armenia and Azerbaijan opened talks in Moscow on Friday."],
    ),
  ).toHaveLength(2);
});
