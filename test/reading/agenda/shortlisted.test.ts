import { expect, test } from "vitest";
import { nameIn, readingIn } from "../../helpers/english.ts";

/** The towns on offer, by the questions of a text. */
function offered(language: "en" | "fr", text: string): string[] {
  const reading = readingIn(language, text, "2015-05-10");
  return reading.agenda
    .filter(({ kind }) => kind === "open-question")
    .flatMap(({ options }) => options.map((id) => nameIn(reading, id) ?? ""));
}

test.each([
  ["fr", "Genève et Istanbul figurent parmi les villes envisagées pour accueillir la rencontre.", ["Genève", "Istanbul"]],
  ["fr", "Trois villes sont en lice pour accueillir les pourparlers : Genève, Istanbul et Doha.", ["Genève", "Istanbul", "Doha"]],
  ["fr", "Genève ou Istanbul pourraient accueillir les pourparlers.", ["Genève", "Istanbul"]],
  ["en", "Geneva and Istanbul are among the cities being considered to host the meeting.", ["Geneva", "Istanbul"]],
  ["en", "Geneva or Istanbul could host the talks.", ["Geneva", "Istanbul"]],
  ["en", "Possible venues include Geneva and Istanbul.", ["Geneva", "Istanbul"]],
] as const)("%s: towns of which none is chosen: %s", (language, text, towns) => {
  expect(offered(language, text)).toEqual(expect.arrayContaining([...towns]));
});

test.each([
  ["fr", "Genève et Istanbul ont accueilli les pourparlers."],
  ["fr", "Les combats ont touché les villes de Goma et de Bukavu pendant les pourparlers."],
  ["en", "Geneva and Istanbul hosted the talks."],
  ["en", "Fighting spread to the cities of Goma and Bukavu as the talks were being considered."],
] as const)("%s: nothing is on offer: %s", (language, text) => {
  expect(offered(language, text)).toEqual([]);
});
