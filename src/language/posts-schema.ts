import { z } from "zod";

const words = z.array(z.string().min(1)).min(1);

/** What a language calls the seats that one person holds at a time: « le chef de la diplomatie russe », "the UN envoy for Yemen". */
export const postsSchema = z.strictObject({
  language: z.string(),
  /** Adjectives that leave the office what it is. */
  plain: words,
  seats: z.array(
    z.strictObject({
      /** The seats that the words may mean, by their names in the knowledge base. */
      posts: words,
      /** Office nouns of the people lexicon. */
      nouns: words,
      /** Words of which some must stand in the phrase. */
      about: words.optional(),
      /** Words that may stand there too. */
      beside: words.optional(),
      /** Ref of what must be named in the phrase besides whose seat it is: the UN, for ambassadors. */
      near: z
        .string()
        .regex(/^[a-z]+:[a-z-]+$/)
        .optional(),
      /** True where the phrase must name what somebody is sent for. */
      topic: z.literal(true).optional(),
      /** Whose seat it can be: kinds, or refs. */
      of: z.union([z.enum(["state", "organisation", "group", "any"]), z.array(z.string().regex(/^[a-z]+:[A-Za-z-]+$/)).min(1)]),
      /** A sentence that has one of the nouns; the tests look for it there. */
      example: z.string().min(1),
    }),
  ),
});

export type PostsData = z.infer<typeof postsSchema>;
