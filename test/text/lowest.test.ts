import fc from "fast-check";
import { expect, test } from "vitest";
import { lowest } from "../../src/text/index.ts";

test("the lowest index is the one that looking at each would find", () => {
  fc.assert(
    fc.property(fc.array(fc.integer({ max: 50 })), fc.integer({ max: 50 }), (numbers, bound) => {
      const sorted = numbers.toSorted((a, b) => a - b);
      const found = sorted.findIndex((n) => n >= bound);
      expect(lowest(sorted.length, (i) => (sorted[i] ?? 0) >= bound)).toBe(found < 0 ? sorted.length : found);
    }),
  );
});
