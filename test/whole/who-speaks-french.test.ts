import { describe, expect, test } from "vitest";
import { saidIn } from "../helpers/english.ts";
import { readingOf } from "../helpers/french.ts";

/** `[who, on whose behalf, what]` of each statement of a text; who is not named stands in brackets. */
const speaks = (text: string, ...expected: readonly (readonly [string | null, string | null, string])[]): void =>
  expect(saidIn(readingOf(text))).toEqual(expected);

describe("the subject of a verb of speech", () => {
  test("may be stressed by a pronoun between commas", () =>
    speaks("L'opposition, elle, dénonce une manœuvre.", ["opposition", null, "une manœuvre"]));

  test("may stand behind those who are told", () =>
    speaks(
      "L'accord est caduc, a déclaré à la presse Idriss Omar, membre du comité, ajoutant que \"rien n'a été signé\".",
      ["Idriss Omar", "comité", "L'accord est caduc"],
      ["Idriss Omar", "comité", "rien n'a été signé"],
    ));

  test("is shared by a second participle, whose object is not", () =>
    speaks(
      "Le sénateur Jean Kodjo a qualifié l'accord de « piège » et prié M. Bongo de le relire.",
      ["Jean Kodjo", null, "l'accord de « piège »"],
      ["Jean Kodjo", null, "le relire"],
    ));
});

test("what is asked of somebody may stand behind an adverb or behind whom it is asked of", () => {
  speaks("Le ministre Ali Noor a appelé solennellement à une trêve immédiate.", ["Ali Noor", null, "une trêve immédiate"]);
});
