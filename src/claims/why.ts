import type { Span } from "../text/index.ts";

/**
 * Every construction that a claim or a mention can be read by: permanent ids, the list first. Their words, French and
 * English, hang on them in `publish`; docs/why.md has a line for each.
 */
export const RULES = [
  "statement.insertion",
  "statement.clause",
  "statement.infinitive",
  "statement.object",
  "statement.adjective",
  "statement.source",
  "statement.noun",
  "statement.colon",
  "statement.behind-quotation",
  "statement.signed",
  "statement.alone",
  "statement.embedded",
  "event.verb",
  "event.carried-noun",
  "event.announced-noun",
  "event.occurring-noun",
  "event.broken-noun",
  "event.ended-noun",
  "event.noun",
  "event.round",
  "event.planned-beside",
  "event.put-off",
  "event.closure",
  "event.speech",
  "role.office",
  "role.verb",
  "role.noun",
  "role.deed",
  "role.sides",
  "role.dealing",
  "role.phrase",
  "role.compound",
  "role.let",
  "figure.noun",
  "figure.deed",
  "figure.verb",
  "figure.tree",
  "figure.words",
  "figure.toll",
  "figure.part",
  "figure.whole",
  "figure.listed",
  "figure.again",
  "figure.inhabited",
  "figure.force",
  "figure.money",
  "agenda.speech",
  "agenda.verb",
  "agenda.adjective",
  "agenda.noun",
  "agenda.plan",
  "agenda.meeting",
  "agenda.duty",
  "agenda.promise",
  "agenda.term",
  "agenda.terms",
  "agenda.declined",
  "agenda.barred",
  "agenda.unsettled",
  "agenda.undecided",
  "agenda.question",
  "agenda.asked",
  "agenda.condition",
  "agenda.need",
  "time.pattern",
  "mention.known",
  "mention.person",
  "mention.name",
  "mention.title",
  "mention.noun",
  "mention.pronoun",
  "mention.latter",
  "mention.nationality",
  "mention.process",
] as const;

export type RuleId = (typeof RULES)[number];

/**
 * Every reason for which something that was considered came to nothing: permanent codes, with words in `publish` and a
 * line each in docs/why.md.
 */
export const DROP_REASONS = [
  "no-cue",
  "no-words",
  "unknown-script",
  "over-long",
  "not-a-cue",
  "negated",
  "no-content",
  "no-speaker",
  "first-person",
  "indefinite-speaker",
  "nothing-said",
  "bare-participle",
  "same-speech",
  "told-already",
  "quoted-term",
  "no-object",
  "no-doer",
  "no-parties",
  "no-party-no-date",
  "not-told",
  "no-holder",
  "no-process",
  "no-house",
  "rank-only",
  "office-of-another",
  "part-of-date",
  "not-persons",
  "number-only",
  "share",
  "no-measure",
  "too-few",
  "in-question",
  "no-agreement",
  "scheduled",
  "nothing-foretold",
  "not-own",
  "idle-speech",
  "settled",
  "no-statement",
  "in-a-name",
  "no-antecedent",
] as const;

export type DropReason = (typeof DROP_REASONS)[number];

/** The lists of a reading whose readers say what they considered. */
export type WhyList = "entities" | "times" | "statements" | "events" | "roles" | "figures" | "agenda";

/** Why a reading says what it says, and why it says no more: made while it was read, only where somebody asked. */
export interface Why {
  /** One for each statement, event, role, figure, agenda item and time. */
  readonly claims: readonly Explanation[];
  /** One for each mention of each entity. */
  readonly mentions: readonly MentionExplanation[];
  /** Every sentence, in the order of the text. */
  readonly sentences: readonly SentenceWhy[];
}

/** By what a claim or a time was read. */
export interface Explanation {
  /** Id of the claim or time. */
  readonly of: string;
  readonly rule: RuleId;
  /** The entry of the lexicon or grammar by which it was known; null where the construction needs none. */
  readonly entry: string | null;
  /** The words that gave it away. */
  readonly cues: readonly Span[];
  /** From the cue through the tree to who or what it is about; none where the tree was not asked. */
  readonly paths: readonly TreePath[];
}

/** By what a mention was given to its entity. */
export interface MentionExplanation {
  /** Id of the entity. */
  readonly of: string;
  readonly span: Span;
  readonly rule: RuleId;
  /** The words before it that a pronoun or a title takes up; null for a mention that stands for itself. */
  readonly antecedent: Span | null;
}

/** A way through the tree of a sentence, word by word; the first step has neither relation nor direction. */
export type TreePath = readonly TreeStep[];

export interface TreeStep {
  readonly word: Span;
  /** The relation between the word before and this one; null for the first word. */
  readonly relation: string | null;
  /** What this word is to the one before; null for the first word. */
  readonly to: "head" | "dependent" | null;
}

/** What became of a sentence. */
export interface SentenceWhy {
  readonly span: Span;
  /** Ids of the claims whose evidence reaches into it, in the order of the lists. */
  readonly claims: readonly string[];
  /** What was considered in it and dropped; never empty where there are no claims. */
  readonly dropped: readonly Dropped[];
}

/** A candidate that came to nothing. */
export interface Dropped {
  /** The list it would have been in; null where the sentence gave no candidate for any. */
  readonly list: WhyList | null;
  readonly span: Span;
  readonly reason: DropReason;
}
