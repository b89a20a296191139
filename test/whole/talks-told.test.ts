import { describe, expect, test } from "vitest";
import trees from "../../src/language/en/trees.json" with { type: "json" };
import { nameIn, readingIn } from "../helpers/english.ts";

const TALKS = ["talks", "talks-round", "meeting", "summit"];

/** "round factuality time place" of the talks that a report of Friday 17 February 2023 tells of. */
function told(language: "fr" | "en", text: string): readonly string[] {
  const reading = readingIn(language, text, "2023-02-17");
  return reading.events
    .filter(({ kind }) => TALKS.includes(kind))
    .map(
      ({ round, factuality, time, place }) =>
        `${round ?? "-"} ${factuality} ${time?.edtf ?? "-"} ${nameIn(reading, place) ?? "-"}`,
    );
}

describe("what is to be lies ahead, whatever is said behind it", () => {
  test.each([
    ["The first round is to begin in Arusha on May 2, an official said, adding that invitations had yet to be drafted."],
    ["The first round is to begin in Arusha on May 2, an official said, stressing that nothing had been signed."],
  ])("%s", (text) => expect(told("en", text)).toEqual(["1 planned 2023-05-02 Arusha"]));
});

describe("a day counted back from what is told", () => {
  test.each([
    [
      "of a round that had begun before",
      "Peace talks were suspended on Wednesday. The first round, which had begun last Friday, ended the previous evening.",
      ["1 asserted 2023-02-10/2023-02-14 -"],
    ],
    [
      "and of what was then signed, the day before it",
      "The accord, which was signed on March 3, 2015, had been rejected the previous day. The first round opened on Monday.",
      ["1 asserted 2023-02-13 -"],
    ],
  ] as const)("%s", (_name, text, expected) => expect(told("en", text)).toEqual(expected));
});

describe("talks from which another day is counted", () => {
  test.each([
    [
      "have the day so long before, and not the place",
      "La réunion s'est tenue jeudi à Ergneti, huit jours après le 58e cycle des discussions de Genève.",
      ["- asserted 2023-02-16 Ergneti", "58 asserted 2023-02-08 -"],
    ],
    [
      "a span after an opening is no length",
      "Le deuxième cycle de pourparlers s'est achevé jeudi à Arusha, deux jours après son ouverture.",
      ["2 asserted 2023-02-16 Arusha"],
    ],
    [
      "a span of talks is one",
      "Le deuxième cycle de pourparlers s'est achevé jeudi à Arusha, après trois jours de discussions.",
      ["2 asserted 2023-02-14/2023-02-16 Arusha"],
    ],
  ] as const)("%s", (_name, text, expected) => expect(told("fr", text)).toEqual(expected));
});

describe("a verb of what becomes of talks", () => {
  test.each(trees.courses)("$word: $example", ({ example }) => {
    const [first] = told("en", example);
    // "collapsed" is a kind of its own
    const dated = readingIn("en", example, "2023-02-17").events.some(({ time }) => time?.edtf === "2023-02-14");
    expect(first === undefined || first.includes("2023-02-14")).toBe(true);
    expect(dated).toBe(true);
  });

  test.each([
    [
      "behind a preposition that opens a clause",
      "The two sides blamed each other after a second round of talks in Geneva ended in failure on Tuesday.",
      ["2 asserted 2023-02-14 Geneva"],
    ],
    [
      "behind what the talks are for",
      "A second round of talks intended to end Sudan's war closed in Jeddah late on Tuesday.",
      ["2 asserted 2023-02-14 Jeddah"],
    ],
    ["not where somebody does it", "They signed the text after talks opened by the king in May.", ["- asserted 2022-05 -"]],
    [
      "not where it can only be a participle",
      "Talks aimed at ending the war begun in April resumed in Jeddah on Tuesday.",
      ["- asserted 2023-02-14 Jeddah"],
    ],
  ] as const)("%s", (_name, text, expected) => expect(told("en", text)).toEqual(expected));
});

describe("an inserted verb of speech parts no verb from what is planned", () => {
  test.each([
    ["fr", "Le facilitateur convoquera, a-t-il dit, un cinquième cycle de pourparlers en mai.", ["5 planned 2023-05 -"]],
    ["en", "The mediator will convene, he said, a fifth round of talks in May.", ["5 planned 2023-05 -"]],
  ] as const)("%s: %s", (language, text, expected) => expect(told(language, text)).toEqual(expected));
});

describe("a numbered sitting", () => {
  test.each([
    [
      "at a level of its own is a round, and is not where its subject is",
      "La quatrième réunion technique sur le barrage de la Renaissance s'est tenue mercredi à Addis-Abeba.",
      "4 asserted 2023-02-15 Addis-Abeba",
    ],
    [
      "of a body is the body's",
      "La quatrième réunion du Mécanisme de prévention et de règlement des incidents s'est tenue mercredi à Ergneti.",
      "4 asserted 2023-02-15 Ergneti",
    ],
  ])("%s", (_name, text, expected) => expect(told("fr", text)).toEqual([expected]));

  test("of a body is no round of talks", () => {
    const { events } = readingIn(
      "fr",
      "La quatrième réunion du Mécanisme de prévention et de règlement des incidents s'est tenue mercredi à Ergneti.",
      "2023-02-17",
    );
    expect(events.map(({ kind }) => kind)).toEqual(["meeting"]);
  });
});

describe("a round that another came after", () => {
  test.each([
    [
      "en",
      "The second round of talks in Malta was followed by a third from March 7 to 9.",
      ["2 asserted - Malta", "3 asserted 2022-03-07/2022-03-09 -"],
    ],
    [
      "en",
      "The third round of talks, the second in a month, opened in Geneva on Tuesday.",
      ["3 asserted 2023-02-14 Geneva", "2 asserted 2023-02-14 Geneva"],
    ],
  ] as const)("%s: %s", (language, text, expected) => expect(told(language, text)).toEqual(expected));
});
