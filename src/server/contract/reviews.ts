import { z } from "zod";
import { reviewSchema } from "../../record/index.ts";
import { shownClaimSchema } from "./claims.ts";
import { paged, pagingQuery } from "./paging.ts";
import { markingSchema, namedSchema } from "./record-pieces.ts";
import { claimListSchema } from "./reports.ts";

/** Why a claim is looked at before others. */
const DOUBTS = ["contested", "uncertain", "single-origin", "anonymous", "inferred-link", "superseded"] as const;

/** Which proposals are meant. */
const reviewFilterSchema = z
  .strictObject({
    process: z.string().optional().meta({ description: "Key of a process." }),
    list: claimListSchema.optional(),
    kind: z.string().max(100).optional().meta({ description: "Kind of event or agenda item, role, measure or stance." }),
    state: z.enum(["open", "accept", "edit", "reject", "defer", "all"]).optional().meta({ description: "open when left out." }),
    doubt: z.enum(DOUBTS).optional(),
    document: z.string().optional(),
    actor: z.string().optional().meta({ description: "Key of somebody the claim is by, of or about." }),
    language: z.string().max(10).optional(),
    outlet: z.string().max(300).optional(),
  })
  .meta({ id: "ReviewFilter" });

export const reviewQuerySchema = z.object({ ...reviewFilterSchema.shape, ...pagingQuery, limit: pagingQuery.limit.default(20) });

const countedSchema = z.array(z.strictObject({ value: z.string(), name: z.string(), count: z.int() }));

/** The data of /review: proposals, the most doubtful and weighty first. */
export const reviewPageSchema = z
  .strictObject({
    revision: z.string(),
    ...paged,
    items: z.array(
      z.strictObject({
        process: namedSchema,
        about: z.strictObject({
          section: z.enum(["rounds", "roles", "timeline", "agenda", "positions", "questions", "figures"]),
          item: z.string().meta({ description: "Id of what the claim is told of in the dossier." }),
        }),
        doubts: z.array(z.enum(DOUBTS)),
        origins: z.int().meta({ description: "How many independent origins tell the same." }),
        weight: z.int().meta({ description: "How much hangs on it: higher first." }),
        proposal: shownClaimSchema,
      }),
    ),
    facets: z.strictObject({
      process: countedSchema,
      list: countedSchema,
      kind: countedSchema,
      state: countedSchema,
      doubt: countedSchema,
    }),
  })
  .meta({ id: "ReviewPage" });

const signed = {
  by: z.string().trim().min(1).max(200).meta({ description: "Who decides." }),
  reason: z.string().max(10_000).nullable().default(null),
};

const after = z
  .string()
  .nullable()
  .meta({ description: "Id of the decision in force that was seen when this one was made; null: none was." });

const decisionSchema = z.enum(["accept", "edit", "reject", "defer"]);

/** One decision as it is asked for; the server mints its id and its time. */
const decisionEntrySchema = z
  .discriminatedUnion("kind", [
    z
      .strictObject({
        kind: z.literal("claim"),
        document: z.string(),
        claim: z.string(),
        evidence: z
          .strictObject({ start: z.int(), end: z.int() })
          .meta({ description: "Where the page showed the claim's evidence: another place means another reading." }),
        decision: decisionSchema,
        changes: z
          .record(z.string(), z.unknown())
          .nullable()
          .default(null)
          .meta({ description: "Of an edit: fields of the claim with their new values." }),
        after,
      })
      .refine(({ decision, changes }) => (decision === "edit") === (changes !== null), "only an edit has changes"),
    z.strictObject({
      kind: z.literal("identity"),
      a: z.string().min(1).max(200),
      b: z.string().min(1).max(200),
      judgement: z.enum(["same", "different", "unsure"]),
      after,
    }),
    z.strictObject({ kind: z.literal("undo"), undoes: z.string().min(1).max(200) }),
  ])
  .meta({ id: "DecisionEntry" });

/** The body of POST /reviews. */
export const decisionsBodySchema = z
  .strictObject({ ...signed, entries: z.array(decisionEntrySchema).min(1).max(1000) })
  .meta({ id: "Decisions" });

/** What POST /reviews and /reviews/bulk answer: what was kept. */
export const decidedSchema = z.strictObject({ revision: z.string(), added: z.array(reviewSchema) }).meta({ id: "Decided" });

/** The most that are decided at once. */
export const MOST_AT_ONCE = 1000;

const bulk = { filter: reviewFilterSchema, decision: z.enum(["accept", "reject", "defer"]) };

/** The body of POST /reviews/preview. */
export const previewBodySchema = z.strictObject(bulk).meta({ id: "PreviewBody" });

/** What would be decided: no more and nothing else can be decided with its digest. */
export const previewSchema = z
  .strictObject({
    digest: z.string(),
    count: z.int(),
    items: z.array(z.strictObject({ document: z.string(), claim: z.string(), list: claimListSchema, words: z.string(), after })),
  })
  .meta({ id: "Preview" });

/** The body of POST /reviews/bulk. */
export const bulkBodySchema = z.strictObject({ ...bulk, ...signed, digest: z.string() }).meta({ id: "BulkBody" });

/** The body of POST /markings. */
export const markingBodySchema = z
  .strictObject({
    document: z.string(),
    level: markingSchema,
    reason: signed.reason,
    by: z.string().trim().max(200).nullable().default(null),
  })
  .meta({ id: "MarkingBody" });

export const markedSchema = z
  .strictObject({ revision: z.string(), document: z.string(), level: markingSchema })
  .meta({ id: "Marked" });

export type Doubt = (typeof DOUBTS)[number];
export type ReviewFilter = z.infer<typeof reviewFilterSchema>;
export type ReviewPage = z.infer<typeof reviewPageSchema>;
export type DecisionEntry = z.infer<typeof decisionEntrySchema>;
export type DecisionsBody = z.input<typeof decisionsBodySchema>;
export type Decided = z.infer<typeof decidedSchema>;
export type PreviewBody = z.infer<typeof previewBodySchema>;
export type Preview = z.infer<typeof previewSchema>;
export type BulkBody = z.input<typeof bulkBodySchema>;
export type MarkingBody = z.input<typeof markingBodySchema>;
