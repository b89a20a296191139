import type { AgendaItem, RoleName } from "../../../claims/index.ts";
import type {
  ChangeKind,
  FigureSeries,
  Identity,
  Marking,
  Question,
  RecordAgendaItem,
  RecordRole,
  Standing,
} from "../../../record/index.ts";

/** "1 round", "2 rounds". */
export type Counted = readonly [one: string, more: string];

/** Everything the dossier says in its own voice, in one language. Every language has the same keys. */
export interface DossierWords {
  /** Their spaces are no place to break a line. */
  readonly quote: readonly [open: string, close: string];
  readonly semicolon: string;
  readonly headings: Readonly<Record<Heading, string>>;
  readonly fields: Readonly<Record<Field, string>>;
  readonly counted: Readonly<Record<CountedThing, Counted>>;
  /** How to read a page; the places are lines and columns or, without texts, characters. */
  readonly legend: (places: "lines" | "characters") => string;
  readonly asOf: (date: string) => string;
  /** Words of reports that must not be passed on freely are on the page. */
  readonly marked: (marking: string) => string;
  readonly markings: Readonly<Record<Marking, string>>;
  /** null: nothing to add, an outlet tells it in its own voice. */
  readonly standings: Readonly<Record<Standing, string | null>>;
  readonly status: Readonly<Record<string, string>>;
  readonly onlyKnown: string;
  readonly notTold: string;
  readonly undated: string;
  /** "reported on 3 June 2023": when it was is not told. */
  readonly reported: (date: string) => string;
  readonly published: (date: string) => string;
  readonly on: (date: string) => string;
  readonly toldAs: (list: string) => string;
  readonly alsoTold: (list: string) => string;
  readonly corrected: (list: string) => string;
  readonly round: (number: number) => string;
  readonly noNumber: string;
  readonly inPlace: (place: string) => string;
  readonly maybeSame: (list: string) => string;
  /** Groups of people by their part, as headings. */
  readonly roles: Readonly<Record<RoleName, string>>;
  readonly roleStatus: Readonly<Record<RecordRole["status"], string>>;
  readonly inRounds: (list: string, count: number) => string;
  readonly agendaStatus: Readonly<Record<AgendaItem["status"] | "denied", string>>;
  /** One of a kind of items on the table. */
  readonly agendaKind: Readonly<Record<RecordAgendaItem["kind"], string>>;
  readonly answers: Readonly<Record<string, (item: string) => string>>;
  readonly stances: Readonly<Record<string, string>>;
  readonly issues: Readonly<Record<string, string>>;
  readonly moved: string;
  /** What a contested question asks, of the thing named. */
  readonly asks: Readonly<Record<string, (about: string) => string>>;
  readonly yesNo: Readonly<Record<string, string>>;
  readonly asked: (date: string) => string;
  readonly lastMention: (date: string) => string;
  readonly age: (days: number) => string;
  readonly questionStates: Readonly<Record<Question["state"], string>>;
  readonly settledBy: (what: string) => string;
  readonly populations: Readonly<Record<string, string>>;
  readonly relations: Readonly<Record<FigureSeries["points"][number]["relation"], string | null>>;
  readonly otherScope: (series: string, differs: string) => string;
  readonly scopes: Readonly<Record<FigureSeries["otherScopes"][number]["differs"][number], string>>;
  readonly sameOrigin: (list: string) => string;
  readonly supersedes: (list: string) => string;
  readonly supersededBy: (list: string) => string;
  readonly alone: (list: string) => string;
  /** The same words told again. */
  readonly again: (list: string) => string;
  readonly also: (list: string) => string;
  readonly judgements: Readonly<Record<Identity["judgements"][number]["judgement"], (other: string) => string>>;
  /** Reasons of rules; a person's own words are shown as they are. */
  readonly judgedBecause: Readonly<Record<string, string>>;
  readonly rejected: string;
  readonly orphaned: string;
  readonly reviewed: Readonly<Record<string, string>>;
  readonly superseded: string;
  /** The end of a list that is cut, with how to see all where that is known. */
  readonly more: (count: string, how: string | null) => string;
  readonly earlier: (count: string, how: string | null) => string;
  /** What a list of names or places leaves out. */
  readonly others: (count: number) => string;
  readonly changes: Readonly<Record<ChangeKind, string>>;
  readonly changedSince: (date: string) => string;
  readonly noChanges: string;
  readonly nothing: Readonly<Record<"processes" | "contested" | "questions", string>>;
  readonly last: (event: string) => string;
}

export type Heading =
  | "who"
  | "offices"
  | "rounds"
  | "timeline"
  | "beside"
  | "said"
  | "agenda"
  | "positions"
  | "contested"
  | "questions"
  | "figures"
  | "sources"
  | "names"
  | "decisions";

export type Field =
  | "members"
  | "conflict"
  | "since"
  | "status"
  | "reports"
  | "contents"
  | "dates"
  | "planned"
  | "place"
  | "host"
  | "present"
  | "observers"
  | "outcomes";

export type CountedThing =
  | "origins"
  | "voices"
  | "claims"
  | "reports"
  | "rounds"
  | "events"
  | "agenda"
  | "positions"
  | "contested"
  | "questions"
  | "figures"
  | "roles"
  | "items"
  | "statements"
  | "changes";
