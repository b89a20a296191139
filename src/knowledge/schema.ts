import { z } from "zod";

const names = z.strictObject({ fr: z.array(z.string().min(1)), en: z.array(z.string().min(1)) });
const country = z.string().regex(/^[A-Z]{3}$/);
const code = z.string().regex(/^([A-Z]{3})+$/);
const ref = (kind: string) => z.string().regex(new RegExp(`^${kind}:[a-z0-9]+(-[a-z0-9]+)*$`));
const named = names.refine((n) => n.fr.length > 0 && n.en.length > 0, "a name in each language");

export const stateSchema = z.strictObject({
  ref: z.string().regex(/^state:[A-Z]{3}$/),
  type: z.enum(["state", "place"]),
  country,
  code: code.nullable(),
  /** Of the French name; "mp" and "fp" are plurals. */
  gender: z.enum(["m", "f", "mp", "fp"]),
  names: named,
  demonyms: names,
  capital: ref("place").optional(),
  metonyms: names.optional(),
});

export const placeSchema = z.strictObject({
  ref: ref("place"),
  type: z.literal("place"),
  country: country.nullable(),
  capital: z.literal(true).optional(),
  /** Ref of whom the town stands for when it acts, where that is not the state whose capital it is. */
  standsFor: z.string().optional(),
  names: named,
});

export const organisationSchema = z.strictObject({
  ref: ref("org"),
  type: z.enum(["international-organisation", "organisation"]),
  code: code.nullable(),
  names: named,
});

export const groupSchema = z.strictObject({
  ref: ref("group"),
  type: z.enum(["armed-group", "political-group"]),
  country: country.nullable(),
  names: named,
  plural: z.literal(true).optional(),
});

export const bodySchema = z.strictObject({ ref: ref("body"), type: z.literal("government-body"), country, names: named });

export const processSchema = z.strictObject({
  ref: ref("process"),
  type: z.literal("process"),
  country: country.nullable(),
  names: named,
});

export const personSchema = z.strictObject({
  ref: ref("person"),
  type: z.literal("person"),
  gender: z.enum(["m", "f"]),
  country: country.nullable(),
  /** Ref of the state, organisation or group the person speaks for; null where it changed or is disputed. */
  actsFor: z.string().nullable(),
  names: named,
  /** Short names under which nobody else is meant. */
  surnames: names.optional(),
  offices: z
    .array(
      z.strictObject({
        role: z.enum(["head-of-state", "head-of-government", "minister", "envoy", "spokesperson", "leader", "other"]),
        of: z.string(),
        /** EDTF. */
        held: z.string(),
      }),
    )
    .optional(),
});

const lists = z.record(z.string(), z.array(z.string()).min(2));

/** Names that stand for several entities (the likeliest first), and names that are also common words. */
export const ambiguousSchema = z.strictObject({
  names: z.strictObject({ fr: lists, en: lists }),
  demonyms: z.strictObject({ fr: lists, en: lists }),
  /** Taken only where the name tagger sees a name there too. */
  shy: z.strictObject({ fr: z.array(z.string()), en: z.array(z.string()) }),
});

export type AmbiguousData = z.infer<typeof ambiguousSchema>;
