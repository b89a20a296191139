import { z } from "zod";
import { paged } from "./paging.ts";
import { identitySchema, namedSchema, positionSchema, roleSchema, standingSchema, supportSchema } from "./record-pieces.ts";

const inProcess = { process: namedSchema };

/** The data of /entity/{key}. */
export const entityPageSchema = z
  .strictObject({
    identity: identitySchema,
    known: z
      .strictObject({
        names: z.array(z.string()),
        country: z.string().nullable(),
        offices: z.array(
          z.strictObject({ role: z.string(), of: namedSchema, held: z.string(), disputed: z.boolean(), source: z.string() }),
        ),
        source: z.string(),
      })
      .nullable()
      .meta({ description: "What is known before any report is read; null: only reports name it." }),
    processes: z.array(z.strictObject({ ...inProcess, roles: z.int(), events: z.int(), statements: z.int() })),
    alsoIn: z
      .array(z.strictObject({ ...inProcess, reports: z.int() }))
      .meta({ description: "Processes where fewer reports name it, which were not looked into." }),
    roles: z.array(roleSchema.extend(inProcess).meta({ id: "EntityRole" })),
    statements: z.strictObject({
      ...paged,
      items: z.array(
        z.strictObject({
          ...inProcess,
          as: z.enum(["self", "for-other", "by-other"]).meta({
            description: "self: said by it; for-other: said by it for another; by-other: said by another on its behalf.",
          }),
          other: namedSchema.nullable(),
          issue: z.string(),
          cell: positionSchema.shape.cells.element,
        }),
      ),
    }),
    events: z.strictObject({
      ...paged,
      items: z.array(
        z.strictObject({
          ...inProcess,
          id: z.string(),
          kind: z.string(),
          as: z.enum(["actor", "recipient", "place"]),
          edtf: z.string().nullable(),
          standing: standingSchema,
          support: supportSchema,
        }),
      ),
    }),
  })
  .meta({ id: "EntityPage" });

export type EntityPage = z.infer<typeof entityPageSchema>;
