import type {
  AgendaItem,
  DropReason,
  EntityType,
  Factuality,
  Measure,
  Reading,
  Role,
  RoleName,
  RuleId,
  SpeechAct,
  SpeechMode,
  WhyList,
} from "../../claims/index.ts";
import type { eventsInEnglish } from "./en-events.ts";

/** The lists of a reading that the head of the brief counts. */
export type CountedList = keyof Pick<Reading, "statements" | "times" | "entities" | "events" | "agenda" | "figures" | "roles">;

/** Kinds of events that have words of their own in every language. */
export type EventInWords = keyof typeof eventsInEnglish;

/** Everything the brief says in its own voice, in one language. Every language has the same keys. */
export interface BriefWords {
  /** Whose dates, numbers and lists: a BCP 47 tag. */
  readonly locale: string;
  readonly languages: Readonly<Record<string, string>>;
  readonly noTitle: string;
  readonly noDate: string;
  /** One and more of each list, in the order of the head. */
  readonly counted: Readonly<Record<CountedList, readonly [one: string, more: string]>>;
  readonly statements: string;
  readonly noStatements: string;
  readonly events: string;
  readonly agenda: string;
  readonly figures: string;
  readonly roles: string;
  readonly times: string;
  readonly entities: string;
  readonly unread: string;
  readonly places: string;
  readonly unnamed: (words: string) => string;
  readonly unknownSpeaker: string;
  readonly onBehalfOf: (name: string) => string;
  readonly to: (name: string) => string;
  readonly inside: (speaker: string) => string;
  readonly acts: Readonly<Record<SpeechAct, string>>;
  readonly modes: Readonly<Record<SpeechMode, string>>;
  /** null: nothing to add. */
  readonly factuality: Readonly<Record<Factuality, string | null>>;
  /** A kind without words here is shown as it is. */
  readonly eventKinds: Readonly<Record<string, string> & Record<EventInWords, string>>;
  readonly round: (round: number) => string;
  readonly agendaKinds: Readonly<Record<AgendaItem["kind"], string>>;
  readonly agendaStatus: Readonly<Record<AgendaItem["status"], string>>;
  readonly options: (list: string) => string;
  readonly due: (date: string) => string;
  readonly measures: Readonly<Record<Measure, string>>;
  readonly approximately: (number: string) => string;
  readonly noNumber: string;
  /** What is counted where it is not persons; a currency without words here keeps its code. */
  readonly units: Readonly<Record<string, string>>;
  readonly roleNames: Readonly<Record<RoleName, string>>;
  /** null: nothing to add. */
  readonly roleStatus: Readonly<Record<Role["status"], string | null>>;
  readonly types: Readonly<Record<EntityType, string>>;
  readonly reasons: Readonly<Record<string, string>>;
  readonly noValue: string;
  readonly about: (date: string) => string;
  /** The day of a month, before its name. */
  readonly day: (day: number) => string;
  readonly since: (date: string) => string;
  readonly until: (date: string) => string;
  readonly fromTo: (from: string, to: string) => string;
  /** By EDTF's codes 21-41. */
  readonly seasons: Readonly<Record<number, string>>;
  readonly colon: string;
  readonly quote: readonly [open: string, close: string];
  readonly why: WhyWords;
}

/** What is said of how a claim was read, and of what came to nothing. */
export interface WhyWords {
  readonly mentions: string;
  readonly silent: string;
  readonly takesUp: (words: string) => string;
  readonly lists: Readonly<Record<WhyList, string>>;
  readonly rules: Readonly<Record<RuleId, string>>;
  readonly reasons: Readonly<Record<DropReason, string>>;
}
