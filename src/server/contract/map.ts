import { z } from "zod";
import { namedSchema, standingSchema, supportSchema } from "./record-pieces.ts";

const useSchema = z
  .strictObject({
    as: z.enum(["venue", "planned-venue", "candidate", "rival", "event"]).meta({
      description:
        "venue: a round was held there; planned-venue: one was announced; candidate: an open question names it; rival: reports differ on it; event: anything else took place there.",
    }),
    item: z.string().meta({ description: "Id of the round, question or event." }),
    kind: z.string().meta({ description: "Kind of the event; round; question." }),
    edtf: z.string().nullable(),
    standing: standingSchema,
    support: supportSchema,
  })
  .meta({ id: "PlaceUse" });

/** A place of a process and what it was for. */
export const mapPlaceSchema = z
  .strictObject({
    place: namedSchema,
    country: z.string().nullable().meta({ description: "ISO 3166-1 alpha-3, where known." }),
    point: z
      .tuple([z.number(), z.number()])
      .nullable()
      .meta({ description: "Degrees east and north of a town; null: a country, a region, or nobody knows." }),
    precision: z.enum(["town", "country", "unknown"]).meta({ description: "A country is no point." }),
    count: z.int().meta({ description: "How many uses there are; the first 50 are listed." }),
    uses: z.array(useSchema),
  })
  .meta({ id: "MapPlace" });

export type MapPlace = z.infer<typeof mapPlaceSchema>;
export type PlaceUse = z.infer<typeof useSchema>;
