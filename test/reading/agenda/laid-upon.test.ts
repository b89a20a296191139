import { expect, test } from "vitest";
import { readingIn } from "../../helpers/english.ts";

const asked = (language: "en" | "fr", text: string): string[] =>
  readingIn(language, text, "2013-01-25")
    .agenda.filter(({ kind }) => kind === "open-question")
    .map(({ content }) => content.exact);

test("what it will be up to somebody to settle is open", () => {
  expect(asked("en", "It will fall to the mediators to decide the venue of the next round.")).toEqual([
    "the venue of the next round",
  ]);
  expect(asked("en", "It will fall to the mediators to visit the camps.")).toEqual([]);
  expect(asked("fr", "Ce sera aux médiateurs de dire où se tiendra la prochaine session.")).toEqual([
    "où se tiendra la prochaine session",
  ]);
  expect(asked("fr", "C'est aux Maliens de décider de l'avenir du Mali.")).toEqual([]);
});

test("what an announcement passes over is open", () => {
  expect(asked("en", "The communique omitted the date of the signing.")).toEqual(["the date of the signing"]);
  expect(asked("en", "The communique omitted a word of thanks to the hosts.")).toEqual([]);
  expect(asked("fr", "Le communiqué passe sous silence le lieu de la prochaine session.")).toEqual([
    "le lieu de la prochaine session",
  ]);
});

test("whoever asks and would not bet on it does not know", () => {
  const words = "Will the Front sign the agreement?";
  expect(asked("en", `"${words} I would not bet on it," said an analyst in Paris.`)).toEqual([words]);
  expect(asked("en", `"${words} I signed mine," said an analyst in Paris.`)).toEqual([]);
});

test("the verb that opens a question is nobody's first name", () => {
  const refs = readingIn("en", "Will Tsvangirai take the oath as prime minister?", "2009-01-28").entities.map(
    ({ ref, name }) => ref ?? name,
  );
  expect(refs).toContain("Tsvangirai");
  expect(refs.filter((one) => one.startsWith("Will"))).toEqual([]);
});
