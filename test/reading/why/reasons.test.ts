import { expect, test } from "vitest";
import { DROP_REASONS, readingSchema } from "../../../src/claims/index.ts";
import { analysisOf } from "../../helpers/sentence.ts";
import { ENGLISH } from "./english.ts";
import { FRENCH } from "./french.ts";
import { droppedIn, readAnalysis, silenceOf } from "./silence.ts";

for (const [language, silences] of [
  ["fr", FRENCH],
  ["en", ENGLISH],
] as const) {
  for (const { reason, list, words, tables } of silences.map(silenceOf)) {
    const said = tables.map((table) => table.trim().split("\n")[0]?.trim()).join(" ");
    test(`${reason}: ${said}`, () => {
      expect(droppedIn(language, tables)).toContain(`${list}: ${words}: ${reason}`);
    });
  }
}

/** Sentence of 251 words: one more than is read with trust. */
const LONG = Array.from({ length: 251 }, (_, i) => `${i + 1} oui oui INTJ ${i === 0 ? 0 : 1} ${i === 0 ? "root" : "discourse"}`);

test("over-long: a sentence of 251 words", () => {
  const long = `${LONG.map(() => "oui").join(" ")}\n${LONG.join("\n")}`;
  expect(droppedIn("fr", [long])[0]).toMatch(/^nothing: oui oui .*: over-long$/);
});

test("every reason has a sentence that gives it", () => {
  const told = new Set([...FRENCH, ...ENGLISH].map((block) => silenceOf(block).reason)).add("over-long");
  expect(DROP_REASONS.filter((reason) => !told.has(reason))).toEqual([]);
});

test("the schema of a reading knows of why, and asks for a reason where a sentence has no claim", () => {
  const reading = readAnalysis(analysisOf("fr", ...silenceOf(FRENCH[0] ?? "").tables));
  expect(readingSchema.safeParse(reading).success).toBe(true);
  const [sentence] = reading.why?.sentences ?? [];
  const silent = { ...reading, why: { claims: [], mentions: [], sentences: [{ ...sentence, dropped: [] }] } };
  expect(readingSchema.safeParse(silent).success).toBe(false);
});
