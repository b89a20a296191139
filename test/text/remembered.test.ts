import { expect, test } from "vitest";
import { remembered } from "../../src/text/index.ts";

test("a word is made once, however often it is asked for", () => {
  const asked: string[] = [];
  const upper = remembered((word) => {
    asked.push(word);
    return word.toUpperCase();
  });
  expect(["paix", "", "paix", ""].map(upper)).toEqual(["PAIX", "", "PAIX", ""]);
  expect(asked).toEqual(["paix", ""]);
});

test("what is kept does not grow with the text, and forgetting changes no result", () => {
  let made = 0;
  const count = remembered((word) => {
    made++;
    return word.length;
  });
  for (let i = 0; i < 20_000; i++) expect(count(`mot${i}`)).toBe(`mot${i}`.length);
  expect(count("mot0")).toBe(4);
  expect(made).toBe(20_001);
  expect([count("x".repeat(10_000)), count("x".repeat(10_000))]).toEqual([10_000, 10_000]);
  expect(made).toBe(20_003);
});
