import { expect, test } from "vitest";
import { piecesOf } from "../../../src/knowledge/index.ts";
import { lexiconFor } from "../../../src/reading/mentions/lexicon.ts";

test.each(["fr", "en"])("%s: each entry's example holds one of its words, read as what the entry says", (language) => {
  const lexicon = lexiconFor(language);
  const termsOf = (text: string) => {
    const pieces = piecesOf(text);
    return pieces.flatMap((_, i) => lexicon.termAt(pieces, i)?.term ?? []);
  };
  for (const { role, words, example } of lexicon.data.offices) {
    expect(
      termsOf(example).some((t) => t.kind === "office" && t.role === role),
      `${words[0]}: ${example}`,
    ).toBe(true);
  }
  for (const { kind, sector, words, example } of lexicon.data.things) {
    expect(
      termsOf(example).some((t) => t.kind === kind && t.sector === (sector ?? null)),
      `${words[0]}: ${example}`,
    ).toBe(true);
  }
});

test("the two languages know the same kinds of offices and things", () => {
  const kinds = (language: string) => {
    const { offices, things } = lexiconFor(language).data;
    return [
      ...new Set([
        ...offices.map((o) => `${o.role} ${o.standsFor ?? false}`),
        ...things.map((t) => `${t.kind} ${t.sector ?? ""}`),
      ]),
    ].sort();
  };
  expect(kinds("en")).toEqual(kinds("fr"));
});
