import fc from "fast-check";
import { expect, test } from "vitest";
import { checkReading, PourparlersError, readingSchema } from "../../src/claims/index.ts";
import { loadKnowledge } from "../../src/knowledge/index.ts";
import { createReader, extractor } from "../../src/reading/index.ts";
import { unreadOf } from "../../src/reading/unread.ts";
import { type Document, readableEnd } from "../../src/text/index.ts";
import { wordAnalyser } from "../helpers/word-analyser.ts";

const analysers = new Map([
  ["fr", wordAnalyser("fr")],
  ["en", wordAnalyser("en")],
]);
const reader = createReader({ analysers, knowledge: loadKnowledge(), version: "1.2.3" });
const documentOf = (text: string, language = "fr"): Document => ({
  id: "a".repeat(64),
  language,
  title: null,
  published: "2023-06-21",
  url: null,
  outlet: null,
  text,
});

test("a reading holds every list, its document, its version and its models", () => {
  const reading = reader.read(documentOf("Les pourparlers ont repris mardi à Genève."));
  expect(readingSchema.parse(reading)).toEqual(reading);
  expect(reading.reader).toEqual({
    version: "1.2.3",
    models: { "fr.model": "0".repeat(64), knowledge: loadKnowledge().version },
  });
  expect([reading.events, reading.roles, reading.figures, reading.agenda]).toEqual([[], [], [], []]);
});

test("the date header is not read, and moves nothing", () => {
  const text = " date 2023-06 Les pourparlers ont repris mardi.";
  const reading = reader.read(documentOf(text));
  expect(reading.document.text).toBe(text);
  expect(reading.times.map(({ span }) => span.exact)).toEqual(["mardi"]);
  expect(checkReading(reading)).toEqual([]);
});

const leaves = (sentence: string, reason: string | null) =>
  test(`${JSON.stringify(sentence.slice(0, 30))} is ${reason ?? "read"}`, () => {
    const { unread } = reader.read(documentOf(`Il est parti.\n\n${sentence}\n\nIl est revenu.`));
    expect(unread.map((u) => [u.span.exact, u.reason])).toEqual(reason === null ? [] : [[sentence, reason]]);
  });
leaves("* * *", null);
leaves("10 - 12", "no-words");
leaves("Переговоры начались в Минске", "unknown-script");
leaves(Array.from({ length: 260 }, () => "mot").join(" "), "over-long");
leaves("Le mot « перемирие » a été prononcé", null);

test("what is beyond the beginning of a very long text is named", () => {
  const text = `${"Il est parti mardi.\n".repeat(12_000)}\n`;
  const end = readableEnd(text);
  const rest = { span: { start: end, end: text.trimEnd().length, exact: text.slice(end).trimEnd() }, reason: "not-reached" };
  expect(unreadOf(text, [])).toEqual([rest]);
  expect(unreadOf(`${text.slice(0, end)} \n\n`, [])).toEqual([]);
});

test("many documents come out in order, whatever their language", () => {
  const documents = [documentOf("Un."), documentOf("Two.", "en"), documentOf("Trois.")];
  const outcomes = [...reader.readAll(documents)];
  expect(outcomes.map(({ document }) => document)).toEqual(documents);
  for (const outcome of outcomes) expect("reading" in outcome && outcome.reading).toEqual(reader.read(outcome.document));
});

test("what goes wrong with one stops no other", () => {
  const chain = [
    extractor({
      adds: "times",
      requires: [],
      extract: ({ analysis }) => {
        if (analysis.text.includes("BANG")) throw new RangeError("bang");
        return [];
      },
    }),
  ];
  const fragile = createReader({ analysers, knowledge: loadKnowledge(), version: "0", chain });
  const outcomes = [...fragile.readAll([documentOf("Un."), documentOf("BANG."), documentOf("Trois.")])];
  expect(outcomes.map((outcome) => "reading" in outcome)).toEqual([true, false, true]);
});

test("a language without analyser is a broken call", () => {
  expect(() => reader.read(documentOf("Hola.", "es"))).toThrow(PourparlersError);
});

test("any text gives a sound reading, twice the same", { timeout: 30_000 }, () => {
  const anyText = fc.oneof(
    fc.string({ unit: "grapheme", maxLength: 200 }),
    fc
      .array(
        fc.constantFrom(
          "«",
          "»",
          '"',
          "“",
          "”",
          "'",
          "’",
          " ",
          "\n\n",
          "mardi",
          "a dit",
          "Paris",
          "said",
          ".",
          "\ud83d\ude00",
          "\ud800",
        ),
        { maxLength: 60 },
      )
      .map((parts) => parts.join("")),
  );
  fc.assert(
    fc.property(anyText, fc.constantFrom("fr", "en"), (text, language) => {
      const reading = reader.read(documentOf(text, language));
      expect(checkReading(reading)).toEqual([]);
      expect(JSON.stringify(reader.read(documentOf(text, language)))).toBe(JSON.stringify(reading));
    }),
    { numRuns: 200 },
  );
});
