import { z } from "zod";
import { reviewSchema } from "../../record/index.ts";

/** A way out of a wrong address: an id that is there, and its name. */
const nearSchema = z.strictObject({ id: z.string(), name: z.string() }).meta({ id: "Near" });

/** Why an answer could not be given, in the asked language, and what to do about it. */
export const problemSchema = z
  .strictObject({
    code: z.string().meta({ description: "A permanent code: see docs/errors.md." }),
    message: z.string(),
    remedy: z.string(),
    near: z.array(nearSchema).exactOptional().meta({ description: "Of an id that is not there: ids that come near." }),
    newer: z
      .array(reviewSchema)
      .exactOptional()
      .meta({ description: "Of a decision that came too late: those that came before it, the last one last." }),
    fields: z
      .array(z.strictObject({ path: z.string(), problem: z.string() }))
      .exactOptional()
      .meta({ description: "Of a request that is not as it should be: what is wrong where, in English." }),
  })
  .meta({ id: "Problem", description: "What went wrong, in words, with its code and what to do." });

export type Near = z.infer<typeof nearSchema>;
export type Problem = z.infer<typeof problemSchema>;
