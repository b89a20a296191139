import fc from "fast-check";
import { expect, test } from "vitest";
import { checkReading, readingSchema } from "../../src/claims/index.ts";
import { loadKnowledge } from "../../src/knowledge/index.ts";
import { createReader } from "../../src/reading/index.ts";
import { loadAnalyser } from "../../src/syntax/index.ts";
import { TOY_HEADER, toyModel } from "../syntax/toy-model.ts";

/** Random weights make any tree of any text: whatever they are, a reading must be sound. */
const analysers = new Map(
  ["fr", "en"].map((language, seed) => {
    const { bytes, hash } = toyModel(seed + 3, { ...TOY_HEADER, language });
    return [language, loadAnalyser(bytes, hash)] as const;
  }),
);
const reader = createReader({ analysers, knowledge: loadKnowledge(), version: "0" });

const MARKS = [
  "«",
  "»",
  "“",
  "”",
  "‘",
  "’",
  '"',
  "'",
  "„",
  "‹",
  "›",
  "--",
  "—",
  ":",
  ";",
  ",",
  ".",
  "…",
  "(",
  "\n",
  "\n\n",
  "\u00a0",
  "\u202f",
];
const WORDS = [
  "Le ministre",
  "a déclaré",
  "que",
  "selon",
  "Moscou",
  "il",
  "mardi",
  "le 3 mars",
  "said",
  "that",
  "according to",
  "the envoy",
  "he",
  "on Tuesday",
  "in May 2023",
  "l’ONU",
  "d'un diplomate",
  "les pourparlers",
];
const STRANGE = ["\ud800", "\udc00", "😀", "e\u0301", "\u0000", "\u202e", "ﬁ", "İ", "ß", "٣", "平和", "\ufeff", "a".repeat(80)];

const soup = fc
  .array(
    fc.oneof(
      { weight: 4, arbitrary: fc.constantFrom(...WORDS) },
      { weight: 3, arbitrary: fc.constantFrom(...MARKS) },
      fc.constantFrom(...STRANGE),
    ),
    { maxLength: 80 },
  )
  .chain((parts) => fc.constantFrom(" ", "").map((space) => parts.join(space)));

for (const language of ["fr", "en"]) {
  test(`${language}: any text gives a sound reading, the same twice`, { timeout: 60_000 }, () => {
    fc.assert(
      fc.property(
        fc.oneof(soup, fc.string({ unit: "binary", maxLength: 200 })),
        fc.constantFrom(null, "2023-06", "2023-06-21"),
        (text, published) => {
          const document = { id: "0".repeat(64), language, title: null, published, url: null, outlet: null, text };
          const reading = reader.read(document);
          expect(checkReading(reading)).toEqual([]);
          expect(readingSchema.safeParse(reading).error?.issues ?? []).toEqual([]);
          expect(JSON.stringify(reader.read(document))).toBe(JSON.stringify(reading));
        },
      ),
      { numRuns: 300 },
    );
  });
}

test("many reports together read as each alone", { timeout: 60_000 }, () => {
  fc.assert(
    fc.property(fc.array(fc.tuple(soup, fc.constantFrom("fr", "en")), { maxLength: 5 }), (texts) => {
      const documents = texts.map(([text, language]) => ({
        id: "0".repeat(64),
        language,
        title: null,
        published: "2023-06-21",
        url: null,
        outlet: null,
        text,
      }));
      for (const outcome of reader.readAll(documents)) {
        expect("reading" in outcome && JSON.stringify(outcome.reading)).toBe(JSON.stringify(reader.read(outcome.document)));
      }
    }),
    { numRuns: 40 },
  );
});
