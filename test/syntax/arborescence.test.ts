import * as fc from "fast-check";
import { expect, test } from "vitest";
import { bestTree, scoresFor } from "../../src/syntax/arborescence.ts";

type Scores = readonly (readonly number[])[];

/** Scores as `bestTree` wants them; head -1 is the root. */
function laidOut(n: number, score: (head: number, dependent: number) => number): Float64Array {
  const all = scoresFor(n).fill(Number.NaN);
  for (let d = 0; d < n; d++) for (let h = -1; h < n; h++) if (h !== d) all[(d + 1) * (n + 1) + h + 1] = score(h, d);
  return all;
}

/** Row d holds the scores of the heads root, 0, 1, … for word d. */
function treeOf(scores: Scores): number[] {
  return Array.from(
    bestTree(
      scores.length,
      laidOut(scores.length, (head, dependent) => scores[dependent]?.[head + 1] ?? Number.NaN),
    ),
  );
}

function isTree(heads: readonly number[]): boolean {
  return (
    heads.filter((head) => head < 0).length === 1 &&
    heads.every((_, word) => {
      let at = word;
      for (let steps = 0; at >= 0; steps++) {
        if (steps > heads.length) return false;
        at = heads[at] ?? -1;
      }
      return true;
    })
  );
}

function worth(scores: Scores, heads: readonly number[]): number {
  return heads.reduce((sum, head, word) => sum + (scores[word]?.[head + 1] ?? Number.NaN), 0);
}

/** The best of all trees, by trying each. */
function bestWorth(scores: Scores): number {
  const n = scores.length;
  let best = Number.NEGATIVE_INFINITY;
  const heads = Array.from({ length: n }, () => -1);
  const fill = (word: number): void => {
    if (word === n) {
      if (isTree(heads)) best = Math.max(best, worth(scores, heads));
      return;
    }
    for (let head = -1; head < n; head++) {
      if (head === word) continue;
      heads[word] = head;
      fill(word + 1);
    }
  };
  fill(0);
  return best;
}

const matrix = (n: number, value: fc.Arbitrary<number>) =>
  fc.array(fc.array(value, { minLength: n + 1, maxLength: n + 1 }), { minLength: n, maxLength: n });

test("the tree is the best of all trees with one root", () => {
  const value = fc.oneof(fc.integer({ min: -5, max: 5 }), fc.integer({ min: -100, max: 100 }));
  fc.assert(
    fc.property(
      fc.integer({ min: 1, max: 6 }).chain((n) => matrix(n, value)),
      (scores) => {
        const heads = treeOf(scores);
        expect(isTree(heads)).toBe(true);
        expect(worth(scores, heads)).toBe(bestWorth(scores));
      },
    ),
    { numRuns: 300, seed: 5 },
  );
});

test("larger sentences, cycles within cycles: a tree that no single move betters", () => {
  fc.assert(
    fc.property(
      fc.integer({ min: 20, max: 60 }).chain((n) => matrix(n, fc.integer({ min: -1000, max: 1000 }))),
      (scores) => {
        const heads = treeOf(scores);
        expect(isTree(heads)).toBe(true);
        for (let word = 0; word < heads.length; word++) {
          for (let head = 0; head < heads.length; head++) {
            if (head === word) continue;
            const moved = heads.with(word, head);
            if (isTree(moved)) expect(worth(scores, moved)).toBeLessThanOrEqual(worth(scores, heads));
          }
        }
      },
    ),
    { numRuns: 20, seed: 6 },
  );
});

test("two words that want the root share one; two that want each other are parted", () => {
  expect(
    treeOf([
      [9, 0, 1],
      [8, 2, 0],
    ]),
  ).toEqual([-1, 0]);
  expect(
    treeOf([
      [0, 0, 9],
      [1, 9, 0],
    ]),
  ).toEqual([1, -1]);
});

test("the longest sentence gets its tree, even where every word is on a cycle", () => {
  const n = 400;
  const heads = Array.from(
    bestTree(
      n,
      laidOut(n, (head, dependent) => (head === (dependent ^ 1) ? 50 : head < 0 ? -9 : ((head * 31 + dependent * 17) % 40) / 4)),
    ),
  );
  expect(isTree(heads)).toBe(true);
});
