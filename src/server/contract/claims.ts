import { z } from "zod";
import { readingSchema } from "../../claims/index.ts";
import { reviewSchema } from "../../record/index.ts";
import { holderSchema, namedSchema } from "./record-pieces.ts";
import { documentHeadSchema } from "./reports.ts";

const { statements, events, roles, figures, agenda } = readingSchema.shape;

const spanSchema = z.strictObject({ start: z.int(), end: z.int(), exact: z.string() });

/** A claim with all that is needed to show it beside its words. */
export const shownClaimSchema = z
  .strictObject({
    document: documentHeadSchema,
    item: z
      .discriminatedUnion("list", [
        z.strictObject({ list: z.literal("statements"), claim: statements.element }),
        z.strictObject({ list: z.literal("events"), claim: events.element }),
        z.strictObject({ list: z.literal("roles"), claim: roles.element }),
        z.strictObject({ list: z.literal("figures"), claim: figures.element }),
        z.strictObject({ list: z.literal("agenda"), claim: agenda.element }),
      ])
      .meta({ description: "The claim as its reading has it; ids are those of `entities`." }),
    entities: z
      .record(
        z.string(),
        z.strictObject({
          key: z.string().meta({ description: "Its key in the record: what /entity/{key} takes." }),
          name: z.string(),
          ref: z.string().nullable(),
          type: z.string(),
        }),
      )
      .meta({ description: "The entities that the claim and its chain name, by their id in the reading." }),
    chain: z
      .array(
        z.strictObject({
          statement: z.string().meta({ description: "Id of the statement in the reading." }),
          holder: holderSchema,
          act: z.string(),
          mode: z.enum(["direct", "indirect", "mixed"]),
          cue: spanSchema.nullable(),
        }),
      )
      .meta({ description: "Who vouches, the innermost first, a statement's own speaker before all; then the outlet." }),
    passage: z
      .strictObject({
        start: z.int().meta({ description: "Where `text` begins, in UTF-16 units of the report." }),
        text: z.string(),
        evidence: z.strictObject({ start: z.int(), end: z.int() }).meta({ description: "In units of the report." }),
      })
      .meta({ description: "The sentence that carries the claim with what stands around it." }),
    decision: reviewSchema.nullable().meta({ description: "The decision in force." }),
  })
  .meta({ id: "ShownClaim" });

/** The data of /claim/{document}/{claim}. */
export const claimPageSchema = z
  .strictObject({
    claim: shownClaimSchema,
    history: z.array(reviewSchema).meta({ description: "All decisions on this claim and what took them back, in order." }),
    processes: z.array(namedSchema).meta({ description: "Processes whose dossiers its report is in." }),
  })
  .meta({ id: "ClaimPage" });

export type ShownClaim = z.infer<typeof shownClaimSchema>;
export type ClaimPage = z.infer<typeof claimPageSchema>;
