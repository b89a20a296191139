import { z } from "zod";

const actorSchema = z
  .strictObject({ id: z.string(), name: z.string() })
  .meta({ id: "Named", description: "Somebody or something by the record's key and a name to show." });

const holderSchema = z
  .strictObject({ who: actorSchema.nullable(), onBehalfOf: actorSchema.nullable(), anonymous: z.string().nullable() })
  .meta({ id: "Holder", description: "Who vouches: a speaker, on whose behalf, or the words for a source without name." });

const claimSchema = z
  .strictObject({
    document: z.string(),
    claim: z.string(),
    span: z.strictObject({ start: z.int(), end: z.int(), exact: z.string() }),
    by: z.array(holderSchema).meta({ description: "Who is quoted, the innermost first; empty: the outlet's own voice." }),
    link: z
      .enum(["said", "only-process", "main-process", "place-and-conflict", "members", "none"])
      .meta({ description: "Why the claim belongs to the process." }),
    review: z.enum(["accept", "edit", "reject", "defer"]).nullable(),
    superseded: z.boolean().meta({ description: "A later version of the same dispatch says otherwise." }),
  })
  .meta({ id: "ClaimRef", description: "One claim of one report, with the words that carry it." });

const supportSchema = z
  .strictObject({
    claims: z.array(claimSchema),
    count: z.int().meta({ description: "All claims; more than are listed where very many reports say the same." }),
    origins: z.int().meta({ description: "Independent origins: a wire report and its copies are one." }),
    attributors: z.int().meta({ description: "First attributors: who is quoted, or the outlet itself." }),
  })
  .meta({ id: "Support" });

const standingSchema = z
  .enum(["happened", "claimed", "contested", "denied", "planned", "possible", "hoped", "demanded", "conditional", "undecided"])
  .meta({
    id: "Standing",
    description: "happened: told by an outlet in its own voice; claimed: only by people quoted; contested: told and denied.",
  });

const valueSchema = z
  .strictObject({
    value: z.string().meta({ description: "An entity's key, an EDTF date, a number or a plain word, as the question has it." }),
    name: z.string(),
    standing: standingSchema,
    superseded: z.boolean().meta({ description: "Only claims that a later version of the same dispatch corrected say so." }),
    support: supportSchema,
  })
  .meta({ id: "SlotValue" });

const slotSchema = z
  .strictObject({
    question: z.string(),
    state: z.enum(["agreed", "single", "contested", "unknown"]).meta({
      description: "agreed: several origins, no contradiction; single: one origin; contested: rival values; unknown: no value.",
    }),
    value: z.string().nullable().meta({ description: "What the claims leave open together, or the best supported of rivals." }),
    name: z.string().nullable(),
    values: z.array(valueSchema),
  })
  .meta({ id: "Slot", description: "A question and all answers side by side." });

const toldTimeSchema = z.strictObject({ edtf: z.string(), standing: standingSchema, support: supportSchema });

const participantSchema = z
  .strictObject({ actor: actorSchema, as: z.enum(["actor", "recipient"]), support: supportSchema })
  .meta({ id: "Participant" });

const eventSchema = z
  .strictObject({
    id: z.string(),
    kind: z.string(),
    kinds: z.array(z.string()),
    standing: standingSchema,
    speech: z.boolean(),
    round: z.int().nullable(),
    time: z.strictObject({
      edtf: z
        .string()
        .nullable()
        .meta({ description: "What all that was told leaves open together; null: no report gives a time." }),
      published: z.string().nullable().meta({ description: "Where no time is told: when the first report of it was published." }),
      told: z.array(toldTimeSchema),
    }),
    place: slotSchema,
    participants: z.array(participantSchema),
    tellings: z.array(z.strictObject({ standing: standingSchema, support: supportSchema })),
    said: z
      .boolean()
      .meta({ description: "A report says that it belongs to the process; false: it is told in reports on the process." }),
    maybeSame: z.array(z.string()).meta({ description: "Events that this may be: too little is said to tell." }),
    support: supportSchema,
  })
  .meta({ id: "RecordEvent" });

const roundRoleSchema = z.strictObject({
  actor: actorSchema,
  role: z.string(),
  standing: standingSchema,
  support: supportSchema,
});

