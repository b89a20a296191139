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

test("talks that opened and those that are told by their length are one, whoever is named of those who were there", () => {
  expect(
    roundsOf(
      [
        "1999-02-07",
        "en",
        "Peace talks on Kosovo opened at Rambouillet on Saturday in the presence of British Foreign Secretary Robin Cook.",
      ],
      ["1999-02-24", "en", "Seventeen days of talks on Kosovo at Rambouillet ended on Tuesday, said mediator Boris Mayorsky."],
    ),
  ).toHaveLength(1);
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
