import type { ChangeKind, ChangesOfKind } from "../../src/record/index.ts";
import type { PageChange } from "../../src/server/contract/index.ts";

/** Changes of a kind: some, and how many there are. */
export interface ChangeGroup {
  readonly kind: ChangeKind;
  /** How many there are in all. */
  readonly total: number;
  readonly shown: readonly PageChange[];
  /** How many more there are than are shown, where that is to be said. */
  readonly more: number;
}

/**
 * Changes by kind, in the order in which they come: those first that an analyst looks for first. `most`: at most so many
 * of a kind, and every kind that there is; null: what is among the changes, all of it, since other pages show the others.
 */
export function groupsOf(
  changes: readonly PageChange[],
  kinds: readonly ChangesOfKind[],
  most: number | null = null,
): readonly ChangeGroup[] {
  const byKind = Map.groupBy(changes, ({ kind }) => kind);
  return kinds.flatMap(({ kind, total }) => {
    const group = byKind.get(kind) ?? [];
    if (most === null) return group.length === 0 ? [] : [{ kind, total, shown: group, more: 0 }];
    const shown = group.slice(0, most);
    return [{ kind, total, shown, more: total - shown.length }];
  });
}
