import { expect, test } from "vitest";
import { nameIn, readingIn } from "../helpers/english.ts";

const LEADS: Readonly<Record<string, string>> = {
  fr: "Le gouvernement et les rebelles se sont rencontrés lundi. ",
  en: "The government and the rebels met on Monday. ",
};

/** What is open by this sentence, each with the names of its options. */
function open(language: "fr" | "en", sentence: string): string[] {
  const reading = readingIn(language, `${LEADS[language] ?? ""}${sentence}`, "2023-02-15");
  return reading.agenda
    .filter(({ kind }) => kind === "open-question")
    .map(({ content, options }) => [content.exact, ...options.map((id) => nameIn(reading, id))].join(" | "));
}

test("what talks get no further at is open", () => {
  expect(open("fr", "Les discussions achoppent sur le partage du pouvoir.")).toEqual(["le partage du pouvoir"]);
  expect(open("en", "Talks are stuck over power-sharing.")).toEqual(["power-sharing"]);
  expect(open("en", "They are at odds over what powers the job should carry.")).toEqual(["what powers the job should carry"]);
  expect(open("en", "The sides are divided by a river.")).toEqual([]);
});

test("what nobody could agree on is open, and nobody's refusal", () => {
  expect(open("en", "The two sides could not agree on the composition of the commission.")).toEqual([
    "the composition of the commission",
  ]);
  expect(open("en", "They were unable to agree on a date.")).toEqual(["a date"]);
  expect(open("en", "The rebels could not accept a deal that divided the country.")).toEqual([]);
});

test('what somebody would not say is open: « n\'a pas voulu dire si », "has not said if"', () => {
  expect(open("fr", "Le général n'a pas voulu dire si ses troupes se retireraient de la ville.")).toEqual([
    "si ses troupes se retireraient de la ville",
  ]);
  expect(open("en", "The government has not said if it will send a delegation to Jeddah.")).toEqual([
    "if it will send a delegation to Jeddah",
  ]);
  expect(open("en", "The envoy will not speak if he is threatened.")).toEqual([]);
});

test("what is still to be chosen between, and the places that a sentence opens with, are options", () => {
  expect(open("en", "Mediators have yet to choose between an African force and a UN mission.")).toHaveLength(1);
  expect(open("fr", "Entre Istanbul et Genève, l'émissaire n'a pas encore choisi où se tiendrait le forum.")).toEqual([
    "où se tiendrait le forum | Istanbul | Genève",
  ]);
});

test("a pronoun that is not settled stands for what was asked about right before it", () => {
  expect(open("en", "Asked about the venue, the spokesman said that it had not been fixed.")).toEqual(["the venue"]);
  expect(open("fr", "Les pourparlers reprendront à une date qui n'a pas été communiquée.")).toHaveLength(1);
});

test("who did something is not to be decided", () => {
  expect(open("en", "It is unclear who fired first.")).toEqual([]);
  expect(open("en", "It is unclear who will guard it.")).toEqual(["who will guard it"]);
});
