import type { DossierRecord, ProcessView, RecordEvent, Round } from "../../src/record/index.ts";

/** What a check is about. A trap holds where the record did not fall into it. */
export type Sort = "round" | "merge" | "contradiction" | "question" | "figure" | "view" | "trap";

/** One thing that a person who read the reports would look for in their record. */
export interface Check {
  readonly sort: Sort;
  /** How much it weighs in the recall; traps are counted, not weighed. */
  readonly weight: number;
  readonly says: string;
  readonly holds: (record: DossierRecord) => boolean;
}

/**
 * Checks of one process: each is given its dossier, and fails where there is none. A process that the knowledge does not have
 * is told by a pattern of its name: of several that it fits, the one with the most reports is meant.
 */
export function checksOf(process: string | RegExp) {
  const of = (record: DossierRecord) =>
    record.processes
      .filter(({ id, name }) => (typeof process === "string" ? id === process : process.test(name)))
      .toSorted((a, b) => b.sources.length - a.sources.length)[0];
  const check =
    (sort: Exclude<Sort, "trap">) =>
    (weight: number, says: string, holds: (view: ProcessView, record: DossierRecord) => boolean): Check => ({
      sort,
      weight,
      says,
      holds: (record) => {
        const view = of(record);
        return view !== undefined && holds(view, record);
      },
    });
  const trap = (says: string, sprung: (view: ProcessView, record: DossierRecord) => boolean): Check => ({
    sort: "trap",
    weight: 0,
    says,
    holds: (record) => {
      const view = of(record);
      return view === undefined || !sprung(view, record);
    },
  });
  return {
    round: check("round"),
    merge: check("merge"),
    contradiction: check("contradiction"),
    question: check("question"),
    figure: check("figure"),
    view: check("view"),
    trap,
  };
}

/** The only round of this number; null where there is none or several. */
export function onlyRound({ rounds }: ProcessView, number: number): Round | null {
  const [only, ...others] = rounds.filter((round) => round.number === number);
  return only && others.length === 0 ? only : null;
}

export const held = ({ standing }: Pick<Round, "standing">): boolean =>
  standing === "happened" || standing === "claimed" || standing === "contested";

/** All days told of a round, one after another. */
export const daysOf = ({ dates }: Round): string => dates.values.map(({ value }) => value).join(" ");

/** Rounds that were held on one of these days. */
export const heldOn = ({ rounds }: ProcessView, ...days: readonly string[]): readonly Round[] =>
  rounds.filter((it) => held(it) && days.some((day) => daysOf(it).includes(day)));

/** True where something was held on one of these days, as a round or as an event told in such words. */
export const took = (v: ProcessView, words: RegExp, ...days: readonly string[]): boolean =>
  heldOn(v, ...days).length > 0 ||
  v.timeline.some(
    (event) => held(event) && days.some((day) => (event.time.edtf ?? "").includes(day)) && words.test(wordsOf(event)),
  );

/** The only round held on one of these days; null where there is none or several. */
export function onlyOn(v: ProcessView, ...days: readonly string[]): Round | null {
  const [only, ...others] = heldOn(v, ...days);
  return only && others.length === 0 ? only : null;
}

/** The only round of this number, held on one of these days: true where there is one. */
export function numbered(v: ProcessView, number: number, ...days: readonly string[]): boolean {
  const it = onlyRound(v, number);
  return it !== null && held(it) && days.some((day) => daysOf(it).includes(day));
}

/** True where a round was announced for one of these days, whether or not it was held later. */
export const plannedFor = ({ rounds }: ProcessView, ...days: readonly string[]): boolean =>
  rounds.some((it) =>
    days.some((day) => it.planned.some(({ edtf }) => edtf.includes(day)) || (!held(it) && daysOf(it).includes(day))),
  );

/** True where a round was announced for one of these days and none was held on them. */
export const notHeldBut = (v: ProcessView, ...days: readonly string[]): boolean =>
  plannedFor(v, ...days) && heldOn(v, ...days).length === 0;

/** True where the round was at this place. */
export const at = (round: Round | null, place: string): boolean => round?.place.value === place;

/** True where the round was at one of these places. */
export const atAny = (round: Round | null, ...places: readonly string[]): boolean => places.some((place) => at(round, place));

/** True where everybody is among those who sit at the table of the round or watch it. */
export function present(round: Round | null, ...ids: readonly string[]): boolean {
  const there = new Set([...(round?.participants ?? []), ...(round?.observers ?? [])].map(({ actor }) => actor.id));
  return round !== null && ids.every((id) => there.has(id));
}

/** True where a contested entry of one of these questions has all of these values (each pattern meets another value). */
export function contests(view: ProcessView, questions: readonly string[], ...values: readonly (string | RegExp)[]): boolean {
  return view.contested.some(
    ({ question, values: told }) =>
      questions.includes(question) &&
      values.every((wanted) => told.some(({ value }) => (typeof wanted === "string" ? value === wanted : wanted.test(value)))),
  );
}

/** Words of all claims behind an item. */
export function wordsOf({
  support,
}: {
  readonly support: { readonly claims: readonly { readonly span: { readonly exact: string } }[] };
}): string {
  return support.claims.map(({ span }) => span.exact).join(" | ");
}

