import { z } from "zod";
import { problemSchema } from "./problem.ts";
import { documentHeadSchema } from "./reports.ts";

/** The JSON body of POST /reports: pasted text. Files come as multipart/form-data, each in a field "files". */
export const pastedReportSchema = z
  .strictObject({
    text: z.string().min(1),
    published: z.string().max(100).nullish(),
    title: z.string().max(10_000).nullish(),
    outlet: z.string().max(10_000).nullish(),
    url: z.string().max(10_000).nullish(),
    language: z.string().max(35).nullish(),
  })
  .meta({ id: "PastedReport" });

const troubleSchema = z
  .strictObject({ file: z.string(), code: z.string(), message: z.string(), remedy: z.string() })
  .meta({ id: "Trouble" });

/** The work of adding reports, and how far it has come. */
export const jobSchema = z
  .strictObject({
    id: z.string(),
    state: z.enum(["waiting", "running", "done", "failed"]).meta({ description: "failed: the store or the installation." }),
    asked: z.string().meta({ description: "ISO 8601." }),
    ended: z.string().nullable(),
    done: z.int().meta({ description: "Reports, in files of many too." }),
    total: z.int().nullable().meta({ description: "Null: nobody has counted them yet." }),
    perSecond: z.number().nullable(),
    secondsLeft: z.number().nullable(),
    counts: z
      .strictObject({ new: z.int(), seen: z.int(), known: z.int(), failed: z.int() })
      .meta({ description: "seen: the text is known from elsewhere; known: all of it was there." }),
    failures: z.array(troubleSchema),
    remarks: z.array(troubleSchema).meta({ description: "Read, with something to know; the first 200." }),
    reports: z.array(documentHeadSchema).meta({ description: "Those that were kept, the first 200." }),
    problem: problemSchema.nullable(),
  })
  .meta({ id: "Job" });

/** What POST /reports answers: where to ask how far it has come. */
export const acceptedSchema = z.strictObject({ job: z.string() }).meta({ id: "Accepted" });

/** The data of /health.json. */
export const healthSchema = z
  .strictObject({
    version: z.string(),
    revision: z.string().meta({ description: "Another one once anything that is shown has changed." }),
    store: z.string().meta({ description: "Where the store is, without a password." }),
    reports: z.int(),
    job: z.string().nullable().meta({ description: "Id of the work that is going on." }),
  })
  .meta({ id: "Health" });

export type PastedReport = z.input<typeof pastedReportSchema>;
export type Job = z.infer<typeof jobSchema>;
export type Health = z.infer<typeof healthSchema>;
