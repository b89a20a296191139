import { expect, test } from "vitest";
import { readingIn } from "../helpers/english.ts";

const roundsIn = (language: "fr" | "en", text: string): string[] => [
  ...new Set(
    readingIn(language, text, "2023-02-15")
      .events.filter(({ round }) => round !== null)
      .map(({ factuality }) => factuality),
  ),
];

test("a round of which a phrase says that it never came to be was not held", () => {
  expect(roundsIn("fr", "Le cinquième cycle des pourparlers n'a jamais vu le jour.")).toEqual(["denied"]);
  expect(roundsIn("fr", "Le cinquième cycle des pourparlers est tombé à l'eau.")).toEqual(["denied"]);
  expect(roundsIn("en", "The fifth round of talks in January never got off the ground.")).toEqual(["denied"]);
});

test("what it was called for is a plan", () => {
  expect(roundsIn("fr", "La neuvième session, convoquée en janvier, n'avait jamais vu le jour.")).toEqual(["planned"]);
  expect(roundsIn("fr", "Le cinquième cycle, annoncé pour janvier, est resté lettre morte.")).toEqual(["planned"]);
  expect(roundsIn("en", "The fifth round, convened for January, never saw the light of day.")).toEqual(["planned"]);
  expect(
    roundsIn("en", "The fifth round of talks between Sudan and the rebels, scheduled for January, failed to materialise."),
  ).toEqual(["planned"]);
});

test("a round that brought nothing was held", () => {
  expect(roundsIn("fr", "Le cinquième cycle, tenu en janvier, n'a rien donné.")).toEqual(["asserted"]);
  expect(roundsIn("fr", "Le cinquième cycle, tenu en janvier, n'a pas vu d'accord.")).toEqual(["asserted"]);
  expect(roundsIn("en", "The fifth round, held in January, saw no agreement.")).toEqual(["asserted"]);
});

test("talks below a round of which a clause tells only the plan were not held on its day", () => {
  const failed =
    "The rebels left a day after the third round of negotiations, which had been due to open in Oslo on Monday, failed to start.";
  expect(roundsIn("en", failed)).toEqual(["planned"]);
  expect(
    roundsIn("en", "The third round of negotiations, which had been due to open in Oslo on Monday, failed to start."),
  ).toEqual(["planned"]);
  expect(
    roundsIn(
      "fr",
      "Les rebelles sont partis vendredi, au lendemain de l'échec du troisième cycle de pourparlers, qui devait s'ouvrir jeudi à Oslo.",
    ),
  ).toEqual(["planned"]);
});

test("talks that took place on another day than the one planned, or that a clause says had opened, were held", () => {
  const late = "The third round of talks, which had been due to open in Oslo on Monday, opened on Tuesday.";
  expect(roundsIn("en", late)).toContain("asserted");
  const begun =
    "The rebels walked out a day after the third round of negotiations, which had opened in Oslo on Monday, broke down.";
  expect(roundsIn("en", begun)).toEqual(["asserted"]);
  expect(roundsIn("fr", "Le troisième cycle de négociations, qui s'était ouvert lundi à Oslo, a été interrompu.")).toEqual([
    "asserted",
  ]);
});

test.each([
  ["fr", "La presse locale avait annoncé la signature d'un accord pour jeudi dernier."],
  ["en", "Local media had announced the signing of a deal for last Thursday."],
] as const)("%s: what is announced for a day was to come: %s", (language, text) => {
  const deals = readingIn(language, text, "2023-02-15").events.filter(({ kind }) => kind === "agreement");
  expect(new Set(deals.map(({ factuality }) => factuality))).toEqual(new Set(["planned"]));
});

test("what is announced on a day is told of as done", () => {
  const { events } = readingIn("fr", "Le ministre a annoncé lundi la signature d'un accord.", "2023-02-15");
  expect(events.map(({ kind, factuality }) => `${kind} ${factuality}`)).toContain("agreement asserted");
});

const datedIn = (language: "fr" | "en", text: string): string[] =>
  readingIn(language, text, "2024-12-06")
    .events.filter(({ round }) => round !== null)
    .map(({ round, factuality, time }) => `${round} ${factuality} ${time?.edtf ?? "-"}`);

test.each([
  ["en", "The third round of the Geneva talks had been announced for 20 November after the envoy's trip to Juba."],
  ["en", "The third round of talks had been pencilled in for 20 November, an official said."],
  ["en", "The mediator had announced a third round for November 20."],
  ["fr", "Le troisième cycle des pourparlers avait été annoncé pour le 20 novembre, après la visite du président."],
  ["fr", "On annonçait le troisième cycle pour le 20 novembre."],
] as const)("%s: a day that a round is told to be for is that of a plan, whatever the verb: %s", (language, text) => {
  expect(datedIn(language, text)).toEqual(["3 planned 2024-11-20"]);
});

test.each([
  ["en", "The mediator announced a third round of talks on November 20."],
  ["fr", "Le troisième cycle a été annoncé le 20 novembre par la médiation."],
] as const)("%s: the day on which a round is announced is not the round's: %s", (language, text) => {
  expect(datedIn(language, text)).toEqual(["3 planned -"]);
});

test("what was held, or declared closed, on a day was held", () => {
  expect(datedIn("en", "The third round of the peace talks was held on November 20 in Geneva.")).toEqual([
    "3 asserted 2024-11-20",
  ]);
  expect(datedIn("en", "The third round of the peace talks was declared closed on November 20 by the mediator.")).toEqual([
    "3 asserted 2024-11-20",
  ]);
  expect(datedIn("fr", "Le troisième cycle a été ouvert le 20 novembre pour la première fois par une femme.")).toEqual([
    "3 asserted 2024-11-20",
  ]);
});

const talksIn = (language: "fr" | "en", text: string): string[] =>
  readingIn(language, text, "2023-02-15")
    .events.filter(({ kind }) => kind.startsWith("talks"))
    .map(({ factuality, time }) => `${factuality} ${time?.edtf ?? "-"}`);

test("talks of which a headline says that they are put off were not held on the day of the report", () => {
  expect(talksIn("en", "Sea border talks between Lebanon and Israel put off")).toEqual(["planned -"]);
  expect(talksIn("en", "Geneva talks on Syria called off")).toEqual(["planned -"]);
  expect(talksIn("en", "Doha round of Afghan talks postponed")).toEqual(["planned -"]);
  expect(talksIn("fr", "Les pourparlers entre le Liban et Israël reportés")).toEqual(["planned -"]);
});

test("those that a headline tells of otherwise were, and so were those that a sentence tells of as over", () => {
  const over =
    "The fourth round of talks on Western Sahara, put off by a week at the request of the United Nations, ended on Tuesday, 14 February, with Morocco and the Polisario Front as far apart as ever.";
  expect(talksIn("en", over)).toEqual(["asserted 2023-02-14"]);
  expect(talksIn("en", "Talks on Syria held in Geneva")).toEqual(["asserted -"]);
  expect(talksIn("en", "Peace talks between Colombia and ELN suspended")).toEqual(["asserted 2023-02-15"]);
});
