import { z } from "zod";
import { SECTIONS as DOSSIER_SECTIONS } from "../../pipeline/index.ts";
import { changeKindsSchema, changeSchema } from "./changes.ts";
import { shownClaimSchema } from "./claims.ts";
import { daySchema, isCurrentSchema } from "./paging.ts";
import { eventSchema, namedSchema, processViewSchema, roundSchema, slotSchema } from "./record-pieces.ts";

const datedEventSchema = z
  .strictObject({
    id: z.string(),
    kind: z.string(),
    edtf: z.string(),
    round: z.int().nullable(),
    place: z.string().nullable().meta({ description: "Name of the place, where told." }),
  })
  .meta({ id: "DatedEvent" });

const processRowSchema = z
  .strictObject({
    id: z.string(),
    name: z.string(),
    known: z.boolean(),
    members: z.array(namedSchema).meta({ description: "Processes that its dossier takes together; empty for a single one." }),
    status: slotSchema,
    last: datedEventSchema.nullable().meta({ description: "What happened last, as far as reports tell." }),
    next: datedEventSchema.nullable().meta({ description: "What is planned next after the last report." }),
    lastReport: z.string().nullable().meta({ description: "The last day of publication among its reports." }),
    counts: z
      .strictObject({
        rounds: z.int(),
        events: z.int(),
        contested: z.int(),
        questions: z.int().meta({ description: "Open ones." }),
        reports: z.int(),
      })
      .nullable()
      .meta({
        description: "Reports and events are two things: never add them up. null: the dossier is being made, for the first time.",
      }),
    newReports: z.int().nullable().meta({ description: "How many reports came in after the day `since`; null: nobody asked." }),
    isCurrent: isCurrentSchema,
    changes: z
      .int()
      .nullable()
      .meta({ description: "How many changes since `since`; null: nobody asked, or counting them takes too long here." }),
  })
  .meta({ id: "ProcessRow" });

/** What the list of processes can be in the order of. */
const PROCESS_ORDERS = ["name", "last", "reports", "changes"] as const;

/** How the list is asked for. */
export const processListQuerySchema = z.object({
  since: daySchema.optional().meta({ description: "Also what changed after the end of this day." }),
  sort: z
    .enum(PROCESS_ORDERS)
    .optional()
    .meta({ description: "By name, last event, number of reports, or number of changes; by key when left out." }),
  order: z
    .enum(["ascending", "descending"])
    .optional()
    .meta({ description: "When left out names ascend, and what is newest or most comes first." }),
});

/** The data of /. */
export const processListSchema = z
  .strictObject({
    revision: z.string().meta({ description: "Another one once anything that is shown has changed." }),
    since: z.string().nullable(),
    processes: z.array(processRowSchema),
    unassigned: processRowSchema.nullable().meta({ description: "Claims that no process can be named for." }),
  })
  .meta({ id: "ProcessList" });

/** The lists of a process, of which its overview has some items: 100 at most, 50 where items are long, fewer where they are many and long. */
export const CUT_LISTS = DOSSIER_SECTIONS;

const totals = Object.fromEntries(CUT_LISTS.map((list) => [list, z.int()])) as Record<(typeof CUT_LISTS)[number], z.ZodInt>;

const shortenedSchema = z
  .strictObject({
    section: z.enum(CUT_LISTS),
    item: z.string().meta({ description: "Its id; of a position, actor and issue; of a source, its document." }),
    list: z.string().meta({ description: "The list within it, such as history, points or cells." }),
    total: z.int().meta({ description: "How many that list has in all." }),
  })
  .meta({ id: "Shortened" });

/** The data of /process/{id}: the dossier as the record has it, long lists cut. */
export const processPageSchema = processViewSchema
  .extend({
    asOf: z.string().nullable(),
    isCurrent: isCurrentSchema,
    totals: z.strictObject(totals).meta({ description: "How many items each list has in all." }),
    shortened: z.array(shortenedSchema).meta({
      description:
        "Items of which lists are cut too: they are whole in the lists of their own. Of rounds, timeline and sources the last are here.",
    }),
    changes: z
      .strictObject({ since: z.string(), total: z.int(), kinds: changeKindsSchema, items: z.array(changeSchema) })
      .nullable()
      .meta({ description: "What is new since the end of the day `since`; null: nobody asked." }),
  })
  .meta({ id: "ProcessPage" });

const neighbourSchema = z.strictObject({ id: z.string(), number: z.int().nullable(), edtf: z.string().nullable() }).nullable();

/** The data of /process/{id}/round/{round}. */
export const roundPageSchema = z
  .strictObject({
    process: namedSchema,
    asOf: z.string().nullable(),
    round: roundSchema,
    event: eventSchema.nullable().meta({ description: "The round as it stands on the timeline." }),
    outcomes: z.array(eventSchema),
    before: neighbourSchema,
    after: neighbourSchema,
    claims: z.strictObject({ total: z.int(), items: z.array(shownClaimSchema) }).meta({ description: "The first 100." }),
  })
  .meta({ id: "RoundPage" });

export type ProcessRow = z.infer<typeof processRowSchema>;
export type ProcessList = z.infer<typeof processListSchema>;
export type ProcessPage = z.infer<typeof processPageSchema>;
export type RoundPage = z.infer<typeof roundPageSchema>;
export type ProcessOrder = (typeof PROCESS_ORDERS)[number];
export type ProcessListQuery = z.infer<typeof processListQuerySchema>;
