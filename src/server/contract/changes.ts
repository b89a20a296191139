import { z } from "zod";
import { supportSchema } from "./record-pieces.ts";

/** One change of a process between two days: see docs/record-format.md. */
export const changeSchema = z
  .strictObject({
    kind: z.enum([
      "new-round",
      "round-standing",
      "round-date",
      "round-place",
      "host-changed",
      "status-changed",
      "role-new",
      "role-status",
      "event-new",
      "event-standing",
      "event-date",
      "agenda-new",
      "agenda-status",
      "position-new",
      "position-moved",
      "question-asked",
      "question-settled",
      "question-options",
      "figure-new",
      "figure-raised",
      "figure-lowered",
      "contested",
      "no-longer-contested",
      "source-new",
    ]),
    item: z.string().meta({ description: 'Id of the item in the later view; of a position "actor issue".' }),
    name: z.string(),
    before: z.string().nullable(),
    after: z.string().nullable(),
    support: supportSchema.nullable(),
  })
  .meta({ id: "Change" });

export type PageChange = z.infer<typeof changeSchema>;
