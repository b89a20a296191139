import { z } from "zod";
import { parseEdtf } from "../calendar/index.ts";
import { whySchemaWith } from "./why-schema.ts";

/** True for a date in EDTF (ISO 8601-2) as this project writes and reads it: "2023-06-21", "2023-06", "2015-09/..". */
export function isEdtf(value: string): boolean {
  return parseEdtf(value) !== null;
}

const edtf = z.string().refine(isEdtf, "not an EDTF date").meta({ description: "A date in EDTF (ISO 8601-2)." });
const entityId = z.string().regex(/^e\d+$/);
const statementId = z.string().regex(/^s\d+$/);
const timeId = z.string().regex(/^t\d+$/);

/** A stretch of `document.text`, in UTF-16 code units, with its words. */
const spanSchema = z
  .strictObject({ start: z.int().nonnegative(), end: z.int().nonnegative(), exact: z.string() })
  .refine((span) => span.end - span.start === span.exact.length, "exact is not as long as its place")
  .meta({ id: "Span", description: "A stretch of document.text in UTF-16 code units, end exclusive; exact repeats its words." });

/** The report a reading was made from. */
const documentSchema = z
  .strictObject({
    id: z.string().regex(/^[0-9a-f]{64}$/),
    language: z.string().min(2),
    title: z.string().nullable(),
    published: edtf.nullable(),
    url: z.string().nullable(),
    outlet: z.string().nullable(),
    text: z.string(),
  })
  .meta({ id: "Document" });

/** A person, state, body, place, process or document that the report speaks of. */
const entitySchema = z
  .strictObject({
    id: entityId,
    ref: z
      .string()
      .regex(/^[a-z]+:.+$/)
      .nullable(),
    type: z.enum([
      "person",
      "state",
      "government-body",
      "international-organisation",
      "armed-group",
      "political-group",
      "population",
      "place",
      "process",
      "conflict",
      "document",
      "organisation",
    ]),
    name: z.string().min(1),
    country: z
      .string()
      .regex(/^[A-Z]{3}$/)
      .nullable(),
    code: z.string().min(1).nullable(),
    mentions: z.array(z.strictObject({ span: spanSchema, form: z.enum(["name", "nominal", "pronoun", "metonym"]) })),
  })
  .meta({ id: "Entity" });

/** What somebody does by saying something. */
export const speechActSchema = z.enum([
  "say",
  "announce",
  "deny",
  "demand",
  "propose",
  "promise",
  "hope",
  "praise",
  "criticise",
  "accuse",
  "threaten",
  "refuse",
  "ask",
  "agree",
]);

/** An expression of time and its value. */
const timeSchema = z
  .strictObject({
    id: timeId,
    span: spanSchema,
    edtf: edtf.nullable(),
    type: z.enum(["date", "interval", "duration", "set"]),
    anchor: z.enum(["publication", "text", "absolute"]),
  })
  .meta({ id: "Time" });

const claim = {
  evidence: spanSchema,
  attributedTo: statementId.nullable(),
  factuality: z.enum(["asserted", "denied", "possible", "planned", "hoped", "demanded", "conditional", "undecided"]),
  time: z.strictObject({ edtf, times: z.array(timeId) }).nullable(),
  place: entityId.nullable(),
};

/** Reported speech: source, cue, content. */
const statementSchema = z
  .strictObject({
    id: statementId,
    ...claim,
    speaker: entityId.nullable(),
    onBehalfOf: entityId.nullable(),
    anonymous: z.string().min(1).nullable(),
    addressee: entityId.nullable(),
    mode: z.enum(["direct", "indirect", "mixed"]),
    act: speechActSchema,
    cue: spanSchema.nullable(),
    content: z.array(spanSchema).min(1),
    quotes: z.array(spanSchema),
  })
  .meta({ id: "Statement" });

/** Something that happened, happens, or is said to be going to happen. */
const eventSchema = z
  .strictObject({
    id: z.string(),
    ...claim,
    kind: z.string(),
    plover: z.strictObject({ type: z.string(), mode: z.string().nullable(), contexts: z.array(z.string()) }).nullable(),
    cameo: z.string().nullable(),
    trigger: spanSchema,
    actors: z.array(entityId),
    recipients: z.array(entityId),
    process: entityId.nullable(),
    round: z.int().nullable(),
  })
  .meta({ id: "Event" });

/** Who someone is, or what part someone has in a process. */
const roleSchema = z
  .strictObject({
    id: z.string(),
    ...claim,
    kind: z.enum(["process", "office"]),
    holder: entityId,
    role: z.enum([
      "host",
      "guarantor",
      "mediator",
      "party",
      "participant",
      "observer",
      "delegation-head",
      "spokesperson",
      "envoy",
      "minister",
      "deputy-minister",
      "head-of-state",
      "head-of-government",
      "ambassador",
      "leader",
      "member",
      "other",
    ]),
    title: z.string().nullable(),
    of: entityId.nullable(),
    round: z.int().nullable(),
    status: z.enum(["current", "former", "ending", "candidate"]),
  })
  .meta({ id: "Role" });

/** A number that people will argue about. */
const figureSchema = z
  .strictObject({
    id: z.string(),
    ...claim,
    measure: z.enum([
      "killed",
      "wounded",
      "missing",
      "detained",
      "released",
      "displaced",
      "refugees",
      "population",
      "troops",
      "aid",
      "other",
    ]),
    value: z.number().nullable(),
    low: z.number().nullable(),
    high: z.number().nullable(),
    approximate: z.boolean(),
    unit: z.string(),
    population: entityId.nullable(),
  })
  .meta({ id: "Figure" });

/** What is on the table. */
const agendaItemSchema = z
  .strictObject({
    id: z.string(),
    ...claim,
    kind: z.enum(["objective", "commitment", "demand", "proposal", "refusal", "open-question"]),
    parties: z.array(entityId),
    towards: z.array(entityId),
    content: spanSchema,
    status: z.enum(["agreed", "in-progress", "claimed-fulfilled", "fulfilled", "demanded", "offered", "rejected", "undecided"]),
    options: z.array(entityId),
    due: edtf.nullable(),
  })
  .meta({ id: "AgendaItem" });

/** One report, read: the whole of the format. See `checkReading` for what a schema cannot say. */
export const readingSchema = z
  .strictObject({
    format: z.literal("pourparlers-reading/1"),
    reader: z.strictObject({ version: z.string(), models: z.record(z.string(), z.string()) }),
    document: documentSchema,
    entities: z.array(entitySchema),
    times: z.array(timeSchema),
    statements: z.array(statementSchema),
    events: z.array(eventSchema),
    roles: z.array(roleSchema),
    figures: z.array(figureSchema),
    agenda: z.array(agendaItemSchema),
    unread: z.array(z.strictObject({ span: spanSchema, reason: z.string() })),
    why: whySchemaWith(spanSchema).exactOptional(),
  })
  .meta({
    title: "Reading, version 1",
    description: "One report in, one Reading out; it holds claims, never facts.",
  });

/** The JSON Schema (draft 2020-12) of a reading, as `pourparlers schema reading` prints it. */
export function readingJsonSchema(): Record<string, unknown> {
  return z.toJSONSchema(readingSchema) as Record<string, unknown>;
}
