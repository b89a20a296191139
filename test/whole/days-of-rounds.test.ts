import { describe, expect, test } from "vitest";
import en from "../../src/language/en/events.json" with { type: "json" };
import fr from "../../src/language/fr/events.json" with { type: "json" };
import { readingIn } from "../helpers/english.ts";
import { recordOf, type Told } from "../helpers/records.ts";

const TALKS = new Set(["talks", "talks-round", "meeting"]);

/** What a report of Wednesday, 15 February 2023 tells of talks: how certain, and when. */
const told = (language: "fr" | "en", text: string): string[] =>
  readingIn(language, text, "2023-02-15")
    .events.filter(({ kind }) => TALKS.has(kind))
    .map(({ round, factuality, time }) => `${round ?? "-"} ${factuality} ${time?.edtf ?? "-"}`);

/** The rounds of a number, with their days and the days that were planned. */
function roundsOf(number: number | null, ...reports: Told[]) {
  const { processes, unassigned } = recordOf(...reports);
  const rounds = [...processes, ...(unassigned ? [unassigned] : [])].flatMap((it) => it.rounds);
  return rounds
    .filter((round) => round.number === number)
    .map(({ standing, dates, planned, participants }) => ({
      standing,
      days: dates.value,
      planned: planned.map(({ edtf }) => edtf),
      sat: [...new Set(participants.map(({ actor }) => actor.id))].sort(),
    }));
}

describe("what is behind or ahead of its day", () => {
  const days = (language: "fr" | "en", early: boolean) =>
    ({ fr, en })[language].delays
      .filter((entry) => ("early" in entry ? entry.early : false) === early)
      .map(({ example }) => example);
  test.each([
    ...days("en", false).map((text) => ["en", text] as const),
    ...days("fr", false).map((text) => ["fr", text] as const),
  ])("%s: %s", (language, text) => {
    const plans = told(language, text).filter((one) => one.includes("planned"));
    expect(plans).toHaveLength(1);
    expect(plans[0]).toMatch(/planned 2023-02-0[678]$/);
    expect(told(language, text).some((one) => one.endsWith(" asserted 2023-02-09"))).toBe(true);
  });
  test.each([...days("en", true).map((text) => ["en", text] as const), ...days("fr", true).map((text) => ["fr", text] as const)])(
    "%s: %s",
    (language, text) => expect(told(language, text).join()).toMatch(/planned 2023-02-10/),
  );
  test("what ended late was planned for no other day to begin on", () =>
    expect(told("en", "The envoys ended a second round of talks on Saturday, a day later than scheduled.")).toEqual([
      "2 asserted 2023-02-11",
    ]));
});

describe("the day that talks opened on", () => {
  test("is their first, though the count stands at their end", () => {
    expect(
      told("en", "A deal was signed on Sunday at the end of three days of talks that had opened on Friday in Doha.").at(-1),
    ).toBe("- asserted 2023-02-10/2023-02-12");
  });
  test("a count of days without such a clause ends on the day told", () =>
    expect(told("en", "Talks in Doha ended on Friday after three days.").at(-1)).toBe("- asserted 2023-02-08/2023-02-10"));
});

describe("two sides", () => {
  test("are one thing together: what is between them is the subject", () =>
    expect(
      told(
        "en",
        "A third round of talks between the Philippine government and the communist rebels is planned for June in Oslo, a Norwegian diplomat said on Wednesday.",
      ),
    ).toEqual(["3 planned 2023-06"]));
  test("a verb behind the second is said of their talks, not on the day of who announces it", () =>
    expect(
      told(
        "fr",
        "Le deuxième cycle des pourparlers entre le gouvernement géorgien et les Abkhazes s'est achevé dimanche à Genève par une déclaration en trois points, a annoncé lundi l'ONU.",
      ),
    ).toEqual(["2 asserted 2023-02-12"]));
  test("what talks are for is not hoped of them: they got under way", () =>
    expect(
      told(
        "en",
        "A first round of U.N.-brokered negotiations aimed at ending Yemen's war got under way in Kuwait City late on Thursday, three days behind schedule.",
      ),
    ).toEqual(["1 asserted 2023-02-09", "1 planned 2023-02-06"]));
});

