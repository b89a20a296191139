import type { AgendaItem, EntityType, Factuality, Figure, Measure, Role, RoleName, SpeechAct } from "../../claims/index.ts";

/**
 * What a claim says once its words, its report and who vouches for it are set aside. Claims of any report that say the
 * same have equal signatures; all entities are keys of the record. `published` stands in where the text gives no time.
 */
export type Signature =
  | EventSignature
  | RoleSignature
  | OfficeSignature
  | FigureSignature
  | AgendaSignature
  | StatementSignature
  | DisputeSignature
  | NameSignature
  | ConflictSignature;

export interface EventSignature {
  readonly type: "event";
  readonly kind: string;
  readonly state: Factuality;
  readonly round: number | null;
  /** The only round that the report tells of, where the claim itself names none. */
  readonly near: number | null;
  readonly time: string | null;
  /** Of talks: whether the time is told as their first or their last; null where nothing says so. */
  readonly edge: "first" | "last" | null;
  readonly published: string | null;
  readonly place: string | null;
  /** True where nobody tells the place, which is the town that the report was written in. */
  readonly written?: true;
  readonly actors: readonly string[];
  readonly recipients: readonly string[];
  /** Of talks: the sides that the words around it tell to sit there, besides its actors. */
  readonly seated?: readonly string[];
  /** Of talks: those who are told to have stayed away from them. */
  readonly away?: readonly string[];
  /** True of talks that no rule knows for a round of the process, where all that is told of them speaks for one of its sittings. */
  readonly sits?: true;
  /** In a dossier of several processes, the one whose count the number of the round is of. */
  readonly count?: string;
  /** Of what all sides did together on one day: key of the town in which they must have sat with each other. */
  readonly together?: string;
}

export interface RoleSignature {
  readonly type: "role";
  readonly role: RoleName;
  readonly holder: string;
  readonly status: Role["status"];
  readonly state: Factuality;
  readonly round: number | null;
  readonly near: number | null;
  readonly time: string | null;
  readonly place: string | null;
  /** In a dossier of several processes, the one whose count the number of the round is of. */
  readonly count?: string;
  /** Days of the only sitting that the report tells of, where it gives none a number and the claim no time. */
  readonly beside?: string;
}

export interface OfficeSignature {
  readonly type: "office";
  readonly role: RoleName;
  readonly holder: string;
  readonly of: string | null;
  readonly status: Role["status"];
  readonly state: Factuality;
  readonly time: string | null;
}

export interface FigureSignature {
  readonly type: "figure";
  readonly measure: Measure;
  readonly value: Figure["value"];
  readonly low: Figure["low"];
  readonly high: Figure["high"];
  readonly approximate: boolean;
  readonly unit: string;
  /** Class of people ("civilians") or the key of who is counted; "people" where the text says no more. */
  readonly population: string;
  /** ISO alpha-3 of the people counted, where told. */
  readonly country: string | null;
  readonly state: Factuality;
  readonly time: string | null;
  /** A stretch of no known days that it is counted over, in the words of the text: "in three months". */
  readonly stretch?: string;
  /** True where the words count over a whole country: none of it is of a town's. */
  readonly everywhere?: boolean;
  /** What sort of thing befell those who are counted ("violence", "unrest", "nature"), where the words name one. */
  readonly cause?: string;
  /** Key of the one who freed or seized those counted, where only one is told to have. */
  readonly doer?: string;
  /** Counts of the same by others in the same report, which it answers or which answer it. */
  readonly against?: readonly number[];
  readonly published: string | null;
  readonly place: string | null;
}

export interface AgendaSignature {
  readonly type: "agenda";
  readonly kind: AgendaItem["kind"];
  readonly status: AgendaItem["status"];
  readonly state: Factuality;
  readonly parties: readonly string[];
  readonly towards: readonly string[];
  readonly options: readonly string[];
  readonly due: string | null;
  readonly time: string | null;
  readonly issues: readonly string[];
  /** Beginnings of the longer words of the content, folded: what is left to compare in one language. */
  readonly terms: readonly string[];
  /** Keys of people, places and papers that it names. */
  readonly names: readonly string[];
  readonly language: string;
  /** Of a question: the bodies that it asks who will head. */
  readonly bodies?: readonly string[];
}

export interface StatementSignature {
  readonly type: "statement";
  readonly speaker: string;
  readonly behalf: string | null;
  readonly act: SpeechAct;
  readonly state: Factuality;
  readonly addressee: string | null;
  readonly time: string | null;
  readonly published: string | null;
  readonly issues: readonly string[];
}

/** One side of what a report tells as said by one and denied by another. */
export interface DisputeSignature {
  readonly type: "dispute";
  readonly side: "yes" | "no";
  /** Keys of whoever the two sides act for; null: the outlet itself, or a source without name. */
  readonly sayer: string | null;
  readonly denier: string | null;
  readonly issues: readonly string[];
  /** Beginnings of longer words that both sides use, folded. */
  readonly terms: readonly string[];
  /** Where nothing of the words is common, the beginning of what is denied. */
  readonly about: string;
  /** True for a denial that nobody in the report is quoted against. */
  readonly alone?: true;
  /** True for what somebody tells that his own side has not done, where nobody in the report says that it has: told, where another report does. */
  readonly waits?: true;
  /** Of such denials: families of what it denies to have happened, keys of people, places and papers that it names, and its language. */
  readonly undone?: readonly string[];
  readonly names?: readonly string[];
  readonly language?: string;
}

/** A name that a report uses for somebody or something. */
export interface NameSignature {
  readonly type: "name";
  readonly key: string;
  readonly entity: EntityType;
  readonly name: string;
  readonly country: string | null;
  /** Key of whom it acts for; itself where it acts for nobody else. */
  readonly acts: string;
}

export interface ConflictSignature {
  readonly type: "conflict";
  readonly conflict: string;
  readonly name: string;
}

/** Why a claim belongs to a process: it says so; the report knows only this process; the report is mostly about it; place and conflict fit; its members talk. */
export type Link = "said" | "only-process" | "main-process" | "place-and-conflict" | "members" | "none";

/** The process that a claim belongs to, and why. */
export interface Membership {
  readonly process: string;
  readonly link: Link;
}

/** Who vouches for a claim: a speaker and on whose behalf, as keys; a source without name has its words. */
export interface Holder {
  readonly who: string | null;
  readonly behalf: string | null;
  readonly anonymous: string | null;
}

/** One claim of one report, as a telling of what its signature says. */
export interface Voice {
  readonly document: string;
  readonly origin: string;
  readonly received: string;
  readonly claim: string;
  readonly start: number;
  readonly end: number;
  readonly words: string;
  /** Who is quoted, the innermost first; empty: the outlet itself. */
  readonly by: readonly Holder[];
  readonly link: Link;
  /** Of an office: its title in the text; of a statement: what was said; of an agenda item: its content. */
  readonly note?: string;
  readonly review?: "accept" | "edit" | "reject" | "defer";
}

/** One claim's place in the record. */
export interface Contribution {
  readonly process: string;
  /** Key of the block that keeps it. */
  readonly block: string;
  readonly signature: Signature;
  readonly voice: Voice;
}
