import { z } from "zod";

/**
 * Ordinals of one language, in words and behind digits; each with a sentence that has it. `tens` are what stands before a
 * smaller ordinal ("twenty"-first), with `joiners` between (« vingt et unième »); `composed`: what the example tells.
 */
export const ordinalsSchema = z.strictObject({
  language: z.string(),
  words: z.array(
    z.strictObject({
      word: z.string().min(1),
      value: z.int().positive(),
      example: z.string(),
      composed: z.int().positive().optional(),
    }),
  ),
  tens: z.array(
    z.strictObject({
      word: z.string().min(1),
      value: z.int().positive(),
      example: z.string(),
      composed: z.int().positive(),
    }),
  ),
  joiners: z.array(z.string().min(1)),
  suffixes: z.array(z.strictObject({ suffix: z.string().min(1), example: z.string(), value: z.int().positive() })),
});

export type OrdinalsData = z.infer<typeof ordinalsSchema>;
