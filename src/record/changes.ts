import { boundsOf, parseEdtf } from "../calendar/index.ts";
import { compareText } from "./hash.ts";
import type { FigureSeries, ProcessView, Slot, Support } from "./schema.ts";

/** What can have changed between two views of a process, by what it means: from what turns a process to what fills its file. */
export const CHANGE_KINDS = [
  "status-changed",
  "host-changed",
  "new-round",
  "round-standing",
  "round-date",
  "round-place",
  "contested",
  "no-longer-contested",
  "question-settled",
  "question-asked",
  "question-options",
  "position-moved",
  "agenda-status",
  "event-standing",
  "event-date",
  "figure-raised",
  "figure-lowered",
  "role-status",
  "agenda-new",
  "position-new",
  "event-new",
  "role-new",
  "figure-new",
  "source-new",
] as const;

export type ChangeKind = (typeof CHANGE_KINDS)[number];

/** How many changes there are of a kind. */
export interface ChangesOfKind {
  readonly kind: ChangeKind;
  readonly total: number;
}

/** One change, with the item of the later view it is about and the words it rests on; null where there was or is nothing. */
export interface Change {
  readonly kind: ChangeKind;
  /** Id of the item; of a position "actor issue". */
  readonly item: string;
  readonly name: string;
  readonly before: string | null;
  readonly after: string | null;
  /** EDTF: the time of what it is about or, of what has none, when it was reported; null: neither is told. */
  readonly on: string | null;
  readonly support: Support | null;
}

interface Item {
  readonly id: string;
  readonly support: Support;
}

/**
 * What is new in `after` for somebody who knew `before` (null: nothing was known). Ordered by kind (`CHANGE_KINDS`), the latest
 * first, what has no time last; of one day by how many independent origins tell it.
 */
export function changesBetween(before: ProcessView | null, after: ProcessView): Change[] {
  const found: Change[] = [];
  const putter =
    (item: string, name: string, on: string | null) =>
    (kind: ChangeKind, was: string | null, is: string | null, support: Support | null): void => {
      found.push({ kind, item, name, before: was, after: is, on, support });
    };
  const slot = (put: ReturnType<typeof putter>, kind: ChangeKind, was: Slot | undefined, is: Slot) => {
    if ((was?.value ?? null) !== is.value)
      put(kind, was?.value ?? null, is.value, is.values.find(({ value }) => value === is.value)?.support ?? null);
  };

  for (const round of after.rounds) {
    const was =
      before?.rounds.find(({ number, id }) =>
        round.number === null ? id === round.id : number === round.number && id === round.id,
      ) ?? before?.rounds.find(({ number }) => number !== null && number === round.number);
    const name = round.number === null ? (round.dates.value ?? "") : String(round.number);
    const put = putter(round.id, name, round.dates.value);
    if (!was) put("new-round", null, round.dates.value, round.support);
    else {
      if (was.standing !== round.standing) put("round-standing", was.standing, round.standing, round.support);
      slot(put, "round-date", was.dates, round.dates);
      slot(put, "round-place", was.place, round.place);
      slot(put, "host-changed", was.host, round.host);
    }
  }
  if (before) slot(putter(after.id, after.name, null), "status-changed", before.status, after.status);

  const eventOf = matcher(before?.timeline);
  const rounds = new Set(after.rounds.map(({ event }) => event));
  for (const event of after.timeline) {
    if (rounds.has(event.id)) continue;
    const was = eventOf(event);
    const put = putter(event.id, event.kind, event.time.edtf ?? event.time.published);
    if (!was) put("event-new", null, event.standing, event.support);
    else {
      if (was.standing !== event.standing) put("event-standing", was.standing, event.standing, event.support);
      if (was.time.edtf !== event.time.edtf) put("event-date", was.time.edtf, event.time.edtf, event.support);
    }
  }

  const roleOf = matcher(before?.roles);
  for (const role of after.roles) {
    const was = roleOf(role);
    const last = role.history.at(-1);
    const put = putter(role.id, `${role.role} ${role.actor.name}`, last?.time ?? last?.published ?? null);
    if (!was) put("role-new", null, role.status, role.support);
    else if (was.status !== role.status)
      put(role.role === "host" ? "host-changed" : "role-status", was.status, role.status, role.support);
  }

  const agendaOf = matcher(before?.agenda);
  for (const item of after.agenda) {
    const was = agendaOf(item);
    const last = item.history.at(-1);
    const put = putter(item.id, item.contents[0] ?? "", last?.on ?? null);
    if (!was) put("agenda-new", null, item.status, item.support);
    else if (was.status !== item.status) put("agenda-status", was.status, item.status, last?.support ?? item.support);
  }

  const positions = new Map(before?.positions.map((position) => [`${position.actor.id} ${position.issue}`, position]));
  for (const position of after.positions) {
    const key = `${position.actor.id} ${position.issue}`;
    const was = positions.get(key);
    const last = position.cells.findLast(({ stance }) => stance === position.latest);
    const put = putter(key, position.actor.name, last?.on ?? null);
    if (!was) put("position-new", null, position.latest, last?.support ?? null);
    else if (was.latest !== position.latest) put("position-moved", was.latest, position.latest, last?.support ?? null);
  }

  const questionOf = matcher(before?.questions);
  for (const question of after.questions) {
    const was = questionOf(question);
    const [settled] = question.settledBy;
    const put = putter(question.id, question.contents[0] ?? question.issue, settled?.on ?? question.lastMention);
    if (!was) put("question-asked", null, question.issue, question.support);
    if (question.state === "settled" && was?.state !== "settled")
      put("question-settled", was?.state ?? null, settled?.value ?? null, question.support);
    const options = (of: typeof question | null) => of?.options.map(({ actor }) => actor.id).join(" ") ?? "";
    if (was && options(was) !== options(question)) put("question-options", options(was), options(question), question.support);
  }

  const seriesOf = matcher(before?.figures);
  for (const series of after.figures) {
    const was = seriesOf(series);
    const last = series.points.at(-1);
    const put = putter(series.id, `${series.measure} ${series.population}`, last?.asOf ?? null);
    const [old, now] = [was ? latestOf(was) : null, latestOf(series)];
    if (!was || old === null) put("figure-new", null, text(now), series.support);
    else if (now !== null && now !== old)
      put(now > old ? "figure-raised" : "figure-lowered", text(old), text(now), last?.support ?? null);
  }

  const contested = new Set(before?.contested.map(({ question, name }) => `${question} ${name}`));
  const still = new Set(after.contested.map(({ question, name }) => `${question} ${name}`));
  const times = new Map<string, string | null>([
    ...after.timeline.map(({ id, time }) => [id, time.edtf ?? time.published] as const),
    ...after.rounds.map(({ id, dates }) => [id, dates.value] as const),
  ]);
  for (const { id, question, about, name, values } of after.contested)
    if (!contested.has(`${question} ${name}`))
      putter(id, name, times.get(about) ?? null)(
        "contested",
        null,
        values.map(({ value }) => value).join(" / "),
        values[0]?.support ?? null,
      );
  for (const { id, question, name } of before?.contested ?? [])
    if (!still.has(`${question} ${name}`)) putter(id, name, null)("no-longer-contested", question, null, null);

  const sources = new Set(before?.sources.map(({ document }) => document));
  for (const { document, outlet, published } of after.sources)
    if (!sources.has(document)) putter(document, outlet ?? "", published)("source-new", null, published, null);
  return inOrder(found);
}

