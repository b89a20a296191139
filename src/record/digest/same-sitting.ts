import type { Event, Reading } from "../../claims/index.ts";
import { loadSubjects } from "../../knowledge/index.ts";
import { familyOf } from "../kinds.ts";
import { TALKS } from "./days.ts";

/**
 * "The unionists attended the session", in a report that tells the days of one sitting of its process and of no other: that one, and not
 * some day that the sentence before gives for something else. `others` are the claims of the same process, `isBorrowed` tells whether the
 * time of a claim stands in another sentence. Null where no sitting, or more than one, can be meant.
 */
export function daysOfSitting(
  { document }: Reading,
  claim: Event,
  others: readonly Event[],
  isBorrowed: (claim: Event) => boolean,
): string | null {
  if (!isToldAsKnown(document, claim)) return null;
  const own = others.filter(
    (other) =>
      other.id !== claim.id &&
      familyOf(other.kind) === TALKS &&
      other.factuality === "asserted" &&
      other.time !== null &&
      !isBorrowed(other),
  );
  const [only, ...more] = new Set(own.map(({ time }) => time?.edtf));
  return only !== undefined && more.length === 0 && /^\d{4}-\d\d-\d\d/.test(only) ? only : null;
}

/** « la séance », "the talks": a word for what people sit in, told as known. */
export function isToldAsKnown({ text, language }: Reading["document"], { evidence }: Event): boolean {
  const { sittingsIn, isKnownAt } = loadSubjects();
  const words = text.slice(evidence.start, evidence.end);
  const noun = sittingsIn(language, words).find(({ id }) => id === TALKS || id === "gathering");
  if (noun === undefined) return false;
  // "the three-day meeting"
  const length = /\S+-\S+\s$/u.exec(words.slice(0, noun.at))?.[0].length ?? 0;
  return isKnownAt(language, words, noun.at - length);
}
