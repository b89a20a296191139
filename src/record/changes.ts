import { compareText } from "./hash.ts";
import type { FigureSeries, ProcessView, Slot, Support } from "./schema.ts";

/** What can have changed between two views of a process, by what it means. */
export type ChangeKind =
  | "new-round"
  | "round-standing"
  | "round-date"
  | "round-place"
  | "host-changed"
  | "status-changed"
  | "role-new"
  | "role-status"
  | "event-new"
  | "event-standing"
  | "event-date"
  | "agenda-new"
  | "agenda-status"
  | "position-new"
  | "position-moved"
  | "question-asked"
  | "question-settled"
  | "question-options"
  | "figure-new"
  | "figure-raised"
  | "figure-lowered"
  | "contested"
  | "no-longer-contested"
  | "source-new";

/** One change, with the item of the later view it is about and the words it rests on; null where there was or is nothing. */
export interface Change {
  readonly kind: ChangeKind;
  /** Id of the item; of a position "actor issue". */
  readonly item: string;
  readonly name: string;
  readonly before: string | null;
  readonly after: string | null;
  readonly support: Support | null;
}

interface Item {
  readonly id: string;
  readonly support: Support;
}

/** What is new in `after` for somebody who knew `before` (null: nothing was known). Ordered by kind, then by item. */
export function changesBetween(before: ProcessView | null, after: ProcessView): Change[] {
  const found: Change[] = [];
  const put = (kind: ChangeKind, item: string, name: string, was: string | null, is: string | null, support: Support | null) =>
    found.push({ kind, item, name, before: was, after: is, support });
  const slot = (kind: ChangeKind, item: string, name: string, was: Slot | undefined, is: Slot) => {
    if ((was?.value ?? null) !== is.value)
      put(kind, item, name, was?.value ?? null, is.value, is.values.find(({ value }) => value === is.value)?.support ?? null);
  };

  for (const round of after.rounds) {
    const was =
      before?.rounds.find(({ number, id }) =>
        round.number === null ? id === round.id : number === round.number && id === round.id,
      ) ?? before?.rounds.find(({ number }) => number !== null && number === round.number);
    const name = round.number === null ? (round.dates.value ?? "") : String(round.number);
    if (!was) put("new-round", round.id, name, null, round.dates.value, round.support);
    else {
      if (was.standing !== round.standing) put("round-standing", round.id, name, was.standing, round.standing, round.support);
      slot("round-date", round.id, name, was.dates, round.dates);
      slot("round-place", round.id, name, was.place, round.place);
      slot("host-changed", round.id, name, was.host, round.host);
    }
  }
  if (before) slot("status-changed", after.id, after.name, before.status, after.status);

  const eventOf = matcher(before?.timeline);
  const rounds = new Set(after.rounds.map(({ event }) => event));
  for (const event of after.timeline) {
    if (rounds.has(event.id)) continue;
    const was = eventOf(event);
    if (!was) put("event-new", event.id, event.kind, null, event.standing, event.support);
    else {
      if (was.standing !== event.standing)
        put("event-standing", event.id, event.kind, was.standing, event.standing, event.support);
      if (was.time.edtf !== event.time.edtf)
        put("event-date", event.id, event.kind, was.time.edtf, event.time.edtf, event.support);
    }
  }

  const roleOf = matcher(before?.roles);
  for (const role of after.roles) {
    const was = roleOf(role);
    const name = `${role.role} ${role.actor.name}`;
    if (!was) put("role-new", role.id, name, null, role.status, role.support);
    else if (was.status !== role.status)
      put(role.role === "host" ? "host-changed" : "role-status", role.id, name, was.status, role.status, role.support);
  }

  const agendaOf = matcher(before?.agenda);
  for (const item of after.agenda) {
    const was = agendaOf(item);
    const name = item.contents[0] ?? "";
    if (!was) put("agenda-new", item.id, name, null, item.status, item.support);
    else if (was.status !== item.status)
      put("agenda-status", item.id, name, was.status, item.status, item.history.at(-1)?.support ?? item.support);
  }

  const positions = new Map(before?.positions.map((position) => [`${position.actor.id} ${position.issue}`, position]));
  for (const position of after.positions) {
    const key = `${position.actor.id} ${position.issue}`;
    const was = positions.get(key);
    const support = position.cells.findLast(({ stance }) => stance === position.latest)?.support ?? null;
    if (!was) put("position-new", key, position.actor.name, null, position.latest, support);
    else if (was.latest !== position.latest)
      put("position-moved", key, position.actor.name, was.latest, position.latest, support);
  }

  const questionOf = matcher(before?.questions);
  for (const question of after.questions) {
    const was = questionOf(question);
    const name = question.contents[0] ?? question.issue;
    if (!was) put("question-asked", question.id, name, null, question.issue, question.support);
    if (question.state === "settled" && was?.state !== "settled")
      put("question-settled", question.id, name, was?.state ?? null, question.settledBy[0]?.value ?? null, question.support);
    const options = (of: typeof question | null) => of?.options.map(({ actor }) => actor.id).join(" ") ?? "";
    if (was && options(was) !== options(question))
      put("question-options", question.id, name, options(was), options(question), question.support);
  }

  const seriesOf = matcher(before?.figures);
  for (const series of after.figures) {
    const was = seriesOf(series);
    const name = `${series.measure} ${series.population}`;
    const [old, now] = [was ? latestOf(was) : null, latestOf(series)];
    if (!was || old === null) put("figure-new", series.id, name, null, text(now), series.support);
    else if (now !== null && now !== old)
      put(
        now > old ? "figure-raised" : "figure-lowered",
        series.id,
        name,
        text(old),
        text(now),
        series.points.at(-1)?.support ?? null,
      );
  }

  const contested = new Set(before?.contested.map(({ question, name }) => `${question} ${name}`));
  const still = new Set(after.contested.map(({ question, name }) => `${question} ${name}`));
  for (const { id, question, name, values } of after.contested)
    if (!contested.has(`${question} ${name}`))
      put("contested", id, name, null, values.map(({ value }) => value).join(" / "), values[0]?.support ?? null);
  for (const { id, question, name } of before?.contested ?? [])
    if (!still.has(`${question} ${name}`)) put("no-longer-contested", id, name, question, null, null);

  const sources = new Set(before?.sources.map(({ document }) => document));
  for (const { document, outlet, published } of after.sources)
    if (!sources.has(document)) put("source-new", document, outlet ?? "", null, published, null);
  return found.sort((a, b) => compareText(a.kind, b.kind) || compareText(a.item, b.item));
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
