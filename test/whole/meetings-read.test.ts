import { describe, expect, test } from "vitest";
import { readingIn } from "../helpers/english.ts";

/** Talks and meetings of a sentence told on 26 September 2023, as "kind factuality time". */
const met = (language: "fr" | "en", text: string): string[] =>
  readingIn(language, text, "2023-09-26")
    .events.filter(({ kind }) => ["talks", "talks-round", "meeting"].includes(kind))
    .map(({ kind, factuality, time }) => `${kind} ${factuality} ${time?.edtf ?? "-"}`);

const namesOf = (language: "fr" | "en", text: string): string[] =>
  readingIn(language, text, "2023-09-26").entities.map(({ name }) => name);

describe("the land of an office is no part of the name behind it", () => {
  test.each([
    ["fr", "Le président du Mali Assimi Goïta a reçu l'émissaire.", "Assimi Goïta"],
    ["fr", "Le Premier ministre du Kosovo Albin Kurti a reçu l'émissaire.", "Albin Kurti"],
  ] as const)("%s: %s", (language, text, name) => {
    expect(namesOf(language, text)).toContain(name);
  });
});

describe("who met is read", () => {
  test.each([
    ["en", "The two last met in Geneva on 14 August 2023. They spoke of prisoners.", "meeting asserted 2023-08-14"],
    [
      "en",
      "The shelling came ten days after Vucic and Kurti met in Brussels on Sept. 14. Vucic denied it.",
      "meeting asserted 2023-09-14",
    ],
    [
      "en",
      "The delegations of Serbia and Kosovo parted in Brussels on Monday without an agreement.",
      "meeting asserted 2023-09-25",
    ],
    ["en", "Kurti and Vucic spent four hours together in Brussels on Monday.", "meeting asserted 2023-09-25"],
    [
      "fr",
      "Vucic et Kurti se sont séparés lundi soir à Bruxelles sans s'entendre sur les plaques.",
      "meeting asserted 2023-09-25",
    ],
    ["fr", "Vucic et Kurti ont passé lundi quatre heures ensemble à Bruxelles.", "meeting asserted 2023-09-25"],
    [
      "fr",
      "Les deux camps ont échoué lundi à s'entendre après six heures de pourparlers à Bruxelles.",
      "talks asserted 2023-09-25",
    ],
    [
      "fr",
      "Borrell a appelé lundi les dirigeants serbe et kosovar à intensifier leurs efforts, après plusieurs heures de discussions à Bruxelles.",
      "talks asserted 2023-09-25",
    ],
    [
      "fr",
      "Vucic et Kurti sont convenus lundi de reprendre les négociations au terme d'un entretien de trois heures à Bruxelles.",
      "meeting asserted 2023-09-25",
    ],
  ] as const)("%s: %s", (language, text, told) => {
    expect(met(language, text)).toContain(told);
  });
});

test("what may be signed at the end of talks leaves open whether they are held", () => {
  const told = met("fr", "Les deux camps espèrent signer un accord au terme des discussions de lundi à Genève.");
  expect(told.filter((one) => one.includes("asserted"))).toEqual([]);
});

test("a meeting due to be held is planned, wherever its verb stands", () => {
  const told = met(
    "en",
    "A three-way meeting due to be held in Brussels on Wednesday as part of the dialogue between Belgrade and Pristina did not take place, " +
      "Serbian President Aleksandar Vucic told reporters.",
  );
  expect(told.filter((one) => one.includes("asserted"))).toEqual([]);
});