/** Events whose words match, told as of a time that begins with these letters (null: any). */
export function eventsOf({ timeline }: ProcessView, kinds: RegExp, words: RegExp, time: string | null): readonly RecordEvent[] {
  return timeline.filter(
    (event) =>
      event.kinds.some((kind) => kinds.test(kind)) &&
      words.test(wordsOf(event)) &&
      (time === null || (event.time.edtf ?? "").startsWith(time)),
  );
}

/** True where these names belong to one identity of the dossier. */
export function oneName({ identities }: ProcessView, ...names: readonly string[]): boolean {
  return identities.some((identity) => names.every((name) => identity.names.includes(name)));
}

/** True where one identity bears names of both patterns. */
export function bearsBoth({ identities }: ProcessView, one: RegExp, other: RegExp): boolean {
  return identities.some(({ names }) => names.some((it) => one.test(it)) && names.some((it) => other.test(it)));
}

/** True where a contested entry is told in such words. */
export function disputed({ contested }: ProcessView, words: RegExp): boolean {
  return contested.some(({ values }) => values.some(({ support }) => words.test(wordsOf({ support }))));
}

/** Series of figures of such a measure that hold all of these counts. */
export function seriesOf({ figures }: ProcessView, measure: RegExp, ...counts: readonly number[]): ProcessView["figures"] {
  return figures.filter(
    (series) =>
      measure.test(series.measure) && counts.every((count) => series.points.some(({ value, low }) => (value ?? low) === count)),
  );
}

/** The result of a set of checks. */
export interface Score {
  /** Weight of what was found, of 1. */
  readonly recall: number;
  readonly sprung: readonly Check[];
  readonly missed: readonly Check[];
  readonly bySort: ReadonlyMap<Sort, readonly [number, number]>;
}

/** Weighs what holds in a record. */
export function scoreOf(record: DossierRecord, checks: readonly Check[]): Score {
  const bySort = new Map<Sort, [number, number]>();
  const missed: Check[] = [];
  const sprung: Check[] = [];
  let found = 0;
  let all = 0;
  for (const check of checks) {
    const holds = check.holds(record);
    const worth = check.sort === "trap" ? 1 : check.weight;
    const line = bySort.get(check.sort) ?? [0, 0];
    bySort.set(check.sort, [line[0] + (holds ? worth : 0), line[1] + worth]);
    if (check.sort === "trap") {
      if (!holds) sprung.push(check);
      continue;
    }
    all += check.weight;
    if (holds) found += check.weight;
    else missed.push(check);
  }
  return { recall: all === 0 ? 0 : found / all, sprung, missed, bySort };
}

/** Whoever sits, acts or is told of: by id and name. */
type Is = (actor: { readonly id: string; readonly name: string }) => boolean;

/** True where somebody like this sits at the table of the round or watches it. */
export const sat = (round: Round | null | undefined, is: Is): boolean =>
  [...(round?.participants ?? []), ...(round?.observers ?? [])].some(({ actor }) => is(actor));

/** True where somebody like this has one of these parts in the process. */
export const inPart = ({ roles }: ProcessView, parts: RegExp, is: Is): boolean =>
  roles.some(({ role, actor }) => parts.test(role) && is(actor));

/** Agenda items of such kinds, told in such words. */
export const agendaOf = ({ agenda }: ProcessView, kinds: RegExp, words: RegExp): ProcessView["agenda"] =>
  agenda.filter((item) => kinds.test(item.kind) && (words.test(wordsOf(item)) || item.contents.some((it) => words.test(it))));

/** Whoever has such words in their id or name. */
export const is =
  (words: RegExp): Is =>
  ({ id, name }) =>
    words.test(id) || words.test(name);

/** True where the round was in a town of such an id or name. */
export const inTown = (round: Round | null | undefined, town: RegExp): boolean =>
  town.test(`${round?.place.value ?? ""} ${round?.place.name ?? ""}`);

/** True where a question is asked in such words, or is about them, since a day that begins so, and is in such a state now. */
export const asked = ({ questions }: ProcessView, words: RegExp, state: RegExp, since: string | RegExp = ""): boolean =>
  questions.some(
    (q) =>
      [wordsOf(q), ...q.contents, q.issue].some((told) => words.test(told)) &&
      state.test(q.state) &&
      (typeof since === "string" ? (q.askedSince ?? "").startsWith(since) : since.test(q.askedSince ?? "")),
  );

/** True where the round was at a place of such a name. */
export const placed = (it: Round | null, words: RegExp): boolean =>
  it !== null &&
  [it.place.value, it.place.name, ...it.place.values.flatMap(({ value, name }) => [value, name])].some(
    (told) => told !== null && words.test(told),
  );

/** True where what was to be on one of these days is told not to have been, as a round or as an event. */
export const missed = (v: ProcessView, words: RegExp, ...days: readonly string[]): boolean =>
  notHeldBut(v, ...days) ||
  (heldOn(v, ...days).length === 0 &&
    v.timeline.some(
      (event) =>
        days.some((day) => (event.time.edtf ?? "").includes(day)) &&
        words.test(wordsOf(event)) &&
        (!held(event) || event.kinds.some((kind) => /postpon|cancel|suspen|call|refus/.test(kind))),
    ));

/** True where a question in such words, or about the date of talks, was asked since such a day and is in such a state now. */
export const dateAsked = (v: ProcessView, since: string, words: RegExp, state: RegExp): boolean =>
  v.questions.some(
    (q) =>
      (q.askedSince ?? "").startsWith(since) &&
      state.test(q.state) &&
      (/talks-date|venue/.test(q.issue) || words.test(wordsOf(q))),
  );
