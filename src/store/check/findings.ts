import type { CheckReport, StoreProblem } from "../face.ts";

/** What a check gathers. */
export interface Findings {
  readonly problems: readonly StoreProblem[];
  readonly problem: (part: string, subject: string | null, problem: string) => void;
  /** Something to know that is no damage. */
  readonly remark: (part: string, subject: string | null, problem: string) => void;
  /** One more thing of a kind was looked at. */
  readonly looked: (part: string, isWhole: boolean) => void;
  /** How many of a kind there should be; null where they cannot be counted. */
  readonly expect: (part: string, all: number | null) => void;
  readonly report: () => Pick<CheckReport, "problems" | "remarks" | "whole">;
}

/** Of one part no more than so many problems are listed; the counts still tell how many there are. */
const MOST_LISTED = 200;

export function newFindings(): Findings {
  const problems: StoreProblem[] = [];
  const remarks: StoreProblem[] = [];
  const whole = new Map<string, { all: number | null; whole: number }>();
  const listed = new Map<string, number>();
  const countOf = (part: string) => {
    const known = whole.get(part) ?? { all: null, whole: 0 };
    whole.set(part, known);
    return known;
  };
  return {
    problems,
    problem: (part, subject, problem) => {
      const before = listed.get(part) ?? 0;
      listed.set(part, before + 1);
      if (before < MOST_LISTED) problems.push({ part, subject, problem });
    },
    remark: (part, subject, problem) => remarks.push({ part, subject, problem }),
    looked: (part, isWhole) => {
      if (isWhole) countOf(part).whole++;
    },
    expect: (part, all) => {
      countOf(part).all = all;
    },
    report: () => ({ problems, remarks, whole: Object.fromEntries(whole) }),
  };
}
