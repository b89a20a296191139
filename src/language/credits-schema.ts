import { z } from "zod";

const words = z.array(z.string().min(1)).min(1);
/** The line of a report that holds it; the tests look for it there. */
const example = z.string().min(1);

/** How reports of one language say where they come from and that they replace an earlier one. */
export const creditsSchema = z.strictObject({
  language: z.string(),
  /** News agencies: an id that both languages share, and the names they are credited by. */
  agencies: z.array(z.strictObject({ id: z.string().regex(/^[a-z0-9-]+$/), names: words, example })).min(1),
  /** What comes before the agencies a report draws on: « avec AFP », "additional reporting by Reuters". */
  introductions: z.array(
    z.strictObject({
      words,
      /** True where the outlet's own name may stand before it on the line: « Le Journal avec AFP ». */
      afterOutlet: z.boolean().optional(),
      example,
    }),
  ),
  /** What joins two agencies: « et », "and". */
  conjunctions: words,
  /**
   * What opens a line, a bracket or a title and says that the text replaces an earlier one. A `label` is followed by a
   * number, a colon, a dash, or the end of its line; a `phrase` by anything.
   */
  marks: z.array(z.strictObject({ says: z.enum(["update", "correction"]), form: z.enum(["label", "phrase"]), words, example })),
});

export type CreditsData = z.infer<typeof creditsSchema>;
