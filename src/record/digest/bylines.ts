import type { Entity, Reading } from "../../claims/index.ts";
import type { Range } from "./sentence.ts";

/** "SHEPHERDSTOWN, W.Va. (The Charleston Gazette, from wire reports) - …": what stands in brackets before the dash that opens a report. */
const BYLINE = /(?<=^|\n)[^()\n]{0,60}\((?<paper>[^()\n]{2,80})\)\s*[-–—]/gu;

const kept = new WeakMap<Reading, ReadonlySet<string>>();

/** Ids of papers and agencies that are named where a report says who wrote it: they did nothing of what it tells. Whom all know only where they are named nowhere else. */
export function printersOf(reading: Reading): ReadonlySet<string> {
  const known = kept.get(reading);
  if (known) return known;
  const ranges: readonly Range[] = [...reading.document.text.matchAll(BYLINE)].map(({ 0: found, index }) => ({
    start: index + found.indexOf("("),
    end: index + found.length,
  }));
  const isThere = ({ start, end }: Range): boolean => ranges.some((range) => range.start <= start && end <= range.end);
  const namesOf = ({ mentions }: Entity) => mentions.filter(({ form }) => form === "name");
  const printers = reading.entities.filter((one) => {
    const there = namesOf(one).filter(({ span }) => isThere(span)).length;
    return there > 0 && (one.ref === null || there === namesOf(one).length);
  });
  const made = new Set(printers.map(({ id }) => id));
  kept.set(reading, made);
  return made;
}
