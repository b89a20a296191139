import { z } from "zod";
import { namedSchema, standingSchema } from "./record-pieces.ts";

/** Somebody who takes part, with the parts told of them. */
export const networkActorSchema = z
  .strictObject({
    actor: namedSchema,
    type: z.string().nullable(),
    roles: z.array(z.string()).meta({ description: "Parts in the process, as told last." }),
    events: z.int(),
    statements: z.int().meta({ description: "Positions told of the actor, dates apart." }),
    first: z.string().nullable().meta({ description: "EDTF." }),
    last: z.string().nullable(),
  })
  .meta({ id: "NetworkActor" });

/** What ties two actors. */
export const networkTieSchema = z
  .strictObject({
    from: z.string(),
    to: z.string(),
    kind: z
      .enum(["together", "towards", "for"])
      .meta({ description: "together: both took part; towards: one acted on the other; for: one speaks for the other." }),
    count: z.int().meta({ description: "How many times; the first 50 are listed." }),
    times: z.array(
      z.strictObject({
        item: z.string().meta({ description: "Id of the event; of what somebody said for another, of the issue." }),
        kind: z.string(),
        edtf: z.string().nullable(),
        standing: standingSchema.nullable(),
      }),
    ),
  })
  .meta({ id: "NetworkTie" });

export type NetworkActor = z.infer<typeof networkActorSchema>;
export type NetworkTie = z.infer<typeof networkTieSchema>;
