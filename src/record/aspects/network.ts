import { boundsOf, parseEdtf } from "../../calendar/index.ts";
import type { Named, ProcessView, Standing } from "../schema.ts";

/** Somebody who takes part, with the parts told of them. */
export interface NetworkActor {
  readonly actor: Named;
  readonly type: string | null;
  /** Parts in the process, as told last. */
  readonly roles: readonly string[];
  readonly events: number;
  /** Positions told of the actor, dates apart. */
  readonly statements: number;
  /** EDTF, as `last`. */
  readonly first: string | null;
  readonly last: string | null;
}

/** What ties two actors: both took part, one acted on the other, or one speaks for the other. */
export interface NetworkTie {
  readonly from: string;
  readonly to: string;
  readonly kind: "together" | "towards" | "for";
  /** How many times; the first are listed. */
  readonly count: number;
  readonly times: readonly TieTime[];
}

interface TieTime {
  /** Id of the event; of what somebody said for another, of the issue. */
  readonly item: string;
  readonly kind: string;
  readonly edtf: string | null;
  readonly standing: Standing | null;
}

const MOST_TIMES = 20;
/** Of a gathering of more than that nobody learns who is tied to whom. */
const MOST_TOGETHER = 12;

interface Part {
  readonly actor: Named;
  readonly roles: Set<string>;
  readonly events: Set<string>;
  statements: number;
  readonly dates: string[];
}

/** Who takes part in a process, by weight, and what ties them, the most frequent first: by what events and positions tell. */
export function networkOf(view: Pick<ProcessView, "roles" | "timeline" | "positions" | "identities">): {
  readonly actors: readonly NetworkActor[];
  readonly ties: readonly NetworkTie[];
} {
  const parts = new Map<string, Part>();
  const partOf = (actor: Named): Part => {
    const part = parts.get(actor.id) ?? { actor, roles: new Set(), events: new Set(), statements: 0, dates: [] };
    parts.set(actor.id, part);
    return part;
  };
  const ties = new Map<
    string,
    { readonly from: string; readonly to: string; readonly kind: NetworkTie["kind"]; readonly times: TieTime[] }
  >();
  const tie = (from: string, to: string, kind: NetworkTie["kind"], time: TieTime) => {
    if (from === to) return;
    const [a, b] = kind === "together" && to < from ? [to, from] : [from, to];
    const key = `${kind}\n${a}\n${b}`;
    const known = ties.get(key) ?? { from: a, to: b, kind, times: [] };
    ties.set(key, known);
    known.times.push(time);
  };
  for (const { kind, role, actor, status } of view.roles)
    if (kind === "process") partOf(actor).roles.add(status === "current" ? role : `${status} ${role}`);
  for (const { id, kind, time, standing, participants } of view.timeline) {
    const edtf = time.edtf ?? time.published;
    for (const { actor } of participants) {
      const part = partOf(actor);
      part.events.add(id);
      if (edtf !== null) part.dates.push(edtf);
    }
    const acting = idsOf(participants, "actor");
    const told = { item: id, kind, edtf, standing };
    for (const from of acting) for (const to of idsOf(participants, "recipient")) tie(from, to, "towards", told);
    if (acting.length > MOST_TOGETHER) continue;
    acting.forEach((from, at) => {
      for (const to of acting.slice(at + 1)) tie(from, to, "together", told);
    });
  }
  for (const { actor, issue, cells } of view.positions) {
    const part = partOf(actor);
    part.statements += cells.length;
    for (const { on, stance, speaker } of cells) {
      if (on !== null) part.dates.push(on);
      if (speaker === null) continue;
      partOf(speaker).statements += 1;
      tie(speaker.id, actor.id, "for", { item: issue, kind: stance, edtf: on, standing: null });
    }
  }
  const types = new Map(view.identities.flatMap(({ keys, id, type }) => [id, ...keys].map((key) => [key, type] as const)));
  const firstDayOf = readingDays();
  const actors = [...parts.values()].map((part): NetworkActor => {
    const [first, last] = endsOf(part.dates, firstDayOf);
    return {
      actor: part.actor,
      type: types.get(part.actor.id) ?? typeOfKey(part.actor.id),
      roles: [...part.roles],
      events: part.events.size,
      statements: part.statements,
      first,
      last,
    };
  });
  actors.sort((a, b) => weightOf(b) - weightOf(a) || (a.actor.id < b.actor.id ? -1 : 1));
  const listed = [...ties.values()].map(({ times, ...ends }) => ({
    ...ends,
    count: times.length,
    times: times.slice(0, MOST_TIMES),
  }));
  return { actors, ties: listed.sort((a, b) => b.count - a.count || compareEnds(a, b)) };
}

function idsOf(participants: ProcessView["timeline"][number]["participants"], as: "actor" | "recipient"): readonly string[] {
  return [...new Set(participants.filter((one) => one.as === as).map(({ actor }) => actor.id))];
}

function weightOf({ roles, events, statements }: NetworkActor): number {
  return roles.length * 5 + events + statements;
}

function compareEnds(a: NetworkTie, b: NetworkTie): number {
  const [x, y] = [`${a.from} ${a.to} ${a.kind}`, `${b.from} ${b.to} ${b.kind}`];
  return x < y ? -1 : x > y ? 1 : 0;
}

/** The first and the last of dates: of those of one day what was told first, and last. */
function endsOf(dates: readonly string[], dayOf: (edtf: string) => number | null): readonly [string | null, string | null] {
  let first: { readonly edtf: string; readonly day: number } | null = null;
  let last: { readonly edtf: string; readonly day: number } | null = null;
  for (const edtf of dates) {
    const day = dayOf(edtf);
    if (day === null) continue;
    if (!first || day < first.day) first = { edtf, day };
    if (!last || day >= last.day) last = { edtf, day };
  }
  return [first?.edtf ?? null, last?.edtf ?? null];
}

/** Reads each date once: a large dossier names the same days thousands of times. */
function readingDays(): (edtf: string) => number | null {
  const read = new Map<string, number | null>();
  return (edtf) => {
    let day = read.get(edtf);
    if (day === undefined) {
      const value = parseEdtf(edtf);
      const bounds = value === null ? null : boundsOf(value);
      day = bounds?.earliest ?? bounds?.latest ?? null;
      read.set(edtf, day);
    }
    return day;
  };
}

/** "person" of "person:first-last" and of "person~some name". */
function typeOfKey(key: string): string | null {
  return /^([a-z]+)[:~]/.exec(key)?.[1] ?? null;
}
