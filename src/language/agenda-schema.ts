import { z } from "zod";

const kind = z.enum(["objective", "commitment", "demand", "proposal", "refusal", "open-question"]);
const status = z.enum([
  "agreed",
  "in-progress",
  "claimed-fulfilled",
  "fulfilled",
  "demanded",
  "offered",
  "rejected",
  "undecided",
]);

/**
 * What carries the content: as in the words of speech (`own`, `other`, `object`, `+word`), and
 * - `clause`: a finite clause (« convenir que »)
 */
const frame = z.string().regex(/^(own|other|object|clause|[+]\p{L}+)$/u);

/** An example with the form of the cue in it, and the words that are the content. Both must stand in the sentence. */
const example = { example: z.string(), form: z.string(), content: z.string() };

const verb = z.strictObject({
  /** The lemma: with « se » where the verb is reflexive, with the words that make it one cue after it. */
  cue: z.string(),
  kind,
  status,
  frames: z.array(frame).min(1),
  /** Its subject is an agreement, a plan or another text; what a plan says is a proposal. */
  document: z.literal(true).optional(),
  /** With `document`: what it makes of an infinitive where its subject is somebody, « prévoit de livrer ». */
  actor: kind.optional(),
  /** Its subject may be nobody: a thing or a text. */
  anySubject: z.literal(true).optional(),
  /** What it makes when negated: « ne veut pas de »; without it a negated verb says nothing. */
  negated: kind.optional(),
  /** What it makes of an infinitive that its subject is to do: « veut signer » tells an aim. */
  own: kind.optional(),
  ...example,
});

/** « prêt à », "ready to". */
const adjective = z.strictObject({
  cue: z.string(),
  kind,
  status,
  negated: kind.optional(),
  /** Prepositions before a thing: « prêt à une trêve ». */
  prepositions: z.array(z.string()).optional(),
  ...example,
});

/** Nouns for what is on the table: « ses exigences, dont A et B », "the aim is to". */
const noun = z.strictObject({
  nouns: z.array(z.string()).min(1),
  kind,
  status,
  prepositions: z.array(z.string()).optional(),
  example: z.string(),
  content: z.string(),
});

const words = z.array(z.string());

