import { z } from "zod";
import { DROP_REASONS, RULES } from "./why.ts";

/** The part of a reading that says why, for the schema of spans that the reading has. */
export function whySchemaWith<S extends z.ZodType>(span: S) {
  const rule = z.enum(RULES);
  const step = z
    .strictObject({ word: span, relation: z.string().nullable(), to: z.enum(["head", "dependent"]).nullable() })
    .meta({ id: "TreeStep" });
  const explanation = z
    .strictObject({
      of: z.string(),
      rule,
      entry: z.string().nullable(),
      cues: z.array(span),
      paths: z.array(z.array(step)),
    })
    .meta({ id: "Explanation", description: "By what a claim or a time was read." });
  const mention = z
    .strictObject({ of: z.string(), span, rule, antecedent: span.nullable() })
    .meta({ id: "MentionExplanation", description: "By what a mention was given to its entity." });
  const dropped = z
    .strictObject({
      list: z.enum(["entities", "times", "statements", "events", "roles", "figures", "agenda"]).nullable(),
      span,
      reason: z.enum(DROP_REASONS),
    })
    .meta({ id: "Dropped", description: "Something that was considered and came to nothing." });
  const sentence = z
    .strictObject({ span, claims: z.array(z.string()), dropped: z.array(dropped) })
    .refine((own) => own.claims.length + own.dropped.length > 0, "a sentence without claims has a reason")
    .meta({ id: "SentenceWhy", description: "What became of a sentence." });
  return z
    .strictObject({ claims: z.array(explanation), mentions: z.array(mention), sentences: z.array(sentence) })
    .meta({ id: "Why", description: "Why a reading says what it says; only where somebody asked." });
}
