import { z } from "zod";

/**
 * Words of one kind, each with what it stands for in value templates ("janvier": 1, "semaine": "week"); or a plain
 * list where only the kind matters. A word may be a phrase ("avant hier", "sept ."). One that starts with "=" is
 * taken only in this very case ("=May") or in capitals throughout. A tight hyphen between words needs no mention.
 */
const wordClass = z.union([z.record(z.string(), z.union([z.number(), z.string()])), z.array(z.string())]);

/** A sentence with everything in it that must be found: the words and their EDTF (null: no value). */
const example = z.strictObject({
  text: z.string(),
  published: z.string().nullable(),
  found: z.array(z.tuple([z.string(), z.string().nullable()])),
  /** What the verb near the expressions says, where the example needs it: examples are tested without a parser. */
  direction: z.enum(["past", "future", "nearest", "undecided"]).optional(),
});

const rule = z.strictObject({
  name: z.string().regex(/^[a-z0-9-]+$/),
  /** The kind of expression it makes, for use in other rules as `<kind>`. */
  makes: z.string().optional(),
  /**
   * Words, `<class>` or `<class:name>`, `[optional]`, `(one|other)`; `\\(` for the sign itself. Several patterns are
   * several ways to say the same.
   */
  pattern: z.union([z.string(), z.array(z.string())]),
  /** An expression over what the pattern captured: `since(month($year, $month))`; `$name` is null where absent. */
  value: z.string(),
  /** False: a building block, never an expression of its own. */
  emit: z.boolean().optional(),
  /** Words or `<class>` that must not stand right before or after the whole. */
  notAfter: z.array(z.string()).optional(),
  notBefore: z.array(z.string()).optional(),
  /** Words or `<class>` of which one must stand right before or after; "end" is a mark, a break or the text's end. */
  onlyAfter: z.array(z.string()).optional(),
  onlyBefore: z.array(z.string()).optional(),
  /** True: not where a thing that can be counted follows ("2015 soldats"). */
  notCounting: z.boolean().optional(),
  examples: z.array(example).min(1),
});

/** What the words around an expression say about before and after. Lemmas, except where said. */
const direction = z.strictObject({
  /** Verbs of saying: in the present they tell of what was said before the report. */
  reporting: z.array(z.string()),
  /** Verbs and auxiliaries after which an infinitive lies ahead. */
  futureHelpers: z.array(z.string()),
  /** Verbs whose infinitive lies ahead even where they are told in the past: « a promis de libérer lundi ». */
  promises: z.array(z.string()),
  /** Verbs whose object lies ahead even where they are told in the past: « a proposé une rencontre le 30 juin ». */
  proposing: z.array(z.string()),
  /** Nouns that, as the object of a verb, put its day ahead: « se sont donné rendez-vous le 20 juin ». */
  appointments: z.array(z.string()),
  /** Words before a noun that was before what a verb tells, and verbs the object of which was: « C'est leur quatrième rencontre, après celle du 14 décembre », "it follows talks in February". */
  earlier: z.array(z.string()),
  following: z.array(z.string()),
  /** Word forms (participles, adjectives) that put what they govern ahead. */
  futureForms: z.array(z.string()),
  /** Words that introduce an infinitive whose time is open: « avant de ». */
  before: z.array(z.string()),
  /** Verbs that set or move a date, and the prepositions that this date then stands behind. */
  postpones: z.array(z.string()),
  /** Verbs by which a day of the week behind "for" lies ahead: "announced for Saturday". */
  announcing: z.array(z.string()),
  /** Verbs that call off what was planned: its day may lie behind. */
  callingOff: z.array(z.string()),
  /** Verbs by which something planned has come to be. */
  takingPlace: z.array(z.string()),
  towards: z.array(z.string()),
  /** What tells a verb by its written form alone, where no tree was made: word forms (or two together) and endings. */
  written: z.strictObject({
    past: z.array(z.string()),
    pastEndings: z.array(z.string()),
    future: z.array(z.string()),
    futureEndings: z.array(z.string()),
    /** Words with such an ending that are no verbs. */
    notVerbs: z.array(z.string()),
  }),
});

/** The grammar of time expressions of one language. */
export const timesGrammarSchema = z.strictObject({
  language: z.string(),
  classes: z.record(z.string(), wordClass),
  /** Numbers in words; composed by adding and by multiplying hundreds and thousands. */
  numbers: z.record(z.string(), z.number().int()),
  numberJoiners: z.array(z.string()),
  /** What makes digits an ordinal when it follows at once: "er", "th". */
  ordinalSuffixes: z.array(z.string()),
  /** Endings of words for things that can be counted; words of the class `function` never are. */
  countedEndings: z.array(z.string()),
  direction,
  rules: z.array(rule),
  /** Sentences in which exactly these expressions are found: traps above all. */
  sentences: z.array(example),
});

export type TimesGrammarData = z.infer<typeof timesGrammarSchema>;
export type TimesRuleData = TimesGrammarData["rules"][number];
export type TimesExample = z.infer<typeof example>;
