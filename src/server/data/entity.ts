import type { Identity, Named, ProcessView } from "../../record/index.ts";
import type { EntityPage } from "../contract/index.ts";
import type { Frozen } from "../frozen.ts";

type Statement = Frozen<EntityPage["statements"]["items"][number]>;
type Happening = Frozen<EntityPage["events"]["items"][number]>;
type Role = Frozen<EntityPage["roles"][number]>;

/** What one dossier tells of somebody or something. */
export interface Appearance {
  readonly process: Named;
  /** Null where nothing more than the key is known: one name, and no judgement. */
  readonly identity: Identity | null;
  readonly name: string;
  readonly roles: readonly Role[];
  readonly statements: readonly Statement[];
  readonly events: readonly Happening[];
}

/** Null where the dossier knows nobody and nothing by this key. */
export function appearanceIn(
  view: Pick<ProcessView, "id" | "name" | "roles" | "timeline" | "positions" | "identities">,
  key: string,
): Appearance | null {
  const process = { id: view.id, name: view.name };
  const identity = view.identities.find(({ id, keys }) => id === key || keys.includes(key)) ?? null;
  const id = identity?.id ?? key;
  let name: string | null = identity?.name ?? null;
  const is = (one: Named | null): boolean => {
    if (one?.id !== id) return false;
    name ??= one.name;
    return true;
  };
  const roles = view.roles.flatMap((role) => (is(role.actor) || is(role.of) ? [{ ...role, process }] : []));
  const statements = view.positions.flatMap(({ actor, issue, cells }) =>
    cells.flatMap((cell): readonly Statement[] => {
      const isActor = is(actor);
      const isSpeaker = is(cell.speaker);
      if (!isActor && !isSpeaker) return [];
      const as = !isActor ? "for-other" : cell.speaker === null ? "self" : "by-other";
      return [{ process, as, other: isActor ? cell.speaker : actor, issue, cell }];
    }),
  );
  const events = view.timeline.flatMap((event): readonly Happening[] => {
    const part = event.participants.find(({ actor }) => is(actor));
    const place = part ? undefined : event.place.values.find(({ value, name }) => is({ id: value, name }));
    const as = part?.as ?? (place ? "place" : null);
    if (as === null) return [];
    const { kind, time, standing, support } = event;
    return [{ process, id: event.id, kind, as, edtf: time.edtf, standing, support }];
  });
  if (identity === null && roles.length + statements.length + events.length === 0) return null;
  return { process, identity, name: name ?? key, roles, statements, events };
}
