import type { Day } from "../../src/calendar/index.ts";
import type { Named, RecordEvent } from "../../src/record/index.ts";
import type { Domain } from "./axis.ts";
import { areRivals, type DrawnTime, dayToSortBy, drawnTime } from "./stretches.ts";

/** An event as the timeline draws it. */
export interface Mark {
  readonly event: RecordEvent;
  readonly time: DrawnTime;
  /** No report gives a time: it stands where it was first reported, and looks so. */
  readonly reported: boolean;
  /** Times that reports tell and that cannot be the one drawn. */
  readonly rivals: readonly DrawnTime[];
}

/** A mark with its row in a lane, counted from 0, and where its label stands. */
export interface PlacedMark extends Mark {
  readonly row: number;
  /** "over": neither side has room, the label stands on the mark. */
  readonly label: "after" | "before" | "over";
}

export interface Lane {
  /** "rounds", or what the lane is grouped by; "others" for the rest. */
  readonly key: string;
  /** Null for lanes that are not about an actor. */
  readonly actor: Named | null;
  readonly marks: readonly PlacedMark[];
  readonly rows: number;
}

export type Grouping = "kind" | "actor" | "standing";

export interface Marked {
  /** In the order of time. */
  readonly marks: readonly Mark[];
  /** Events with neither a time nor a day of publication: shown in a lane of their own. */
  readonly undated: readonly RecordEvent[];
}

/** Events as marks: those without a told time stand at the day they were first reported. */
export function marksOf(events: readonly RecordEvent[]): Marked {
  const marks: Mark[] = [];
  const undated: RecordEvent[] = [];
  for (const event of events) {
    const told = event.time.edtf;
    const time = told === null ? null : drawnTime(told);
    const published = event.time.published === null ? null : drawnTime(event.time.published);
    if (time && told !== null) {
      const rivals = event.time.told.filter(({ edtf }) => areRivals(edtf, told)).flatMap(({ edtf }) => drawnTime(edtf) ?? []);
      marks.push({ event, time, reported: false, rivals });
    } else if (published) marks.push({ event, time: published, reported: true, rivals: [] });
    else undated.push(event);
  }
  return { marks: marks.sort((a, b) => startOf(a) - startOf(b) || (a.event.id < b.event.id ? -1 : 1)), undated };
}

function startOf({ time }: Mark): Day {
  const [first] = time.stretches;
  return first ? dayToSortBy(first) : 0;
}

/** From the first to the last day that any mark or rival reaches; null where there is none. Open ends reach nowhere. */
export function domainOf(marks: readonly Mark[]): Domain | null {
  const days = marks
    .flatMap(({ time, rivals }) => [time, ...rivals])
    .flatMap(({ stretches }) => stretches)
    .flatMap(({ earliest, latest }) => [earliest, latest])
    .filter((day) => day !== null);
  if (days.length === 0) return null;
  return { from: days.reduce((a, b) => Math.min(a, b)), to: days.reduce((a, b) => Math.max(a, b)) };
}

const ACTOR_LANES = 8;

/**
 * Lanes with their marks set in rows that do not touch: rounds first, then the groups with most marks, then the rest.
 * `widthOf` says how many days a mark takes on the axis with its label, at the least.
 */
export function lanesOf(marks: readonly Mark[], by: Grouping, shown: Domain, widthOf: (mark: Mark) => number): Lane[] {
  const groups = new Map<string, { actor: Named | null; marks: Mark[] }>();
  const put = (key: string, actor: Named | null, mark: Mark) => {
    const group = groups.get(key) ?? { actor, marks: [] };
    group.marks.push(mark);
    groups.set(key, group);
  };
  const main = by === "actor" ? mainActors(marks) : new Set<string>();
  for (const mark of marks) {
    const { event } = mark;
    if (event.round !== null || event.kind === "talks-round") put("rounds", null, mark);
    else if (by === "kind") put(event.kind, null, mark);
    else if (by === "standing") put(event.standing, null, mark);
    else {
      const actor = event.participants.find((each) => main.has(each.actor.id))?.actor ?? null;
      put(actor?.id ?? "others", actor, mark);
    }
  }
  const rank = ([key, group]: [string, { marks: Mark[] }]): number =>
    key === "rounds" ? Number.NEGATIVE_INFINITY : key === "others" ? Number.POSITIVE_INFINITY : -group.marks.length;
  return [...groups]
    .sort((a, b) => rank(a) - rank(b) || (a[0] < b[0] ? -1 : 1))
    .map(([key, group]) => ({ key, actor: group.actor, ...inRows(group.marks, shown, widthOf) }));
}

/** Those who take part most often: a lane each. */
function mainActors(marks: readonly Mark[]): Set<string> {
  const counts = new Map<string, number>();
  for (const { event } of marks)
    for (const id of new Set(event.participants.map(({ actor }) => actor.id))) counts.set(id, (counts.get(id) ?? 0) + 1);
  return new Set(
    [...counts]
      .sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1))
      .slice(0, ACTOR_LANES)
      .map(([id]) => id),
  );
}

function inRows(
  marks: readonly Mark[],
  shown: Domain,
  widthOf: (mark: Mark) => number,
): { readonly marks: readonly PlacedMark[]; readonly rows: number } {
  const rows: Domain[][] = [];
  const placed: PlacedMark[] = [];
  for (const mark of marks) {
    const reach = reachOf(mark, shown);
    if (!reach) continue;
    const { label, taken } = withLabel(reach, widthOf(mark), shown);
    let row = rows.findIndex((others) => others.every(({ from, to }) => to < taken.from || from > taken.to));
    if (row === -1) row = rows.push([]) - 1;
    rows[row]?.push(taken);
    placed.push({ ...mark, row, label });
  }
  return { marks: placed, rows: rows.length };
}

/** What a mark takes with its label: behind it, or before it where the picture ends. */
function withLabel(
  { from, to }: Domain,
  width: number,
  shown: Domain,
): { readonly label: PlacedMark["label"]; readonly taken: Domain } {
  if (to + width <= shown.to) return { label: "after", taken: { from, to: to + width } };
  if (from - width >= shown.from) return { label: "before", taken: { from: from - width, to } };
  return { label: "over", taken: { from, to: Math.max(to, from + width) } };
}

/** The days that a mark covers of those shown, rivals included; null: it lies outside. */
function reachOf({ time, rivals }: Mark, shown: Domain): Domain | null {
  const stretches = [time, ...rivals].flatMap((each) => each.stretches);
  const from = Math.min(...stretches.map(({ earliest }) => earliest ?? shown.from));
  const to = Math.max(...stretches.map(({ latest }) => latest ?? shown.to));
  return to < shown.from || from > shown.to ? null : { from: Math.max(from, shown.from), to: Math.min(to, shown.to) };
}
