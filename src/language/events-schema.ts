import { z } from "zod";

const words = z.array(z.string().min(1)).min(1);
/** A sentence that holds one of the entry's words; the tests look for it there. */
const example = z.string().min(1);

/** What somebody beside the verb or noun is in the event; `none`: nobody who counts. */
const part = z.enum(["actor", "recipient", "none"]);

/** A verb that tells an event, alone or with one of certain objects: « signer », « rompre + relations ». */
const verb = z.strictObject({
  kind: z.string(),
  /** Lemmas; with « se » where the verb is taken as reflexive, with a particle or other fixed word after it ("break off"). */
  verbs: words,
  /** Nouns of which one must be the object (or, with `via`, the complement): lemmas, `@group`, `@somebody`, `@place`, `@organisation`, `@any`, `@none` or `@clause`. */
  objects: words.optional(),
  /** Prepositions that bring these nouns, where they are no direct object; "" for what stands beside the verb without one. */
  via: z.array(z.string()).min(1).optional(),
  /** The subject and the object, where they are not actor and recipient. */
  subject: part.optional(),
  object: part.optional(),
  /** Prepositions whose complement is a recipient, or an actor, besides the general ones. */
  to: words.optional(),
  from: words.optional(),
  /** Verbs of which one must complete it: « jurer de venger ». */
  infinitives: words.optional(),
  /** What somebody who belongs to the noun of `objects` is: « tomber aux mains des rebelles ». */
  owner: part.optional(),
  /** Only in the passive: « est attendu à Bangui ». */
  passive: z.literal(true).optional(),
  /** Only where those who do it are one of `crowds`: "protesters gathered". */
  crowd: z.literal(true).optional(),
  /** Only where those who do it are such: lemmas, `@group`, `@place`, `@armed` (an armed group): "troops left the town". */
  doers: words.optional(),
  /** Only where it is denied, and then told as done: "would not hear of it". */
  negated: z.literal(true).optional(),
  /** Only before a clause whose verb is a bare form: "insisted that the rebels leave", not "that they left". */
  bareClause: z.literal(true).optional(),
  /** What is done so is agreed on for a day to come: « se donner rendez-vous ». */
  planned: z.literal(true).optional(),
  /** It ends a meeting: told by itself only where its clause names no talks that it ends. */
  parting: z.literal(true).optional(),
  /** The event only stands where its subject is somebody known. */
  needsSubject: z.literal(true).optional(),
  example,
});

/** A verb of the lexicon that with this object, or with such a doer, tells nothing: "seize the opportunity", « l'ouragan a tué ». */
const idiom = z.strictObject({
  verbs: words,
  doers: words.optional(),
  objects: words.optional(),
  via: words.optional(),
  example,
});

/** A noun that tells an event: « retrait », "talks". */
const noun = z.strictObject({
  kind: z.string(),
  nouns: words,
  /** What its owner is: « le retrait des forces » actor, « l'arrestation du chef » recipient. */
  owner: part,
  /** Told by the noun alone where someone is named with it; else it needs a verb that says that it takes place. */
  alone: z.literal(true).optional(),
  to: words.optional(),
  /** Only of such a thing: « la prise de Goma ». */
  of: z.literal("place").optional(),
  /** Whoever says it does it: « pas question de négocier ». */
  said: z.literal(true).optional(),
  /** Told by where it was, whoever did it: « la signature à Oslo de l'accord ». */
  placed: z.literal(true).optional(),
  /** Only with such a complement: « le retour de X dans l'Union ». */
  towards: z.literal(true).optional(),
  example,
});

/** What a verb, noun or adjective makes of the event below it. */
const mood = z.enum(["possible", "planned", "hoped", "demanded", "denied", "conditional", "undecided"]);

