import { expect, test } from "vitest";
import { readingIn } from "../../helpers/english.ts";

/** Words by which a person is called, each once. */
function wordsFor(language: "fr" | "en", text: string, ref: string): string[] {
  const { entities } = readingIn(language, text, "2016-06-25");
  const person = entities.find((one) => one.ref === ref);
  return [...new Set(person?.mentions.map(({ span }) => span.exact))];
}

test("the leader of those who took up arms against a state is not its president", () => {
  expect(
    wordsFor(
      "fr",
      "Le président Juan Manuel Santos et le chef des Farc se sont rencontrés vendredi à La Havane.",
      "person:juan-manuel-santos",
    ),
  ).toEqual(["président", "Juan Manuel Santos"]);
  expect(
    wordsFor(
      "en",
      "President Juan Manuel Santos and the leader of the FARC met in Havana on Friday.",
      "person:juan-manuel-santos",
    ),
  ).toEqual(["President", "Juan Manuel Santos"]);
});

test("an article of its own tells somebody else", () => {
  expect(
    wordsFor(
      "en",
      "President Omar al-Bashir and the leader of the opposition Umma party met in Cairo on Friday.",
      "person:omar-al-bashir",
    ),
  ).toEqual(["President", "Omar al-Bashir"]);
});
