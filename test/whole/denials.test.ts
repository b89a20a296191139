import { expect, test } from "vitest";
import { loadSubjects } from "../../src/knowledge/index.ts";
import frenchTrees from "../../src/language/fr/trees.json" with { type: "json" };
import { nameIn, readingIn } from "../helpers/english.ts";
import { recordOf } from "../helpers/records.ts";

/** "kind factuality" of what a text tells was done, speech aside. */
const told = (language: "fr" | "en", text: string): string[] =>
  readingIn(language, text, "2025-06-18")
    .events.filter(({ kind }) => kind !== "denial" && kind !== "accusation")
    .map(({ kind, factuality }) => `${kind} ${factuality}`);

test.each([
  ["fr", "Le Bélarus nie avoir lancé la moindre offensive.", ["offensive denied"]],
  ["fr", "Les rebelles nient avoir attaqué le village et bombardé le marché.", ["attack denied", "shelling denied"]],
  ["fr", "L'Ouganda dément avoir lancé la moindre offensive.", ["offensive denied"]],
  ["en", "The army denied reports that its men had attacked the village.", ["attack denied"]],
  ["en", "The army denied that the man who had attacked the school was a soldier.", ["attack asserted"]],
] as const)("%s: what somebody denies he does not assert: %s", (language, text, expected) =>
  expect(told(language, text)).toEqual(expected),
);

test.each(frenchTrees.presents)("« $word » denies: $example", ({ example }) => {
  const reading = readingIn("fr", example, "2025-06-18");
  expect(reading.statements.map(({ act, speaker }) => [act, nameIn(reading, speaker)])).toEqual([["deny", "Rwanda"]]);
});

test("« ce que l'armée dément » answers who accused it", () => {
  const text =
    "Les pourparlers d'Astana reprennent. La Syrie accuse les soldats turcs d'avoir tiré sur la foule, ce que la Turquie dément.";
  const contested = recordOf(["2023-06-21", "fr", text]).processes.flatMap((process) => process.contested);
  expect(contested.map(({ question, values }) => [question, values.length])).toContainEqual(["said-and-denied", 2]);
});

test("words that contradict another's are known in both languages", () => {
  const { answersBy } = loadSubjects();
  expect(answersBy("fr", "contradicting", "contrairement à ce qu'affirmait le ministre")).toBe(true);
  expect(answersBy("en", "contradicting", "contrary to plans")).toBe(false);
});

test("« Le gouvernement rwandais dément »: an adjective that looks like a participle is none of its verb", () => {
  const deniers = (text: string) => readingIn("fr", text, "2023-02-15").statements.filter(({ act }) => act === "deny").length;
  expect(deniers("Le gouvernement rwandais dément soutenir les rebelles.")).toBe(1);
  expect(deniers("Le gouvernement soudanais dément avoir bombardé la ville.")).toBe(1);
  expect(deniers("Le porte-parole rwandais dément toute implication.")).toBe(1);
  expect(deniers("Un dément arrêté lundi a tiré.")).toBe(0);
});