describe("a plan that opens the sentence", () => {
  test.each([
    [
      "fr",
      "Prévu d'abord pour septembre, le cinquième cycle des négociations entre le gouvernement colombien et l'ELN s'est ouvert jeudi à Quito, a indiqué la présidence.",
      ["5 asserted 2023-02-09", "5 planned 2022-09"],
    ],
    [
      "en",
      "Originally planned for December, the second round of talks opened on Saturday in Oslo.",
      ["2 asserted 2023-02-11", "2 planned 2022-12"],
    ],
    [
      "fr",
      "Le troisième tour de leurs pourparlers s'est tenu à Oslo. Prévu d'abord pour juin 2014, ce rendez-vous n'avait jamais eu lieu.",
      ["- denied -", "3 asserted -", "3 planned 2014-06"],
    ],
  ] as const)("%s: %s", (language, text, expected) => expect(told(language, text).toSorted()).toEqual(expected));
});

describe("a plan without a year", () => {
  test.each([
    [
      "en",
      "The fifth round, initially set for May, opened on Monday in Algiers.",
      ["5 asserted 2023-02-13", "5 planned 2022-05"],
    ],
    [
      "fr",
      "Le cinquième tour des pourparlers, initialement prévu en mai, s'est ouvert lundi à Alger.",
      ["5 asserted 2023-02-13", "5 planned 2022-05"],
    ],
  ] as const)("%s: lay before, where the talks have been held", (language, text, expected) =>
    expect(told(language, text).toSorted()).toEqual(expected),
  );
  test("lies ahead where they have not, or where others were", () => {
    expect(told("fr", "Le cinquième tour des pourparlers s'ouvrira en mai.")).toEqual(["5 planned 2023-05"]);
    expect(told("en", "The fourth round opened on Monday in Algiers and a fifth, set for May, will follow.").toSorted()).toEqual([
      "4 asserted 2023-02-13",
      "5 planned 2023-05",
    ]);
  });
});

describe("the days of a round", () => {
  const opened =
    "GENEVA (Reuters) - Envoys of Georgia's government and of Abkhazia ended a second round of talks in Geneva on Sunday, the United Nations said.";
  test("are those on which those who sit in it met, whoever they are", () =>
    expect(roundsOf(2, ["2016-03-07", "en", `${opened} The two delegations met on Saturday and Sunday.`])[0]?.days).toBe(
      "2016-03-05/2016-03-06",
    ));
  test("« réunies à huis clos samedi et dimanche »", () =>
    expect(
      roundsOf(2, [
        "2016-03-07",
        "fr",
        "GENEVE (AFP) - Le deuxième cycle des pourparlers entre le gouvernement géorgien et les Abkhazes s'est achevé dimanche à Genève, a annoncé lundi l'ONU. Les deux délégations, réunies à huis clos samedi et dimanche, se sont engagées à se revoir.",
      ])[0]?.days,
    ).toBe("2016-03-05/2016-03-06"));
  test("are not those of a meeting of others, or of other days", () => {
    for (const more of [
      "The foreign ministers of France and Italy met on Saturday and Sunday.",
      "The two delegations met on Tuesday and Wednesday.",
    ])
      expect(roundsOf(2, ["2016-03-07", "en", `${opened} ${more}`])[0]?.days).toBe("2016-03-06");
  });
  test("nobody sits in it who is only called a delegation or an envoy", () =>
    expect(
      roundsOf(2, ["2016-03-07", "en", `${opened} The two delegations met on Saturday and Sunday.`])[0]?.sat,
    ).not.toContainEqual(expect.stringMatching(/^(?:population|group)~/)));
});

describe("a round put off for years", () => {
  const plan: Told = [
    "2014-04-30",
    "en",
    "OSLO (Reuters) - A third round of the Oslo talks between the Philippine government and the communist rebels is planned for June, a diplomat said.",
  ];
  const held =
    "OSLO (AFP) - Le gouvernement philippin et les rebelles communistes ont tenu de mardi à jeudi à Oslo le troisième tour de leurs pourparlers.";
  test("is one where who tells that it was held tells the plan as well", () => {
    const report: Told = ["2017-10-13", "fr", `${held} Prévu d'abord pour juin 2014, ce rendez-vous n'avait jamais eu lieu.`];
    for (const reports of [
      [plan, report],
      [report, plan],
    ])
      expect(roundsOf(3, ...reports).map(({ days, planned }) => [days, planned])).toEqual([
        ["2017-10-10/2017-10-12", ["2014-06"]],
      ]);
  });
  test("where nobody links the two they stay apart", () => expect(roundsOf(3, plan, ["2017-10-13", "fr", held])).toHaveLength(2));
});
