import { z } from "zod";

/** What the spelling of a language says of its trees. */
export const treesSchema = z.strictObject({
  language: z.string(),
  /** Prepositions said again before each of those joined: « le départ des soldats et l'abolition du droit » joins the nouns without one. */
  repeated: z.array(z.strictObject({ word: z.string().min(1), example: z.string().min(1) })),
  /** Words for a day that stand without article or preposition: « ont ouvert jeudi des négociations » has another object. */
  days: z.array(z.strictObject({ word: z.string().min(1), example: z.string().min(1) })),
  /** Adjectives that are forms of a verb as well. */
  adjectives: z.array(z.strictObject({ word: z.string().min(1), example: z.string().min(1) })),
  /** Endings of past participles that a sentence may open with: « Réunis à Malte, ils … ». */
  participles: z.array(z.string().min(1)),
});

export type TreesData = z.infer<typeof treesSchema>;
