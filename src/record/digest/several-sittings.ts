import type { Event, Reading } from "../../claims/index.ts";
import { loadSubjects, numeralsIn, piecesOf } from "../../knowledge/index.ts";
import { daysOf } from "./days.ts";

/** Letters before the word that tells talks within which it is said how many there were. */
const BEFORE = 40;
/** « les trois premières sessions », not "two days of meetings": between a number and what it counts stand so many words at most. */
const BETWEEN = 1;

/**
 * "two sessions in Vienna last month, on Oct. 21 and 27", « les trois premières séries, organisées entre avril et l'été »: sittings that are
 * counted together, the days of which are no days of one.
 */
export function areSeveral(reading: Reading, claim: Event): boolean {
  const known = kept.get(claim);
  if (known !== undefined) return known;
  const found = countsSeveral(reading, claim);
  kept.set(claim, found);
  return found;
}

const kept = new WeakMap<Event, boolean>();

function countsSeveral({ document }: Reading, { trigger, evidence, round, time }: Event): boolean {
  const { earliest = null, latest = null } = daysOf(time?.edtf ?? null) ?? {};
  if (round !== null || earliest === null || earliest === latest) return false;
  const { language } = document;
  const words = document.text.slice(Math.max(evidence.start, trigger.start - BEFORE), trigger.end);
  const pieces = piecesOf(words);
  return pieces.some(({ start, end }, at) => {
    if (!loadSubjects().answersBy(language, "several-sittings", words.slice(start, end))) return false;
    const counting = words.slice(pieces[Math.max(0, at - 1 - BETWEEN)]?.start ?? 0, start);
    return numeralsIn(language, counting).some(({ value }) => value > 1);
  });
}
