import type { ChangeKind } from "../../src/record/index.ts";
import type { PageChange } from "../../src/server/contract/index.ts";

/** Changes by kind, in the order in which they come: those first that an analyst looks for first. */
export function groupsOf(changes: readonly PageChange[]): readonly (readonly [ChangeKind, readonly PageChange[]])[] {
  return [...Map.groupBy(changes, ({ kind }) => kind)];
}
