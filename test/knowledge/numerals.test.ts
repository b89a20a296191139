import { describe, expect, it } from "vitest";
import numerals from "../../src/knowledge/data/numerals.json" with { type: "json" };
import { numeralsIn } from "../../src/knowledge/index.ts";

describe("numbers that are spelled out", () => {
  for (const [language, { examples }] of Object.entries(numerals))
    it.each(examples)(`${language}: $words`, ({ words, reads }) => {
      expect(numeralsIn(language, words).map(({ value }) => value)).toEqual(reads);
    });

  it("have their place in the text", () => {
    const text = "Le raid a fait dix-sept morts.";
    expect(numeralsIn("fr", text).map(({ start, end }) => text.slice(start, end))).toEqual(["dix-sept"]);
  });

  it("are not joined across what two of them count", () => {
    expect(numeralsIn("fr", "vingt soldats et trois policiers").map(({ value }) => value)).toEqual([20, 3]);
  });

  it("are none in a language that is not known", () => {
    expect(numeralsIn("ru", "twelve")).toEqual([]);
  });
});
