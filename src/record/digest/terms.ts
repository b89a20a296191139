import { termsOf } from "./contribution.ts";

/** Letters of a term that may begin a longer one of another meaning. */
const SHORT_TERM = 4;

/** "fence" and "fences": the shorter begins the longer; "part" is no "party". */
export function sameTerm(a: string, b: string): boolean {
  const [short, long] = a.length < b.length ? [a, b] : [b, a];
  return long.startsWith(short) && (short.length > SHORT_TERM || long.length === short.length || long.endsWith("s"));
}

/** The terms of the one that the other has too. */
export const sharedOf = (one: readonly string[], other: readonly string[]): readonly string[] =>
  one.filter((term) => other.some((its) => sameTerm(its, term)));

/** The terms of the words before a number and behind it. */
export const termsAround = (before: string, behind: string): readonly string[] => termsOf(`${before} ${behind}`);
