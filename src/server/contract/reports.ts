import { z } from "zod";
import { readingSchema } from "../../claims/index.ts";
import { reviewSchema } from "../../record/index.ts";
import { markingSchema, namedSchema } from "./record-pieces.ts";

/** What is shown of a report wherever it is named. */
export const documentHeadSchema = z
  .strictObject({
    id: z.string(),
    title: z.string().nullable(),
    outlet: z.string().nullable(),
    published: z.string().nullable().meta({ description: "EDTF." }),
    language: z.string(),
    url: z.string().nullable().meta({ description: "As the report gives it: to be shown, not trusted." }),
    source: z.string().meta({ description: "The file or address it came from, as its user named it." }),
    marking: markingSchema.nullable(),
  })
  .meta({ id: "DocumentHead", description: "A report as it is named in lists: its best sighting." });

const sightingSchema = z
  .strictObject({
    id: z.string(),
    source: z.string(),
    outlet: z.string().nullable(),
    url: z.string().nullable(),
    title: z.string().nullable(),
    language: z.string(),
    published: z.string().nullable(),
    received: z.string(),
    bytes: z.string().nullable(),
  })
  .meta({ id: "Sighting", description: "One meeting with a text: where it stood, what was said about it there." });

const versionSchema = z
  .strictObject({
    document: documentHeadSchema,
    body: z.unknown().meta({ description: "Why: reasons, whether it is a correction, the difference." }),
  })
  .meta({ id: "Version" });

export const claimListSchema = z.enum(["statements", "events", "roles", "figures", "agenda"]);

/** The data of /report/{document}. */
export const reportPageSchema = z
  .strictObject({
    document: documentHeadSchema,
    text: z.string(),
    added: z.string(),
    sightings: z.array(sightingSchema),
    origin: z
      .strictObject({ id: z.string(), members: z.array(documentHeadSchema), total: z.int() })
      .nullable()
      .meta({ description: "Reports that are one voice with this one, itself among them; null: not compared yet." }),
    supersedes: z.array(versionSchema),
    supersededBy: z.array(versionSchema),
    markings: z.array(
      z.strictObject({ level: markingSchema, reason: z.string().nullable(), by: z.string().nullable(), added: z.string() }),
    ),
    processes: z.array(namedSchema).meta({ description: "Processes whose dossiers this report is in." }),
    reading: readingSchema.nullable().meta({ description: "The current reading; null: it could not be read." }),
    keys: z
      .record(z.string(), z.string())
      .meta({ description: "By entity of the reading: its key in the record, which /entity/{key} takes." }),
    readings: z.array(
      z.strictObject({
        id: z.string(),
        version: z.string(),
        models: z.record(z.string(), z.string()),
        added: z.string(),
        current: z.boolean(),
      }),
    ),
    decisions: z
      .record(z.string(), reviewSchema)
      .meta({ description: "By claim: the decision in force. Its id is what `after` of the next one names." }),
    history: z.array(reviewSchema).meta({ description: "All decisions on this report, undone ones and undoings too, in order." }),
    orphaned: z.array(reviewSchema).meta({ description: "Decisions in force that find no claim in this reading." }),
  })
  .meta({ id: "ReportPage" });

/** The data of /report/{document}/why.json. */
export const whyPageSchema = z
  .strictObject({
    document: z.string(),
    why: readingSchema.shape.why.unwrap(),
    isSame: z.boolean().meta({ description: "False: this program reads otherwise than the reading that is kept." }),
  })
  .meta({ id: "WhyPage" });

export type DocumentHead = z.infer<typeof documentHeadSchema>;
export type ReportPage = z.infer<typeof reportPageSchema>;
export type WhyPage = z.infer<typeof whyPageSchema>;
