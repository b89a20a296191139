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

test("a session of which one report tells the first day and the last is one, however long it went on", () => {
  expect(
    roundsOf([
      "2002-11-19",
      "fr",
      "La session de pourparlers ouverte le 16 octobre à Machakos entre le gouvernement soudanais et les rebelles du Mouvement populaire de " +
        "libération du Soudan s'est achevée lundi 18 novembre sans accord.",
    ]),
  ).toEqual(["null 2002-10-16/2002-11-18"]);
});

test("what all sides signed is the close of the session of which the same report tells the first day alone", () => {
  const told = (opened: string) =>
    roundsOf([
      "2004-05-27",
      "en",
      "NAIVASHA, Kenya (AP) - The government of Sudan and the Sudan People's Liberation Movement signed three protocols in Naivasha on " +
        `Wednesday. ${opened}`,
    ]);
  expect(told("The session had opened in Naivasha on 17 February.")).toEqual(["null 2004-02-17/2004-05-26"]);
  expect(told("The rebels took up arms on 17 February 1983.")).toEqual(["null 2004-05-26"]);
});

test("talks on two days that are told together were on both, whatever was said after them", () =>
  expect(
    roundsOf([
      "1999-04-24",
      "en",
      "Indonesia and Portugal will sign it only after the cabinet has studied it, Foreign Minister Ali Alatas said after two days of talks in " +
        "New York on Thursday and Friday.",
    ]),
  ).toEqual(["null 1999-04-22/1999-04-23"]));

test("a round that something came a day after was a day earlier, though its day is told again", () =>
  expect(
    roundsOf([
      "2020-09-22",
      "en",
      "China and India agreed to stop sending more troops to the front line in Ladakh, according to a press release issued on Tuesday, a day " +
        "after the sixth round of talks between senior commanders of the two sides. The round was held on Monday at Moldo.",
    ]),
  ).toEqual(["6 2020-09-21"]));

test("two who meet for the first time open no count of the talks between their sides", () => {
  expect(
    roundsOf([
      "2002-07-28",
      "fr",
      "Soudan : première rencontre entre Béchir et Garang à Kampala\n\nLe président soudanais Omar el-Béchir et le chef rebelle John Garang se " +
        "sont rencontrés samedi à Kampala.",
    ]),
  ).toEqual(["null 2002-07-27"]);
});

test("sittings that are counted together are no round, and none of them is told by its number", () => {
  const told = (aside: string) =>
    roundsOf([
      "2025-05-12",
      "en",
      `Iranian and American negotiators held a fourth round of nuclear talks in Muscat on Sunday, May 11. ${aside}`,
    ]);
  expect(told("The two sides held two sessions in Rome last month, from April 19 to 26.")).toEqual(["4 2025-05-11"]);
  expect(told("The first two rounds were held in Muscat on April 12 and in Rome on April 19.")).not.toContain("1 2025-04-12");
});

test("where somebody proposed or demanded that they meet, or a headline says that they did not, they did not for that", () => {
  const told = (words: string) =>
    recordOf(["2021-11-18", "fr", words]).processes.flatMap(({ timeline }) =>
      timeline.filter(({ kind }) => ["meeting", "talks"].includes(kind)).map(({ standing }) => standing),
    );
  const asked = (by: string) => told(`${by} que les quatre ministres du format Normandie se réunissent le 11 novembre à Paris.`);
  expect(asked("La France avait proposé")).toEqual(["possible"]);
  expect(asked("Les émissaires du format Normandie avaient demandé")).toEqual(["demanded"]);
  expect(told("Ukraine : pas de pourparlers dimanche à Minsk\n\nLe format Normandie ne se réunira pas.")).toContain("denied");
});

test("days of talks that are only counted are those on which the report says elsewhere that they sat", () =>
  expect(
    roundsOf([
      "1999-02-09",
      "en",
      "UNITED NATIONS (AP) - After two days of talks in New York, Portugal and Indonesia said they had all but finished work on an autonomy plan for " +
        "East Timor.\n\nThe meeting on Sunday and Monday, with U.N. Secretary-General Kofi Annan in the chair, ended without a date for the next.",
    ]),
  ).toEqual(["null 1999-02-07/1999-02-08"]));

test("a conference goes on for some days after it opened, and a month is of the one sitting in it", () => {
  const told = (later: string) =>
    roundsOf(
      ["1999-04-19", "en", "Talks between the Comorian government and Anjouan's separatists opened in Antananarivo on Monday."],
      ["1999-04-24", "en", `${later} on Friday.`],
      [
        "2001-01-31",
        "en",
        "The parties would sit down together for the first time since the Antananarivo conference of April 1999. Comorian talks with Anjouan's " +
          "separatists are due in Fomboni.",
      ],
    );
  expect(told("The government of the Comoros and Anjouan's separatists met in Antananarivo")).toEqual(["null 1999-04-19"]);
  expect(
    told("The second session of the talks between the Comorian government and Anjouan's separatists was held in Antananarivo"),
  ).toContain("2 1999-04-23");
});
