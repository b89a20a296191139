import { expect, test } from "vitest";
import { recordOf, type Told } from "../helpers/records.ts";

/** `number standing days @ place` of each round that one report tells. */
function roundsOf(language: "fr" | "en", published: string, text: string): string[] {
  const report: Told = [published, language, text];
  const { processes, unassigned } = recordOf(report);
  return [...processes, ...(unassigned ? [unassigned] : [])]
    .flatMap(({ rounds }) => rounds)
    .map(({ number, standing, dates, place }) => {
      const days = dates.values.map(({ value }) => value).join(" ");
      return `${number ?? "-"} ${standing} ${days} @ ${place.value ?? "-"}`;
    });
}

test("talks that a town or a state receives are a round there", () => {
  expect(
    roundsOf(
      "fr",
      "2025-06-11",
      "L'Equateur a accueilli à Quito, les 2 et 3 juin, des pourparlers entre le gouvernement colombien et la guérilla de l'ELN.",
    ),
  ).toEqual(["- happened 2025-06-02/2025-06-03 @ place:quito"]);
  expect(
    roundsOf(
      "en",
      "2025-06-11",
      "Quito will host a third round of talks between Colombia's government and the ELN rebels from June 20.",
    ),
  ).toEqual(["3 planned 2025-06-20 @ -"]);
});

test("talks set or due for a day that were called off, or did not take place, were not held on it", () => {
  expect(
    roundsOf(
      "en",
      "2025-06-11",
      "Talks between Colombia's government and the ELN rebels due to open in Quito on Tuesday were cancelled after the rebels pulled out.",
    ),
  ).toEqual(["- planned 2025-06-10 @ place:quito"]);
  expect(
    roundsOf(
      "en",
      "2025-06-11",
      "Talks between Colombia's government and the ELN rebels set for Tuesday in Quito did not take place.",
    ),
  ).toEqual(["- denied 2025-06-10 @ place:quito"]);
});

test("talks that go on since a day had begun on it", () => {
  expect(
    roundsOf("en", "2025-06-11", "Colombia's government and the ELN rebels have been negotiating in Quito since Monday."),
  ).toEqual(["- happened 2025-06-09 @ place:quito"]);
});

test("a meeting to come of nobody in particular, in a report on talks just held, is the next of theirs", () => {
  const held = "Le gouvernement colombien et la guérilla de l'ELN se sont réunis mardi à Quito.";
  expect(roundsOf("fr", "2025-06-11", `${held} Une prochaine rencontre est prévue le 21 juin.`)).toEqual([
    "- happened 2025-06-10 @ place:quito",
    "- planned 2025-06-21 @ -",
  ]);
});

test("the only sitting of late has the number that its report tells without a day", () => {
  expect(
    roundsOf(
      "fr",
      "2021-06-24",
      "TRIPOLI, 24 juin (AFP) - Les délégués des deux camps libyens sont convenus d'un échange de listes au terme d'une réunion de deux jours à Syrte, a annoncé jeudi l'ONU. Cette septième session de la Commission militaire conjointe 5+5 était la première depuis mars.",
    ),
  ).toEqual(["7 happened 2021-06-23/2021-06-24 @ place:sirte"]);
});

test("what a lead tells without a day was on the one that the report tells further down", () => {
  expect(
    roundsOf(
      "en",
      "2025-06-04",
      "ISTANBUL, June 4 (Reuters) - Russia and Ukraine discussed the return of children at talks in Istanbul. Monday's meeting lasted an hour.",
    ),
  ).toEqual(["- happened 2025-06-02 @ place:istanbul"]);
});

test("a number that a pronoun gives to talks that are only planned is that of a plan", () => {
  expect(
    roundsOf(
      "fr",
      "2025-06-14",
      "MASCATE, 14 juin (AFP) - Les discussions entre l'Iran et les Etats-Unis qui étaient prévues dimanche à Mascate n'auront pas lieu, a annoncé Oman. Il s'agissait de la sixième séance de ces pourparlers indirects.",
    ).filter((round) => round.includes("happened")),
  ).toEqual([]);
});

test("the one before, told with its day, is a round as well", () => {
  expect(
    roundsOf(
      "en",
      "2021-04-10",
      "NEW DELHI, April 10 (Reuters) - India and China held an 11th round of talks on Friday at Chushul. The previous meeting, on Feb. 20, lasted sixteen hours.",
    ),
  ).toEqual(["- happened 2021-02-20 @ -", "11 happened 2021-04-09 @ place:chushul"]);
});

test("an unknown town in a dateline is no person", () => {
  expect(
    roundsOf(
      "fr",
      "2001-02-14",
      "LOS POZOS (Colombie), 14 fév (AFP) - Les négociateurs du gouvernement colombien et ceux des Farc se sont retrouvés mercredi à Los Pozos.",
    ),
  ).toEqual(["- happened 2001-02-14 @ place~los pozos"]);
});

test("all sides of a process who are to meet in some month will hold a round in it", () => {
  expect(
    roundsOf(
      "fr",
      "2021-01-27",
      "ATHÈNES, 27 janv (AFP) - La Grèce et la Turquie ont repris lundi à Istanbul leurs pourparlers exploratoires. Les deux pays se retrouveront en mars à Athènes.",
    ),
  ).toContain("- planned 2021-03 @ place:athens");
});

test("« this town » is the one that a report was written in; rebels without a name are the side that is a group", () => {
  expect(
    roundsOf(
      "en",
      "1999-11-15",
      "LA URIBE, Colombia, Nov 15 (Reuters) - Colombia's government and leftist rebels met on Sunday in this mountain town. The Revolutionary Armed Forces of Colombia (FARC) had asked for the meeting.",
    ),
  ).toEqual(["- happened 1999-11-14 @ place~uribe"]);
});

test("people of both sides, by the office that each held then, are both sides", () => {
  expect(
    roundsOf(
      "fr",
      "2002-02-12",
      "BOGOTA, 12 fév (AFP) - Camilo Gómez et Raúl Reyes discutaient lundi à Los Pozos d'une trêve entre le gouvernement colombien et les Farc.",
    ),
  ).toEqual(["- happened 2002-02-11 @ place~los pozos"]);
});