const roundSchema = z
  .strictObject({
    id: z.string(),
    number: z.int().nullable(),
    standing: standingSchema,
    dates: slotSchema,
    planned: z
      .array(toldTimeSchema)
      .meta({ description: "Dates that were announced or proposed, kept apart from when it was held." }),
    place: slotSchema,
    host: slotSchema,
    participants: z.array(roundRoleSchema),
    observers: z.array(roundRoleSchema),
    outcomes: z.array(z.string()).meta({ description: "Ids of events on the timeline." }),
    event: z.string().meta({ description: "Id of the round on the timeline." }),
    support: supportSchema,
  })
  .meta({ id: "Round" });

const roleSchema = z
  .strictObject({
    id: z.string(),
    kind: z.enum(["process", "office"]),
    role: z.string(),
    actor: actorSchema,
    of: actorSchema.nullable(),
    titles: z.array(z.string()),
    status: z.enum(["current", "former", "ending", "candidate"]).meta({ description: "As told last." }),
    standing: standingSchema,
    history: z.array(
      z.strictObject({
        status: z.enum(["current", "former", "ending", "candidate"]),
        standing: standingSchema,
        time: z.string().nullable(),
        published: z.string().nullable(),
        round: z.int().nullable(),
        support: supportSchema,
      }),
    ),
    rounds: z.array(z.int()),
    support: supportSchema,
  })
  .meta({ id: "RecordRole" });

const agendaSchema = z
  .strictObject({
    id: z.string(),
    kind: z.enum(["objective", "commitment", "demand", "proposal", "refusal"]),
    parties: z.array(actorSchema),
    towards: z.array(actorSchema),
    issues: z.array(z.string()),
    contents: z.array(z.string()).meta({ description: "The words for it, the fullest first." }),
    due: slotSchema,
    status: z.string().meta({ description: "As told last; claimed-fulfilled is not fulfilled." }),
    contested: z.boolean(),
    history: z.array(
      z.strictObject({
        status: z.string(),
        standing: standingSchema,
        on: z.string().nullable(),
        by: z.array(holderSchema),
        support: supportSchema,
      }),
    ),
    answers: z.array(z.strictObject({ to: z.string(), kind: z.string() })).meta({ description: "Items that this one answers." }),
    support: supportSchema,
  })
  .meta({ id: "RecordAgendaItem" });

const positionSchema = z
  .strictObject({
    actor: actorSchema,
    issue: z.string(),
    latest: z.string().nullable(),
    moved: z.boolean().meta({ description: "The last stance is not the one before." }),
    cells: z.array(
      z.strictObject({
        on: z.string().nullable(),
        stance: z.string(),
        speaker: actorSchema.nullable(),
        said: z.array(z.string()),
        support: supportSchema,
      }),
    ),
  })
  .meta({ id: "Position" });

const contestedSchema = z
  .strictObject({
    id: z.string(),
    question: z.string(),
    about: z.string().meta({
      description: "Id of the round, event, series, role, agenda item or process; of what is said and denied an id of its own.",
    }),
    name: z.string(),
    values: z.array(valueSchema),
  })
  .meta({ id: "Contested" });

const questionSchema = z
  .strictObject({
    id: z.string(),
    issue: z.string(),
    contents: z.array(z.string()),
    state: z.enum(["open", "settled"]),
    askedSince: z.string().nullable(),
    lastMention: z.string().nullable(),
    ageInDays: z.int().nullable(),
    options: z.array(z.strictObject({ actor: actorSchema, support: supportSchema })),
    due: z.string().nullable(),
    settledBy: z.array(z.strictObject({ item: z.string(), on: z.string().nullable(), value: z.string().nullable() })),
    support: supportSchema,
  })
  .meta({ id: "Question" });

const pointSchema = z.strictObject({
  asOf: z.string().nullable().meta({ description: "The time the count is given for, else the day of publication." }),
  value: z.number().nullable(),
  low: z.number().nullable(),
  high: z.number().nullable(),
  approximate: z.boolean(),
  standing: standingSchema,
  relation: z.enum(["first", "agrees", "update", "contradicts", "corrected"]).meta({
    description:
      "To the count before it. A later higher count is an update; a correction needs a later version of the same dispatch.",
  }),
  support: supportSchema,
});

const seriesSchema = z
  .strictObject({
    id: z.string(),
    measure: z.string(),
    population: z.string(),
    country: z.string().nullable(),
    unit: z.string(),
    place: actorSchema.nullable(),
    since: z.string().nullable().meta({ description: "Where the count begins, or the period it is limited to." }),
    points: z.array(pointSchema),
    contested: z.boolean(),
    otherScopes: z.array(z.strictObject({ series: z.string(), differs: z.array(z.enum(["population", "place", "period"])) })),
    support: supportSchema,
  })
  .meta({ id: "FigureSeries" });

