import fc from "fast-check";
import { expect, test } from "vitest";
import { readableEnd } from "../../src/text/index.ts";

const sentence = "Les pourparlers reprendront mardi à Genève. ";

test.each([
  ["a report", sentence.repeat(80)],
  ["an empty text", ""],
  ["a text of blanks", " \n".repeat(200_000)],
  ["a hundred pages", sentence.repeat(5000)],
])("%s is read whole", (_, text) => expect(readableEnd(text)).toBe(text.length));

test.each([
  ["paragraph", `${sentence.repeat(20)}\n\n`, /\n\n$/],
  ["line", `${sentence.repeat(3)}\n`, /\n$/],
  ["sentence", sentence, /\. $/],
  ["word", "mot ", / $/],
])("a library is read as far as the last %s that ends in time", (_, piece, end) => {
  const text = piece.repeat(Math.ceil(2_000_000 / piece.length));
  const stop = readableEnd(text);
  expect(stop).toBeGreaterThan(100_000);
  expect(stop).toBeLessThan(400_000);
  expect(text.slice(stop - 2, stop)).toMatch(end);
});

test("marks count as words do, and letters without an end as many words", () => {
  expect(readableEnd("«»".repeat(100_000))).toBe(50_000);
  expect(readableEnd("a".repeat(5_000_000))).toBe(2_000_000);
});

test("a character is never cut in two", () => {
  fc.assert(
    fc.property(fc.constantFrom("😀", "a😀", "😀😀 ", "𝒜", "\ud800", "é"), fc.integer({ min: 0, max: 3 }), (piece, shift) => {
      const text = "a".repeat(shift) + piece.repeat(120_000);
      const stop = readableEnd(text);
      expect(/[\ud800-\udbff]$/.test(text.slice(0, stop)) && /^[\udc00-\udfff]/.test(text.slice(stop))).toBe(false);
    }),
    { numRuns: 24 },
  );
});
