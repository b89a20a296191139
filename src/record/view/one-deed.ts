import { type EventTold, isNameless, meet } from "./event-told.ts";

/** What nobody does twice on one day: to break off, to set captives free, to declare a truce, to leave an office. */
const ONCE_A_DAY: ReadonlySet<string> = new Set(["halt", "release", "ceasefire", "broken-ties", "resignation"]);

/**
 * "Renamo, the opposition party, suspended its dialogue with the government", « la Renamo l'a suspendu le 24 août »: of one day and
 * done by the same, though one report names more of those concerned, as long as none of them is somebody else.
 */
export function isOneDeed(told: EventTold, members: readonly EventTold[]): boolean {
  if (!ONCE_A_DAY.has(told.family) || told.time?.days !== 1 || told.signature.state !== "asserted") return false;
  return members.some(
    (other) =>
      other.time?.edtf === told.time?.edtf &&
      other.signature.state === "asserted" &&
      meet(named(told.actors), named(other.actors)) &&
      mayBeSame(told, other),
  );
}

/** True where whom it is done to is told once at most, or is the same. */
function mayBeSame(a: EventTold, b: EventTold): boolean {
  const [these, those] = [named(a.recipients), named(b.recipients)];
  return these.size === 0 || those.size === 0 || meet(these, those);
}

const named = (keys: ReadonlySet<string>): ReadonlySet<string> => new Set([...keys].filter((key) => !isNameless(key)));
