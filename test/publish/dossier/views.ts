import {
  type ClaimRef,
  type Contested,
  type FigureSeries,
  type Named,
  type Position,
  type ProcessView,
  type Question,
  type RecordAgendaItem,
  type RecordEvent,
  type RecordHolder,
  type RecordRole,
  type RecordSource,
  type Round,
  recordSchema,
  type Slot,
  type SlotValue,
  type Standing,
  type Support,
} from "../../../src/record/index.ts";

/** Somebody by a name; the key is made of it. */
export const named = (name: string): Named => ({ id: `org~${name.toLowerCase()}`, name });

export const holder = (name: string, behalf: string | null = null): RecordHolder => ({
  who: named(name),
  onBehalfOf: behalf === null ? null : named(behalf),
  anonymous: null,
});

interface ClaimSpec {
  readonly by?: RecordHolder;
  readonly start?: number;
  readonly superseded?: boolean;
  readonly review?: ClaimRef["review"];
}

/** A claim of the report with this letter. */
export function claim(
  document: string,
  exact: string,
  { by, start = 0, superseded = false, review = null }: ClaimSpec = {},
): ClaimRef {
  return {
    document,
    claim: `${exact} ${start}`,
    span: { start, end: start + exact.length, exact },
    by: by ? [by] : [],
    link: "said",
    review,
    superseded,
  };
}

/** Of claims told by reports that are an origin each. */
export function support(...claims: readonly ClaimRef[]): Support {
  const origins = new Set(claims.map(({ document }) => document)).size;
  const voices = new Set(claims.map(({ by, document }) => by[0]?.who?.name ?? by[0]?.anonymous ?? document)).size;
  return { claims: [...claims], count: claims.length, origins, attributors: voices };
}

export const one = support(claim("a", "so it is told"));

export const answer = (value: string, of: Support = one, standing: Standing = "happened", superseded = false): SlotValue => ({
  value,
  name: value,
  standing,
  superseded,
  support: of,
});

export function slot(question: string, value: string | null, ...values: readonly SlotValue[]): Slot {
  return { question, state: values.length === 0 ? "unknown" : "single", value, name: value, values: [...values] };
}
export const rivals = (question: string, ...values: readonly SlotValue[]): Slot => ({
  ...slot(question, values[0]?.value ?? null, ...values),
  state: "contested",
});

export const source = (document: string, change: Partial<RecordSource> = {}): RecordSource => ({
  document,
  origin: document,
  outlet: `Paper ${document.toUpperCase()}`,
  title: `Report ${document}`,
  url: null,
  language: "en",
  published: "2023-06-21",
  received: "2023-06-22T08:00:00Z",
  marking: null,
  sameOrigin: [],
  supersedes: [],
  supersededBy: [],
  claims: 1,
  alone: [],
  ...change,
});

export const event = (change: Partial<RecordEvent> = {}): RecordEvent => ({
  id: "event:1",
  kind: "meeting",
  kinds: ["meeting"],
  standing: "happened",
  speech: false,
  round: null,
  time: { edtf: "2023-06-21", published: null, told: [{ edtf: "2023-06-21", standing: "happened", support: one }] },
  place: slot("event-place", null),
  participants: [],
  tellings: [{ standing: "happened", support: one }],
  said: true,
  maybeSame: [],
  support: one,
  ...change,
});

export const round = (change: Partial<Round> = {}): Round => ({
  id: "round:1",
  number: 20,
  standing: "happened",
  dates: slot("round-date", "2023-06-20/2023-06-21", answer("2023-06-20/2023-06-21")),
  planned: [],
  place: slot("round-place", "Astana", answer("Astana")),
  host: slot("round-host", null),
  participants: [],
  observers: [],
  outcomes: [],
  event: "",
  support: one,
  ...change,
});

export const role = (change: Partial<RecordRole> = {}): RecordRole => ({
  id: "role:1",
  kind: "process",
  role: "host",
  actor: named("Kazakhstan"),
  of: null,
  titles: [],
  status: "current",
  standing: "happened",
  history: [{ status: "current", standing: "happened", time: null, published: "2023-06-21", round: null, support: one }],
  rounds: [],
  support: one,
  ...change,
});

export const item = (change: Partial<RecordAgendaItem> = {}): RecordAgendaItem => ({
  id: "agenda:1",
  kind: "demand",
  parties: [named("Syria")],
  towards: [named("Turkey")],
  issues: ["withdrawal"],
  contents: ["the withdrawal of its troops"],
  due: slot("agenda-due", null),
  status: "demanded",
  contested: false,
  history: [{ status: "demanded", standing: "demanded", on: "2023-06-20", by: [], support: one }],
  answers: [],
  support: support(claim("a", "demands the withdrawal of its troops", { start: 40 })),
  ...change,
});

export const position = (change: Partial<Position> = {}): Position => ({
  actor: named("Turkey"),
  issue: "withdrawal",
  latest: "opposes",
  moved: false,
  cells: [
    {
      on: "2023-06-21",
      stance: "opposes",
      speaker: named("Ahmet Yildiz"),
      said: ["we will not leave"],
      support: support(claim("a", "we will not leave", { start: 9 })),
    },
  ],
  ...change,
});

export const question = (change: Partial<Question> = {}): Question => ({
  id: "question:1",
  issue: "venue",
  contents: ["the venue of the next talks"],
  state: "open",
  askedSince: "2023-06-21",
  lastMention: "2023-06-23",
  ageInDays: 2,
  options: [],
  due: null,
  settledBy: [],
  support: one,
  ...change,
});

export const contested = (question: string, about: string, name: string, ...values: readonly SlotValue[]): Contested => ({
  id: `contested:${question}`,
  question,
  about,
  name,
  values: [...values],
});

export const series = (change: Partial<FigureSeries> = {}): FigureSeries => ({
  id: "figure:1",
  measure: "killed",
  population: "civilians",
  country: null,
  unit: "persons",
  place: null,
  since: "since 2011",
  points: [
    {
      asOf: "2023-06-21",
      value: 500_000,
      low: 500_000,
      high: null,
      approximate: false,
      standing: "happened",
      relation: "first",
      support: one,
    },
  ],
  contested: false,
  otherScopes: [],
  support: one,
  ...change,
});

/** A dossier of exactly this, by the schema of the record. */
export function view(change: Partial<ProcessView> = {}): ProcessView {
  const made: ProcessView = {
    id: "process:astana",
    name: "Astana process",
    known: true,
    members: [],
    conflict: [],
    since: slot("process-since", null),
    status: slot("process-status", null),
    roles: [],
    rounds: [],
    timeline: [],
    agenda: [],
    positions: [],
    contested: [],
    questions: [],
    figures: [],
    sources: [source("a"), source("b")],
    identities: [],
    rejected: [],
    orphaned: [],
    ...change,
  };
  recordSchema.parse({ format: "pourparlers-record/1", asOf: null, processes: [made], unassigned: null });
  return made;
}