const sourceSchema = z
  .strictObject({
    document: z.string(),
    origin: z.string(),
    outlet: z.string().nullable(),
    title: z.string().nullable(),
    url: z.string().nullable(),
    language: z.string(),
    published: z.string().nullable(),
    received: z.string(),
    marking: z.enum(["public", "shareable", "restricted", "closed"]).nullable(),
    sameOrigin: z.array(z.string()),
    supersedes: z.array(z.string()),
    supersededBy: z.array(z.string()),
    claims: z.int(),
    alone: z.array(z.string()).meta({ description: "Ids of the items that only this report's origin carries." }),
  })
  .meta({ id: "RecordSource" });

const identitySchema = z
  .strictObject({
    id: z.string(),
    type: z.string(),
    name: z.string(),
    names: z.array(z.string()),
    keys: z.array(z.string()),
    actsFor: actorSchema.nullable(),
    judgements: z.array(
      z.strictObject({
        other: z.string(),
        judgement: z.enum(["same", "different", "unsure"]),
        reason: z.string(),
        by: z.string().meta({ description: "rule, or who decided." }),
      }),
    ),
  })
  .meta({ id: "Identity", description: "Judgements, never a merge: the claims keep their own keys." });

const reviewSchema = z.strictObject({
  id: z.string(),
  at: z.string(),
  by: z.string(),
  reason: z.string().nullable(),
  decision: z.string(),
  document: z.string(),
  list: z.string(),
  span: z.strictObject({ start: z.int(), end: z.int() }),
  slot: z.string().nullable(),
});

const processViewSchema = z
  .strictObject({
    id: z.string(),
    name: z.string(),
    known: z.boolean(),
    members: z.array(actorSchema).meta({
      description:
        "Processes that this dossier takes together, each with one of its own: a peace process told of as one. Empty for a single process.",
    }),
    conflict: z.array(z.strictObject({ conflict: actorSchema, support: supportSchema.nullable() })),
    since: slotSchema,
    status: slotSchema,
    roles: z.array(roleSchema),
    rounds: z.array(roundSchema),
    timeline: z.array(eventSchema),
    agenda: z.array(agendaSchema),
    positions: z.array(positionSchema),
    contested: z.array(contestedSchema),
    questions: z.array(questionSchema),
    figures: z.array(seriesSchema),
    sources: z.array(sourceSchema),
    identities: z.array(identitySchema),
    rejected: z.array(claimSchema),
    orphaned: z.array(reviewSchema),
  })
  .meta({ id: "Process" });

export const recordSchema = z
  .strictObject({
    format: z.literal("pourparlers-record/1"),
    asOf: z.string().nullable(),
    processes: z.array(processViewSchema),
    unassigned: processViewSchema.nullable().meta({ description: "Claims that no process can be named for." }),
  })
  .meta({
    title: "Record, version 1",
    description: "Many reports, one sourced dossier per process; claims side by side, never facts.",
  });

export type Named = z.infer<typeof actorSchema>;
export type RecordHolder = z.infer<typeof holderSchema>;
export type ClaimRef = z.infer<typeof claimSchema>;
export type Support = z.infer<typeof supportSchema>;
export type Standing = z.infer<typeof standingSchema>;
export type SlotValue = z.infer<typeof valueSchema>;
export type Slot = z.infer<typeof slotSchema>;
export type RecordEvent = z.infer<typeof eventSchema>;
export type Round = z.infer<typeof roundSchema>;
export type RecordRole = z.infer<typeof roleSchema>;
export type RecordAgendaItem = z.infer<typeof agendaSchema>;
export type Position = z.infer<typeof positionSchema>;
export type Contested = z.infer<typeof contestedSchema>;
export type Question = z.infer<typeof questionSchema>;
export type FigureSeries = z.infer<typeof seriesSchema>;
export type RecordSource = z.infer<typeof sourceSchema>;
export type Identity = z.infer<typeof identitySchema>;
export type ProcessView = z.infer<typeof processViewSchema>;
/** Many reports, one sourced dossier per process: see docs/record-format.md. */
export type DossierRecord = z.infer<typeof recordSchema>;

/** The JSON Schema (draft 2020-12) of a record, as `pourparlers schema record` prints it. */
export function recordJsonSchema(): Record<string, unknown> {
  return z.toJSONSchema(recordSchema) as Record<string, unknown>;
}
