import { type KnownFamily, loadKnowledge } from "../knowledge/index.ts";

/** Processes that a dossier of this key takes together: those of a family that reports may be known of, else it alone. */
export const membersOf = (process: string): readonly string[] => index().members.get(process) ?? [process];

/** Key of the family that a process is of; null for others. */
export const familyWith = (process: string): string | null => index().family.get(process) ?? null;

/** Families of which reports are known of two members at least, with those members. */
export function familiesAmong(processes: Iterable<string>): readonly KnownFamily[] {
  const known = new Set(processes);
  return loadKnowledge().families.flatMap(({ ref, members }) => {
    const told = members.filter((member) => known.has(member));
    return told.length > 1 ? [{ ref, members: told }] : [];
  });
}

interface Index {
  /** Of each family. */
  readonly members: ReadonlyMap<string, readonly string[]>;
  /** Of each process of one. */
  readonly family: ReadonlyMap<string, string>;
}

let kept: Index | null = null;

function index(): Index {
  const { families } = loadKnowledge();
  kept ??= {
    members: new Map(families.map(({ ref, members }) => [ref, members])),
    family: new Map(families.flatMap(({ ref, members }) => members.map((member) => [member, ref] as const))),
  };
  return kept;
}
