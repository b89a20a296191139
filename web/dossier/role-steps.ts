import type { RecordRole } from "../../src/record/index.ts";

type Step = RecordRole["history"][number];

/** Parts of a process in the order they are shown; what is not here comes after. */
const ORDER = ["host", "guarantor", "mediator", "party", "delegation-head", "participant", "observer", "envoy"];

/** The process's parts in order, those in place before candidates, the best supported first. */
export function inOrder(roles: readonly RecordRole[]): readonly RecordRole[] {
  const place = ({ role }: RecordRole) => (ORDER.includes(role) ? ORDER.indexOf(role) : ORDER.length);
  return roles.toSorted(
    (a, b) =>
      place(a) - place(b) ||
      (a.role < b.role ? -1 : a.role > b.role ? 1 : 0) ||
      Number(a.status === "candidate") - Number(b.status === "candidate") ||
      b.support.origins - a.support.origins,
  );
}

/** The history of a part as it changed: a line for each status that is not the one before. */
export function stepsOf({ history }: Pick<RecordRole, "history">): readonly Step[] {
  return history.filter(({ status }, at) => status !== history[at - 1]?.status);
}
