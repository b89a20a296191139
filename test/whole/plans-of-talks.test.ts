import { describe, expect, test } from "vitest";
import { readingIn } from "../helpers/english.ts";

const TALKS = new Set(["talks", "talks-round", "meeting", "cancelled-meeting", "suspension"]);

/** What a report of Wednesday, 12 March 2025 tells of talks: how certain, and when. */
const told = (language: "fr" | "en", text: string): string[] =>
  readingIn(language, text, "2025-03-12")
    .events.filter(({ kind }) => TALKS.has(kind))
    .map(({ kind, round, factuality, time }) => `${kind} ${round ?? "-"} ${factuality} ${time?.edtf ?? "-"}`)
    .toSorted();

describe("a day for which talks were announced", () => {
  test.each([
    ["en", "The third round of the peace talks had been announced for March 3.", ["talks-round 3 planned 2025-03-03"]],
    ["fr", "Le troisième cycle des pourparlers avait été annoncé pour le 3 mars.", ["talks-round 3 planned 2025-03-03"]],
    [
      "fr",
      "Convoquée à l'origine pour le 22 janvier, et deux fois reportée depuis, cette session a mis au jour les divisions des rebelles.",
      ["talks-round - planned 2025-01-22"],
    ],
    [
      "en",
      "Negotiators met in Doha on Tuesday, opening a first round of talks that was supposed to have begun on February 10.",
      ["meeting - asserted 2025-03-11", "talks-round 1 asserted 2025-03-11", "talks-round 1 planned 2025-02-10"],
    ],
    [
      "fr",
      "Le ministre est arrivé pour cette quatrième réunion du processus de paix, qui aurait dû se dérouler en décembre à Ajaccio.",
      ["talks-round 4 asserted -", "talks-round 4 planned 2024-12"],
    ],
  ] as const)("%s: is a plan: %s", (language, text, expected) => expect(told(language, text)).toEqual(expected));

  test("the day on which they were announced is not", () => {
    expect(told("en", "The third round of the talks had been announced on March 3 by the mediator.")).toEqual([
      "talks-round 3 planned -",
    ]);
    expect(told("fr", "La troisième session des pourparlers a été annoncée le 10 février.")).toEqual(["talks-round 3 planned -"]);
  });
  test("what was held on a day was, whenever it had been announced", () =>
    expect(told("en", "The second round of the talks, held on March 3, had been announced in February.")).toEqual([
      "talks-round 2 asserted 2025-03-03",
    ]));
  test("what is held up is not held", () =>
    expect(
      told("en", "The third round of the talks is planned for April. It was held up because the parties quarrelled."),
    ).toEqual(["talks-round 3 planned 2025-04"]));
});

describe("a weekday of which the plan came to nothing or late lies before", () => {
  test.each([
    [
      "fr",
      "Prévu lundi, puis retardé de deux jours, le deuxième round des négociations a commencé mercredi à Lomé.",
      ["talks-round 2 asserted 2025-03-12", "talks-round 2 planned 2025-03-10"],
    ],
    [
      "en",
      "The peace talks, which had first been planned for Monday, opened in Muscat on Wednesday.",
      ["talks - asserted 2025-03-12", "talks - planned 2025-03-10"],
    ],
    [
      "en",
      "Peace talks opened in Muscat on Wednesday. The ceremony, which had first been planned for Monday, was short.",
      ["talks - asserted 2025-03-12", "talks - planned 2025-03-10"],
    ],
    [
      "en",
      "The second round of talks had been scheduled for Monday but started a day late.",
      ["talks-round 2 asserted -", "talks-round 2 planned 2025-03-10"],
    ],
  ] as const)("%s: %s", (language, text, expected) => expect(told(language, text)).toEqual(expected));
  test("one that is still to come does not", () =>
    expect(told("fr", "Le quatrième cycle des pourparlers, prévu lundi, se tiendra à Oslo.")).toEqual([
      "talks-round 4 planned 2025-03-17",
    ]));
});

describe("what a participle tells of talks before their verb", () => {
  test.each([
    [
      "fr",
      "Suspendues depuis l'automne, les discussions ont repris vendredi soir à Paris.",
      ["suspension - asserted 2024-09/..", "talks - asserted 2025-03-07"],
    ],
    [
      "en",
      "Broken off in January, the peace talks resumed Monday in Doha between the government and the rebels.",
      ["suspension - asserted 2025-01", "talks - asserted 2025-03-10"],
    ],
    [
      "fr",
      "Reportée deux fois, la rencontre entre les deux présidents s'est tenue lundi à Nairobi.",
      ["cancelled-meeting - asserted -", "meeting - asserted 2025-03-10"],
    ],
    [
      "fr",
      "Suspendus en janvier, les pourparlers reprendront lundi à Doha.",
      ["suspension - asserted 2025-01", "talks - planned 2025-03-17"],
    ],
    [
      "fr",
      "Suspendues depuis l'automne, les discussions n'ont pas repris.",
      ["suspension - asserted 2024-09/..", "talks - denied -"],
    ],
  ] as const)("%s: is one thing, what the verb tells another: %s", (language, text, expected) =>
    expect(told(language, text)).toEqual(expected),
  );
  test("talks pick up again", () =>
    expect(told("en", "The peace talks picked up again in Lusaka on Monday.")).toEqual(["talks - asserted 2025-03-10"]));
});
