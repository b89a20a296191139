import { z } from "zod";
import { parseEdtf } from "../calendar/index.ts";
import { POSTS } from "./posts.ts";

const names = z.strictObject({ fr: z.array(z.string().min(1)), en: z.array(z.string().min(1)) });
const country = z.string().regex(/^[A-Z]{3}$/);
const code = z.string().regex(/^([A-Z]{3})+$/);
const ref = (kind: string) => z.string().regex(new RegExp(`^${kind}:[a-z0-9]+(-[a-z0-9]+)*$`));
const anyRef = z.string().regex(/^([a-z]+:[a-z0-9]+(-[a-z0-9]+)*|state:[A-Z]{3})$/);
const named = names.refine((n) => n.fr.length > 0 && n.en.length > 0, "a name in each language");
const edtf = z.string().refine((value) => parseEdtf(value) !== null, "an EDTF value");
/** A key of sources.json. */
const sourceKey = z.string().regex(/^[a-z0-9]+(-[a-z0-9]+)*$/);
const own = { source: sourceKey.optional() };

/** Where facts can be checked, by key: a publication, a register, an institution's own pages. */
export const sourcesSchema = z.record(sourceKey, z.string().min(10));

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
  /** Its largest town of trade, where that is not the capital: « la capitale économique ivoirienne ». */
  tradeCapital: ref("place").optional(),
  metonyms: names.optional(),
  /** Words for this state and its namesakes together: « les deux Corées ». */
  together: names.optional(),
  ...own,
});

export const placeSchema = z.strictObject({
  ref: ref("place"),
  type: z.literal("place"),
  country: country.nullable(),
  capital: z.literal(true).optional(),
  /** Degrees east and north (WGS 84) of a town, to a hundredth; regions have none: a point would pretend to know. */
  point: z.tuple([z.number().min(-180).max(180), z.number().min(-90).max(90)]).optional(),
  /** Ref of whom the town stands for when it acts, where that is not the state whose capital it is. */
  standsFor: z.string().optional(),
  names: named,
  ...own,
});

export const organisationSchema = z.strictObject({
  ref: ref("org"),
  type: z.enum(["international-organisation", "organisation"]),
  code: code.nullable(),
  names: named,
  ...own,
});

export const groupSchema = z.strictObject({
  ref: ref("group"),
  type: z.enum(["armed-group", "political-group"]),
  country: country.nullable(),
  names: named,
  plural: z.literal(true).optional(),
  ...own,
});

export const bodySchema = z.strictObject({
  ref: ref("body"),
  type: z.literal("government-body"),
  country,
  names: named,
  ...own,
});

export const conflictSchema = z.strictObject({
  ref: ref("conflict"),
  type: z.literal("conflict"),
  country: country.nullable(),
  names: named,
  /** From when until when it was fought; EDTF, an open end where it was not over. */
  fought: edtf,
  ...own,
});

const refs = z.array(anyRef).min(1);

export const processSchema = z.strictObject({
  ref: ref("process"),
  type: z.literal("process"),
  country: country.nullable(),
  names: named,
  conflict: ref("conflict").optional(),
  /** From the first talks to the last, or to the settlement; EDTF, an open end where it was not over. */
  held: edtf.optional(),
  hosts: refs.optional(),
  guarantors: refs.optional(),
  mediators: refs.optional(),
  parties: refs.optional(),
  /** Places of rounds, without order. */
  venues: refs.optional(),
  /** The process whose talks are held in this body: what is told of the body is told of the process. */
  within: ref("process").optional(),
  ...own,
});

export const familySchema = z.strictObject({
  ref: ref("process"),
  names: named,
  /** The processes that it is held as, in the order of time. */
  members: z.array(ref("process")).min(2),
  ...own,
});

const office = z.strictObject({
  role: z.enum([
    "head-of-state",
    "head-of-government",
    "minister",
    "deputy-minister",
    "envoy",
    "mediator",
    "delegation-head",
    "ambassador",
    "spokesperson",
    "leader",
    "other",
  ]),
  /** The seat, where only one person holds it at a time. */
  post: z.enum(POSTS).optional(),
  /** Ref of the state, body, organisation or group. */
  of: anyRef,
  /** Ref of the state, place or conflict that an envoy is sent for. */
  for: anyRef.optional(),
  held: edtf,
  /** True where somebody else claimed the seat at the time: such a seat is nobody's for sure. */
  disputed: z.literal(true).optional(),
  source: sourceKey,
});

const personSchema = z.strictObject({
  ref: ref("person"),
  type: z.literal("person"),
  gender: z.enum(["m", "f"]),
  country: country.nullable(),
  /** Ref of whom the person speaks for while no dated office says otherwise; null where that changed or is disputed. */
  actsFor: anyRef.nullable(),
  names: named,
  /** Short names under which nobody else is meant. */
  surnames: names.optional(),
  /** In the order of time. */
  offices: z.array(office).min(1).optional(),
  source: sourceKey,
});

/** A data file: its entries, and the sources that cover a whole field of them. An entry's own source covers all the rest. */
export const fileOf = <Entry extends z.ZodType>(entry: Entry) =>
  z.strictObject({ fields: z.record(z.string(), sourceKey), entries: z.array(entry).min(1) });

/** The file of people also says for which days offices were gathered: open ends are known to hold until the last of them. */
export const peopleFile = fileOf(personSchema).extend({ gathered: edtf });

const lists = z.record(z.string(), z.array(z.string()).min(2));

/** Names that stand for several entities (the likeliest first), and names that are also common words. */
export const ambiguousSchema = z.strictObject({
  names: z.strictObject({ fr: lists, en: lists }),
  demonyms: z.strictObject({ fr: lists, en: lists }),
  /** Taken only where the name tagger sees a name there too. */
  shy: z.strictObject({ fr: z.array(z.string()), en: z.array(z.string()) }),
});

/** What talks are called for a town that they were held in. */
const pattern = z.array(z.string().includes("{town}")).min(1);
export const venueNamesSchema = z.strictObject({ fr: pattern, en: pattern });

export type AmbiguousData = z.infer<typeof ambiguousSchema>;
