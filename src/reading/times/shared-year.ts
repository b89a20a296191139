import type { Grammar } from "./grammar.ts";
import type { Match } from "./match.ts";
import { isMeaning, type Meaning, type Value } from "./template.ts";
import type { Word } from "./words.ts";

/** The class of words that join two dates: « en juin et en décembre 2015 ». */
const JOINERS = "dateJoiner";
const MOST_BETWEEN = 3;

/** Where the operations keep the year and the month among their arguments. */
const DATED: ReadonlySet<string> = new Set(["date", "month"]);

interface Dated {
  readonly year: Value;
  readonly month: number;
}

/**
 * Gives a date without a year that of the date it is joined to: « en juin et en décembre de l'année dernière », "on May 3 and
 * June 5, 2015". Where it would come after the other in that year it is left as it is.
 */
export function withSharedYears(grammar: Grammar, words: readonly Word[], matches: readonly Match[]): readonly Match[] {
  const listed = grammar.data.classes[JOINERS];
  if (!Array.isArray(listed)) return matches;
  const joiners: ReadonlySet<string> = new Set(listed);
  const shared = [...matches];
  // from the end, so that a year goes through a row of dates
  for (let i = shared.length - 2; i >= 0; i--) {
    const [match, next] = [shared[i], shared[i + 1]];
    if (!match || !next) continue;
    const between = words.slice(match.to, next.from);
    if (between.length === 0 || between.length > MOST_BETWEEN || !between.every(({ lower }) => joiners.has(lower))) continue;
    const [mine, its] = [datedOf(match.meaning), datedOf(next.meaning)];
    if (!mine || !its || mine.year !== null || its.year === null || mine.month > its.month) continue;
    shared[i] = { ...match, meaning: { ...match.meaning, arguments: [its.year, ...match.meaning.arguments.slice(1)] } };
  }
  return shared;
}

function datedOf({ operation, arguments: [year = null, month] }: Meaning): Dated | null {
  if (!DATED.has(operation) || typeof month !== "number") return null;
  return typeof year === "number" || isMeaning(year) || year === null ? { year, month } : null;
}
