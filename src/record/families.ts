import { type KnownFamily, loadKnowledge } from "../knowledge/index.ts";

/** Processes that a dossier of this key takes together: those of a family that reports may be known of, else it alone. */
export const membersOf = (process: string): readonly string[] => familyOf(process)?.members ?? [process];

/** The family of this key; null for a process. */
export const familyOf = (key: string): KnownFamily | null => byKey().get(key) ?? null;

/** Families of which reports are known of two members at least, with those members. */
export function familiesAmong(processes: Iterable<string>): readonly KnownFamily[] {
  const known = new Set(processes);
  return loadKnowledge().families.flatMap(({ ref, members }) => {
    const told = members.filter((member) => known.has(member));
    return told.length > 1 ? [{ ref, members: told }] : [];
  });
}

let kept: ReadonlyMap<string, KnownFamily> | null = null;

function byKey(): ReadonlyMap<string, KnownFamily> {
  kept ??= new Map(loadKnowledge().families.map((family) => [family.ref, family]));
  return kept;
}
