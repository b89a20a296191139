import { z } from "zod";
import { CHANGE_KINDS } from "../../record/index.ts";
import { supportSchema } from "./record-pieces.ts";

/** One change of a process between two days: see docs/record-format.md. */
export const changeSchema = z
  .strictObject({
    kind: z.enum(CHANGE_KINDS),
    item: z.string().meta({ description: 'Id of the item in the later view; of a position "actor issue".' }),
    name: z.string(),
    before: z.string().nullable(),
    after: z.string().nullable(),
    on: z
      .string()
      .nullable()
      .meta({ description: "EDTF: the time of what it is about or, of what has none, when it was reported." }),
    support: supportSchema.nullable(),
  })
  .meta({ id: "Change" });

/** How many changes there are of each kind, on whatever page. */
export const changeKindsSchema = z
  .array(z.strictObject({ kind: z.enum(CHANGE_KINDS), total: z.int() }))
  .meta({ description: "How many there are of each kind in all, in the order in which they come." });

export type PageChange = z.infer<typeof changeSchema>;
