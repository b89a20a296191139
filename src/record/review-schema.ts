import { z } from "zod";
import type { Review } from "./reviews.ts";

const words = z.string().min(1).max(200);
const decided = {
  id: words,
  at: z.iso.datetime(),
  by: words,
  reason: z.string().max(10_000).nullable(),
};

const targetSchema = z.strictObject({
  document: z.string().regex(/^[0-9a-f]{64}$/),
  list: z.enum(["statements", "events", "roles", "figures", "agenda"]),
  span: z
    .strictObject({ start: z.int().min(0), end: z.int().min(0) })
    .refine(({ start, end }) => start <= end, { message: "ends before it starts" }),
  slot: z.string().nullable(),
});

/** A decision as it is exported and imported, one a line. */
export const reviewSchema: z.ZodType<Review> = z.discriminatedUnion("kind", [
  z
    .strictObject({
      ...decided,
      kind: z.literal("claim"),
      target: targetSchema,
      decision: z.enum(["accept", "edit", "reject", "defer"]),
      changes: z.record(z.string(), z.unknown()).nullable(),
    })
    .refine(({ decision, changes }) => (decision === "edit") === (changes !== null), { message: "only an edit has changes" }),
  z.strictObject({
    ...decided,
    kind: z.literal("identity"),
    a: words,
    b: words,
    judgement: z.enum(["same", "different", "unsure"]),
  }),
  z.strictObject({ ...decided, kind: z.literal("undo"), undoes: words }),
]);