export const eventsSchema = z.strictObject({
  language: z.string(),
  /** Named lists for `objects`. */
  groups: z.record(z.string(), words),
  verbs: z.array(verb),
  idioms: z.array(idiom).default([]),
  nouns: z.array(noun),
  /** Nouns that only say which part of the event below them is meant: « la reprise des combats », "a round of talks". */
  phases: words,
  /** Verbs whose subject does what their object says: « mener une offensive », "hold talks". */
  light: words,
  /** Verbs that make their object known: their subject does it too, unless it is a deed of violence. */
  announcing: words,
  /** Endings of past participles, where only words so written are such. */
  participles: z.array(z.string()),
  /** Verbs that bring about what their object says, without doing it: « permettre la libération ». */
  bringing: words,
  /** Verbs that say what their subject came to: whatever came to nothing took place all the same. */
  fruiting: words,
  /** Words that make another thing of a noun: "press conference". */
  idle: words,
  /** Verbs whose complement with a preposition is what is done: « procéder à », « parvenir à », "engage in". */
  lightVia: z.record(z.string(), words),
  /** Verbs that say that what follows the preposition is done to their subject: « faire l'objet de », « subir » (no preposition). */
  undergoing: z.record(z.string(), z.array(z.string())).default({}),
  /** Verbs that say that what follows the preposition takes place: « donner lieu à ». */
  yielding: z.record(z.string(), words).default({}),
  /** Pronouns of a verb that stand for a complement, with its prepositions: « s'y opposer ». */
  clitics: z.record(z.string(), words).default({}),
  /** Verbs that say of their subject that it takes place: « s'ouvrir », "begin". */
  occurring: words,
  /** Nouns for when and where something is to be: where there is none, nothing is told of what it is for. */
  appointments: words,
  /** Verbs and adjectives that say of a noun that it is to take place: « prévu », "due". */
  scheduling: words,
  /** Prepositions that make of a noun what its subject does: « être en guerre », "be at war". */
  engaged: words,
  /** Verbs that say that their subject is over: violence that ends is no violence. */
  ending: words,
  /** Verbs that say that a truce is broken. */
  failing: words,
  /** Verbs that make of what follows its end: « cesser d'accueillir ». */
  stopping: words,
  /** Lemmas by what they make of what hangs on them; `*` at the end: only an infinitive. */
  moods: z.record(mood, words),
  /** Auxiliaries and modal verbs. */
  modals: z.record(z.string(), mood),
  /** The same in the outlet's own voice, where that is something else. */
  modalsAlone: z.record(z.string(), mood),
  /** Words before an infinitive that tells a purpose. */
  purposes: words,
  /** Conjunctions of a condition; of an indirect question that leaves it open; prepositions of the same. */
  conditions: words,
  openQuestions: words,
  ifThere: words,
  without: words,
  /** Adverbs that make a claim uncertain. */
  hedges: words,
  /** Prepositions: of those who take part, of whom it is against, of both sides, of the doer, of the owner, of a place. */
  with: words,
  against: words,
  between: words,
  by: words,
  of: words,
  at: words,
  /** Endings that make a future of an infinitive: « ouvrir-a »; none where the future has no form of its own. */
  futures: z.array(z.string()).default([]),
  /** Endings that make a conditional of the same stem, and the ends of stems that are one for sure: « refuser-aient », « tiendr-aient ». */
  conditionals: z.array(z.string()).default([]),
  futureStems: z.array(z.string()).default([]),
  /** Prepositions of what is talked about: « sur la Syrie ». */
  about: words,
  /** Parts of a day, which alone name none: « le matin », "in the evening". */
  daytimes: z.array(z.string()).default([]),
  /** Prepositions of what went before or went on: "after", « lors de ». */
  during: words,
  /** Prepositions of a text by which its parties act: "under the deal". */
  under: z.array(z.string()).default([]),
  /** Prepositions of talks out of which somebody comes. */
  outOf: z.array(z.string()).default([]),
  /** Nouns for people in the street. */
  crowds: z.array(z.string()).default([]),
  /** Nouns for people who act for whom they belong to: « forces », "officials". */
  agents: words,
  /** Helpers that tell of the future seen from the time of speaking: « il a dit qu'il serait reçu », "she said they would". */
  seenFromThen: words,
  /** Verbs that say what something is named: "what he called an opening". */
  naming: z.array(z.string()).default([]),
  /** Words for one time of several, what stands before them, and what says that they are counted within some time: "met for the second time this month". */
  times: words,
  timesFor: words,
  timesWithin: words,
  /** What joins a further day to one that was told, and the small words beside it: "on Sept. 3 and again on Sept. 24". */
  further: words,
  furtherSmall: words,
  /** What points at a town told before: « dans cette ville ». */
  thisOne: words,
  /** Words for the town that a report was written in: "here", « ici ». */
  here: words,
  /** Pronouns that take up talks told before where a date or town follows one of these words: « celles du 14 décembre », "one in Berlin". */
  takingUp: z.strictObject({ one: words, several: words, before: words }),
  /** Verbs of coming after, the object of which came before: "Friday's meeting followed one in Abu Dhabi". */
  following: words,
  /** Words that, with an article and no noun, stand for the talks that follow: « la prochaine est fixée à lundi ». */
  nextOnes: z.array(z.string()).default([]),
  /** Words that make of an infinitive what was done: "the first leader to visit". */
  foremost: z.array(z.string()).default([]),
  /** Nouns and adjectives that praise, and that blame, what is so named: "called the talks useful", "branded it a farce". */
  praising: z.array(z.string()).default([]),
  blaming: z.array(z.string()).default([]),
  /** Helpers that, denied, say that somebody does not want to: "would not sign". */
  declining: z.array(z.string()).default([]),
  /** Verbs by which harm is announced beside those that tell of harm: "vowed to retaliate". */
  avenging: z.array(z.string()).default([]),
  /** Forms of helpers that, before the subject, make a condition: "had they signed". */
  inverted: z.array(z.string()).default([]),
  /** Conjunctions of a clause that tells of another time than the clause above it: "after they met". */
  otherTime: z.array(z.string()).default([]),
  /** Conjunctions of time whose clause in the present tells what is still awaited: "once they sign". */
  awaiting: z.array(z.string()).default([]),
  /** Verbs of wanting and planning: not to do so is to decline. */
  willing: z.array(z.string()).default([]),
  /** Verbs that say whose deed their object is, with the preposition of the doer: « attribuer l'attaque aux rebelles ». */
  crediting: z.record(z.string(), words).default({}),
  /** Words before an infinitive that something is still to come to: "has yet to approve". */
  pending: z.array(z.string()).default([]),
  /** Two words that together deny: "no longer". */
  noLonger: z.array(z.string()).default([]),
  /** Prepositions by which a verbal noun completes a verb: "agree on reopening". */
  completing: z.array(z.string()).default([]),
  /** Articles and prepositions that a phrase may have or lack. */
  smallWords: words,
  /** Endings of lemmas with those of their forms, the longest first asked; forms that follow none. */
  inflections: z.array(z.tuple([z.string(), z.array(z.string())])),
  forms: z.record(z.string(), words),
  /** Verbs that form their past with the auxiliary of the passive. */
  intransitive: z.array(z.string()),
  /** Endings of finite forms that the analyser may take for another tense. */
  endings: z.record(z.string(), mood),
  /** Forms of auxiliaries that make a claim one of others. */
  presumed: z.array(z.string()),
  /** Verbs whose complement does what follows: « permettre à X de discuter ». */
  letting: z.array(z.string()),
  /** Those of them that say that their complement has done it: "accuse X of attacks". */
  charging: z.array(z.string()).default([]),
  /** Nouns and words that count what comes after them: « plus de 5 000 morts ». */
  counts: words,
  /** Verbs that say how long something took. */
  lasting: words,
  /** Helpers that make the perfect; prepositions of what has gone on from then; verbs of beginning. */
  perfect: words,
  since: words,
  /** Words before the day from which talks were put off. */
  putOffFrom: words,
  /** What talks are told to have been about, or to bring: that they were to do so says nothing of whether they were held. */
  dealingWith: words,
  beginning: words,
  /** Words for two of those just named, and the nouns that take up sides instead of people: « les deux pays ». */
  both: words,
  sides: words,
  /** Those of them that are states. */
  lands: words,
  /** Helpers that with this mark on their verb put it into the future: "are to meet". */
  ahead: z.record(z.string(), z.string()),
  /** Nouns for one of several rounds. */
  rounds: words,
  /** Those of them that are said of talks alone, and need no complement that says so. */
  cycles: words,
  /** Nouns for what a body holds by itself: « la 43e session du comité » is no round of talks. */
  sittings: words,
  /** Nouns for bodies that sit on their own account, and the words that make one of a group: « groupe de travail ». */
  panels: words,
  working: words,
  /** Nouns for a part of something, which number talks where they are one of talks: « la première phase des pourparlers ». */
  parts: words,
  /** Verbs, with words below them, for coming to be, which tell a denied one: « n'a jamais vu le jour »; and for never having come to be: "fell through". */
  born: words,
  unborn: words,
  /** Participles beside a noun for a meeting that nobody came to: « le rendez-vous manqué ». */
  missed: words,
  /** Nouns for calling off what follows: « le report du quatrième cycle ». */
  callingOff: words,
  /** Prepositions of what somebody works for, and of what lies ahead: "called for a third round", "ahead of a third round". */
  towards: words,
  aheadOf: words,
  /** Nouns for what voters do in rounds: "the election, whose second round was never held". */
  votes: words,
  /** Prepositions of where somebody comes to: "travelled to Doha for talks". */
  comingTo: words,
  /** Nouns for buildings and parts of a town in which people meet; words for where. */
  sites: words,
  where: words,
  /** Nouns for those who negotiate for others, and the prepositions of for whom: "negotiators for the rebels". */
  serving: words,
  behalf: words,
  /** Nouns for one meeting, which a town right before it tells the place of: "the Geneva meeting". */
  gatherings: words,
  /** Prepositions of the first of several days: "held from June 26", « tenu à partir du 26 juin ». */
  fromWhen: words,
  /** Nouns that stand for a town told of before, behind a word for the same one: « la même ville », "the same place"; words for there. */
  towns: words,
  same: words,
  there: words,
  /** Nouns for what others are counted with: "the ninth of their kind". */
  kinds: words,
  /** Adjectives that say who meets: « la deuxième réunion ministérielle » is one of a row. */
  levels: words,
  /** Prepositions of the day to which a meeting is put off: « reporté à avril ». */
  until: words,
  /** Nouns for talks as a whole; verbs that put an end to them; words that say of them that they are over. */
  wholes: words,
  closing: words,
  over: words,
  /** Words that say of a round that none comes after it; words for the one before that name no round. */
  last: words,
  priors: words,
  /** Nouns for a day of which several are counted, and nouns for the end of what follows. */
  days: words,
  /** In which talks of a day are counted: "after eight hours of talks". */
  hours: words,
  ends: words,
  /** Verbs that say of their subject that it begins. */
  opening: words,
  /** Participles of those that are read as adjectives: « Ouvertes la veille, les discussions … ». */
  opened: words,
  /** Verbs for what comes at the end of their object: « couronner », "cap". */
  crowning: words,
  /** Nouns for a time in which nothing went on: « trois jours d'interruption ». */
  pauses: z.array(z.string()).default([]),
  /** Words behind a number of days by which something came later, or earlier, than it was planned: "three days behind schedule". */
  delays: z
    .array(z.strictObject({ words: z.string().min(1), early: z.boolean().default(false), example: z.string().min(1) }))
    .default([]),
  /** Adverbs of a time before that nobody names: « auparavant ». */
  someTime: z.array(z.string()).default([]),
  /** Words behind a comma by which what follows is a thing of its own: « …, nouvelle réunion lundi », ", another round Friday". */
  another: z.array(z.string()).default([]),
  /** Nouns for those who attend what follows: « les participants à la clôture ». */
  attending: z.array(z.string()).default([]),
  /** Verbs whose subject has the forces that are their object: « avoir des troupes en Syrie ». */
  having: z.array(z.string()).default([]),
  /** Helpers that say what somebody else is to do: « la Turquie devrait … ». */
  urging: z.array(z.string()).default([]),
  /** What a copula makes of a subject that holds or goes on: « être en vigueur ». */
  standing: words,
  /** Verbs of dying, of which one who is named may simply die. */
  dying: words,
  /** Prepositions of what went on at the same time: what is told beside it has its date. */
  simultaneous: words,
  /** Conjunctions of what was at the time named right before: « depuis mars, lorsque … ». */
  when: words,
  /** Conjunctions of what went on at the same time: "when", "as". */
  meanwhile: words,
  /** Nouns for the day so many days after another (before: negative): « la veille du sommet », "the eve of". */
  dayOffsets: z.record(z.string(), z.int()),
  /** Words for units, and the words between a count of them and what it counts from: « trois jours après ». */
  offsetUnits: z.record(z.string(), z.enum(["hour", "day", "week", "month", "year"])),
  offsetSides: z.record(z.string(), z.literal([1, -1])),
  /** Words before a count that leave it exact: "only two days after". */
  offsetFocus: words,
  /** The same between the unit and its preposition: « une semaine à peine après », "four months to the day after". */
  offsetFocusBehind: words,
  /** Prepositions of what took place all the same, whatever is said of the clause: « sans accord, au terme du cycle ». */
  presupposing: words,
});

