import type { Identity, Named, ProcessView, RecordRole, Standing, Support } from "../schema.ts";

/** A statement by somebody, for them, or by them for another. */
export interface StatementOf {
  /** self: said by it; for-other: said by it for another; by-other: said by another on its behalf. */
  readonly as: "self" | "for-other" | "by-other";
  readonly other: Named | null;
  readonly issue: string;
  readonly cell: ProcessView["positions"][number]["cells"][number];
}

/** An event that somebody took part in, or that took place there. */
export interface EventOf {
  readonly id: string;
  readonly kind: string;
  readonly as: "actor" | "recipient" | "place";
  readonly edtf: string | null;
  readonly standing: Standing;
  readonly support: Support;
}

/** What a dossier tells of somebody or something. */
export interface Appearance {
  readonly id: string;
  readonly name: string;
  /** Null where nothing more than the key is known: one name, and no judgement. */
  readonly identity: Identity | null;
  readonly roles: readonly RecordRole[];
  /** The newest first, as the events; what has no day comes last. */
  readonly statements: readonly StatementOf[];
  readonly events: readonly EventOf[];
}

interface Gathering {
  readonly id: string;
  name: string | null;
  identity: Identity | null;
  readonly roles: RecordRole[];
  readonly statements: StatementOf[];
  readonly events: EventOf[];
}

/** Everybody and everything that a dossier tells of, each once, in the order of ids. */
export function appearancesOf(view: Pick<ProcessView, "roles" | "timeline" | "positions" | "identities">): readonly Appearance[] {
  const gathered = new Map<string, Gathering>();
  const of = ({ id, name }: { readonly id: string; readonly name: string | null }): Gathering => {
    const one = gathered.get(id) ?? { id, name, identity: null, roles: [], statements: [], events: [] };
    gathered.set(id, one);
    one.name ??= name;
    return one;
  };
  for (const identity of view.identities) of(identity).identity = identity;
  for (const role of view.roles) {
    of(role.actor).roles.push(role);
    if (role.of && role.of.id !== role.actor.id) of(role.of).roles.push(role);
  }
  for (const { actor, issue, cells } of view.positions)
    for (const cell of cells) {
      of(actor).statements.push({ as: cell.speaker === null ? "self" : "by-other", other: cell.speaker, issue, cell });
      if (cell.speaker && cell.speaker.id !== actor.id)
        of(cell.speaker).statements.push({ as: "for-other", other: actor, issue, cell });
    }
  for (const { id, kind, time, standing, support, participants, place } of view.timeline) {
    const told = { id, kind, edtf: time.edtf, standing, support };
    const seen = new Set<string>();
    const put = (one: Named, as: EventOf["as"]) => {
      if (seen.has(one.id)) return;
      seen.add(one.id);
      of(one).events.push({ as, ...told });
    };
    for (const { actor, as } of participants) put(actor, as);
    for (const { value, name } of place.values) put({ id: value, name }, "place");
  }
  return [...gathered.values()]
    .map(({ name, ...one }) => ({
      ...one,
      name: one.identity?.name ?? name ?? one.id,
      statements: one.statements.sort((a, b) => compareDays(b.cell.on, a.cell.on)),
      events: one.events.sort((a, b) => compareDays(b.edtf, a.edtf)),
    }))
    .sort((a, b) => (a.id < b.id ? -1 : 1));
}

/** What has no day is before all that has one. */
export function compareDays(a: string | null, b: string | null): number {
  const [x, y] = [a ?? "", b ?? ""];
  return x < y ? -1 : x > y ? 1 : 0;
}
