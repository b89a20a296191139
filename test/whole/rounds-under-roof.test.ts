import { describe, expect, test } from "vitest";
import { readingIn } from "../helpers/english.ts";
import { recordOf, type Told } from "../helpers/records.ts";

/** The rounds of a process by its name, as "number standing days place (planned)". */
function roundsOf(process: string, ...reports: Told[]): string[] {
  const dossier = recordOf(...reports).processes.find(({ id }) => id === process);
  return (dossier?.rounds ?? []).map(({ number, standing, dates, place, planned }) => {
    const plans = planned.map(({ edtf }) => edtf);
    return `${number ?? "-"} ${standing} ${dates.value ?? "-"} ${place.value ?? "-"}${plans.length > 0 ? ` (${plans.join()})` : ""}`;
  });
}

const TALKS = new Set(["talks", "talks-round", "meeting", "suspension"]);
const told = (language: "fr" | "en", text: string): string[] =>
  readingIn(language, text, "2025-03-12")
    .events.filter(({ kind }) => TALKS.has(kind))
    .map(({ kind, round, factuality, time }) => `${kind} ${round ?? "-"} ${factuality} ${time?.edtf ?? "-"}`)
    .toSorted();

describe("talks under a roof are in the town that the report was written in", () => {
  const round = (where: string): string =>
    `PARIS (AP) - The second round of the Marvaux process ended late Friday ${where} with kind words. The Marvaux process will go on.`;
  test.each([
    ["at the French Interior Ministry", "place:paris"],
    ["at a hotel near the station", "place:paris"],
    // another country's, or no building that they are held in
    ["at the Egyptian Foreign Ministry", "-"],
    ["at a hotel in Kuopio", "place~kuopo"],
    ["after the foreign ministry spoke", "-"],
  ])("%s", (where, place) =>
    expect(roundsOf("process~marvauks", ["2022-09-17", "en", round(where)])[0]).toBe(`2 happened 2022-09-16 ${place}`),
  );
});

test("a dateline may end with its day and a colon, as papers of South Asia set it", () => {
  const at = (dateline: string) =>
    roundsOf("process:astana", [
      "2023-06-21",
      "en",
      `${dateline} The 20th round of the Astana talks on Syria ended here on Wednesday.`,
    ])[0];
  expect(at("ASTANA, June 21:")).toBe("20 happened 2023-06-21 place:astana");
  expect(at("THE END OF AN ERA:")).toBe("20 happened 2023-06-21 -");
});

describe("a round that is broken off on some day went on until then", () => {
  test.each([
    ["en", "The mediator suspended the third round of talks on Friday.", "talks-round 3 asserted 2025-03-07"],
    ["fr", "Le quatrième cycle des négociations a été interrompu mardi à Genève.", "talks-round 4 asserted 2025-03-11"],
  ] as const)("%s: %s", (language, text, expected) => expect(told(language, text)).toContain(expected));
  test.each([
    ["fr", "Le quatrième cycle des négociations sera suspendu mardi à Genève."],
    ["fr", "Le round 2 des négociations est suspendu jusqu'à lundi."],
    ["fr", "Le médiateur a menacé de suspendre le cinquième cycle."],
  ] as const)("%s: but not: %s", (language, text) =>
    expect(told(language, text).filter((it) => it.startsWith("talks-round"))).toEqual([]),
  );
});

describe("what talks were to be about is no plan for them", () => {
  test("where their day is over", () =>
    expect(told("fr", "La réunion de lundi à Genève devait porter sur le retrait.")).toEqual(["meeting - asserted 2025-03-10"]));
  test("unless they were called off, or were to take place", () => {
    const off = "La rencontre de mardi entre les deux présidents devait porter sur le retrait, mais elle a été annulée.";
    expect(told("fr", off).filter((it) => it.startsWith("meeting - asserted"))).toEqual([]);
    expect(told("fr", "La réunion de lundi à Genève devait s'ouvrir à midi.")[0]).toMatch(/planned/);
  });
});

describe("a process that only reports know", () => {
  const third =
    "Processus de Beauvau : l'eau au menu\n\nLe troisième rendez-vous entre le gouvernement et les élus, jeudi à Paris, devait porter sur l'eau. Reste à savoir où se tiendra la quatrième réunion, annoncée pour les 15 et 16 décembre.";
  test("has the rounds that a report counts on from, with the days they were announced for", () =>
    expect(roundsOf("process~beauvau", ["2022-10-07", "fr", third])).toEqual([
      "3 happened 2022-10-06 place:paris",
      "4 planned 2022-12-15/2022-12-16 -",
    ]));
  test("one of which only the plan has a day was on the day that the report of it tells", () => {
    const fourth =
      "PARIS, 25 fév 2023 (AFP) - Suspendues depuis l'automne, les discussions ont repris vendredi soir à Paris. Le ministre est arrivé par surprise pour cette quatrième réunion du processus de Beauvau, qui aurait dû se dérouler en décembre à Lyon.";
    expect(roundsOf("process~beauvau", ["2022-10-07", "fr", third], ["2023-02-25", "fr", fourth])[1]).toMatch(
      /^4 happened 2023-02-24 place:paris \(.*2022-12/,
    );
  });
});
