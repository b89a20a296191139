import { expect, test } from "vitest";
import { consolidate } from "../../src/record/index.ts";
import { readingIn } from "../helpers/english.ts";

/** What the questions of the record of these reports came to: [published, text]. */
const cameTo = (...reports: readonly (readonly [string, string])[]): string[] =>
  consolidate(
    reports.map(([published, text]) => {
      const reading = readingIn("en", text, published);
      return { reading, origin: reading.document.id, receivedAt: `${published}T12:00:00Z` };
    }),
  ).processes.flatMap(({ questions }) => questions.map(({ settledBy }) => settledBy[0]?.value ?? "open"));

const CAME =
  "ADDIS ABABA - President Salva Kiir and rebel leader Riek Machar held a round of talks on South Sudan in Addis Ababa on Wednesday.";

test("a pronoun stands for the one whom its own sentence names, whoever is told of before", () => {
  const rebels = "JUBA - Rebel leader Riek Machar agreed to a peace deal for South Sudan on Monday.";
  const asked = `${rebels} President Salva Kiir has not said whether he will attend the talks.`;
  expect(cameTo(["2015-08-18", asked], ["2015-08-27", CAME])).toEqual(["fulfilled"]);
  const unclear = `${rebels} Diplomats saw Salva Kiir. Nobody knew whether he would attend the talks.`;
  expect(cameTo(["2015-08-18", unclear], ["2015-08-27", CAME])).toEqual(["open"]);
});
