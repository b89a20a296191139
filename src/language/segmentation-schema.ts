import { z } from "zod";

const word = { word: z.string().regex(/^[^.\s]+$/), example: z.string() };
const abbreviation = z.strictObject({
  ...word,
  /** True where it is written with a small letter too: « p. 12 ». With a capital every one is known. */
  small: z.boolean().default(false),
});

/** Abbreviations of one language after which no sentence ends, without their dot; each with a sentence that has it. */
export const segmentationSchema = z.strictObject({
  language: z.string(),
  /** Where a number follows. */
  beforeNumbers: z.array(abbreviation),
  /** Where a name follows. */
  beforeNames: z.array(abbreviation),
  /** Words with hyphens that look like a verb with its pronouns, or like several words, and are one. */
  wholes: z.array(z.strictObject(word)),
});
