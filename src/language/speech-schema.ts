import { z } from "zod";
import { speechActSchema as act } from "../claims/index.ts";

/**
 * What carries the content beside a finite clause or a quotation, which every cue takes:
 * - `own`: an infinitive whose doer is the speaker (« dit vouloir », "vowed to")
 * - `other`: an infinitive whose doer is somebody else (« demande aux rebelles de », "urged them to")
 * - `object`: the direct object (« annonce une trêve »)
 * - `predicate`: object and what is said of it (« juge l'offre insuffisante », "described it as")
 * - `noun`: an object that is itself a noun of speech, whose complement is the content (« lance un appel à »)
 * - `count`: an object that is a number of something and what it comes to (« chiffre le bilan à 40 », "put the toll at 40")
 * - `tally`: a number of people, where no object is (« dénombre pour la même période 40 morts »); alone, a number of losses
 * - `+word`: a complement with that preposition (« parle de », "called for")
 * - `=word`: the object is a person and the complement with that preposition the content (« accuse X de », "blamed X for")
 */
const frame = z.string().regex(/^(own|other|object|predicate|noun|count|tally|[+=]\p{L}+)$/u);

/** An example with the form of the cue in it, and the words that are the content. Both must stand in the sentence. */
const example = { example: z.string(), form: z.string(), content: z.string() };

const verb = z.strictObject({
  /** The lemma: with « se » where the verb is taken as reflexive, with the words that make it one cue after it. */
  cue: z.string(),
  act,
  frames: z.array(frame).optional(),
  /** Of the words of the cue the last is the verb and the first governs it: « faire savoir ». */
  governed: z.literal(true).optional(),
  /** A belief, fear or hope: a statement only where its subject can think. */
  mind: z.literal(true).optional(),
  /** Often no word of speech: its subject must be known for somebody or something that speaks. */
  weak: z.literal(true).optional(),
  /** « ne croit pas que », "did not rule out": negated, it still states its content. */
  negatable: z.literal(true).optional(),
  /** A direct object is its content only where it holds quotation marks. */
  quotedObject: z.literal(true).optional(),
  ...example,
});

const noun = z.strictObject({ cue: z.string(), act, prepositions: z.array(z.string()).optional(), ...example });
const adjective = z.strictObject({ cue: z.string(), act, ...example });

const source = z.strictObject({
  /** The words before the source, with full forms (« de » for « d' »). */
  words: z.string(),
  /**
   * `source`: whoever follows; `opinion`: the same, but only a speaker at the head of its clause (« pour X, »);
   * `anonymous`: the source is in the words themselves; `own`: it is the pronoun among the words.
   */
  kind: z.enum(["source", "opinion", "anonymous", "own"]),
  ...example,
});

const notCue = z.strictObject({
  cue: z.string(),
  kind: z.enum(["causative", "modal", "perception", "factive", "inference"]),
  example: z.string(),
});

const words = z.array(z.string());

/** The words of reported speech of one language. Lemmas, except in `sources` and the examples. */
export const speechSchema = z.strictObject({
  language: z.string(),
  verbs: z.array(verb),
  nouns: z.array(noun),
  adjectives: z.array(adjective),
  sources: z.array(source),
  /** Verbs that take a finite clause and report nothing that was said. */
  notCues: z.array(notCue),
  /** Nouns for what is written and can state something. */
  documents: words,
  /** Nouns for a number of something that somebody may put at so many, and the prepositions of how many. */
  counts: words,
  countMarks: words,
  /** Nouns and participles for those lost: what nobody has, but somebody counts. */
  losses: words,
  /** Nouns for persons and bodies. */
  speakers: words,
  /** Endings of nouns for persons that no list holds, and nouns that only look so. */
  speakerEndings: words,
  notSpeakers: words,
  /** True where an insertion may keep subject and verb in order ("the minister said"). */
  insertionsKeepOrder: z.boolean(),
  /** Prepositions whose phrase, right after an object that is the content, still belongs to it. */
  contentMarks: words,
  /** Nouns for where and how something is said; their phrases never belong to the content. */
  occasions: words,
  /** Lemmas of what is asked or refused without anything being said: « requiert l'anonymat », "asked not to be named". */
  notContent: words,
  /** Forms of irregular verbs, and endings of words with those of their lemmas: for words whose lemma came out wrong. */
  forms: z.record(z.string(), words),
  verbEndings: z.array(z.tuple([z.string(), z.string()])),
  nounEndings: z.array(z.tuple([z.string(), z.string()])),
  adjectiveEndings: z.array(z.tuple([z.string(), z.string()])),
  /** Written words that may be an article where they look like preposition and article. */
  partitives: words,
  /** True where a quotation after « …", X said. » is taken as the same statement going on. */
  quotationsResume: z.boolean(),
  /** Words that count or group the speakers named after them (« une dizaine de manifestants »). */
  collectives: words,
  /** Conjunctions of a content clause; words of an indirect question; of an infinitive. */
  clauseMarks: words,
  questionMarks: words,
  infinitiveMarks: words,
  reflexives: words,
  negations: words,
  negativeWords: words,
  /** What opens an infinitive or gerund that does not take place: « sans citer ». */
  withouts: words,
  /** Behind a negation, what it leaves out: « ne signera que si ». */
  exceptive: words,
  /** Words that deny whatever is left out behind them: « pas », "not". */
  plainNegations: words,
  /** Prepositions of the doer of a passive; of a noun's owner; of what is said of an object; of a person spoken to. */
  agents: words,
  possessors: words,
  predicateMarks: words,
  addresseeMarks: words,
  relatives: words,
  /** Pronouns for nobody in particular; pronouns that never speak. */
  indefinites: words,
  impersonal: words,
  /** What opens a narrative infinitive (« Et d'ajouter »). */
  asides: words,
  /** Participles that say how whoever is quoted was met: "reached by telephone". */
  met: words,
  /** What opens a clause that credits the one it stands in: « comme l'a dit X », "as X said". */
  comparisons: words,
  /** Verbs and auxiliaries that say of the act of speech itself that it may or will take place. */
  modals: z.record(z.string(), z.enum(["possible", "planned", "hoped"])),
  /** Conjunctions of a mere condition. */
  beginnings: words,
});

export type SpeechData = z.infer<typeof speechSchema>;
export type SpeechVerb = SpeechData["verbs"][number];
export type SpeechNoun = SpeechData["nouns"][number];
export type SpeechSource = SpeechData["sources"][number];