export type EventsData = z.infer<typeof eventsSchema>;

const plover = z.strictObject({
  type: z.enum([
    "AGREE",
    "CONSULT",
    "SUPPORT",
    "CONCEDE",
    "COOPERATE",
    "AID",
    "RETREAT",
    "REQUEST",
    "ACCUSE",
    "REJECT",
    "THREATEN",
    "PROTEST",
    "SANCTION",
    "MOBILIZE",
    "COERCE",
    "ASSAULT",
  ]),
  mode: z.string().nullable(),
  contexts: z.array(z.string()),
});

/** What our plain kinds of event are in PLOVER and in CAMEO. */
export const crosswalkSchema = z.strictObject({
  /** Raised whenever a kind changes what it stands for. */
  version: z.string(),
  /** The editions of the two codebooks. */
  plover: z.string(),
  cameo: z.string(),
  kinds: z.record(
    z.string(),
    z.strictObject({
      plover,
      /** Null where CAMEO has no such event. */
      cameo: z
        .string()
        .regex(/^\d{2,4}$/)
        .nullable(),
      /** The reciprocal ones: those on both sides are actors. */
      mutual: z.literal(true).optional(),
      /** The rule followed where the codebooks contradict each other. */
      rule: z.string().optional(),
    }),
  ),
  /** Kinds of the acts of speech that are events of their own. */
  acts: z.record(z.string(), z.string()),
});

export type Crosswalk = z.infer<typeof crosswalkSchema>;
