import type { Check } from "../record/checks.ts";

/**
 * One way of telling something, in as few reports as tell it: a small record of its own, of one to three short reports
 * written by us. A drill asks many ways of one sort, where a set of `eval/record` asks a whole dossier.
 */
export interface Drill {
  /** What is told in which way: "length counted in days, day of the week, no number". */
  readonly name: string;
  /** Each as a file would hold it: `2016-06-03.fr`, an empty line, the headline, an empty line, the body. */
  readonly reports: readonly string[];
  readonly checks: readonly Check[];
}
