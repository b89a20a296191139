import { expect, test } from "vitest";
import { countedApart } from "../../src/record/digest/counted-apart.ts";
import { readingIn } from "../helpers/english.ts";

/** Each count of a text with what sets it apart: "here" for what is apart from all other counts of its report. */
function apartIn(language: "fr" | "en", text: string): readonly string[] {
  const reading = readingIn(language, text, "2025-08-07");
  return reading.figures.map((claim) => {
    const apart = countedApart(reading, claim);
    return `${claim.value ?? claim.low} ${apart === reading.document.id ? "here" : apart}`;
  });
}

test.each([
  ["en", "Twenty soldiers were captured on the day the truce took effect.", ["20 captured"]],
  ["en", "Unresolved is the fate of 18 Cambodian soldiers held in Thailand.", ["18 null"]],
  ["fr", "58 personnes sont encore retenues à Gaza.", ["58 still"]],
  ["en", "Three soldiers were killed on the spot. Seventeen more died of their wounds.", ["3 null", "17 here"]],
  ["fr", "Trois autres habitants ont été blessés.", ["3 null"]],
] as const)("what a number counts apart from all others of its kind (%s): %s", (language, text, told) => {
  expect(apartIn(language, text)).toEqual(told);
});