/** How many there are of each kind that there is, in the order of kinds. */
export function kindsOf(changes: readonly Change[]): readonly ChangesOfKind[] {
  const byKind = Map.groupBy(changes, ({ kind }) => kind);
  return CHANGE_KINDS.flatMap((kind) => {
    const total = byKind.get(kind)?.length ?? 0;
    return total === 0 ? [] : [{ kind, total }];
  });
}

function inOrder(changes: readonly Change[]): Change[] {
  const rank = new Map<ChangeKind, number>(CHANGE_KINDS.map((kind, nth) => [kind, nth]));
  return changes
    .map((change) => ({ change, rank: rank.get(change.kind) ?? 0, day: lastDayOf(change.on) }))
    .sort(
      (a, b) =>
        a.rank - b.rank ||
        b.day - a.day ||
        (b.change.support?.origins ?? 0) - (a.change.support?.origins ?? 0) ||
        (b.change.support?.count ?? 0) - (a.change.support?.count ?? 0) ||
        compareText(a.change.item, b.change.item),
    )
    .map(({ change }) => change);
}

/** The last day that a time may be of; what goes on is as of its beginning, what has none as of no day. */
function lastDayOf(edtf: string | null): number {
  const value = edtf === null ? null : parseEdtf(edtf);
  const bounds = value && boundsOf(value);
  return bounds?.latest ?? bounds?.earliest ?? Number.MIN_SAFE_INTEGER;
}

function text(number: number | null): string | null {
  return number === null ? null : String(number);
}

/** The count told last that no later version took back. */
function latestOf({ points }: FigureSeries): number | null {
  const last = points.findLast(({ relation }) => relation !== "corrected");
  return last ? (last.value ?? last.low ?? last.high) : null;
}

/** Finds the earlier item by its id or, where an earlier telling has come since, by any claim that both rest on. */
function matcher<T extends Item>(items: readonly T[] | undefined): (item: Item) => T | null {
  const byId = new Map<string, T>();
  const byClaim = new Map<string, T>();
  for (const item of items ?? []) {
    byId.set(item.id, item);
    for (const { document, claim } of item.support.claims)
      if (!byClaim.has(`${document} ${claim}`)) byClaim.set(`${document} ${claim}`, item);
  }
  return (item) => {
    const same = byId.get(item.id);
    if (same) return same;
    for (const { document, claim } of item.support.claims) {
      const found = byClaim.get(`${document} ${claim}`);
      if (found) return found;
    }
    return null;
  };
}
