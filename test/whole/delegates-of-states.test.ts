import { expect, test } from "vitest";
import { recordOf, type Told } from "../helpers/records.ts";

/** "5 happened 2022-03-29 istanbul": the rounds that some reports tell. */
function roundsOf(...reports: readonly Told[]): string[] {
  return recordOf(...reports).processes.flatMap(({ rounds }) =>
    rounds.map(({ number, standing, dates, place }) =>
      [number, standing, ...dates.values.map(({ value }) => value), ...place.values.map(({ name }) => name)].join(" "),
    ),
  );
}

test.each<readonly [told: Told, round: string]>([
  [
    [
      "2022-03-30",
      "en",
      "ISTANBUL (AFP) - Russian and Ukrainian negotiators met on Tuesday in Istanbul. The fifth round of the Istanbul talks lasted less than four hours, a diplomat said.",
    ],
    "2022-03-29 Istanbul",
  ],
  [
    [
      "2022-03-30",
      "fr",
      "ISTANBUL (AFP) - Les délégations russe et ukrainienne se sont rencontrées mardi à Istanbul. Le cinquième cycle des pourparlers d'Istanbul aura duré quatre heures.",
    ],
    "5 happened 2022-03-29 Istanbul",
  ],
  [
    [
      "2022-03-30",
      "fr",
      "ISTANBUL (AFP) - Les négociateurs russes et ukrainiens, réunis mardi à Istanbul, sont convenus d'un échange de prisonniers, seul résultat d'un cinquième cycle de discussions qui aura duré trois heures.",
    ],
    "5 happened 2022-03-29 Istanbul",
  ],
])("those whom both states sent meet in the round of these days: %j", (told, round) => {
  expect(roundsOf(told).join()).toContain(round);
});

test("those of one state who meet somebody else sit in no round", () => {
  const told =
    "ISTANBUL (AFP) - Les négociateurs russes et le secrétaire général de l'ONU, Antonio Guterres, se sont rencontrés mardi à Genève. Le cinquième cycle des pourparlers d'Istanbul entre la Russie et l'Ukraine aura duré quatre heures.";
  expect(roundsOf(["2022-03-30", "fr", told]).join()).not.toContain("Gen");
});

test("what will last or will be held is not over", () => {
  const told =
    "ISTANBUL (AFP) - Les pourparlers d'Istanbul entre la Russie et l'Ukraine dureront trois jours. Le sixième cycle aura lieu jeudi à Istanbul.";
  expect(roundsOf(["2022-03-30", "fr", told]).join()).not.toContain("happened");
});
