import { expect, test } from "vitest";
import { readingIn } from "../helpers/english.ts";

const peopleIn = (language: "fr" | "en", text: string): string[] =>
  readingIn(language, text, "2016-06-18")
    .entities.filter(({ type }) => type === "person")
    .map(({ ref, name }) => ref ?? name)
    .toSorted();

test("who shares the first and the last name with somebody, but no name between, is another of the house", () => {
  expect(
    peopleIn(
      "en",
      "The Kuwaiti foreign minister, Sabah Khalid al-Hamad al-Sabah, opened the session. The emir, Sabah al-Ahmad al-Sabah, did not attend.",
    ),
  ).toEqual(["Sabah Khalid al-Hamad al-Sabah", "person:sabah-al-ahmad-al-sabah"]);
  expect(peopleIn("en", "Mohamed Hassan Bari led the delegation. Mohamed Omar Bari, his deputy, kept silent.")).toEqual([
    "Mohamed Hassan Bari",
    "Mohamed Omar Bari",
  ]);
});

test("a name between may be left out, or be a letter", () => {
  expect(peopleIn("en", "Mohamed Hassan Bari led the delegation. Mohamed Bari kept silent.")).toHaveLength(1);
  expect(peopleIn("en", "Mohamed Hassan Bari led the delegation. Mohamed H. Bari kept silent.")).toHaveLength(1);
});

test("a vice-minister is not the leader whose given name begins with another letter", () => {
  expect(peopleIn("en", "Kim Yong Il, the deputy foreign minister who heads the team, warned the envoys.")).toEqual([
    "Kim Yong Il",
  ]);
  expect(peopleIn("fr", "Le chef de la délégation nord-coréenne, Kim Yong-il, vice-ministre, a pris la parole.")).toEqual([
    "Kim Yong-il",
  ]);
});

test("brothers whose given names sound nearly alike are two", () => {
  expect(peopleIn("en", "Ghassan Darwish spoke for the rebels. Hassan Darwish spoke for the government.")).toHaveLength(2);
  expect(peopleIn("fr", "Hamad Karimov a signé. Ahmad Karimov a refusé de signer.")).toHaveLength(2);
});

test("what a hyphen joins to a name is of it: a brother is not taken for who shares what stands before it", () => {
  expect(peopleIn("en", "Kim Jong-il died in 2011. Kim Jong-nam was killed in Kuala Lumpur.")).toEqual([
    "Kim Jong-nam",
    "person:kim-jong-il",
  ]);
  expect(peopleIn("en", "Bashar al-Assad left. Talks with Assad-led troops failed.")).toEqual(["person:bashar-al-assad"]);
});

test("one given name more before the whole name of somebody known is a child's, a title in front is not", () => {
  const daughter = "Le président a nommé sa fille, Adut Salva Kiir, émissaire. Salva Kiir, 73 ans, règne depuis 2011.";
  expect(peopleIn("fr", daughter)).toContain("person:salva-kiir");
  expect(peopleIn("fr", daughter)).toContain("Adut Salva Kiir");
  expect(peopleIn("en", "General Salva Kiir left. President Salva Kiir Mayardit spoke.")).toEqual(["person:salva-kiir"]);
});

test("an apostrophe within a name ends none", () => {
  expect(peopleIn("fr", "Le député Peter Ng'andu a parlé. M. Ng'andu a quitté la salle.")).toEqual(["Peter Ng'andu"]);
  expect(peopleIn("fr", "Le député Pierre Moreau a parlé à l'avocat d'Anne Petit.")).toEqual(["Anne Petit", "Pierre Moreau"]);
});
