import { z } from "zod";

const measure = z.enum([
  "killed",
  "wounded",
  "missing",
  "detained",
  "released",
  "displaced",
  "refugees",
  "population",
  "troops",
  "aid",
  "other",
]);

/**
 * A sentence and a figure that must be read in it without any tree: "killed 12", "killed 20..99", "troops ..500".
 * A bare `example` is only looked through for the words of its entry.
 */
const example = { example: z.string(), reads: z.string() };
const words = z.array(z.string());

/** A word that stands before or after a number and says how it is meant. */
const modifier = z.strictObject({
  words: z.string(),
  /** `about` the number; `near`: a little less; `over`: more; `least`: no less; `most`: no more; `exact`: says nothing of it. */
  means: z.enum(["about", "near", "over", "least", "most", "exact"]),
  after: z.literal(true).optional(),
  /** Verbs that it belongs to, right before it: "handed over 40 bodies". */
  notBehind: words.optional(),
  ...example,
});

/** A noun that counts: « dizaine », "dozen", « millions ». */
const collective = z.strictObject({
  one: words,
  /** The plural: without a number before it, it is many. */
  many: words,
  value: z.number(),
  /** « une trentaine », "a dozen" are no exact numbers; « un million » may be one. */
  loose: z.boolean(),
  /** What the plural without a number comes to, at least and at most. */
  low: z.number().nullable(),
  high: z.number().nullable(),
  ...example,
});

/** Nouns that are counted. */
const noun = z.strictObject({
  words,
  unit: z.string(),
  /** What the noun itself says of those counted; null where a verb must say it. */
  measure: measure.nullable(),
  /** « morts », « blessés »: no verb changes what is counted. */
  sure: z.literal(true).optional(),
  /** Counted without a noun of its own as well: "40 dead", « 12 tués ». */
  bare: z.literal(true).optional(),
  /** Members, ministers: counted at tables; their number alone is no figure. */
  seated: z.literal(true).optional(),
  /** Of few only where one of these words is in the sentence: bodies are organisations as well, « corps » are units of an army. */
  near: words.optional(),
  ...example,
});

const verb = z.strictObject({
  cue: z.string(),
  /** Forms that stand in for a lemma that the analyser got wrong. */
  forms: words,
  measure,
  /** Who is counted: whom the verb is done to, or who does it. */
  counts: z.enum(["object", "subject"]),
  /** One of these words must stand near the verb. */
  near: words.optional(),
  /** Only these nouns are counted. */
  nouns: words.optional(),
  /** Only people named by their nation are counted: « accueille 12 000 Syriens ». */
  nationals: z.literal(true).optional(),
  /** Anybody and anything that is counted must be a person: nothing else is killed. */
  anyone: z.literal(true).optional(),
  ...example,
});

/** A noun for what is done to those counted in its complement: « la libération de 180 détenus ». */
const deed = z.strictObject({
  words,
  measure,
  /** What is counted, where it is not those themselves: their bodies. */
  unit: z.string().optional(),
  /** Only these are counted. */
  nouns: words.optional(),
  /** One of these words must stand a little before: "took the lives of". */
  near: words.optional(),
  anyone: z.literal(true).optional(),
  ...example,
});

/** A noun whose number is given without a noun: « un bilan de 40 », "the toll rose to 40"; null: that of the figure before. */
const toll = z.strictObject({
  words,
  measure: measure.nullable(),
  /** Only where a verb says that they come to the number: "losses stood at 14", « les pertes s'élèvent à 14 ». */
  reached: z.literal(true).optional(),
  ...example,
});

/** Right before a number without a noun: somebody counts otherwise what was counted before. « Ankara en compte 30.000. » */
const recount = z.strictObject({ words, ...example });

const fraction = z.strictObject({ words: z.string(), value: z.number(), ...example });
const range = z.strictObject({ open: z.string().nullable(), middle: z.string(), ...example });

