import { expect, test } from "vitest";
import { readingIn } from "../helpers/english.ts";

const OPENING = {
  en: "GENEVA (Reuters) - Talks between the government and the rebels ended in Geneva on Tuesday. ",
  fr: "GENÈVE (AFP) - Des pourparlers entre le gouvernement et les rebelles se sont achevés mardi à Genève. ",
} as const;

/** The words of each question that a sentence behind news of talks leaves open. */
const open = (language: "en" | "fr", sentence: string): readonly string[] =>
  readingIn(language, OPENING[language] + sentence, "2023-02-15")
    .agenda.filter(({ kind }) => kind === "open-question")
    .map(({ content }) => content.exact);

test("where and when something will be is asked by a clause that is the subject of not being decided", () => {
  expect(open("en", "Where the treaty will be signed has not been decided.")).toEqual(["Where the treaty will be signed"]);
  expect(open("en", "When the two delegations will meet again was not announced.")).toEqual([
    "When the two delegations will meet again",
  ]);
  expect(open("fr", "Quand les deux délégations se reverront n'a pas été annoncé.")).toEqual([
    "Quand les deux délégations se reverront",
  ]);
  expect(open("en", "Where the road ends a checkpoint has not been manned since March.")).toEqual([]);
  expect(open("en", "When the road was cut nothing had been announced.")).toEqual([]);
});

test("what is said to be a question, or left for a later round, is open; a question that was settled is not", () => {
  expect(open("en", "Whether and how the families can return is a question to which nobody had an answer.")).toEqual([
    "Whether and how the families can return",
  ]);
  expect(open("en", "Who will command the force was left for a later round.")).toEqual(["Who will command the force"]);
  expect(open("en", "Whether the families can return was a question that was settled in May.")).toEqual([]);
});

test("what somebody was asked is open where his answer leaves it so, and nobody demands it", () => {
  const said = "A spokesman in Bern, asked whether Switzerland would host another round, said that nothing had been decided.";
  expect(open("en", said)).toEqual(["whether Switzerland would host another round"]);
  expect(readingIn("en", said, "2023-02-15").agenda.filter(({ kind }) => kind === "demand")).toEqual([]);
  expect(open("fr", "Interrogé sur le lieu de la prochaine session, le médiateur a répondu que rien n'était décidé.")).toEqual([
    "le lieu de la prochaine session",
  ]);
  expect(open("en", "Asked whether he would attend, the minister said that he would.")).toEqual([]);
  expect(open("fr", "Interrogé sur le lieu de la prochaine session, le médiateur a répondu qu'elle aurait lieu à Oslo.")).toEqual(
    [],
  );
});

test("towns that are said to be options are where something may be", () => {
  expect(open("en", "Oman and Switzerland are options for the next round, a diplomat said.")).toEqual([
    "Oman and Switzerland are options for the next round",
  ]);
  expect(open("en", "Maputo and Gaborone are being considered for the signing ceremony.")).toHaveLength(1);
  expect(open("en", "Oman and Switzerland are neighbours of nobody at the talks.")).toEqual([]);
});

test("who parts without having decided, keeps from saying or is silent leaves it open", () => {
  expect(open("fr", "Les parties se sont quittées sans avoir décidé où elles se reverraient.")).toEqual([
    "où elles se reverraient",
  ]);
  expect(open("fr", "Les médiateurs se sont gardés de dire où aurait lieu la suite.")).toEqual(["où aurait lieu la suite"]);
  expect(open("fr", "Le projet d'accord est muet sur le sort des détenus.")).toEqual(["le sort des détenus"]);
});
