import { z } from "zod";

/** What the spelling of a language says of its trees. */
export const treesSchema = z.strictObject({
  language: z.string(),
  /** Prepositions said again before each of those joined: « le départ des soldats et l'abolition du droit » joins the nouns without one. */
  repeated: z.array(z.strictObject({ word: z.string().min(1), example: z.string().min(1) })),
  /** Words for a day that stand without article or preposition: « ont ouvert jeudi des négociations » has another object. */
  days: z.array(z.strictObject({ word: z.string().min(1), example: z.string().min(1) })),
  /** Names of months; parts of them (« fin mars »); spans with « dernier » or « prochain »; hours of a day: no object, and nothing but time hangs on them. */
  months: z.array(z.string().min(1)),
  partsOfTime: z.array(z.string().min(1)),
  spansOfTime: z.array(z.string().min(1)),
  nextOrLast: z.array(z.string().min(1)),
  hours: z.array(z.string().min(1)),
  /** A half that follows a number: « deux jours et demi de pourparlers ». */
  halves: z.array(z.strictObject({ word: z.string().min(1), example: z.string().min(1) })),
  /** What an object begins with, the parser taking some for prepositions: « des sanctions », « la ville ». */
  articles: z.array(z.string().min(1)),
  /** Articles only before an adjective: « de nouvelles sanctions ». */
  bareArticles: z.array(z.string().min(1)),
  /** Verbs of giving: « a proposé aux rebelles des pourparlers » has its object behind those to whom. */
  giving: z.array(z.string().min(1)),
  /** What stands before those to whom. */
  receiving: z.array(z.string().min(1)),
  /** Adjectives that are forms of a verb as well. */
  adjectives: z.array(z.strictObject({ word: z.string().min(1), example: z.string().min(1) })),
  /** Presents that end as adverbs do and are taken for them: « dément ». */
  presents: z.array(z.strictObject({ word: z.string().min(1), lemma: z.string().min(1), example: z.string().min(1) })),
  /** Nouns that take up what was said, and have a clause without a pronoun behind them: "a figure aid workers called too high". */
  takenUp: z.array(z.string().min(1)),
  /** Infinitives that are taken for nouns: « clore ». */
  infinitives: z.array(z.strictObject({ word: z.string().min(1), example: z.string().min(1) })),
  /** Participles that say how a title is held: "acting". */
  standingIn: z.array(z.strictObject({ word: z.string().min(1), example: z.string().min(1) })),
  /** Endings of past participles that a sentence may open with: « Réunis à Malte, ils … ». */
  participles: z.array(z.string().min(1)),
  /** Endings that no finite verb of a report has: « conclu », « rompus ». */
  sureParticiples: z.array(z.string().min(1)),
  /** Endings that are a participle's of verbs whose infinitive ends so: « conclue » of « conclure », as « évalue » is not. */
  feminineParticiples: z.strictObject({ endings: z.array(z.string().min(1)), infinitives: z.array(z.string().min(1)) }),
  /** What opens a clause that is set against another: « tandis que », "whereas". */
  contrasts: z.array(z.string().min(1)),
  /** Prepositions that open a clause as well: "after the talks", "after the talks ended". */
  eitherWay: z.array(z.string().min(1)),
  /** Verbs, mostly without object, of what becomes of talks: a past form of theirs behind a phrase is rather a verb than a participle; `participle`: where that has a form of its own. */
  courses: z.array(
    z.strictObject({ word: z.string().min(1), participle: z.string().min(1).optional(), example: z.string().min(1) }),
  ),
  /** Words that with "be" and an infinitive say that something is to happen: "are due to resume". */
  bound: z.array(z.strictObject({ word: z.string().min(1), example: z.string().min(1) })),
  /** Nouns of standing against something, which comes right behind them: « son opposition à l'ouverture ». */
  against: z.array(z.strictObject({ word: z.string().min(1), example: z.string().min(1) })),
  /** What opens an aside that likens what is done to what was planned: « comme convenu », "as agreed". */
  likened: z.array(z.string().min(1)),
  /** Prepositions that take two sides: "talks between A and B". */
  twoSided: z.array(z.string().min(1)),
  /** Words that are nothing but one phrase about how something is done, the last of which looks like a verb: « à huis clos ». */
  fixedPhrases: z.array(z.strictObject({ words: z.string().min(1), example: z.string().min(1) })),
});

export type TreesData = z.infer<typeof treesSchema>;
