import { z } from "zod";

const words = z.array(z.string().min(1)).min(1);
/** A sentence that holds one of the entry's words; the tests look for it there. */
const example = z.string().min(1);

const part = z.enum(["host", "guarantor", "mediator", "party", "participant", "observer", "delegation-head", "leader", "member"]);

/** A verb that gives somebody a part: « X accueille les pourparlers », "talks brokered by X". */
const frame = z.strictObject({
  /** Lemmas, or forms that the lemma does not begin like: "led". Forms are also known by what infinitives have before their ending. */
  verbs: words,
  role: part,
  /**
   * What it must be done to: nothing that is told ("mediate between"); such where the text has spoken of talks ("preside"); talks; talks or an agreement; either or a pronoun that may stand for one; a delegation;
   * a group, body or mission; the table or the room of talks; one of the nouns `objects`.
   */
  what: z.enum(["none", "spoken", "talks", "process", "any-process", "delegation", "group", "room", "objects"]),
  /** With `through`: the direct object that makes one expression of it, « prendre part à ». */
  objects: words.optional(),
  /** Who has the part: the subject (by default), or the object. */
  holder: z.enum(["subject", "object"]).optional(),
  /** Prepositions that bring what it is done to, where it is no direct object: « participer à ». */
  through: words.optional(),
  /** The next word, which makes one expression of it: "look on". */
  particle: z.string().optional(),
  /** Only between those who face each other: "shuttle between the delegations". */
  between: z.literal(true).optional(),
  /** Only of who is told to watch: « suivre les débats en observateur ». */
  watching: z.literal(true).optional(),
  example,
});

