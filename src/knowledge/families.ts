import { boundsOf, parseEdtf } from "../calendar/index.ts";
import type { KnownEntity, KnownProcess } from "./known-entity.ts";

/** A peace process that reporters tell of as one and that is held as several, each with a name, hosts and rounds of its own. */
export interface KnownFamily {
  /** That of a process. */
  readonly ref: string;
  /** Refs of the processes, in the order of time. */
  readonly members: readonly string[];
}

/** What is known of a family as of one process: everything that is known of its members, and no more. */
export function familyEntity(
  { ref, names, source }: Pick<KnownEntity, "ref" | "names" | "source">,
  members: readonly KnownEntity[],
): KnownEntity {
  const [first] = members;
  if (!first) throw new Error(`${ref} has no members`);
  const processes = members.flatMap(({ process }) => process ?? []);
  return {
    ...first,
    ref,
    names,
    source,
    country: onlyOf(members.map(({ country }) => country)),
    process: {
      conflict: onlyOf(processes.map(({ conflict }) => conflict)),
      held: heldOf(processes),
      alone: null,
      hosts: allOf(processes, "hosts"),
      guarantors: allOf(processes, "guarantors"),
      mediators: allOf(processes, "mediators"),
      parties: allOf(processes, "parties"),
      venues: allOf(processes, "venues"),
      within: null,
    },
  };
}

function onlyOf(values: readonly (string | null)[]): string | null {
  const [only, ...others] = new Set(values);
  return others.length === 0 ? (only ?? null) : null;
}

type Lists = "hosts" | "guarantors" | "mediators" | "parties" | "venues";

const allOf = (processes: readonly KnownProcess[], list: Lists): readonly string[] => [
  ...new Set(processes.flatMap((process) => process[list])),
];

/** From the beginning of the first to the end of the last; open where that is. */
function heldOf(processes: readonly KnownProcess[]): string | null {
  const spans = processes.flatMap(({ held }) => {
    const value = held === null ? null : parseEdtf(held);
    const [from = "", to = from] = held?.split("/") ?? [];
    return value ? [{ from, to, ...boundsOf(value) }] : [];
  });
  const first = spans.reduce((a, b) => ((b.earliest ?? 0) < (a.earliest ?? 0) ? b : a), spans[0] ?? NO_SPAN);
  const last = spans.reduce((a, b) => ((b.latest ?? OPEN) > (a.latest ?? OPEN) ? b : a), spans[0] ?? NO_SPAN);
  return spans.length === 0 ? null : `${first.from}/${last.to}`;
}

const OPEN = Number.POSITIVE_INFINITY;
const NO_SPAN = { from: "", to: "", earliest: null, latest: null };