/** The words of numbers that are argued about, in one language. Lower case. */
export const figuresSchema = z.strictObject({
  language: z.string(),
  /** True where what is counted is named first and then described: « détenus politiques », not "political detainees". */
  headFirst: z.boolean(),
  /** Written between groups of three digits, and before decimals. */
  thousands: z.string(),
  decimal: z.string(),
  numbers: z.record(z.string(), z.number()),
  /** Between the words of one number: « vingt et un », "two hundred and ten". */
  joiners: words,
  /** « et demi », "and a half". */
  halves: words,
  /** Between the two numbers of a share: « quatre personnes sur dix », "four in ten". */
  ratios: words,
  /** After a number without a noun: who counts otherwise. « 1 300 morts, 5 000 selon Moscou ». */
  sources: words,
  /** Multipliers after digits or number words. */
  scales: z.record(z.string(), z.number()),
  /** Multipliers written on to digits: "2.5m". */
  signs: z.record(z.string(), z.number()),
  /** Articles that may stand for one before a collective. */
  articles: words,
  /** « plusieurs », "several": what stands before a plural or a multiplier and gives no number. */
  several: words,
  collectives: z.array(collective),
  modifiers: z.array(modifier),
  ranges: z.array(range),
  /** Verbs after which a range tells where the number was and where it is now: « passé de 40 à 50 morts ». */
  rises: words,
  fractions: z.array(fraction),
  /** Between number and noun, and between fraction and number. */
  links: words,
  /** Those of them that may follow other words than a link: « 300 more of the … ». */
  looseLinks: words,
  /** Adjectives and other words that may stand between number and noun. */
  between: words,
  nouns: z.array(noun),
  verbs: z.array(verb),
  deeds: z.array(deed),
  tolls: z.array(toll),
  recounts: z.array(recount),
  /** Before a number without a noun: what it was at another time, or was wrongly said to be. « 3.403 morts, contre 3.804 en 2018 ». */
  against: words,
  /** Those of them that put the number in the place of one that was wrong. */
  instead: words,
  /** Participles that say when what the clause tells of began, and the nouns for what goes on since: « la guerre, déclenchée en 2013, a fait … ». */
  begun: words,
  lasting: words,
  /** Verbs of counting that with an infinitive tell what is meant: « compter ». */
  counting: words,
  /** Verbs between a count and the number that it comes to: « les pertes s'élèvent à onze hommes », "the dead numbered 40". */
  reaches: words,
  /** Those of them after which it is more: « le bilan dépasse les 3 000 morts ». */
  exceeds: words,
  /** Right behind a number without a noun: what was said of those before is said of so many more. « 80 autres devant l'être ». */
  likewise: words,
  /** Participles and adverbs between the passive and what those counted are: "were confirmed dead". */
  stated: words,
  /** Between a verb of counting and its number: « n'en admet que 150 ». */
  merely: words,
  /** Of whom those told of before are none: « 200.000 autres ». */
  others: words,
  /** Lists of people: "4,700 names are on the list of the missing". */
  rolls: words,
  /** Between what happens and what happened else: "talks reopen in Nairobi after ambush kills 41". */
  sequels: words,
  /** Before the first and the last place of a way: "from Juba to Yei". */
  departures: words,
  arrivals: words,
  /** Before "since": what is held against earlier years, "the lowest toll since 2013". */
  records: words,
  /** Those who come together: "the number of marchers" answers no count of the dead. */
  crowds: words,
  /** Where the sentence before was: « douze civils y ont péri », "12 were killed there". */
  there: words,
  /** Between those counted and some of them: "the dead included 11 children". */
  includes: words,
  /** After a word for those among whom others are counted: « parmi eux ». */
  counted: words,
  /** A count that begins with what they open has not ended: « depuis l'intervention de mars 2015 ». */
  since: words,
  /** Words that open a part of the number before. */
  parts: z.array(z.strictObject({ words: z.string(), ...example })),
  /** Written on to the number of a force: "a 500-strong mission". */
  strong: words,
  /** Before a number at the beginning of the sentence: those that follow are parts of it. */
  outOf: words,
  /** « parmi les morts figurent 12 enfants »: the word before those dead, and nouns for them that no count of theirs makes dead. */
  among: words,
  victims: words,
  /** Nouns for inhabited places: « une ville de 300 000 personnes ». */
  inhabited: words,
  /** Endings of nouns for persons that no list holds. */
  personEndings: words,
  /** Nouns that are no persons though their ending or place says so. */
  notPersons: words,
  /** Those who reign, and what stands before them where they only say when: « sous six présidents ». */
  rulers: words,
  reigns: words,
  /** Words after which a number counts nobody: « résolution 2254 ». */
  notAfter: words,
  /** « une fillette de sept », "a man of 61": one person, and the preposition between that person and how old he is. */
  aged: words,
  ageLinks: words,
  /** Currencies, and words of help beside which money is aid. */
  currencies: z.record(z.string(), z.string()),
  help: words,
  /** Forms of the auxiliary of the passive, and words that stand in for it: « restent portés disparus ». */
  passive: words,
  /** Prepositions of the doer of a passive. */
  agents: words,
  /** Prepositions that say where. */
  places: words,
  /** As they stand at the beginning of a sentence in capitals: « A Benghazi, douze civils ont été tués ». */
  placesInCapitals: words,
  /** Words between people who had to go and the land that they went to: "driven into Chad". */
  into: words,
  negations: words,
  /** Right before a number, these say that it is not so many: "four soldiers, not nine". */
  rejects: words,
  /** Conjunctions of a condition. */
  conditions: words,
  /** Adverbs and adjectives that leave it open. */
  doubts: words,
  /** Verbs and auxiliaries, by lemma or form, that say of what they govern that it is not yet so. */
  modals: z.record(z.string(), z.enum(["asserted", "possible", "planned", "hoped", "demanded", "denied"])),
});

export type FiguresData = z.infer<typeof figuresSchema>;
export type FigureNoun = FiguresData["nouns"][number];
export type FigureVerb = FiguresData["verbs"][number];
export type FigureModifier = FiguresData["modifiers"][number];
export type FigureCollective = FiguresData["collectives"][number];