export const rolesSchema = z.strictObject({
  language: z.string(),
  /** Nouns under a word for a leader that make another office of it: « chef de la délégation », "head of the mediation team". */
  led: z.array(z.strictObject({ role: z.enum(["delegation-head", "mediator", "minister"]), nouns: words, example })),
  /** Offices that count as another role than the one their words are listed under elsewhere. */
  recast: z.array(z.strictObject({ role: z.enum(["other", "envoy", "leader", "minister"]), words, example })),
  /** Office nouns that say too little to be a role: ranks and trades. */
  idle: words,
  /** Adjectives of organisations: « onusien ». */
  adjectives: z.array(z.strictObject({ ref: z.string().regex(/^org:[a-z-]+$/), words, example })),
  /** Beside an office: somebody who is to take it, or who will leave it. */
  candidate: words,
  ending: words,
  /** Nouns that repeat the office told before: « son homologue ». */
  counterparts: words,
  /** Who held, and who now holds, the office told before: « son prédécesseur », "her successor". */
  predecessors: words,
  successors: words,
  /** Nouns for talks that may have hosts, parties and mediators. */
  talks: words,
  /** Those of them that are the n-th only of something: « une première réunion officielle » is no round. */
  occasions: words,
  /** Those of them that are held for much else: a ceremony is none of the talks told of, unless the text knows it. */
  rites: words,
  /** Nouns for what talks lead to: it may have guarantors, mediators and parties too. */
  deals: words,
  /** Nouns for those who were sent: the part is their senders'. */
  delegates: words,
  /** Nouns for what is done with a deal: « l'application de l'accord », "implementation". */
  carrying: words,
  /** Nouns for a team of negotiators. */
  delegations: words,
  /** Words that make a negotiator the first of them: « principal », "lead". */
  chief: words,
  /** Nouns for the standing somebody has: « un statut d'observateur », "the role of mediator". */
  standing: words,
  frames: z.array(frame),
  /** Nouns that give a part to whom they stand beside: « pays garants », « en tant qu'observateurs », "the deal's guarantors". */
  nouns: z.array(z.strictObject({ role: part, nouns: words, example })),
  /** Verbs that make somebody what their complement says: « servir de médiateur », "act as mediator". */
  becoming: words,
  /** Verbs whose object is given the part: « choisir X comme médiateur ». */
  choosing: words,
  /** Such a verb with its particle, the next word: "bring in X as a mediator". */
  broughtIn: z.array(z.string()),
  /** Words before whoever has the part: « sous l'égide de ». */
  phrases: z.array(z.strictObject({ role: part, words: z.string(), example })),
  /** Nouns whose owner has the part: « la médiation de X ». */
  deeds: z.array(z.strictObject({ role: part, nouns: words, example })),
  /** Participles that make a compound with whoever has the part: "Qatari-mediated". */
  compounds: z.array(z.strictObject({ role: part, words, example })),
  /**
   * Verbs of those who deal with each other, by what they must deal in: nothing that is told (« négocier », "parley"); talks or a
   * deal beside the verb ("open talks", « conclure un accord »); such, or nothing where the text has spoken of them ("both signed"); talks or a deal that the text has spoken of ("agree to"). `reflexive`:
   * only so do they say it, « s'entendre ».
   */
  dealings: z.array(
    z.strictObject({
      verbs: words,
      over: z.enum(["none", "beside", "signed", "spoken"]),
      reflexive: z.literal(true).optional(),
      example,
    }),
  ),
  /** Nouns for those who face each other: « les deux camps », "the warring sides". */
  camps: words,
  /** Nouns besides those of talks and deals for what the sides come to: "table". */
  tables: words,
  /** Words for two who face each other: "both", « les deux ». */
  pairs: words,
  /** Prepositions before the sides of talks. */
  between: words,
  /** Prepositions besides the genitive between delegates and their senders. */
  from: words,
  /** Prepositions before the doer of a passive. */
  by: words,
  /** Prepositions before those who do it too: « la France, avec la Russie, copréside ». */
  with: words,
  /** Endings of infinitives. */
  infinitives: z.array(z.string()),
  /** What makes a noun an apposition of its clause: « en tant que », "as". */
  as: words,
  /** Such a word that says so only by itself: « en observateurs ». */
  asAlone: z.array(z.string()),
  /** Before whoever does as those did who were told before: "as did", « de même que ». */
  likewise: words,
  /** Before whoever sent a mediator: "on behalf of". */
  behalf: words,
  /** Before the side that somebody signs or leads for: « pour », "for". */
  forWhom: words,
  /** Nouns for who leads a team: "head", « chef ». */
  heads: words,
  /** Verbs that with one of the nouns are a signature: « apposer son paraphe ». */
  putting: words,
  signatures: words,
  /** Nouns for what goes on at talks and for their parts: "proceedings", « débats », "the opening". */
  sittings: words,
  /** Where talks are held: "at the table", « dans la salle ». */
  rooms: words,
  /** Prepositions of who is there: « autour de la table ». */
  within: words,
  /** Words for what was told before, in the place of talks: « y participer ». */
  there: z.array(z.string()),
  /** Words behind a comma before some of those told: "including", « dont ». */
  including: words,
  /** Pronouns in the place of a delegation told before, and words for one: « celle de B », "that of B", "the Chadian one". */
  standingIn: words,
  /** Verbs of who sits at talks for a side: "the army was represented by X". */
  representing: words,
  /** Verbs of those who come together, with or without a word for talks: "met under the auspices of". */
  gathering: words,
  /** Verbs of who receives those who come to talk: « accueillis par le ministre, A et B ont négocié ». */
  welcoming: words,
  /** Adjectives of talks that lie behind those that a text is about: "the previous rounds". */
  /** Adverbs before a part that is played no more: "once a guarantor". */
  formerly: words,
  previous: words,
  /** What somebody has as such: "the role of X as a mediator", « le rôle de X comme médiateur ». */
  capacities: words,
  /** Verbs whose object did what follows: « remercier X d'avoir accueilli », "thank X for hosting". */
  thanks: words,
  /** Verbs that let somebody do what follows: « permettre à X de discuter ». */
  letting: words,
  /** What talking parties do, below such a verb. */
  talking: words,
  /** Verbs that end what is below them: « cesser d'accueillir ». */
  stopping: words,
  /** Verbs of who will not do what is below them: "declined to host". */
  declining: words,
  /** Verbs and nouns of what somebody is asked to do, which says nothing of whether he does: "was invited to join". */
  inviting: words,
  /** Prepositions of what somebody is there as: "as an observer", « à titre d'observateur ». */
  capacity: words,
  /** Words for what is a government's: « la délégation gouvernementale ». */
  governmental: words,
  /** Verbs by which one gives up what one is, with their particle: "step down as mediator". */
  leaving: words,
  /** Verbs by which somebody is put out of an office: "overthrow", « renverser ». */
  ousting: words,
  /** Nouns for being at talks, and the prepositions before these: "appearance at", « participation à ». */
  presences: words,
  attending: words,
  /** Words for being there: "present", "in attendance". */
  presents: words,
  attendance: words,
  /** Verbs of coming, of observers: "observers came from A", and the prepositions before where they come from. */
  arriving: words,
  origins: words,
  /** Verbs of who sends somebody to watch. */
  sending: words,
  /** Nouns for a land that may deal for itself: "the breakaway region of X". */
  regions: words,
  /** Words for talks held with one side after another: "separate talks with". */
  apart: words,
  /** Nouns for who presides a body of states, and for the presidency: "chair", « présidence ». */
  chairs: words,
  presidencies: words,
  /** Prepositions of who presides while others talk: "with X in the chair", « avec X à la présidence ». */
  chairing: words,
  /** Where somebody stands who heads a body, what leads to it, and verbs of putting there and of taking it: « porté à la tête du conseil ». */
  headships: words,
  heading: words,
  posting: words,
  taking: words,
  /** Verbs of who has a presidency: "hold", « assurer ». */
  presiding: words,
  /** Nouns for how somebody was put out of an office or died in it: "the fall of", « la chute de ». */
  falls: words,
  /** Words that say the same beside the verb: « ne plus », "no longer". */
  noLonger: words,
  negations: words,
  /** Conjunctions of a condition or of what is asked: "if", "whether". */
  conditions: words,
  /** Auxiliaries by what they make of a clause. */
  modals: z.record(z.string(), z.enum(["planned", "possible"])),
  /** A helper with the word behind it by which a verb lies ahead: "is to join". */
  ahead: z.record(z.string(), z.string()),
  /** Verbs whose infinitive is yet to come. */
  planning: words,
  /** Verbs by which somebody puts himself forward for a part. */
  offering: words,
  /** Verbs of going on: who is ready to go on has the part. */
  continuing: words,
  /** Adjectives of who would take a part. */
  ready: words,
});

export type RolesData = z.infer<typeof rolesSchema>;
