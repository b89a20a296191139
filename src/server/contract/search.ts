import { z } from "zod";
import { daySchema, paged, pagingQuery } from "./paging.ts";
import { documentHeadSchema } from "./reports.ts";

export const searchQuerySchema = z.object({
  q: z.string().max(2000).optional().meta({ description: 'Words; "side by side"; -without; begin*.' }),
  process: z.string().optional(),
  actor: z.string().optional(),
  kind: z.string().optional().meta({ description: "A kind of event." }),
  from: daySchema.optional().meta({ description: "Published on this day or later." }),
  to: daySchema.optional().meta({ description: "Published on this day or earlier." }),
  outlet: z.string().optional(),
  language: z.string().optional(),
  ...pagingQuery,
  limit: pagingQuery.limit.default(20),
});

const facetSchema = z.array(z.strictObject({ value: z.string(), name: z.string(), count: z.int() }));

/** The data of /search. */
export const searchPageSchema = z
  .strictObject({
    ...paged,
    hits: z.array(
      z.strictObject({
        document: documentHeadSchema,
        score: z.number(),
        count: z.int().meta({ description: "How many places there are; the first three are shown." }),
        passages: z.array(
          z.strictObject({
            start: z.int().meta({ description: "Where `text` begins, in UTF-16 units of the report." }),
            text: z.string(),
            marks: z.array(z.strictObject({ start: z.int(), end: z.int() })).meta({ description: "In units of the report." }),
          }),
        ),
      }),
    ),
    facets: z
      .strictObject({ process: facetSchema, actor: facetSchema, kind: facetSchema, outlet: facetSchema, language: facetSchema })
      .meta({ description: "Counts of reports among all that match, the most frequent first." }),
  })
  .meta({ id: "SearchPage" });

export type SearchPage = z.infer<typeof searchPageSchema>;
