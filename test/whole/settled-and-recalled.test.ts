import { expect, test } from "vitest";
import { readingIn } from "../helpers/english.ts";
import { recordOf, type Told } from "../helpers/records.ts";

const questions = (...reports: readonly Told[]) =>
  recordOf(...reports).processes.flatMap(({ questions: asked }) =>
    asked.map(({ state, contents, settledBy }) => `${state}: ${contents[0]} (${settledBy[0]?.on ?? "-"})`),
  );

const deals = (...reports: readonly Told[]) =>
  recordOf(...reports).processes.flatMap(({ timeline }) =>
    timeline.filter(({ kinds }) => kinds.includes("agreement")).map(({ time, support }) => `${time.edtf} by ${support.count}`),
  );

const ASKED: Told = [
  "2015-06-10",
  "en",
  "ALGIERS (Reuters) - Talks between Mali and the Coordination of Azawad Movements ended in Algiers on Tuesday. It is unclear whether the Coordination of Azawad Movements will sign the agreement.",
];

test("whether somebody signs is settled by his signing, and not by another's", () => {
  const asked = "whether the Coordination of Azawad Movements will sign the agreement";
  const signed = (who: string): Told => [
    "2015-06-21",
    "en",
    `BAMAKO (Reuters) - The ${who} signed the Algiers agreement in Bamako on Saturday.`,
  ];
  expect(questions(ASKED, signed("Coordination of Azawad Movements"))).toContain(`settled: ${asked} (2015-06-20)`);
  expect(questions(ASKED, signed("government of Mali"))).toContain(`open: ${asked} (-)`);
});

const SIGNED: Told = [
  "2022-08-05",
  "fr",
  "BISSAU, 5 août 2022 (AFP) - Le Sénégal et le Mouvement des forces démocratiques de Casamance (MFDC) ont signé jeudi à Bissau un accord de paix sur la Casamance.",
];
const AGAIN: Told = [
  "2022-08-27",
  "fr",
  "BISSAU, 27 août 2022 (AFP) - Le Sénégal et le Mouvement des forces démocratiques de Casamance (MFDC) ont signé vendredi à Bissau un accord sur le déminage de la Casamance.",
];
const LOOKED_BACK: Told = [
  "2025-02-25",
  "en",
  "DAKAR (Reuters) - A new round of the Casamance peace process opened in Rome on Monday. A deal signed in Bissau in August 2022 was only partly carried out.",
];

test("an agreement that a later report recalls by its month is the one of that month; where there were two, it is neither", () => {
  expect(deals(SIGNED, LOOKED_BACK).filter((it) => it.startsWith("2022-08"))).toEqual(["2022-08-04 by 2"]);
  expect(deals(SIGNED, AGAIN, LOOKED_BACK).filter((it) => it.startsWith("2022-08-"))).toEqual([
    "2022-08-04 by 1",
    "2022-08-26 by 1",
  ]);
});

test("an agenda is no date: « l'ordre du jour » asks for nothing that talks settle", () => {
  const reports: readonly Told[] = [
    [
      "2014-12-09",
      "fr",
      "ASTANA, 9 décembre 2014 (AFP) - Les pourparlers d'Astana butaient mardi sur l'ordre du jour, selon un diplomate.",
    ],
    ["2015-02-09", "fr", "ASTANA, 9 février 2015 (AFP) - Les pourparlers d'Astana ont repris lundi à Astana."],
  ];
  expect(questions(...reports).filter((it) => it.startsWith("settled"))).toEqual([]);
});

test("a truce that somebody is said to have announced is told with who did and when", () => {
  const told = (language: "fr" | "en", text: string) =>
    readingIn(language, text, "2018-01-09").events.map(({ kind, time }) => `${kind} ${time?.edtf}`);
  expect(told("fr", "Le conflit a baissé d'intensité depuis la trêve annoncée par Salif Sadio en avril 2014.")).toContain(
    "ceasefire 2014-04",
  );
  expect(told("fr", "Les combats avaient cessé après le cessez-le-feu proclamé par les rebelles le 3 mai 2014.")).toContain(
    "ceasefire 2014-05-03",
  );
  expect(told("en", "The six countries adopted a joint statement on Monday.")).toContain("agreement 2018-01-08");
});
