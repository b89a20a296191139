import { boundsOf, parseEdtf } from "../calendar/index.ts";
import type { KnownEntity } from "./known-entity.ts";

/** A process that may be of the same talks as another: of its country or conflict, or with one of its parties. */
const isAkin = (one: KnownEntity, other: KnownEntity): boolean =>
  (one.country !== null && one.country === other.country) ||
  (one.process?.conflict != null && one.process.conflict === other.process?.conflict) ||
  one.process?.parties.some((key) => other.process?.parties.includes(key)) === true;

/**
 * For how many days before it began a process stood alone: neither its country, nor its conflict, nor one of its parties was then in
 * other known talks. Reports of those days can only mean what led to it: when a process began is often known as when it was first called
 * so. 0 where others were going on, null where no day is known; `Infinity` where there were none before.
 */
export function daysAlone(one: KnownEntity, all: readonly KnownEntity[]): number | null {
  const [from] = spanOf(one);
  if (from === null) return null;
  const before = all.flatMap((other) => {
    const [begun, over] = spanOf(other);
    const isOther = other !== one && other.process?.within !== one.ref && isAkin(one, other);
    return isOther && begun !== null && begun < from ? [over ?? from] : [];
  });
  return Math.max(0, from - Math.max(...before, Number.NEGATIVE_INFINITY));
}

function spanOf({ process }: KnownEntity): readonly [number | null, number | null] {
  const held = process?.held == null ? null : parseEdtf(process.held);
  if (held === null) return [null, null];
  const { earliest, latest } = boundsOf(held);
  return [earliest, latest];
}
