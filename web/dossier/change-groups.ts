import type { ChangeKind } from "../../src/record/index.ts";
import type { PageChange } from "../../src/server/contract/index.ts";

/** From what turns a process to what fills its file. */
const ORDER: readonly ChangeKind[] = [
  "status-changed",
  "host-changed",
  "new-round",
  "round-standing",
  "round-date",
  "round-place",
  "contested",
  "no-longer-contested",
  "question-settled",
  "question-asked",
  "question-options",
  "position-moved",
  "agenda-status",
  "event-standing",
  "event-date",
  "figure-raised",
  "figure-lowered",
  "role-status",
  "agenda-new",
  "position-new",
  "event-new",
  "role-new",
  "figure-new",
  "source-new",
];

/** Changes by kind, those first that an analyst looks for first. */
export function groupsOf(changes: readonly PageChange[]): readonly (readonly [ChangeKind, readonly PageChange[]])[] {
  return [...Map.groupBy(changes, ({ kind }) => kind)].toSorted(([a], [b]) => ORDER.indexOf(a) - ORDER.indexOf(b));
}
