import { expect, test } from "vitest";
import { recordOf, type Told } from "../helpers/records.ts";

/** "number standing dates place" of each round that reports, each of a day, come to. */
const roundsOf = (...reports: readonly Told[]): string[] =>
  (recordOf(...reports).processes[0]?.rounds ?? []).map((r) => `${r.number} ${r.standing} ${r.dates.value} ${r.place.value}`);

test("a dateline before a plain dash says where the talks are that it is about", () =>
  expect(
    roundsOf(["2019-12-10", "en", "JUBA, South Sudan (AP) - The fourth round of the Juba talks opened on Tuesday."]),
  ).toEqual(["4 happened 2019-12-10 place:juba"]));

test("talks without a number that go on at the place of a numbered round are that round, whatever its rebels are called", () =>
  expect(
    roundsOf(
      [
        "2022-10-26",
        "en",
        "PRETORIA (Reuters) - The first round of peace talks between Ethiopia's government and the Tigray People's Liberation Front opened in Pretoria on Tuesday.",
      ],
      [
        "2022-10-27",
        "fr",
        "PRETORIA (AFP) - Le gouvernement éthiopien et les rebelles du Tigré ont tenu mardi et mercredi à Pretoria des pourparlers à huis clos sous l'égide de l'Union africaine.",
      ],
    ),
  ).toEqual(["1 happened 2022-10-25/2022-10-26 place:pretoria"]));

test("a round that one report tells is going on since a day, and another ended, lasted from the one to the other", () =>
  expect(
    roundsOf(
      [
        "2025-08-30",
        "fr",
        "DOHA (AFP) - Un nouveau cycle du processus de Doha entre Kinshasa et le M23, le cinquième, se tient depuis mardi dans la capitale qatarie.",
      ],
      ["2025-09-06", "en", "The fifth round of the Doha process between Congo and M23 rebels closed on Friday."],
    ),
  ).toEqual(["5 happened 2025-08-26/2025-09-05 place:doha"]));

test("talks without a number that one report opens and another closes are one; those of another month are others", () => {
  const opened = [
    "2012-12-10",
    "fr",
    "KAMPALA (AFP) - Les pourparlers de Kampala entre Kinshasa et le M23 ont débuté dimanche.",
  ] as const;
  const closed = ["2012-12-22", "en", "The Kampala talks between Congo and M23 rebels ended on Friday."] as const;
  const later = ["2013-02-02", "en", "The Kampala talks between Congo and M23 rebels ended on Friday."] as const;
  expect(roundsOf(opened, closed)).toEqual(["null happened 2012-12-09/2012-12-21 place:kampala"]);
  expect(roundsOf(opened, later)).toHaveLength(2);
});

test("a round at the end of which something was signed ended on that day", () => {
  const signed = (end: string) =>
    roundsOf([
      "2025-07-19",
      "fr",
      `DOHA (AFP) - Le gouvernement congolais et le M23 ont signé samedi à Doha une déclaration de principes, ${end}.`,
    ]);
  const opened = "un quatrième cycle de pourparlers ouvert le 10 juillet";
  expect(signed(`au terme d'${opened}`)).toEqual(["4 happened 2025-07-10/2025-07-19 place:doha"]);
  expect(signed(`à l'issue d'${opened}`)).toEqual(["4 happened 2025-07-10/2025-07-19 place:doha"]);
  expect(signed(`au cours d'${opened}`)).toEqual(["4 happened 2025-07-10 place:doha"]);
  expect(
    roundsOf([
      "2025-07-19",
      "en",
      "DOHA (AP) - Congo and M23 rebels signed a declaration of principles in Doha on Saturday at the end of a fourth round of talks that had opened on July 10.",
    ]),
  ).toEqual(["4 happened 2025-07-10/2025-07-19 place:doha"]);
});