/** The words of what is on the table, of one language. Lemmas, except where `forms` are told. */
export const agendaSchema = z.strictObject({
  language: z.string(),
  verbs: z.array(verb),
  adjectives: z.array(adjective),
  nouns: z.array(noun),
  /** Forms of verbs whose lemma may come out wrong. */
  forms: z.record(z.string(), words),
  /** Cues of speech that make no item of the agenda although their act would. */
  notCues: words,
  /** Nouns of what is denied, accused or handed over, never asked, promised or refused on a table. */
  notItems: words,
  /** Nouns for an agreement: what it says is agreed. */
  deals: words,
  /** Nouns for those who face each other. */
  camps: z.array(z.string()).default([]),
  /** Nouns for a plan: what it says is offered. */
  plans: words,
  /** Words before such a noun that say « by its terms ». */
  terms: words,
  /** Forms of verbs of duty; `duties` bind whoever they are said of, `wishes` may only foretell. Several words: in a row. */
  duties: words,
  wishes: words,
  /** Participles of a task given: « sera chargé de ». */
  tasks: words,
  /** Forms of auxiliaries of the future; a language whose verbs have a future has none. */
  futures: words,
  /** Endings of the future and of the future seen from the past, where the analyser does not tell it. */
  futureEndings: words,
  /** Forms of verbs that say when something takes place, not what is owed. */
  scheduled: words,
  /** Forms of verbs that without an object say the same: "the talks are to open". */
  opening: words,
  /** Words that open a list of examples. */
  including: words,
  /** Forms of verbs of an aim that is reached. */
  fulfilled: words,
  /** Forms of verbs of deciding, in any tense. */
  settling: words,
  /** Lemmas of verbs by which somebody does not say what is asked: « refuser de dire où ». */
  withholding: words,
  /** Lemmas of verbs that, denied, withhold what the verb below them would say: « n'a pas voulu dire si ». */
  willing: words,
  /** Predicates of what is not decided; several words: in a row. */
  unsettled: words,
  /** Predicates of what somebody will not hear of; several words: in a row. */
  barred: words,
  /** Forms of verbs of deciding that have not been done: « doit décider si ». */
  deciding: words,
  /** Words that say « not yet » before a verb of deciding: "yet to be", « reste à ». */
  pending: words,
  /** When what is yet to be settled will be: « sera fixé plus tard ». */
  later: words,
  /** Nouns for the decision itself: the question is what it would be about. */
  decisions: words,
  /** Nouns for what there is to decide. */
  topics: words,
  /** Of these the ones that stand for a question told before: « le point n'est pas tranché ». */
  points: words,
  /** Nouns for when and where something is to be. */
  appointments: words,
  /** Nouns for a day: only one that is not set is open. */
  days: words,
  /** Lemmas of verbs of setting a date. */
  appointing: words,
  /** Prepositions that take away: "without a date". */
  without: words,
  /** Words that ask for a place, and nouns for one. */
  wheres: words,
  /** Question words that ask without a verb of their own: "but where has not been decided". */
  bare: words,
  /** Forms of verbs and adjectives that say of talks that they are to come: "is planned". */
  planned: words,
  /** Lemmas of verbs and adjectives by which places are named for a choice: « Doha et Oslo ont été évoquées ». */
  considering: words,
  /** Lemmas of verbs whose object itself is the place on offer, and of what is done by who has talks at home: "ready to host". */
  offering: words,
  /** Verbs by which somebody wants talks to be somewhere: « souhaite rester à Genève », "wants them in Oslo". */
  wanting: words,
  receiving: words,
  /** By what a place is named for something: "as", « comme ». */
  naming: words,
  /** Lemmas of verbs that leave a choice open where they are denied: "has not been ruled out". */
  excluding: words,
  /** Lemmas of verbs of dispute before a question. */
  debating: words,
  /** Words for talks that get no further, and for parties that do not agree, before what they stop at: « achoppent sur le partage du pouvoir ». */
  stumbling: words,
  /** Several words in a row that do not say what is asked behind them: "too early to say". */
  untold: words,
  /** Forms of adjectives and verbs of certainty that leave a question open where they are denied. */
  certain: words,
  /** Who there is none of to know or say it; two words: in a row. */
  nobody: words,
  /** Lemmas of verbs of talking something over: who declines to do that refuses it, and keeps nothing to himself. */
  conferring: words,
  /** Verbs for talking of something at all, and words by which it is denied that anybody did: « cette question n'a jamais été abordée ». */
  broaching: words,
  nevers: words,
  /** Nouns for what was and for those it was done to or by, and nouns for what may be found out of it: « le lieu du massacre ». */
  bygones: words,
  ascertained: words,
  /** Words for one alone, and verbs of what he knows or may tell: "only he knows", « lui seul peut le dire ». */
  solely: words,
  knowing: words,
  /** Words that say of a question that it remains, or that somebody leaves it. */
  remaining: words,
  /** Nouns for what is asked: what one of them is, is asked (« l'enjeu est de savoir si »). */
  riddles: words,
  /** Forms of what makes a point one that is not settled: « le point le plus délicat », "the thorniest issue". */
  thorny: words,
  /** Lemmas of verbs by which there is something, or nothing: "there is no date", « il n'existe aucun calendrier ». */
  existing: words,
  /** Nouns for talks, and for what comes next. */
  sittings: words,
  /** Forms of verbs of what may be, before a place where talks may be held. */
  possibly: words,
  /** Lemmas of not having chosen, before those to choose from; and what stands between the two. */
  wavering: words,
  between: words,
  /** Prepositions before what a decision is about. */
  about: words,
  /** Determiners and adverbs that deny. */
  noWords: words,
  /** Words of a question that is open; those that may as well stand for a thing are not among them. */
  questionWords: words,
  /** Words that open a question only right behind a verb of knowing or saying: "no one can say if". */
  ifs: words,
  /** Lemmas of verbs of asking, whose participle leads to the question: "asked whether". */
  inquiring: words,
  /** Words of a question that may as well be about what was. */
  askers: words,
  /** Forms of verbs that say one does not know. */
  ignoring: words,
  /** Conjunctions between candidates. */
  alternatives: words,
  /** Forms of verbs of going and meeting, whose purpose is an aim. */
  meeting: words,
  /** What opens a purpose. */
  purposes: words,
  /** Lemmas of what is done at any meeting and is no aim of one. */
  idleAims: words,
  /** Prepositions between a plan and what it is for. */
  toward: words,
  /** Of the predicates above those that say other things as well: only of what there is to decide do they say that it is open. */
  ambiguous: words,
  /** « n'en réclame pas moins »: words that take a negation back. */
  notLess: words,
  /** Forms of verbs that deny a harm: « nous ne laisserons pas », a promise. */
  letting: words,
  /** Forms of verbs that end what one did: of talks it is a refusal. */
  stopping: words,
  /** Words for a thing that is not told: "what they turned down". */
  things: words,
  /** Auxiliaries of a future seen from the present. */
  plainFutures: words,
  /** Endings of a verb that stands for a thing: "proposed holding". */
  gerundEndings: words,
  /** What opens a condition that somebody sets. */
  conditions: words,
  /** Nouns for what those do whose it is: « la démission de X ». */
  departures: words,
  /** Adjectives by which a speaker calls for what he says: « il est indispensable que ». */
  needs: words,
  /** Forms of impersonal verbs of need: « il faut ». */
  musts: words,
  /** Verbs under which nothing comes about; and those under which nothing does when they are denied. */
  failing: words,
  managing: words,
  /** Helpers of what somebody can do: "could not agree on X" leaves X open. */
  abilities: words,
  /** Of the prepositions above those that name nothing but a subject. */
  concerning: words,
  /** What leaves a decision to somebody: "up to". */
  leaving: words,
  /** What says whose it will be to settle something: "up to", « ce sera à ». */
  laying: words,
  /** What somebody does or says who was asked and answers nothing: "asked who would lead it, he declined to answer". */
  evading: words,
  /** Verbs by which what there is to decide sets sides apart: "the venue still divides them". */
  dividing: words,
  /** What says of somebody that he does not tell: of a place, a day or a name, or a question, it leaves them open. */
  evasive: words,
  /** Of what there is to decide, what also parts two lands or people on the ground: "the border divides them" leaves nothing open. */
  grounds: words,
  /** Verbs by which an announcement passes over what one would like to know: "left out the date". */
  omitting: words,
  /** Verbs of keeping something back, and for whom: "kept its choice to itself". */
  keeping: words,
  selves: words,
  /** Nouns for those who are appointed, verbs by which they are, and who is told not to be: "has not named its negotiator". */
  appointees: words,
  nominating: words,
  /** Nouns for who heads something, and for what he is appointed to head: "the head of its delegation". */
  headings: words,
  headed: words,
  /** Verbs by which a name is told, and the name: "offered no name". */
  giving: words,
  names: words,
  /** What a speaker says who does not know either: "Will they come? I don't know." */
  owning: words,
  /** Nouns for a doubt, what it is told to do, and what it may be about besides what there is to decide: "doubts hang over his presence". */
  doubts: words,
  hanging: words,
  surrounding: words,
  around: words,
  turnouts: words,
  /** Verbs by which something is told not to be settled before something else: "when they meet depends on it". */
  hinging: words,
  /** Verbs of answering, what says that it has not been done yet, and what is answered besides plans: "has not yet replied to the invitation". */
  answering: words,
  yets: words,
  offers: words,
  /** Pronouns of the first person, by which a speaker commits his side. */
  firstPersons: words,
});

export type AgendaData = z.infer<typeof agendaSchema>;
export type AgendaVerb = AgendaData["verbs"][number];
export type AgendaKind = z.infer<typeof kind>;
export type AgendaStatus = z.infer<typeof status>;
