import { expect, test } from "vitest";
import { recordOf, type Told } from "../helpers/records.ts";

/** The counts that contradict each other in the record of these reports. */
const contestedIn = (...reports: readonly Told[]): string[][] =>
  recordOf(...reports)
    .processes.flatMap(({ contested }) => contested)
    .filter(({ question }) => question === "figure")
    .map(({ values }) => values.map(({ value }) => value));

const QUITO = "Peace talks between the Colombian government and the National Liberation Army (ELN) opened in Quito in February.";
const QUITO_FR =
  "Les pourparlers de paix entre le gouvernement colombien et l'Armée de libération nationale (ELN) se sont ouverts à Quito en février.";

const FREED: readonly (readonly Told[])[] = [
  [["2017-10-14", "fr", `${QUITO_FR} Le gouvernement a libéré 40 prisonniers vendredi. La guérilla en a relâché 12.`]],
  [["2017-10-14", "fr", `${QUITO_FR} Le gouvernement a libéré 40 prisonniers vendredi, la guérilla en a relâché 12.`]],
  [
    [
      "2017-10-14",
      "en",
      `${QUITO} The government freed 40 prisoners on Friday. The guerrillas released 12 prisoners the same day.`,
    ],
  ],
  [
    ["2017-10-14", "en", `${QUITO} The government freed 40 prisoners on Friday.`],
    ["2017-10-15", "en", `${QUITO} The ELN released 12 prisoners on Friday, the Red Cross said.`],
  ],
  [
    ["2017-10-14", "en", `${QUITO} The government freed 40 prisoners on Friday.`],
    ["2017-10-15", "fr", `${QUITO_FR} L'ELN a libéré 12 prisonniers vendredi, a annoncé la Croix-Rouge.`],
  ],
];

test.each(FREED.map((reports) => [reports] as const))("%j: those whom one side freed are none of the other's", (reports) => {
  expect(contestedIn(...reports)).toEqual([]);
});

test("two who count those whom one side freed contradict each other", () => {
  const ministry: Told = ["2017-10-14", "en", `${QUITO} The ELN released 40 prisoners on Friday, the defence ministry said.`];
  const own: Told = [
    "2017-10-14",
    "en",
    `${QUITO} The ELN released 12 prisoners on Friday, its commander Nicolas Rodriguez said.`,
  ];
  expect(contestedIn(ministry, own)).toEqual([["12", "40"]]);
});
