import { z } from "zod";

const words = z.array(z.string().min(1)).min(1);
/** A sentence that holds one of the entry's words; the tests look for it there. */
const example = z.string().min(1);

const role = z.enum([
  "mediator",
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
]);

/**
 * Nouns for people by their office. A word may be a phrase in the order of the text; plurals in -s need no entry.
 * The longest phrase wins.
 */
const office = z.strictObject({
  role,
  /** Whom a bare one serves: the state the report is about, or nobody in particular. */
  of: z.enum(["state", "any"]),
  /** True where the words of an unnamed one are those of the body: spokespersons, representatives. */
  standsFor: z.boolean().optional(),
  words,
  example,
});

const thing = z.strictObject({
  kind: z.enum([
    /** Organs of a state. */
    "body",
    /** Armed and political groups. */
    "armed-group",
    "political-group",
    "organisation",
    "population",
    /** People without an office: sources, witnesses, experts. */
    "person",
    /** Those who speak for whoever sent them. */
    "delegation",
    /** Papers: their words are their authors'. */
    "document",
    /** Nouns for a state: « le pays ». */
    "state",
    /** « la capitale kényane »: a town, or the state that acts from there. */
    "capital",
    /** Words for a town, with which and an adjective of its land the only one that was named before is meant: « la ville saoudienne ». */
    "town",
    /** Nouns for the sides of a conflict. */
    "side",
  ]),
  /** CAMEO/PLOVER sector of a body. */
  sector: z.enum(["GOV", "MIL", "LEG", "JUD", "COP", "SPY"]).optional(),
  /** True where a bare one with the article means the last one named: « l'organisation ». */
  again: z.boolean().optional(),
  /** True where the singular is a person: « le rebelle ». */
  one: z.boolean().optional(),
  words,
  example,
});

/** Whom a pronoun may stand for: gender, number, people or things. */
const wanted = z.strictObject({
  gender: z.enum(["m", "f"]).nullable(),
  number: z.enum(["one", "many", "any"]),
  stands: z.enum(["person", "thing", "either"]),
});

export const peopleSchema = z.strictObject({
  language: z.string(),
  offices: z.array(office),
  things: z.array(thing),
  /** Offices once held: « ancien », "former". */
  former: words,
  /** Adjectives that say nothing about whose a body is: « fédéral ». */
  neutral: words,
  /** Adjectives that set one apart from the one named before: « autre ». */
  distinct: words,
  /** Verbs of those through whose hands a paper went, and who did not write it: "a document seen by Reuters". */
  handling: words,
  /** What stands between a noun and the other name of whom it means: "the leader known as X". */
  aliases: words,
  /** Endings of adjectives of nationality or region that the knowledge base need not know. */
  demonymEndings: z.array(z.string()),
  /** True where such adjectives are written with a capital. */
  demonymCapitals: z.boolean(),
  /** Before a person's name, by gender. */
  civilities: z.strictObject({ m: words, f: words, any: words }),
  /** First names that tell a person's gender. */
  firstNames: z.strictObject({ m: words, f: words }),
  /** What may stand before a name that begins with a small letter: « de », "al". */
  particles: words,
  pronouns: z.strictObject({
    /** Personal pronouns of the third person and whom they may stand for. */
    personal: z.record(z.string(), wanted),
    /** « ce dernier », "the latter": the last one named. */
    latter: z.record(
      z.string(),
      z.strictObject({
        gender: z.enum(["m", "f"]).nullable(),
        number: z.enum(["one", "many"]),
        /** « le premier », "the former": the first of the two named last. */
        which: z.literal("first").optional(),
      }),
    ),
    relative: words,
    /** Weak forms that stand for a source in « à l'en croire ». */
    weak: z.array(z.string()),
    /** Relatives that own: « dont », "whose". */
    owning: words,
    /** Possessives: "son", "its". */
    possessive: z.record(z.string(), wanted),
  }),
  /** Words that make what follows known, a number between or not: « les deux », "these three". */
  definite: words,
  indefinite: words,
  cases: z.strictObject({
    /** What ties a thing to its owner: « de », "of". */
    genitive: words,
    /** What ties a spokesperson to whom they speak for besides: "for". */
    behalf: words,
    /** What makes a town a venue: « à », "in". */
    place: words,
    /** What may stand before one who is told something: « à » with a verb's own complement. */
    dative: z.array(z.string()),
  }),
  /** Adjectives of the government of the state that the report is about, in the singular. */
  ofGovernment: z.array(z.string()),
  /** Pronouns for nobody in particular, who speak for where they are: « A Kigali, on assure … ». */
  anyone: z.array(z.string()),
  /** Adjectives of organisations, in the singular. */
  houses: z.array(z.strictObject({ ref: z.string(), words, example })),
  /** What opens a sentence about one of the sides: « Côté serbe, … ». */
  side: z.array(z.string()),
  /** Offices that are those of another: « son homologue ». */
  counterparts: words,
  /** Verbs that say of somebody whom they serve by what they do: « diriger la délégation ». */
  leadingVerbs: words,
  /** Verbs by which somebody is given an office, what may stand before it ("as"), and what says that it is not done: "would", « pas ». */
  appointing: z.strictObject({ verbs: words, as: words, unless: words, example }),
  /** Verbs that do to a town, not to a government: « bombarder », "visit". */
  placeVerbs: words,
  /** Verbs of what is done in a town, with which « à » and a capital say where: « ont ouvert lundi à La Havane les négociations ». */
  heldVerbs: words,
  /** Nouns whose owner is a town: « aéroport », "airport". */
  placeNouns: words,
  /** What makes a capital one of trade, which mostly is another town, and what makes it none of a government. */
  capitals: z.strictObject({ trade: words, other: words, example }),
  /** Conjunctions between those of whom one is chosen. */
  or: words,
  /** Heads of names of gatherings, agreements and wars, by what they name. */
  eventNouns: z.strictObject({
    process: words,
    conflict: words,
    document: words,
    /** Those that, without a name, speak of the process told before: « les pourparlers », "the last round". */
    recalling: words,
  }),
});

export type PeopleData = z.infer<typeof peopleSchema>;
