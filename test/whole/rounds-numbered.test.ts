import { expect, test } from "vitest";
import { recordOf } from "../helpers/records.ts";

type Language = "fr" | "en";

/** The rounds of whatever talks a report of 15 February 2023 tells: number, standing, days, plans. */
function roundsIn(language: Language, text: string): string[] {
  const { processes, unassigned } = recordOf(["2023-02-15", language, text]);
  const rounds = [...processes, ...(unassigned ? [unassigned] : [])].flatMap((it) => it.rounds);
  return rounds.map(({ number, standing, dates, planned }) =>
    [number, standing, dates.value, ...planned.map(({ edtf }) => `planned ${edtf}`)].join(" "),
  );
}

const CYPRUS = "GENÈVE - Des négociations sur Chypre ont lieu à Genève.";

test("talks that are told as many are counted as one, by whatever stands before or behind them", () => {
  const ended = (subject: string) => roundsIn("fr", `GENÈVE - ${subject} se sont achevées mardi à Genève.`);
  expect(ended("Les sixièmes négociations sur Chypre")).toEqual(["6 happened 2023-02-14"]);
  expect(ended("Les négociations sur Chypre, les sixièmes du genre,")).toEqual(["6 happened 2023-02-14"]);
  // that nobody had negotiated before is no number of talks
  expect(ended("Les premières négociations sur Chypre depuis 2014")[0]).not.toMatch(/^1 /);
});

test("a number set off behind the verb is that of the talks which it says to take place", () => {
  expect(roundsIn("fr", `${CYPRUS} Le cycle s'est ouvert lundi à Genève, le quatrième du genre.`)).toContainEqual(
    expect.stringMatching(/^4 happened 2023-02-13/),
  );
});

test("a body counts its own sittings: none of them is a round of the talks", () => {
  const after = (told: string) =>
    roundsIn("fr", `GENÈVE - Le quatrième cycle des négociations sur Chypre s'est achevé mardi à Genève. ${told}`);
  const only = ["4 happened 2023-02-14"];
  expect(after("Une deuxième session du comité constitutionnel s'est tenue lundi à Vienne.")).toEqual(only);
  expect(after("Le comité a entamé lundi une septième session à Vienne.")).toEqual(only);
  expect(after("Le groupe de travail sur les détenus avait tenu en janvier sa sixième réunion à Ankara.")).toEqual(only);
  expect(after("Le groupe de travail sur les détenus tiendra à Ankara sa sixième session.")).toEqual(only);
  expect(after("La sixième réunion du Groupe de soutien et de suivi, tenue en janvier à Ankara, a promis une aide.")).toEqual(
    only,
  );
  const told = (sentence: string) =>
    roundsIn("en", `GENEVA - The fourth round of the Cyprus talks ended on Tuesday. ${sentence}`);
  expect(told("The committee, whose sixth session ended in Vienna on Monday, has yet to set a date.")).toEqual(only);
  expect(told("The sixth meeting of the working group on detainees opened in Ankara on Monday.")).toEqual(only);
});

test("a round that the verb says did not take place has the day beside it as its plan", () => {
  const english = (plan: string) => roundsIn("en", `GENEVA - The ninth round of the Cyprus talks, ${plan}, did not take place.`);
  expect(english("convened for Feb. 13")[0]).toMatch(/^9 (planned|denied) 2023-02-13/);
  expect(english("fixed for Monday")[0]).toMatch(/^9 (planned|denied) 2023-02-13/);
  const french = roundsIn(
    "fr",
    "GENÈVE - La neuvième session des négociations sur Chypre, qui devait se tenir lundi à Genève, n'a pas eu lieu, a-t-on appris mardi.",
  );
  expect(french.join()).not.toContain("happened");
});

test("a round held is held, whatever the verb says of when it had been planned", () => {
  expect(
    roundsIn("en", "GENEVA - The ninth round of the Cyprus talks, held on Monday in Geneva, had first been planned for January."),
  ).toEqual(["9 happened 2023-02-13 planned 2023-01"]);
  expect(
    roundsIn("fr", "GENÈVE - Le neuvième cycle des négociations sur Chypre, clos vendredi à Genève, n'a rien donné."),
  ).toEqual(["9 happened 2023-02-10"]);
});

test("a round brought to an end, opened on a day told behind whom it is between, went from the one day to the other", () => {
  const closed = "Les médiateurs ont mis fin vendredi à Genève, sans avoir obtenu d'accord,";
  expect(
    roundsIn(
      "fr",
      `GENÈVE - ${closed} au cinquième cycle de pourparlers entre la Grèce et la Turquie sur Chypre, ouvert le 6 février.`,
    ),
  ).toEqual(["5 happened 2023-02-06/2023-02-10"]);
});

test("the first meeting for years has no number, and to close it does not close the process", () => {
  const text =
    "SOCHI - Russia and Iran urged restraint on Wednesday as they closed a two-day meeting on the Black Sea, their first in the Astana format since December 2019.";
  expect(roundsIn("en", text).filter((it) => it.startsWith("1 "))).toEqual([]);
  const { processes } = recordOf(["2023-02-15", "en", text]);
  expect(processes.map(({ status }) => status.value)).not.toContain("ended");
});
