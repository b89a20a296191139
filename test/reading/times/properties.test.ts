import edtf from "edtf";
import fc from "fast-check";
import { expect, test } from "vitest";
import { boundsOf, parseEdtf } from "../../../src/calendar/index.ts";
import en from "../../../src/language/en/times.json" with { type: "json" };
import fr from "../../../src/language/fr/times.json" with { type: "json" };
import { readTimeRecords } from "../../../src/reading/times/index.ts";

const GRAMMARS = { fr, en } as const;
type Language = keyof typeof GRAMMARS;
const LANGUAGES = Object.keys(GRAMMARS) as Language[];

/** The words of a grammar: of its classes, numbers and patterns, with figures and marks that they go with. */
function vocabulary(language: Language): string[] {
  const { classes, numbers, rules } = GRAMMARS[language];
  const ofClasses = Object.values(classes).flatMap((words) => (Array.isArray(words) ? words : Object.keys(words)));
  const ofPatterns = rules.flatMap((rule) => [rule.pattern].flat()).flatMap((pattern) => pattern.split(/[\s()[\]|]+|<[^>]*>/));
  const figures = [
    "1",
    "3",
    "12",
    "21",
    "31",
    "45",
    "99",
    "2015",
    "2023",
    "1990",
    "0",
    "2254",
    "1er",
    "3rd",
    "21st",
    "XXe",
    "00",
    "9999",
  ];
  const marks = [",", ".", "-", "/", ":", "(", ")", "'", "’", "\n\n", "\u00a0", "–", "«", "»"];
  return [
    ...new Set([
      ...ofClasses.map((w) => w.replace(/^=(?=.)/, "").replaceAll(" .", ".")),
      ...Object.keys(numbers),
      ...ofPatterns,
      ...figures,
      ...marks,
    ]),
  ].filter((word) => word !== "");
}

const published = fc.constantFrom(
  null,
  "2023-06-21",
  "2024-02-29",
  "2023-06",
  "2023",
  "2023-06/2023-08",
  "nonsense",
  "2023-12-31",
  "0003-01-01",
);

function check(text: string, language: string, when: string | null): void {
  const analysis = { text, language, sentences: [] };
  const records = readTimeRecords(analysis, when);
  let last = 0;
  records.forEach(({ time, bounds, value }, index) => {
    expect(time.id).toBe(`t${index + 1}`);
    expect(time.span.exact).toBe(text.slice(time.span.start, time.span.end));
    expect(time.span.exact).not.toBe("");
    expect(time.span.start).toBeGreaterThanOrEqual(last);
    last = time.span.end;
    if (time.edtf === null) return;
    expect(value, time.edtf).toEqual(parseEdtf(time.edtf));
    if (value) {
      const own = boundsOf(value);
      if (own.earliest !== null && own.latest !== null) expect(own.earliest, time.edtf).toBeLessThanOrEqual(own.latest);
    }
    if (bounds?.earliest != null && bounds.latest != null) expect(bounds.earliest, time.edtf).toBeLessThanOrEqual(bounds.latest);
    // Year 0 and before are past what the peer writes the same way.
    if (!time.edtf.includes("-0") || /^\d{4}/.test(time.edtf)) expect(() => edtf(time.edtf ?? ""), time.edtf).not.toThrow();
  });
  expect(readTimeRecords(analysis, when)).toEqual(records);
}

test("any text: spans say what the text says, in order, and values are dates", () => {
  fc.assert(fc.property(fc.string({ unit: "binary", maxLength: 60 }), fc.constantFrom(...LANGUAGES, "ru"), published, check), {
    numRuns: 800,
  });
});

for (const language of LANGUAGES) {
  const words = vocabulary(language);
  test(`${language}: the words of the grammar in any order`, () => {
    const soup = fc.array(fc.constantFrom(...words), { maxLength: 24 }).map((parts) => parts.join(" "));
    fc.assert(
      fc.property(soup, published, (text, when) => check(text, language, when)),
      { numRuns: 3000 },
    );
  });

  test(`${language}: the words of the grammar run together`, () => {
    const soup = fc
      .array(fc.tuple(fc.constantFrom(...words), fc.constantFrom(" ", "", "-", "\n")), { maxLength: 16 })
      .map((parts) => parts.flat().join(""));
    fc.assert(
      fc.property(soup, published, (text, when) => check(text, language, when)),
      { numRuns: 1500 },
    );
  });

  test(`${language}: a sentence of its own paragraph reads the same wherever it stands`, () => {
    const sentences = GRAMMARS[language].rules
      .flatMap((rule) => rule.examples)
      .filter((example) => example.found.length === 1 && !/From|told|before|after|same|later|earlier/i.test(example.text));
    const pick = fc.constantFrom(...sentences.map((example) => example.text));
    const alone = (text: string): string[] =>
      readTimeRecords({ text, language, sentences: [] }, "2023-06-21")
        .filter(({ time }) => time.anchor !== "text")
        .map(({ time }) => `${time.span.exact} ${time.edtf}`);
    fc.assert(
      fc.property(pick, pick, (a, b) => {
        const together = alone(`${a}\n\n${b}`);
        if (together.length === alone(a).length + alone(b).length) expect(together).toEqual([...alone(a), ...alone(b)]);
      }),
      { numRuns: 500 },
    );
  });
}

test("a span that ends in a year of five digits has no date", () => {
  const read = (text: string, language: Language) =>
    readTimeRecords({ text, language, sentences: [] }, "2023").map(({ time }) => time.edtf);
  expect(read("over the next 9900 years", "en")).toEqual([null]);
  expect(read("au cours des 9900 prochaines années", "fr")).toEqual([null]);
});
