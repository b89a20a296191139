import type { Claim, Reading } from "../../claims/index.ts";
import { loadSubjects } from "../../knowledge/index.ts";
import type { Range } from "./sentence.ts";

/** A paragraph in brackets, round or square, or brackets within one. */
const BRACKETED = /(?<=^|\n)[ \t]*[([][^\n]*[)\]][ \t]*(?=\n|$)|\([^()\n]*\)|\[[^[\]\n]*\]/gu;

/**
 * The reading without what a note to a correction says of the report itself: "(Corrects the number of wounded: 17, not 20.)".
 * No claim stands in it, and none has its day from it.
 */
export function withoutNotes(reading: Reading): Reading {
  const { text, language } = reading.document;
  const { isCorrection } = loadSubjects();
  const notes = [...text.matchAll(BRACKETED)]
    .filter(([words]) => isCorrection(language, words))
    .map(({ 0: words, index }) => ({ start: index, end: index + words.length }));
  if (notes.length === 0) return reading;
  const isIn = ({ start, end }: Range): boolean => notes.some((note) => start >= note.start && end <= note.end);
  const noted = new Set(reading.times.filter(({ span }) => isIn(span)).map(({ id }) => id));
  const isNoted = ({ time }: Claim): boolean => time !== null && time.times.length > 0 && time.times.every((id) => noted.has(id));
  const told = <C extends Claim>(claims: readonly C[]): C[] =>
    claims.filter(({ evidence }) => !isIn(evidence)).map((claim) => (isNoted(claim) ? { ...claim, time: null } : claim));
  return {
    ...reading,
    statements: told(reading.statements),
    events: told(reading.events),
    roles: told(reading.roles),
    figures: told(reading.figures),
    agenda: told(reading.agenda),
  };
}
