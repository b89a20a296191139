import type { Figure, Reading } from "../../claims/index.ts";
import { loadSubjects, numeralsIn, piecesOf } from "../../knowledge/index.ts";
import { sentenceAround } from "./sentence.ts";

/** Letters before a number in which words say that it is a part of what is counted before it: « dont 34 ». */
const PART_OF = 14;

/**
 * What a number counts where its words set it apart from all others of its kind: those still held of all who were taken, those who died
 * besides others, and some of whom a sentence counts before. Null where they do not.
 */
export function countedApart({ document, figures }: Reading, claim: Figure): string | null {
  const { measure, evidence, population } = claim;
  const { text, language } = document;
  const { answersBy } = loadSubjects();
  // « Les miliciens, qui ne sont pas compris dans ces chiffres, … »: none of those whom the report counts besides
  if (answersBy(language, "left-out", evidence.exact)) return document.id;
  if (measure === "detained" && answersBy(language, "held-yet", evidence.exact)) return STILL;
  if (measure === "detained" && answersBy(language, "captured", evidence.exact)) return TAKEN;
  // « trois autres ont été blessés », of whom one was killed: none on top of any
  const isCounted = figures.some(
    (other) => other.measure === measure && other.evidence.end <= evidence.start && evidence.start - other.evidence.end < BEFORE,
  );
  if (isCounted && isOnTop(language, evidence.exact)) return document.id;
  const { start } = sentenceAround(text, evidence);
  const led = text.slice(Math.max(start, evidence.start - PART_OF), evidence.start);
  return population === null && answersBy(language, "some-among", led) ? document.id : null;
}

/** Those still held, of all who were taken: some day there are fewer. */
export const STILL = "still";
/** Those who were taken in a fight, however many of them are held later. */
const TAKEN = "captured";
/** Letters behind a count within which more are counted on top of it. */
const BEFORE = 300;

/** "Seventeen more died of their wounds", « 17 autres »: so many besides those who were told of. */
function isOnTop(language: string, words: string): boolean {
  const pieces = piecesOf(words);
  const { answersBy } = loadSubjects();
  return pieces.some(({ start, end }, at) => {
    const before = pieces[at - 1];
    if (before === undefined || !answersBy(language, "more-of-them", words.slice(start, end))) return false;
    const number = words.slice(before.start, before.end);
    const isNumber = /^\d+$/u.test(number) || numeralsIn(language, number).length > 0;
    return isNumber && !answersBy(language, "more-than", words.slice(start, pieces[at + 1]?.end ?? end));
  });
}
